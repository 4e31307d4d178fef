// SPDX-License-Identifier: Apache-2.0
#include "inspect/presentation_inspection.h"

#include "inspect/jws_inspection.h"
#include "inspect/key_binding.h"
#include "inspect/law/judgement.h"

#include <utility>

namespace tokenscope::inspect {

namespace {

/// What is expected of the credential itself.
Expectations expectedOfIssuer(const Expectations &expected, const Presentation &presentation)
{
    Expectations issuer = expected;
    issuer.nonce.reset();
    if (presentation.keyBinding) {
        issuer.audiences.clear();
        issuer.maximumAge.reset();
    }
    return issuer;
}

void judgeHolder(Examination &examination, const JwsTexts &texts, const Presentation &presentation)
{
    if (!presentation.holderSigns)
        return;
    if (!presentation.keyBinding) {
        const Expectations &expected = examination.question.expectations;
        if (expected.needsKeyBinding) {
            examination.report(found::KeyBindingWanted{}, "key_binding");
            examination.check(CheckName::KeyBinding, CheckState::Failed);
            return;
        }
        if (!expected.nonce)
            return;
        // RFC 9901, 7.3, step 1: whoever asks with a nonce wants the holder's signature.
        examination.report(found::KeyBindingMissing{}, "key_binding");
        examination.check(CheckName::KeyBinding, CheckState::Failed);
        return;
    }
    if (!examination.disclosureDigest) // then an error has been found, or it has been said that there are too many
        return;
    const std::string token = std::string(texts.signingInput) + "." + std::string(texts.signature);
    checkKeyBinding(examination, *presentation.keyBinding, boundText(token, presentation));
}

} // namespace

void inspectPresentation(Examination &examination, const JwsTexts &texts, const Presentation &presentation,
                         bool repairedText)
{
    const Question &asked = examination.question;
    const Expectations expected = expectedOfIssuer(asked.expectations, presentation);
    Question question{asked.text, asked.keys, expected, asked.moment};
    question.detachedPayload = asked.detachedPayload;
    question.accessToken = asked.accessToken;
    question.layer = asked.layer;
    question.work = &examination.budget;
    Examination issuer{question, std::move(examination.result)};
    issuer.tally = examination.tally;
    issuer.isPart = true; // its kind is judged with the key binding
    issuer.presentation = &presentation;
    inspectJws(issuer, texts, repairedText);
    examination.result = std::move(issuer.result);
    examination.tally = issuer.tally;
    examination.unlisted = issuer.unlisted;
    examination.otherKey = issuer.otherKey;
    examination.disclosureDigest = issuer.disclosureDigest;
    examination.holdsToken = issuer.holdsToken;
    examination.tokensInside = std::move(issuer.tokensInside);
    examination.tokenCount = issuer.tokenCount;
    examination.presentation = &presentation;
    judgeHolder(examination, texts, presentation);
    judgeKind(examination);
    examination.presentation = nullptr;
}

} // namespace tokenscope::inspect
