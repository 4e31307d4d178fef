// SPDX-License-Identifier: Apache-2.0
#include "explain/findings/finding_groups.h"

namespace tokenscope::explain {

FindingWords CertificateFindings::certificateExpired(const Facts &facts)
{
    const bool early = facts.raw("state") == "early";
    const QString named = firstOf({fill(tr("It is that of “%1”."), {facts.text("subject")}),
                                   fill(tr("It is number %1."), {facts.text("place")})});
    const QString figure =
        early ? fill(tr("It holds from %1 on, in %2."), {facts.date("not_before"), facts.exact("distance")})
              : fill(tr("It ended on %1, %2 ago."), {facts.date("not_after"), facts.exact("distance")});
    return {early ? tr("A certificate of the key does not hold yet") : tr("A certificate of the key has expired"),
            paragraph({named, figure,
                       tr("Most clients take the key without looking at its certificates; those that check them, many "
                          "Java and .NET services and banks among them, refuse it.")}),
            early ? tr("Check the clocks, then ask the issuer whether the certificate was published too soon.")
                  : tr("Ask the issuer to publish the key with a renewed certificate, or without one.")};
}

FindingWords CertificateFindings::certificateKeyDiffers(const Facts &facts)
{
    const QString figure = fill(tr("The first certificate (x5c) is that of “%1”, and the key in it is not this one."),
                                {facts.text("subject")});
    return {tr("The key’s certificate is of another key"),
            paragraph({firstOf({figure, tr("The key in the first certificate (x5c) is not this one.")}),
                       tr("Clients that read the certificate, .NET and older Node.js libraries among them, check with "
                          "another key than the rest. The issuer probably renewed one and not the other.")}),
            tr("Ask the issuer to publish key and certificate of one pair.")};
}

FindingWords CertificateFindings::certificateThumbprintDiffers(const Facts &facts)
{
    const QString figure = fill(tr("Its member “%1” is “%2”; the certificate’s own is “%3”."),
                                {facts.text("member"), facts.text("found"), facts.text("expected")});
    const std::string_view form = facts.raw("form");
    const QString likely =
        form == "hex" || form == "hex_text" ? tr("The digest is the right one, but in hexadecimal digits (hex).")
        : form == "padded"                  ? tr("The digest is the right one, but has padding (=) behind it.")
        : form == "base64" ? tr("The digest is the right one, but in ordinary base64 instead of base64url.")
        : form == "other_hash"
            ? tr("It is the digest for the other member: “x5t” is for SHA-1, “x5t#S256” for SHA-256.")
        : form == "of_pem" ? tr("It is a digest of the certificate’s text in PEM or base64, not of its DER.")
                           : tr("The issuer probably renewed the certificate and kept the old thumbprint.");
    return {
        tr("The certificate’s thumbprint is wrong"),
        paragraph({firstOf({figure, tr("It is not that of the key’s first certificate (x5c).")}), likely,
                   tr("Clients that find keys by thumbprint, those of Microsoft among them, do not find this one.")}),
        tr("Ask the issuer to compute the thumbprint anew.")};
}

FindingWords CertificateFindings::pemInsideX5c(const Facts &facts)
{
    return {
        tr("A certificate in the key is written as PEM"),
        paragraph(
            {fill(tr("Text %1 of “x5c” has BEGIN and END lines."), {facts.text("place")}),
             tr("The standard wants the bare base64. Clients in Go and Java refuse the key or the whole key set.")}),
        tr("Ask the issuer to leave the BEGIN and END lines and all line breaks out.")};
}

FindingWords CertificateFindings::chainMalformed(const Facts &facts)
{
    const std::string_view reason = facts.raw("reason");
    const QString cause =
        reason == "base64url" ? tr("It is in base64url, where the standard wants ordinary base64, with "
                                   "“+”, “/” and padding.")
        : reason == "not_base64"
            ? tr("It is no base64 text; line breaks, or padding that is missing, are enough for that.")
        : reason == "too_large" ? tr("It is larger than any certificate that is read here.")
                                : tr("What it encodes is no certificate.");
    return {tr("A certificate in the key cannot be read as it is written"),
            paragraph({fill(tr("It is text %1 of “x5c”."), {facts.text("place")}), cause,
                       tr("Clients in Go and Java refuse the key or the whole key set.")}),
            tr("Ask the issuer to write the certificate as base64 of its DER.")};
}

} // namespace tokenscope::explain
