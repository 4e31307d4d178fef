// SPDX-License-Identifier: Apache-2.0
#include "explain/findings/finding_groups.h"
#include "explain/findings/producer_words.h"

namespace tokenscope::explain {

namespace {

struct GivenPayload
{
    Q_DECLARE_TR_FUNCTIONS(GivenPayload)

public:
    /// What can be wrong with a payload that came in a file of its own.
    static QString words(const Facts &facts)
    {
        return facts.has("payload") ? tr("The payload was given apart: its bytes have to be those that were signed, "
                                         "and a program that reads JSON and writes it anew changes them.")
                                    : QString();
    }
};

} // namespace

FindingWords SignatureFindings::signatureMissing(const Facts &facts)
{
    const QString figure =
        fill(tr("The header promises a signature (“%1”), but nothing follows the last dot."), {facts.text("alg")});
    return {tr("The signature is missing"),
            paragraph({firstOf({figure, tr("Nothing follows the last dot, where the signature should stand.")}),
                       tr("It was cut off in copying, or taken off on purpose.")}),
            tr("Copy the token again from its source, from the first character to the last.")};
}

FindingWords SignatureFindings::signatureDerEncoded(const Facts &facts)
{
    const QString figure = fill(
        tr("It has %1 in DER, the form that most crypto libraries return; a token needs the "
           "plain form of %2."),
        {facts.count("actual", tr("%1 byte"), tr("%1 bytes")), facts.count("expected", tr("%1 byte"), tr("%1 bytes"))});
    QString outcome;
    if (facts.has("verifies")) {
        outcome = facts.isSet("verifies") ? tr("Converted, it verifies: only the form is wrong.")
                                          : tr("Converted, it does not verify either.");
    }
    return {
        tr("The signature is in the wrong form (DER)"),
        paragraph({firstOf({figure, tr("It is in DER, the form that most crypto libraries return; a token needs the "
                                       "plain form, two numbers of fixed length.")}),
                   outcome}),
        tr("Ask the issuer to convert the signature to the plain form (r and s side by side, also called IEEE "
           "P1363).")};
}

FindingWords SignatureFindings::signatureWrongLength(const Facts &facts)
{
    const QString figure =
        fill(tr("It has %1; “%2” with this key makes %3."),
             {facts.count("actual", tr("%1 byte"), tr("%1 bytes")), facts.text("alg"), facts.text("expected")});
    const std::string_view algorithm = facts.raw("alg");
    const bool isOfKey = algorithm.starts_with("RS") || algorithm.starts_with("PS");
    QString reason = isOfKey ? tr("It was probably cut off in copying, or made with a key of another size.")
                             : tr("It was probably cut off in copying: such a signature always has the same length.");
    if (facts.has("length_of"))
        reason = fill(tr("Signatures of “%1” have that length: probably it was made with that algorithm, and the "
                         "header names another."),
                      {facts.text("length_of")});
    else if (facts.number("actual", 0) > facts.number("expected", 0) && !isOfKey)
        reason = tr(
            "Something was probably added at its end, or its bytes were encoded in another way than a token has it.");
    else if (facts.number("actual", 0) > facts.number("expected", 0))
        reason = tr("It was probably made with a larger key, or something was added at the end.");
    return {
        tr("The signature has the wrong length"),
        paragraph({firstOf({figure, tr("It has more or fewer bytes than algorithm and key make.")}), reason}),
        tr("Copy the token again from its source; if the problem persists, ask the issuer which key it signs with.")};
}

FindingWords SignatureFindings::signatureOutOfRange(const Facts &facts)
{
    const QString figure = fill(tr("A signature of “%1” consists of two numbers; at least one of them is zero or too "
                                   "large."),
                                {facts.text("alg")});
    return {tr("The signature consists of impossible numbers"),
            paragraph({firstOf({figure, tr("At least one of its two numbers is zero or too large.")}),
                       tr("Some verifiers once accepted that for any content (CVE-2022-21449), so somebody is probably "
                          "trying it out.")}),
            tr("Do not accept the token, and find out where it came from.")};
}

FindingWords SignatureFindings::signatureByOtherKey(const Facts &facts)
{
    const Gap other = facts.has("other_kid")
                          ? Gap(facts.key("other_kid"))
                          : Gap(fill(tr("the key with the thumbprint “%1”"), {facts.text("other_thumbprint")}));
    const QString figure = fill(tr("It names the key “%1”, which does not verify it; %2 does."),
                                {facts.text("kid"), other->isEmpty() ? std::nullopt : other});
    return {tr("Another key signed the token than the one it names"),
            paragraph({firstOf({figure, tr("The key that it names does not verify it; another loaded key does.")}),
                       tr("The issuer probably changed its signing key and kept the old key ID (kid) in the header. "
                          "Content and signature belong together.")}),
            tr("Tell the issuer that its tokens name the wrong key.")};
}

FindingWords SignatureFindings::signatureMadeOtherwise(const Facts &facts)
{
    const auto how = inspect::findHypothesis(facts.raw("how"));
    const ProducerWords words = how ? producerWords(*how, facts) : ProducerWords{};
    QString title = tr("The signature was made in another way than the token’s algorithm says");
    if (how == inspect::HypothesisCode::SecretRespelt)
        title = tr("The shared secret was spelled in another way for signing");
    else if (how == inspect::HypothesisCode::PayloadRespelt)
        title = tr("The payload is not, byte by byte, the one that was signed");
    else if (how == inspect::HypothesisCode::SignatureRespelt)
        title = tr("The signature is encoded in another way than a token has it");
    else if (how == inspect::HypothesisCode::ReserializedJson)
        title = tr("The token was reformatted on its way");
    else if (how == inspect::HypothesisCode::HeaderNonceHashed)
        title = tr("This token is for Microsoft Graph, and only Graph can check it");
    return {
        title, firstOf({words.reason, tr("The key is right, and what it signed is not what the token says.")}),
        firstOf({words.nextStep, tr("The program that makes the token has to sign the encoded header, a dot and the "
                                    "encoded payload.")})};
}

FindingWords SignatureFindings::contentChanged(const Facts &facts)
{
    const QString figure =
        fill(tr("The signature (%1) was made with %2, but for other content."), {facts.text("alg"), facts.key()});
    return {
        tr("The signature is over other content"),
        paragraph({firstOf({figure, tr("The signature was made with the right key, but for other content.")}),
                   tr("Either the header or the payload was edited since, or the program that signs puts its text "
                      "together in a way that is not known here."),
                   GivenPayload::words(facts)}),
        tr("Get a fresh token from the issuer. If that one has the same fault, its program signs wrongly; if not, this "
           "one was edited on its way, and what it says does not count.")};
}

FindingWords SignatureFindings::signatureMismatch(const Facts &facts)
{
    const Gap keyless =
        facts.count("tried", tr("It names no key, and the one that fits the algorithm does not verify it."),
                    tr("It names no key, and none of the %1 that fit the algorithm verifies it."));
    const QString named = fill(tr("%1 does not verify it (%2)."), {asStart(facts.key()), facts.text("alg")});
    const std::string_view family = facts.raw("family");
    QString reason =
        tr("From this alone it cannot be told which of content, signature and key does not belong to the others.");
    if (family == "RSA")
        reason = tr("The signature is damaged, or was made with another key.");
    else if (family == "HMAC")
        reason = tr("Most often the shared secret differs from the issuer’s; content or signature may also have "
                    "been changed, which cannot be told apart.");
    return {
        tr("The signature does not match"),
        paragraph({firstOf({facts.has("kid") ? named : keyless.value_or(QString()), tr("No key verifies it.")}), reason,
                   GivenPayload::words(facts)}),
        tr("Copy the token again from its source; if the problem persists, make sure that the keys are its issuer’s.")};
}

} // namespace tokenscope::explain
