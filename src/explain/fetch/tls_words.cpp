// SPDX-License-Identifier: Apache-2.0
#include "explain/fetch/tls_words.h"

#include "explain/fetch/cluster_words.h"
#include "explain/phrases/phrase.h"
#include "explain/phrases/plain_text.h"

#include <QCoreApplication>

#include <algorithm>
#include <utility>

namespace tokenscope::explain {

namespace {

using endpoint::AuthorityFault;
using endpoint::CertificateFacts;
using endpoint::ClientCertificateFault;
using endpoint::FetchError;
using endpoint::TlsFault;

constexpr qsizetype shownNames = 4;

QString certificateText(const QString &text)
{
    return quotedText(text.toStdString());
}

class Tls
{
    Q_DECLARE_TR_FUNCTIONS(Tls)

public:
    explicit Tls(const FetchError &error)
        : m_error(error)
    {
    }

    FetchWords words() const;
    FetchWords authorities() const;
    FetchWords clientCertificate() const;
    static QString fault(TlsFault fault);

private:
    bool has(TlsFault fault) const { return m_error.exchange.tls && m_error.exchange.tls->faults.contains(fault); }
    FetchWords withoutCertificate() const;
    QString faults() const;
    QString nextStep() const;
    static QString certificate(const CertificateFacts &certificate);

    const FetchError &m_error;
};

QString Tls::fault(TlsFault fault)
{
    switch (fault) {
    case TlsFault::Expired:
        return tr("The certificate has expired.");
    case TlsFault::NotYetValid:
        return tr("The certificate’s period has not started yet.");
    case TlsFault::WrongHost:
        return tr("The certificate is for another host than the one asked.");
    case TlsFault::NoAlternativeName:
        return tr("The certificate names its host in the old way only (common name), which no verifier may rely on any "
                  "more.");
    case TlsFault::SelfSigned:
        return tr("The certificate is signed by itself: nobody vouches for it.");
    case TlsFault::UnknownAuthority:
        return tr("The certificate was issued by an authority that is not trusted here, or the server leaves out a "
                  "certificate in between.");
    case TlsFault::WeakKey:
        return tr("A certificate’s key is too small to be safe.");
    case TlsFault::WeakSignature:
        return tr("A certificate is signed with MD5 or SHA-1, which can be forged.");
    case TlsFault::Revoked:
        return tr("The certificate was revoked by its issuer.");
    case TlsFault::RevocationUnclear:
        return tr("The server sent along what the issuer says about revocation, and it is out of date, unreadable, "
                  "about another certificate, or cannot be checked because the issuer’s certificate was not sent.");
    case TlsFault::OldProtocol:
        return tr("The server speaks nothing newer than TLS 1.1, which is no longer safe.");
    case TlsFault::NotTls:
        return tr("What answers there does not speak TLS; probably it is plain HTTP.");
    case TlsFault::NoCommonCipher:
        return tr("The server takes none of the ciphers that are offered, or wants a client certificate.");
    case TlsFault::ClientCertificateWanted:
        return tr("The server wants a client certificate that it knows.");
    case TlsFault::NoCommonHttp:
        return tr(
            "The server does not speak HTTP/1.1, probably HTTP/2 alone. That can be allowed in the settings of the "
            "connection.");
    case TlsFault::Other:
        return tr("The certificate check failed.");
    }
    std::unreachable();
}

QString Tls::faults() const
{
    QStringList list;
    if (m_error.exchange.tls) {
        for (const TlsFault each : m_error.exchange.tls->faults)
            list.append(fault(each));
    }
    return list.isEmpty() ? fault(TlsFault::Other) : list.join(u' ');
}

/// Names and dates, of the certificate that the server presents as its own.
QString Tls::certificate(const CertificateFacts &certificate)
{
    QStringList names = certificate.names;
    if (!certificate.subject.isEmpty())
        names.prepend(certificate.subject);
    names.removeDuplicates();
    QStringList shownList;
    for (const QString &name : names.mid(0, shownNames))
        shownList.append(u'“' + certificateText(name) + u'”');
    if (names.size() > shownNames)
        shownList.append(tr("and others"));
    return paragraph({firstOf({fill(tr("It is for %1."), {shownList.isEmpty() ? Gap() : Gap(shownList.join(u", "))}),
                               tr("It names no host.")}),
                      fill(tr("It holds from %1 to %2."),
                           {certificate.validFrom.toString(Qt::ISODate), certificate.validUntil.toString(Qt::ISODate)}),
                      fill(tr("It was issued by “%1”."),
                           {certificate.issuer.isEmpty() ? std::nullopt : Gap(certificateText(certificate.issuer))})});
}

QString Tls::nextStep() const
{
    if (has(TlsFault::Expired) || has(TlsFault::NotYetValid))
        return tr(
            "Check this computer’s clock; if it is right, the operator of the server has to renew the certificate.");
    if (has(TlsFault::WrongHost))
        return tr("Check the spelling of the address; if it is right, the server needs a certificate for that name.");
    if (has(TlsFault::UnknownAuthority) && isClusterAnswer(m_error))
        return tr("Name the cluster’s own authority in a CA file for this endpoint: inside a container it is "
                  "/var/run/secrets/kubernetes.io/serviceaccount/ca.crt, outside it is in the kubeconfig.");
    if (has(TlsFault::SelfSigned) || has(TlsFault::UnknownAuthority))
        return tr("For a server or company proxy of your own, name its authority’s certificate in a CA file for this "
                  "endpoint; otherwise somebody may be listening in between.");
    if (has(TlsFault::RevocationUnclear))
        return tr("Check this computer’s clock; if it is right, the operator of the server has to renew what it sends "
                  "along (OCSP stapling), or send its issuer’s certificate too.");
    return tr("The operator of the server has to give it another certificate.");
}

FetchWords Tls::withoutCertificate() const
{
    const QString report =
        fill(tr("Reported: “%1”."), {m_error.detail.isEmpty() ? Gap() : Gap(certificateText(m_error.detail))});
    return {tr("A secure connection could not be established"),
            paragraph({faults(), report, tr("Nothing that it sent was used.")}),
            has(TlsFault::NotTls)
                ? tr("Check the port; for a server of your own without TLS, start the address with http.")
            : has(TlsFault::ClientCertificateWanted)
                ? tr("Name the client certificate and key that the operator of the server gave you for it.")
                : tr("Tell the operator of the server, or check whether a proxy in between is at fault.")};
}

FetchWords Tls::words() const
{
    if (!m_error.exchange.tls || m_error.exchange.tls->chain.isEmpty() || has(TlsFault::ClientCertificateWanted))
        return withoutCertificate();
    return {tr("The connection is not secure, so nothing was sent"),
            paragraph({faults(), certificate(m_error.exchange.tls->chain.first())}), nextStep()};
}

FetchWords Tls::authorities() const
{
    const bool isUnreadable = m_error.authorityFault == AuthorityFault::Unreadable;
    return {tr("The CA file cannot be used"),
            paragraph({isUnreadable ? tr("It is not there, cannot be read, or is larger than a megabyte.")
                                    : tr("There is no certificate in it."),
                       tr("Nothing was sent.")}),
            tr("Name a file with the authority’s certificate in PEM form (BEGIN CERTIFICATE).")};
}

FetchWords Tls::clientCertificate() const
{
    const auto fault = [this] {
        switch (m_error.clientCertificateFault.value_or(ClientCertificateFault::Unreadable)) {
        case ClientCertificateFault::Unreadable:
            return tr("A file of it is not there, cannot be read, or is larger than a megabyte.");
        case ClientCertificateFault::NoCertificate:
            return tr("There is no certificate in the file.");
        case ClientCertificateFault::NoKey:
            return tr("There is no private key in the file, or none of a kind that can be used here.");
        case ClientCertificateFault::Passphrase:
            return tr("Its key is under a passphrase, which is missing or wrong.");
        case ClientCertificateFault::OtherKey:
            return tr("The key is not the one that the certificate is for.");
        }
        return QString();
    };
    return {tr("The client certificate cannot be used"), paragraph({fault(), tr("Nothing was sent.")}),
            tr("Name its certificate and its private key, both in PEM form, or a PKCS #12 file (.p12, .pfx) with its "
               "passphrase.")};
}

} // namespace

FetchWords tlsWords(const FetchError &error)
{
    if (error.code == FetchError::Code::BadClientCertificate)
        return Tls(error).clientCertificate();
    return error.code == FetchError::Code::BadAuthorities ? Tls(error).authorities() : Tls(error).words();
}

QString tlsFaultWords(TlsFault fault)
{
    return Tls::fault(fault);
}

} // namespace tokenscope::explain
