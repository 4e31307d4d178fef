// SPDX-License-Identifier: Apache-2.0
#include "explain/keys/certificate_words.h"

#include "explain/phrases/duration_words.h"
#include "explain/phrases/phrase.h"
#include "explain/phrases/plain_text.h"
#include "jose/keys/certificate_chain.h"

#include <QCoreApplication>

#include <utility>

namespace tokenscope::explain {

namespace {

constexpr std::size_t textLength = 1000;

struct CertificatePhrases
{
    Q_DECLARE_TR_FUNCTIONS(CertificatePhrases)

public:
    static QString fault(jose::ChainFault fault);
    static QString beginning(const crypto::Certificate &certificate, Moment now);
    static QString end(const crypto::Certificate &certificate, Moment now);
    static QString issuer(const crypto::Certificate &certificate, const jose::CertificateChain &chain,
                          std::size_t place);
    static QString belonging(const crypto::Certificate &certificate, const jose::Jwk &key);
    static CertificateWords words(const jose::CertificateChain &chain, std::size_t place, const jose::Jwk &key,
                                  Moment now);
    static QString title(std::size_t place, std::size_t count);
};

QString CertificatePhrases::fault(jose::ChainFault fault)
{
    using enum jose::ChainFault;
    switch (fault) {
    case PemInside:
        return tr("written with PEM armour, which does not belong here");
    case Base64Url:
        return tr("written in base64url; certificates here are in ordinary base64");
    case NotBase64:
        return tr("not in base64");
    case NotCertificate:
        return tr("base64, but not of a certificate");
    case TooLarge:
        return fill(tr("larger than %1 KiB; not read"), {QString::number(crypto::maximumCertificateBytes / 1024)});
    }
    std::unreachable();
}

QString CertificatePhrases::beginning(const crypto::Certificate &certificate, Moment now)
{
    const QString date = calendarTime(certificate.notBefore);
    return now < certificate.notBefore
               ? fill(tr("%1 (begins %2)"), {date, brieflyRelativeTo(certificate.notBefore, now)})
               : date;
}

QString CertificatePhrases::end(const crypto::Certificate &certificate, Moment now)
{
    const QString date = calendarTime(certificate.notAfter);
    const QString relative = brieflyRelativeTo(certificate.notAfter, now);
    return now > certificate.notAfter ? fill(tr("%1 (expired %2)"), {date, relative})
                                      : fill(tr("%1 (ends %2)"), {date, relative});
}

/// With where in the chain the issuer is, by name: nobody's signature is checked here.
QString CertificatePhrases::issuer(const crypto::Certificate &certificate, const jose::CertificateChain &chain,
                                   std::size_t place)
{
    if (certificate.issuer == certificate.subject)
        return tr("itself (self-signed)");
    const QString name = quotedText(certificate.issuer, textLength);
    for (std::size_t i = 0; i < chain.entries.size(); ++i) {
        const auto &other = chain.entries[i].certificate;
        if (i != place && other && other->subject == certificate.issuer)
            return fill(tr("%1 (certificate %2 here)"), {name, QString::number(i + 1)});
    }
    return fill(tr("%1 (not among these)"), {name});
}

QString CertificatePhrases::belonging(const crypto::Certificate &certificate, const jose::Jwk &key)
{
    const auto same = jose::isOfKey(certificate, key);
    return !same ? tr("cannot be compared with this one") : *same ? tr("this key") : tr("another key than this one");
}

CertificateWords CertificatePhrases::words(const jose::CertificateChain &chain, std::size_t place, const jose::Jwk &key,
                                           Moment now)
{
    const jose::ChainEntry &entry = chain.entries[place];
    CertificateWords words;
    const auto add = [&words](const QString &label, const QString &value) {
        if (!value.isEmpty())
            words.rows.append({label, value});
    };
    if (entry.certificate) {
        const crypto::Certificate &certificate = *entry.certificate;
        QStringList names;
        for (const std::string &name : certificate.names)
            names.append(quotedText(name, textLength));
        add(tr("Subject"), quotedText(certificate.subject, textLength));
        add(tr("Issuer"), issuer(certificate, chain, place));
        add(tr("From"), beginning(certificate, now));
        add(tr("Until"), end(certificate, now));
        if (place == 0)
            add(tr("Its key"), belonging(certificate, key));
        add(tr("Names"), names.join(tr(", ")));
        add(tr("Serial number"), quotedText(certificate.serial, textLength));
        add(tr("Signed with"), quotedText(certificate.signatureAlgorithm, textLength));
    }
    if (entry.fault)
        add(tr("Form"), fault(*entry.fault));
    return words;
}

QString CertificatePhrases::title(std::size_t place, std::size_t count)
{
    return count == 1 ? tr("Certificate")
                      : fill(tr("Certificate %1 of %2"), {QString::number(place), QString::number(count)});
}

} // namespace

QList<CertificateWords> certificateWords(const jose::Jwk &key, Moment now)
{
    QList<CertificateWords> all;
    const jose::CertificateChain chain = jose::certificateChain(key);
    for (std::size_t i = 0; i < chain.entries.size(); ++i) {
        all.append(CertificatePhrases::words(chain, i, key, now));
        all.last().title = CertificatePhrases::title(i + 1, chain.listed);
    }
    return all;
}

} // namespace tokenscope::explain
