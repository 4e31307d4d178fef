// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>

namespace tokenscope::endpoint {

/// What is shown of an X.509 certificate.
struct CertificateFacts
{
    QString subject; ///< common name, or the whole name if there is none
    QString issuer;
    QStringList names; ///< subjectAltName: hosts and addresses
    QDateTime validFrom;
    QDateTime validUntil;
    QString key;            ///< `RSA 2048`
    QByteArray fingerprint; ///< SHA-256, hexadecimal
};

/// Why a TLS connection was refused.
enum class TlsFault {
    Expired,
    NotYetValid,
    WrongHost,
    NoAlternativeName, ///< names its host as common name only (RFC 9525, 6.3)
    SelfSigned,
    UnknownAuthority,
    WeakKey,           ///< RSA under 2048 bits, a curve under 224
    WeakSignature,     ///< signed with MD5 or SHA-1
    Revoked,           ///< by the issuer's answer (OCSP) that the server sent along
    RevocationUnclear, ///< such an answer was sent along, and is unusable
    OldProtocol,       ///< nothing newer than TLS 1.1 (RFC 8996)
    NotTls,            ///< the peer speaks something else
    NoCommonCipher,    ///< the peer refused every cipher, or wants a client certificate
    ClientCertificateWanted,
    NoCommonHttp, ///< the peer speaks HTTP/2 alone (RFC 7301, 3.2)
    Other,
};

/// A TLS connection, or how far it came.
struct TlsFacts
{
    QString protocol; ///< `TLSv1.3`
    QString cipher;
    QList<CertificateFacts> chain; ///< the peer's own first
    QList<TlsFault> faults;        ///< none: the connection was good
};

} // namespace tokenscope::endpoint
