// SPDX-License-Identifier: Apache-2.0
#include "endpoint/http/client_identity.h"

#include <QBuffer>
#include <QFile>
#include <QFileInfo>

#include <optional>
#include <utility>

namespace tokenscope::endpoint {

namespace {

using enum ClientCertificateFault;

constexpr qint64 identityFileBytes = 1024 * 1024;
constexpr char sequenceTag = 0x30; ///< what every PKCS #12 file begins with

std::optional<QByteArray> bytesOf(const QString &path)
{
    QFile file(path);
    // A pipe or device would block the caller.
    if (!QFileInfo(path).isFile() || file.size() > identityFileBytes || !file.open(QIODevice::ReadOnly))
        return std::nullopt;
    return file.read(identityFileBytes);
}

/// Of whatever type; null where none can be read.
QSslKey keyIn(const QByteArray &pem, const QByteArray &passphrase)
{
    for (const QSsl::KeyAlgorithm algorithm : {QSsl::Rsa, QSsl::Ec, QSsl::Dsa}) {
        const QSslKey key(pem, algorithm, QSsl::Pem, QSsl::PrivateKey, passphrase);
        if (!key.isNull())
            return key;
    }
    return {};
}

std::expected<ClientIdentity, ClientCertificateFault> fromPkcs12(QByteArray bytes, const QByteArray &passphrase)
{
    ClientIdentity identity;
    QBuffer file(&bytes);
    QSslCertificate certificate;
    QList<QSslCertificate> authorities;
    file.open(QIODevice::ReadOnly);
    if (!QSslCertificate::importPkcs12(&file, &identity.key, &certificate, &authorities, passphrase))
        return std::unexpected(Passphrase);
    identity.chain = QList{certificate} + authorities;
    return identity;
}

} // namespace

std::expected<ClientIdentity, ClientCertificateFault> readClientIdentity(const ClientIdentityFiles &files)
{
    if (files.certificateFile.isEmpty())
        return ClientIdentity();
    const auto certificates = bytesOf(files.certificateFile);
    const auto keys = files.keyFile.isEmpty() ? certificates : bytesOf(files.keyFile);
    if (!certificates || !keys)
        return std::unexpected(Unreadable);
    const QByteArray passphrase = files.passphrase.toUtf8();
    if (certificates->startsWith(sequenceTag))
        return fromPkcs12(*certificates, passphrase);
    ClientIdentity identity{QSslCertificate::fromData(*certificates, QSsl::Pem), keyIn(*keys, passphrase)};
    if (identity.chain.isEmpty())
        return std::unexpected(NoCertificate);
    if (identity.key.isNull())
        return std::unexpected(keys->contains("ENCRYPTED") ? Passphrase : NoKey);
    const QSslKey certified = identity.chain.first().publicKey();
    const bool isSameKind =
        certified.algorithm() == identity.key.algorithm() && certified.length() == identity.key.length();
    return isSameKind ? std::expected<ClientIdentity, ClientCertificateFault>(std::move(identity))
                      : std::unexpected(OtherKey);
}

} // namespace tokenscope::endpoint
