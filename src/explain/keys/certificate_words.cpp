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
    static QString validity(const crypto::Certificate &certificate, Moment now);
    static QString belonging(const crypto::Certificate &certificate, const jose::Jwk &key);
    static CertificateWords words(const jose::ChainEntry &entry, const jose::Jwk &key, Moment now, bool isFirst);
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

QString CertificatePhrases::validity(const crypto::Certificate &certificate, Moment now)
{
    const QString dates =
        fill(tr("%1 to %2"), {calendarTime(certificate.notBefore), calendarTime(certificate.notAfter)});
    if (now < certificate.notBefore)
        return fill(tr("%1 (begins %2)"), {dates, brieflyRelativeTo(certificate.notBefore, now)});
    if (now > certificate.notAfter)
        return fill(tr("%1 (expired %2)"), {dates, brieflyRelativeTo(certificate.notAfter, now)});
    return fill(tr("%1 (ends %2)"), {dates, brieflyRelativeTo(certificate.notAfter, now)});
}

QString CertificatePhrases::belonging(const crypto::Certificate &certificate, const jose::Jwk &key)
{
    const auto same = jose::isOfKey(certificate, key);
    return !same ? tr("cannot be compared with this one") : *same ? tr("this key") : tr("another key than this one");
}

CertificateWords CertificatePhrases::words(const jose::ChainEntry &entry, const jose::Jwk &key, Moment now,
                                           bool isFirst)
{
    CertificateWords words;
    const auto add = [&words](const QString &label, const QString &value) {
        if (!value.isEmpty())
            words.rows.append({label, value});
    };
    if (entry.certificate) {
        const crypto::Certificate &certificate = *entry.certificate;
        const bool ownIssuer = certificate.issuer == certificate.subject;
        QStringList names;
        for (const std::string &name : certificate.names)
            names.append(quotedText(name, textLength));
        add(tr("Subject"), quotedText(certificate.subject, textLength));
        add(tr("Issuer"), ownIssuer ? tr("itself (self-signed)") : quotedText(certificate.issuer, textLength));
        add(tr("Validity"), validity(certificate, now));
        if (isFirst)
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
        all.append(CertificatePhrases::words(chain.entries[i], key, now, i == 0));
        all.last().title = CertificatePhrases::title(i + 1, chain.listed);
    }
    return all;
}

} // namespace tokenscope::explain
