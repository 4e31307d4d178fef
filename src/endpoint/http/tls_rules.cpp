// SPDX-License-Identifier: Apache-2.0
#include "endpoint/http/tls_rules.h"

#include "endpoint/http/certificate_names.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>
#include <QSslCipher>
#include <QSslKey>
#include <QSslSocket>

#include <algorithm>

namespace tokenscope::endpoint {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 authorityFileBytes = 1024 * 1024;
constexpr int smallestRsaKey = 2048;
constexpr int smallestEcKey = 224;

TlsFault faultOf(QSslError::SslError error)
{
    switch (error) {
    case QSslError::CertificateExpired:
        return TlsFault::Expired;
    case QSslError::CertificateNotYetValid:
        return TlsFault::NotYetValid;
    case QSslError::HostNameMismatch:
        return TlsFault::WrongHost;
    case QSslError::SelfSignedCertificate:
        return TlsFault::SelfSigned;
    case QSslError::SelfSignedCertificateInChain:
    case QSslError::UnableToGetIssuerCertificate:
    case QSslError::UnableToGetLocalIssuerCertificate:
    case QSslError::UnableToVerifyFirstCertificate:
    case QSslError::CertificateUntrusted:
    case QSslError::InvalidCaCertificate:
        return TlsFault::UnknownAuthority;
    case QSslError::CertificateRevoked:
    case QSslError::CertificateBlacklisted:
        return TlsFault::Revoked;
    case QSslError::OcspMalformedRequest:
    case QSslError::OcspMalformedResponse:
    case QSslError::OcspInternalError:
    case QSslError::OcspTryLater:
    case QSslError::OcspSigRequred:
    case QSslError::OcspUnauthorized:
    case QSslError::OcspResponseCannotBeTrusted:
    case QSslError::OcspResponseCertIdUnknown:
    case QSslError::OcspResponseExpired:
    case QSslError::OcspStatusUnknown:
        return TlsFault::RevocationUnclear;
    default: // the enumeration is Qt's
        return TlsFault::Other;
    }
}

bool hasWeakKey(const QSslCertificate &certificate)
{
    const QSslKey key = certificate.publicKey();
    if (key.algorithm() == QSsl::Rsa || key.algorithm() == QSsl::Dsa)
        return key.length() < smallestRsaKey;
    return key.algorithm() == QSsl::Ec && key.length() < smallestEcKey;
}

/// Qt tells the algorithm only within its print-out of the certificate.
bool hasWeakSignature(const QSslCertificate &certificate)
{
    const QString text = certificate.toText();
    const qsizetype start = text.indexOf("Signature Algorithm: "_L1);
    const QString line = start < 0 ? QString() : text.sliced(start, std::min<qsizetype>(80, text.size() - start));
    const QString name = line.section(u'\n', 0, 0).toLower();
    return name.contains("md5"_L1) || name.contains("sha1"_L1);
}

QString keyWords(const QSslKey &key)
{
    const auto name = [&key] {
        switch (key.algorithm()) {
        case QSsl::Rsa:
            return "RSA"_L1;
        case QSsl::Dsa:
            return "DSA"_L1;
        case QSsl::Ec:
            return "EC"_L1;
        case QSsl::Dh:
            return "DH"_L1;
        case QSsl::Opaque:
            break;
        }
        return ""_L1;
    }();
    return key.isNull() || name.isEmpty() ? QString() : name + u' ' + QString::number(key.length());
}

QString nameOf(const QString &displayName, const QStringList &organization)
{
    return displayName.isEmpty() ? organization.join(u' ') : displayName;
}

CertificateFacts factsOf(const QSslCertificate &certificate)
{
    CertificateFacts facts;
    facts.subject =
        nameOf(certificate.subjectDisplayName(), certificate.subjectInfo(QSslCertificate::OrganizationalUnitName));
    facts.issuer =
        nameOf(certificate.issuerDisplayName(), certificate.issuerInfo(QSslCertificate::OrganizationalUnitName));
    facts.names = certificate.subjectAlternativeNames().values();
    facts.names.sort();
    facts.validFrom = certificate.effectiveDate().toUTC();
    facts.validUntil = certificate.expiryDate().toUTC();
    facts.key = keyWords(certificate.publicKey());
    facts.fingerprint = certificate.digest(QCryptographicHash::Sha256).toHex();
    return facts;
}

void addOnce(QList<TlsFault> &faults, TlsFault fault)
{
    if (!faults.contains(fault))
        faults.append(fault);
}

/// What Qt lets pass. A root is trusted as such, whatever it is signed with.
void addOwnFaults(const QList<QSslCertificate> &chain, const QString &host, QList<TlsFault> &faults)
{
    if (chain.isEmpty())
        return;
    if (!hasAlternativeNames(chain.first()))
        addOnce(faults, TlsFault::NoAlternativeName);
    else if (!isCertifiedFor(chain.first(), host))
        addOnce(faults, TlsFault::WrongHost);
    for (const QSslCertificate &certificate : chain) {
        const bool isRoot = certificate.isSelfSigned() && chain.size() > 1;
        if (!isRoot && hasWeakKey(certificate))
            addOnce(faults, TlsFault::WeakKey);
        if (!isRoot && hasWeakSignature(certificate))
            addOnce(faults, TlsFault::WeakSignature);
    }
}

} // namespace

QSslConfiguration tlsConfiguration(const QList<QSslCertificate> &ownAuthorities, const ClientIdentity &identity)
{
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setProtocol(QSsl::TlsV1_2OrLater);
    configuration.setPeerVerifyMode(QSslSocket::VerifyPeer);
    configuration.setAllowedNextProtocols({"http/1.1"_ba});
    configuration.setOcspStaplingEnabled(QSslSocket::isFeatureSupported(QSsl::SupportedFeature::Ocsp));
    if (!ownAuthorities.isEmpty())
        configuration.setCaCertificates(ownAuthorities);
    if (!identity.chain.isEmpty()) {
        configuration.setLocalCertificateChain(identity.chain);
        configuration.setPrivateKey(identity.key);
    }
    return configuration;
}

bool isPardoned(const QSslError &error)
{
    return error.error() == QSslError::OcspNoResponseFound;
}

TlsFacts tlsFacts(const QSslConfiguration &connection, const QList<QSslError> &errors, const QString &host)
{
    TlsFacts facts;
    const QSslCipher cipher = connection.sessionCipher();
    facts.cipher = cipher.name();
    facts.protocol = cipher.protocolString();
    const QList<QSslCertificate> chain = connection.peerCertificateChain();
    for (const QSslCertificate &certificate : chain)
        facts.chain.append(factsOf(certificate));
    for (const QSslError &error : errors)
        addOnce(facts.faults, faultOf(error.error()));
    addOwnFaults(chain, host, facts.faults);
    if (facts.faults.size() > 1)
        facts.faults.removeAll(TlsFault::Other); // the same fault, in OpenSSL's words for which Qt has none
    return facts;
}

TlsFault handshakeFault(const QString &errorText)
{
    const QString text = errorText.toLower();
    const auto says = [&text](QLatin1StringView words) { return text.contains(words); };
    if (says("wrong version number"_L1) || says("packet length too long"_L1) || says("http request"_L1) ||
        says("record layer failure"_L1) || says("unexpected message"_L1))
        return TlsFault::NotTls;
    if (says("protocol version"_L1) || says("unsupported protocol"_L1) || says("version too low"_L1))
        return TlsFault::OldProtocol;
    if (says("certificate required"_L1) || says("bad certificate"_L1) || says("unknown ca"_L1))
        return TlsFault::ClientCertificateWanted;
    if (says("no application protocol"_L1))
        return TlsFault::NoCommonHttp;
    if (says("handshake failure"_L1) || says("no shared cipher"_L1) || says("insufficient security"_L1))
        return TlsFault::NoCommonCipher;
    if (says("ocsp"_L1)) // Qt's words
        return TlsFault::RevocationUnclear;
    if (says("key too small"_L1))
        return TlsFault::WeakKey;
    return TlsFault::Other;
}

std::expected<QList<QSslCertificate>, AuthorityFault> readAuthorities(const QString &path)
{
    QFile file(path);
    // A pipe or device would block the caller.
    if (!QFileInfo(path).isFile() || file.size() > authorityFileBytes || !file.open(QIODevice::ReadOnly))
        return std::unexpected(AuthorityFault::Unreadable);
    QList<QSslCertificate> certificates = QSslCertificate::fromData(file.read(authorityFileBytes), QSsl::Pem);
    if (certificates.isEmpty())
        return std::unexpected(AuthorityFault::NoCertificate);
    return certificates;
}

} // namespace tokenscope::endpoint
