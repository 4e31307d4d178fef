// SPDX-License-Identifier: Apache-2.0
#include "explain/findings/key_certificate_words.h"

#include "explain/findings/fact_words.h"
#include "explain/phrases/duration_words.h"
#include "explain/phrases/phrase.h"
#include "explain/phrases/plain_text.h"

#include <utility>

namespace tokenscope::explain {

namespace found = inspect::found;

using std::chrono::seconds;

QString KeyCertificateWords::whose(const std::string &subject, std::size_t place)
{
    return subject.empty() ? fill(tr("It is number %1."), {QString::number(place)})
                           : fill(tr("It is that of “%1”."), {quotedText(subject)});
}

QString KeyCertificateWords::whoMinds()
{
    return tr("Most clients take the key without looking at its certificates; those that check them, many Java and "
              ".NET services and banks among them, refuse it.");
}

FindingWords KeyCertificateWords::words(const found::KeyCertificateExpired &fact)
{
    return {tr("A certificate of the key has expired"),
            paragraph({whose(fact.subject, fact.place),
                       fill(tr("It ended on %1, %2 ago."),
                            {calendarTime(Moment{seconds{fact.notAfter}}), exactDuration(seconds{fact.distance})}),
                       whoMinds()}),
            tr("Ask the issuer to publish the key with a renewed certificate, or without one.")};
}

FindingWords KeyCertificateWords::words(const found::KeyCertificateEarly &fact)
{
    return {tr("A certificate of the key does not hold yet"),
            paragraph({whose(fact.subject, fact.place),
                       fill(tr("It holds from %1 on, in %2."),
                            {calendarTime(Moment{seconds{fact.notBefore}}), exactDuration(seconds{fact.distance})}),
                       whoMinds()}),
            tr("Check the clocks, then ask the issuer whether the certificate was published too soon.")};
}

FindingWords KeyCertificateWords::words(const found::KeyCertificateDiffers &fact)
{
    const QString figure = fill(tr("The first certificate (x5c) is that of “%1”, and the key in it is not this one."),
                                {gapOf(fact.subject)});
    return {tr("The key’s certificate is of another key"),
            paragraph({firstOf({figure, tr("The key in the first certificate (x5c) is not this one.")}),
                       tr("Clients that read the certificate, .NET and older Node.js libraries among them, check with "
                          "another key than the rest. The issuer probably renewed one and not the other.")}),
            tr("Ask the issuer to publish key and certificate of one pair.")};
}

QString KeyCertificateWords::form(jose::ThumbprintForm form)
{
    using enum jose::ThumbprintForm;
    switch (form) {
    case Hex:
    case HexText:
        return tr("The digest is the right one, but in hexadecimal digits (hex).");
    case Padded:
        return tr("The digest is the right one, but has padding (=) behind it.");
    case StandardBase64:
        return tr("The digest is the right one, but in ordinary base64 instead of base64url.");
    case OtherHash:
        return tr("It is the digest for the other member: “x5t” is for SHA-1, “x5t#S256” for SHA-256.");
    case OfPem:
        return tr("It is a digest of the certificate’s text in PEM or base64, not of its DER.");
    case Right:
    case WrongLength:
    case OfAnother:
        return tr("The issuer probably renewed the certificate and kept the old thumbprint.");
    }
    std::unreachable();
}

FindingWords KeyCertificateWords::words(const found::KeyThumbprintWrong &fact)
{
    const QString figure = fill(tr("Its member “%1” is “%2”; the certificate’s own is “%3”."),
                                {gapOf(fact.member), gapOf(fact.found), gapOf(fact.expected)});
    return {
        tr("The certificate’s thumbprint is wrong"),
        paragraph({firstOf({figure, tr("It is not that of the key’s first certificate (x5c).")}), form(fact.form),
                   tr("Clients that find keys by thumbprint, those of Microsoft among them, do not find this one.")}),
        tr("Ask the issuer to compute the thumbprint anew.")};
}

FindingWords KeyCertificateWords::words(const found::KeyCertificateInPem &fact)
{
    return {
        tr("A certificate in the key is written as PEM"),
        paragraph(
            {fill(tr("Text %1 of “x5c” has BEGIN and END lines."), {QString::number(fact.place)}),
             tr("The standard wants the bare base64. Clients in Go and Java refuse the key or the whole key set.")}),
        tr("Ask the issuer to leave the BEGIN and END lines and all line breaks out.")};
}

QString KeyCertificateWords::spelling(inspect::CertificateSpelling spelling)
{
    switch (spelling) {
    case inspect::CertificateSpelling::Base64Url:
        return tr("It is in base64url, where the standard wants ordinary base64, with “+”, “/” and padding.");
    case inspect::CertificateSpelling::NotBase64:
        return tr("It is not base64 text; line breaks or missing padding are enough to break it.");
    case inspect::CertificateSpelling::TooLarge:
        return tr("It is larger than any certificate that is read here.");
    case inspect::CertificateSpelling::NotCertificate:
        return tr("What it encodes is not a certificate.");
    }
    std::unreachable();
}

FindingWords KeyCertificateWords::words(const found::KeyCertificateUnreadable &fact)
{
    return {tr("A certificate in the key cannot be read as it is written"),
            paragraph({fill(tr("It is text %1 of “x5c”."), {QString::number(fact.place)}), spelling(fact.spelling),
                       tr("Clients in Go and Java refuse the key or the whole key set.")}),
            tr("Ask the issuer to write the certificate as base64 of its DER.")};
}

} // namespace tokenscope::explain
