// SPDX-License-Identifier: Apache-2.0
#include "explain/findings/certificate_finding_words.h"

#include "explain/findings/fact_words.h"
#include "explain/phrases/duration_words.h"
#include "explain/phrases/phrase.h"
#include "explain/phrases/plain_text.h"
#include "jose/keys/certificate_chain.h"

#include <utility>

namespace tokenscope::explain {

namespace found = inspect::found;
using inspect::ChainProblem;
using inspect::RootGiven;
using jose::ThumbprintForm;

/// What is said of a broken chain, each in its place.
struct CertificateFindingWords::ChainPhrases
{
    QString title;
    QString cause;
    QString nextStep;
};

FindingWords CertificateFindingWords::words(const found::RootMissing &fact)
{
    const QString brought = firstOf(
        {fill(tr("It brings the certificate of its signer, “%1”, and says that “%2” vouches for it in the end."),
              {gapOf(fact.subject), gapOf(fact.top)}),
         fill(tr("It brings the certificate of its signer, “%1”."), {gapOf(fact.subject)}),
         tr("It brings certificates of its own (x5c).")});
    return {tr("No keys and no root certificate are loaded"),
            paragraph({brought, tr("Anybody can make certificates with any names. Only a root certificate that you got "
                                   "from a source you trust tells genuine ones from forged ones.")}),
            tr("Get the root certificate from its owner, and trust it here.")};
}

FindingWords CertificateFindingWords::words(const found::ChainMissing &)
{
    return {tr("The token brings no certificates that your root could vouch for"),
            tr("Its header has no certificate chain (x5c), so a root certificate alone cannot show whether the "
               "signature is genuine."),
            tr("Load the issuer’s keys, or the certificate of the key that signed the token.")};
}

FindingWords CertificateFindingWords::words(const found::OnlyOwnKey &fact)
{
    const Gap method = Gap(plainText(fact.method));
    return {fill(tr("No keys are loaded, and the token vouches for itself (%1)"), {method}),
            paragraph({fill(tr("It names “%1” as its key, and that DID is the public key itself. The maker of the "
                               "token has the private half; the DID does not say who that is."),
                            {gapOf(fact.did)}),
                       fact.isIssuer ? QString()
                                     : tr("Its issuer (iss) is another one, and the key says nothing about it.")}),
            tr("Compare the DID, to the character, with the one that you know the issuer by.")};
}

QString CertificateFindingWords::thumbprintTitle(const found::HeaderThumbprintWrong &fact)
{
    const Gap member = Gap(plainText(fact.member));
    switch (fact.form) {
    case ThumbprintForm::Right:
        break;
    case ThumbprintForm::Padded:
        return fill(tr("The certificate’s thumbprint in the header (%1) ends with padding (=)"), {member});
    case ThumbprintForm::StandardBase64:
        return fill(tr("The certificate’s thumbprint in the header (%1) is in ordinary base64, not base64url"),
                    {member});
    case ThumbprintForm::Hex:
        return fill(tr("The certificate’s thumbprint in the header (%1) is in hexadecimal digits (hex)"), {member});
    case ThumbprintForm::HexText:
        return fill(tr("The certificate’s thumbprint in the header (%1) is the base64 of its hexadecimal digits (hex)"),
                    {member});
    case ThumbprintForm::OtherHash:
        return fact.member == "x5t"
                   ? tr("The certificate’s thumbprint in the header (x5t) is made with SHA-256 instead of SHA-1")
                   : tr("The certificate’s thumbprint in the header (x5t#S256) is made with SHA-1 instead of SHA-256");
    case ThumbprintForm::OfPem:
        return fill(tr("The certificate’s thumbprint in the header (%1) is made of its text, not of its bytes"),
                    {member});
    case ThumbprintForm::WrongLength:
        return fill(tr("The certificate’s thumbprint in the header (%1) has the wrong length"), {member});
    case ThumbprintForm::OfAnother:
        return firstOf({fill(tr("The thumbprint in the header (%1) is that of another loaded certificate, “%2”"),
                             {member, gapOf(fact.other)}),
                        fill(tr("The thumbprint in the header (%1) is that of another certificate"), {member})});
    }
    return fill(tr("The certificate’s thumbprint in the header (%1) is wrong"), {member});
}

QString CertificateFindingWords::thumbprintReason(const found::HeaderThumbprintWrong &fact)
{
    switch (fact.form) {
    case ThumbprintForm::Hex:
    case ThumbprintForm::HexText:
        return tr("Tools show thumbprints in such digits, and the program that signs probably took over what they "
                  "show.");
    case ThumbprintForm::Padded:
    case ThumbprintForm::StandardBase64:
        return tr("The program that signs probably uses an encoder for ordinary base64.");
    case ThumbprintForm::OtherHash:
        return tr("“x5t” is for SHA-1, “x5t#S256” for SHA-256.");
    case ThumbprintForm::OfPem:
        return tr("The digest is taken of the certificate’s DER, without armour and base64.");
    case ThumbprintForm::OfAnother:
        return tr("The program that signs probably took the thumbprint of one certificate and the key of another, as "
                  "happens after a renewal.");
    case ThumbprintForm::WrongLength:
    case ThumbprintForm::Right:
        break;
    }
    return tr("It may have been cut off, or be something else.");
}

FindingWords CertificateFindingWords::words(const found::HeaderThumbprintWrong &fact)
{
    const Gap member = Gap(plainText(fact.member));
    const QString figures = firstOf(
        {fill(tr("It is “%1”; that of “%2” is “%3”."), {gapOf(fact.found), gapOf(fact.subject), gapOf(fact.expected)}),
         fill(tr("It is “%1”; it has to be “%2”."), {gapOf(fact.found), gapOf(fact.expected)}),
         fill(tr("It is “%1”."), {gapOf(fact.found)})});
    return {thumbprintTitle(fact),
            paragraph({figures, thumbprintReason(fact),
                       tr("Services that find the key by it, Microsoft Entra among them (AADSTS700027), refuse the "
                          "token, genuine or not.")}),
            firstOf({fill(tr("Have the program that signs write “%1” as %2 into the header."),
                          {gapOf(fact.expected), member}),
                     fill(tr("Have the program that signs write the base64url of the certificate’s digest as %1, "
                             "without padding."),
                          {member})})};
}

CertificateFindingWords::ChainPhrases CertificateFindingWords::chainPhrases(const found::ChainBroken &fact)
{
    const Gap subject = gapOf(fact.subject);
    const Gap place = QString::number(qulonglong(fact.place));
    const QString certificate =
        firstOf({fill(tr("Certificate %1, “%2”,"), {place, subject}), fill(tr("Certificate %1"), {place})});
    const bool isOwnIssuer = !fact.subject.empty() && fact.subject == fact.issuer;
    const QString askForChain = tr("Have the signer put the whole chain into the token (x5c), its own certificate "
                                   "first.");
    const QString askForNew = tr("Ask the signer for a token with a certificate that holds.");
    const Gap date = fact.date ? Gap(calendarTime(Moment{std::chrono::seconds{*fact.date}})) : Gap();
    const Gap distance = fact.distance ? Gap(exactDuration(std::chrono::seconds{*fact.distance})) : Gap();
    switch (fact.problem) {
    case ChainProblem::NotCertificates:
        return {tr("The token’s certificate chain is not a list of certificates"),
                tr("Its header has “x5c”, which has to be a list of texts, one for each certificate."), askForChain};
    case ChainProblem::Unreadable:
        return {tr("A certificate of the token cannot be read"),
                fill(tr("Certificate %1 of its chain (x5c) is not the base64 of a certificate’s DER. BEGIN and END "
                        "lines, line breaks and base64url do not belong there."),
                     {place}),
                askForChain};
    case ChainProblem::TooMany:
        return {tr("The token’s certificate chain is too long"),
                fill(tr("It has %1 certificates; more than %2 are not followed."),
                     {place, QString::number(qulonglong(jose::maximumChainLength))}),
                askForChain};
    case ChainProblem::Misplaced:
        return {tr("The token’s certificates are in the wrong order"),
                fill(tr("%1 does not vouch for the one before it. The signer’s own certificate comes first, and each "
                        "is followed by the one that issued it (RFC 7515, 4.1.6)."),
                     {certificate}),
                askForChain};
    case ChainProblem::NoPath:
        return {tr("The token’s certificates do not lead to your root"),
                isOwnIssuer ? fill(tr("They end with “%1”, which issued itself and is not the root that you gave, "
                                      "“%2”."),
                                   {subject, gapOf(fact.root)})
                            : firstOf({fill(tr("%1 was issued by “%2”, which is neither in the token nor your root."),
                                            {certificate, gapOf(fact.issuer)}),
                                       fill(tr("The chain ends at %1."), {certificate})}),
                tr("Compare the names: either give the root that they lead to, if you trust it, or do not accept the "
                   "token.")};
    case ChainProblem::NotSignedByIssuer:
        return {tr("A certificate of the token was not signed by its issuer"),
                firstOf({fill(tr("%1 names “%2” as its issuer, but the certificate of that name did not sign it."),
                              {certificate, gapOf(fact.issuer)}),
                         fill(tr("%1 was not signed by the issuer that it names."), {certificate})}),
                tr("Do not accept the token; ask its sender for one with the issuer’s own certificates.")};
    case ChainProblem::Early:
        return {tr("A certificate of the token is not in force yet"),
                fill(tr("%1 holds from %2 on, in %3."), {certificate, date, distance}),
                tr("Check the clocks, then ask the signer whether the certificate was put to use too soon.")};
    case ChainProblem::Expired:
        return {tr("A certificate of the token has expired"),
                fill(tr("%1 ended on %2, %3 ago."), {certificate, date, distance}), askForNew};
    case ChainProblem::NotAuthority:
        return {tr("A certificate of the token was issued by one that may not issue any"),
                fill(tr("%1 issued the one before it, and is not that of an authority (basicConstraints, keyUsage). "
                        "Anyone who has an ordinary certificate could make others like that."),
                     {certificate}),
                tr("Do not accept the token.")};
    case ChainProblem::TooLong:
        return {tr("The token’s chain has more authorities than one of them allows"),
                fill(tr("%1 limits how many may be below it (pathLenConstraint)."), {certificate}), askForNew};
    case ChainProblem::NameExcluded:
        return {tr("A certificate of the token has a name that its authority may not vouch for"),
                fill(tr("%1 is outside the names that an authority above it is limited to (nameConstraints)."),
                     {certificate}),
                tr("Do not accept the token.")};
    case ChainProblem::NoSigning:
        return {tr("The token’s certificate is not for signing"),
                fill(tr("%1 allows its key other uses only (keyUsage has no digitalSignature)."), {certificate}),
                tr("Ask the signer to sign with a certificate that is made for signatures.")};
    case ChainProblem::WeakKey:
        return {
            tr("A certificate of the token has a key that is too small"),
            fill(tr("%1 has a key with less than 112 bits of security, such as RSA under 2048 bits."), {certificate}),
            askForNew};
    case ChainProblem::WeakDigest:
        return {tr("A certificate of the token is signed with a hash that is broken"),
                fill(tr("%1 is signed over SHA-1 or MD5, and can be forged."), {certificate}), askForNew};
    case ChainProblem::UnknownExtension:
        return {
            tr("A certificate of the token demands an extension that is not known here"),
            fill(tr("%1 marks an extension as critical that is not understood, so it must be refused."), {certificate}),
            tr("Check the token with the software that it was made for.")};
    case ChainProblem::WrongPurpose:
        return {tr("The token’s certificate was issued for another purpose"),
                fill(tr("%1 leads to the root, but lacks the mark of those for App Store tokens. Apple’s developers "
                        "have certificates under the same root."),
                     {certificate}),
                tr("Do not accept the token.")};
    case ChainProblem::Other:
        break;
    }
    return {tr("The token’s certificates do not hold"), fill(tr("%1 does not pass OpenSSL’s check."), {certificate}),
            askForNew};
}

FindingWords CertificateFindingWords::words(const found::ChainBroken &fact)
{
    const ChainPhrases phrases = chainPhrases(fact);
    const QString asKey =
        fact.given == RootGiven::AsKey
            ? firstOf({fill(tr("Your certificate “%1” is that of an authority: it does not sign tokens, but vouches "
                               "for certificates, and the token brings some (x5c)."),
                            {gapOf(fact.root)})})
            : QString();
    return {phrases.title, paragraph({phrases.cause, asKey}), phrases.nextStep};
}

FindingWords CertificateFindingWords::words(const found::ChainTrusted &fact)
{
    const QString chain =
        fill(tr("It brings the certificate of its signer, “%1” (x5c), and “%2” vouches for that one: by signatures, "
                "dates, names and key usage. Whether it was revoked is not looked up. Everybody with a certificate "
                "under that root can sign."),
             {gapOf(fact.subject), gapOf(fact.root)});
    return {fact.given == RootGiven::AsKey ? tr("Your certificate is the root of the token’s certificate chain")
                                           : tr("The token’s certificate chain leads to your root"),
            firstOf({chain, tr("Whether a certificate was revoked is not looked up.")}),
            firstOf({fill(tr("Make sure that “%1” is the one who should have signed."), {gapOf(fact.subject)}),
                     tr("Make sure that the certificate belongs to the one who should have signed.")})};
}

} // namespace tokenscope::explain
