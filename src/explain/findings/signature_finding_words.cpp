// SPDX-License-Identifier: Apache-2.0
#include "explain/findings/signature_finding_words.h"

#include "base/overloaded.h"
#include "explain/findings/fact_words.h"
#include "explain/findings/producer_words.h"
#include "explain/phrases/counted.h"
#include "explain/phrases/phrase.h"
#include "explain/phrases/plain_text.h"

#include <utility>

namespace tokenscope::explain {

namespace found = inspect::found;

FindingWords SignatureFindingWords::words(const found::SignatureMissing &fact)
{
    const Gap alg = fact.alg ? gapOf(*fact.alg) : std::nullopt;
    return {tr("The signature is missing"),
            paragraph(
                {firstOf({fill(tr("The header promises a signature (“%1”), but nothing follows the last dot."), {alg}),
                          tr("Nothing follows the last dot, where the signature should be.")}),
                 tr("It was cut off in copying, or taken off on purpose.")}),
            tr("Copy the token again from its source, from the first character to the last.")};
}

FindingWords SignatureFindingWords::words(const found::SignatureInDer &fact)
{
    return {
        tr("The signature is in the wrong form (DER)"),
        paragraph({fill(tr("It has %1 in DER, the form that most crypto libraries return; a token needs the plain form "
                           "of %2."),
                        {byteCount(fact.actual), byteCount(fact.expected)}),
                   fact.verifies ? tr("Converted, it verifies: only the form is wrong.")
                                 : tr("Converted, it does not verify either.")}),
        tr("Ask the issuer to convert the signature to the plain form (r and s side by side, also called IEEE "
           "P1363).")};
}

QString SignatureFindingWords::lengthReason(const found::SignatureWrongLength &fact)
{
    const auto *algorithm = crypto::findSignatureAlgorithm(fact.alg);
    const bool isOfKey =
        algorithm && (algorithm->family == crypto::Family::RsaPkcs1 || algorithm->family == crypto::Family::RsaPss);
    const bool isLonger = fact.actual > fact.expected;
    if (fact.lengthOf) {
        return fill(tr("Signatures of “%1” have that length: probably it was made with that algorithm, and the header "
                       "names another."),
                    {quotedText(*fact.lengthOf)});
    }
    if (isOfKey) {
        return isLonger ? tr("It was probably made with a larger key, or something was added at the end.")
                        : tr("It was probably cut off in copying, or made with a key of another size.");
    }
    return isLonger
               ? tr("Something was probably added at its end, or its bytes were encoded in another way than a token "
                    "has it.")
               : tr("It was probably cut off in copying: such a signature always has the same length.");
}

FindingWords SignatureFindingWords::words(const found::SignatureWrongLength &fact)
{
    return {
        tr("The signature has the wrong length"),
        paragraph({fill(tr("It has %1; “%2” with this key makes %3."),
                        {byteCount(fact.actual), quotedText(fact.alg), QString::number(fact.expected)}),
                   lengthReason(fact)}),
        tr("Copy the token again from its source; if the problem persists, ask the issuer which key it signs with.")};
}

FindingWords SignatureFindingWords::words(const found::SignatureOutOfRange &fact)
{
    return {tr("The signature consists of impossible numbers"),
            paragraph({fill(tr("A signature of “%1” consists of two numbers; at least one of them is zero or too "
                               "large."),
                            {quotedText(fact.alg)}),
                       tr("Some verifiers once accepted that for any content (CVE-2022-21449), so somebody is probably "
                          "trying it out.")}),
            tr("Do not accept the token, and find out where it came from.")};
}

FindingWords SignatureFindingWords::words(const found::SignedByOtherKey &fact)
{
    const Gap other = fact.otherKid.empty()
                          ? Gap(fill(tr("the key with the thumbprint “%1”"), {gapOf(fact.otherThumbprint)}))
                          : Gap(keyPhrase(fact.otherKid));
    const QString figure = fill(tr("It names the key “%1”, which does not verify it; %2 does."),
                                {gapOf(fact.kid), other->isEmpty() ? std::nullopt : other});
    return {tr("Another key signed the token than the one it names"),
            paragraph({firstOf({figure, tr("The key that it names does not verify it; another loaded key does.")}),
                       tr("The issuer probably changed its signing key and kept the old key ID (kid) in the header. "
                          "Content and signature belong together.")}),
            tr("Let the issuer know that its tokens name the wrong key.")};
}

QString SignatureFindingWords::slipTitle(const inspect::Slip &slip)
{
    namespace tried = inspect::tried;
    return std::visit(
        Overloaded{
            [](const tried::SecretRespelt &) { return tr("The shared secret was spelled in another way for signing"); },
            [](const tried::PayloadRespelt &) {
                return tr("The payload is not, byte by byte, the one that was signed");
            },
            [](const tried::HashForHmac &mac) {
                return mac.form == inspect::HomemadeMac::EmptySecret
                           ? tr("The token was signed with an empty secret")
                           : tr("The signature is not the HMAC that the token’s algorithm means");
            },
            [](const tried::SecretKnown &slip) {
                return slip.origin == inspect::SecretOrigin::Unset
                           ? tr("The token was signed with what an empty variable left, in place of a secret")
                           : tr("The token was signed with an example’s secret");
            },
            [](const tried::PrivateKeyAsSecret &) {
                return tr("The private key’s text was taken for a shared secret");
            },
            [](const tried::NumbersOfOtherLength &) {
                return tr("The two numbers of the signature have the wrong length");
            },
            [](const tried::SignatureRespelt &) {
                return tr("The signature is encoded in another way than a token has it");
            },
            [](const tried::ReserializedJson &) { return tr("The token was reformatted on its way"); },
            [](const tried::HeaderNonceHashed &) {
                return tr("This token is for Microsoft Graph, and only Graph can check it");
            },
            [](const auto &) { return tr("The signature was made in another way than the token’s algorithm says"); },
        },
        slip);
}

FindingWords SignatureFindingWords::words(const found::SignatureMadeOtherwise &fact)
{
    const ProducerWords words = producerWords(fact.slip);
    return {slipTitle(fact.slip), words.reason, words.nextStep};
}

/// What can be wrong with a payload that came in a file of its own.
QString SignatureFindingWords::payloadReason(const std::optional<inspect::PayloadOrigin> &payload)
{
    return payload ? tr("The payload was given apart: its bytes have to be those that were signed, and a program that "
                        "reads JSON and writes it again changes them.")
                   : QString();
}

FindingWords SignatureFindingWords::words(const found::ContentChanged &fact)
{
    return {
        tr("The signature is over other content"),
        paragraph({fill(tr("The signature (%1) was made with %2, but for other content."),
                        {quotedText(fact.alg), keyPhrase(fact.kid)}),
                   tr("Either the header or the payload was edited since, or the program that signs puts its text "
                      "together in a way that is not known here."),
                   payloadReason(fact.payload)}),
        tr("Get a fresh token from the issuer. If that one has the same fault, its program signs wrongly; if not, this "
           "one was edited on its way, and what it says does not count.")};
}

QString SignatureFindingWords::familyReason(crypto::Family family)
{
    switch (family) {
    case crypto::Family::RsaPkcs1:
    case crypto::Family::RsaPss:
        return tr("The signature is damaged, or was made with another key.");
    case crypto::Family::Hmac:
        return tr("Most often the shared secret differs from the issuer’s; content or signature may also have been "
                  "changed, and there is no way to tell which.");
    case crypto::Family::Ecdsa:
    case crypto::Family::EdDsa:
    case crypto::Family::MlDsa:
        return tr("This alone does not show which of content, signature and key is wrong.");
    }
    std::unreachable();
}

FindingWords SignatureFindingWords::words(const found::SignatureMismatch &fact)
{
    const QString keyless =
        counted(qint64(fact.tried), tr("It names no key, and the one that fits the algorithm does not verify it."),
                tr("It names no key, and none of the %1 that fit the algorithm verifies it."));
    const QString named = fill(tr("%1 does not verify it (%2)."), {asStart(keyPhrase(fact.kid)), quotedText(fact.alg)});
    return {
        tr("The signature does not match"),
        paragraph({fact.kid.empty() ? keyless : named, familyReason(fact.family), payloadReason(fact.payload)}),
        tr("Copy the token again from its source; if the problem persists, make sure that the keys are its issuer’s.")};
}

} // namespace tokenscope::explain
