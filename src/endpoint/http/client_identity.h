// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QSslCertificate>
#include <QSslKey>
#include <QString>

#include <expected>

namespace tokenscope::endpoint {

/// Where the certificate lies that this computer shows of itself (mutual TLS), as its user gave it.
struct ClientIdentityFiles
{
    QString certificateFile; ///< PEM, its own certificate first, or PKCS #12. Empty: none is shown
    QString keyFile;         ///< PEM; empty: the key is in the certificate's file
    QString passphrase;      ///< of the key or the PKCS #12 file; empty: none
    bool operator==(const ClientIdentityFiles &) const = default;
};

struct ClientIdentity
{
    QList<QSslCertificate> chain; ///< its own certificate first; empty: none is shown
    QSslKey key;
};

enum class ClientCertificateFault {
    Unreadable,    ///< a file is not there, cannot be read, or has over a megabyte
    NoCertificate, ///< in the file
    NoKey,         ///< none that can be read: it is not there, or of a kind that TLS does not take here
    Passphrase,    ///< missing or wrong
    OtherKey,      ///< the key is not the certificate's
};

std::expected<ClientIdentity, ClientCertificateFault> readClientIdentity(const ClientIdentityFiles &files);

} // namespace tokenscope::endpoint
