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

void judgeHolder(InspectionDraft &draft, const JwsTexts &texts, const Presentation &presentation)
{
    if (!presentation.holderSigns)
        return;
    if (!presentation.keyBinding) {
        const Expectations &expected = draft.question.expectations;
        if (expected.needsKeyBinding) {
            draft.report(found::KeyBindingWanted{}, "key_binding");
            draft.check(CheckName::KeyBinding, CheckState::Failed);
            return;
        }
        if (!expected.nonce)
            return;
        // RFC 9901, 7.3, step 1: anyone who asks with a nonce wants the holder's signature.
        draft.report(found::KeyBindingMissing{}, "key_binding");
        draft.check(CheckName::KeyBinding, CheckState::Failed);
        return;
    }
    if (!draft.disclosureDigest) // then an error has been found, or it has been said that there are too many
        return;
    const std::string token = std::string(texts.signingInput) + "." + std::string(texts.signature);
    checkKeyBinding(draft, *presentation.keyBinding, boundText(token, presentation));
}

} // namespace

void inspectPresentation(InspectionDraft &draft, const JwsTexts &texts, const Presentation &presentation,
                         bool repairedText)
{
    const Question &asked = draft.question;
    const Expectations expected = expectedOfIssuer(asked.expectations, presentation);
    Question question{asked.text, asked.keys, expected, asked.moment};
    question.detachedPayload = asked.detachedPayload;
    question.accessToken = asked.accessToken;
    question.layer = asked.layer;
    question.work = &draft.budget;
    question.trace = draft.question.trace;
    InspectionDraft issuer{question, std::move(draft.result)};
    issuer.tally = draft.tally;
    issuer.isPart = true; // its kind is judged with the key binding
    issuer.presentation = &presentation;
    inspectJws(issuer, texts, repairedText);
    draft.result = std::move(issuer.result);
    draft.tally = issuer.tally;
    draft.unlisted = issuer.unlisted;
    draft.otherKey = issuer.otherKey;
    draft.disclosureDigest = issuer.disclosureDigest;
    draft.holdsToken = issuer.holdsToken;
    draft.tokensInside = std::move(issuer.tokensInside);
    draft.tokenCount = issuer.tokenCount;
    draft.presentation = &presentation;
    judgeHolder(draft, texts, presentation);
    judgeKind(draft);
    draft.presentation = nullptr;
}

} // namespace tokenscope::inspect
