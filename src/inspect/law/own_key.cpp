// SPDX-License-Identifier: Apache-2.0
#include "inspect/law/own_key.h"

#include "crypto/keys/operation_cost.h"
#include "crypto/signing/verify.h"
#include "inspect/header/header_member.h"
#include "inspect/law/member_path.h"
#include "inspect/law/web_push.h"
#include "inspect/signature/signature_trace.h"
#include "jose/keys/thumbprint.h"

#include <algorithm>
#include <vector>

namespace tokenscope::inspect {

namespace {

/// Of an own key set, the key that `kid` names; where it names none, all of them.
std::vector<json::Value> keysIn(const InspectionDraft &draft, const json::Object &set)
{
    const json::Value *keys = set.find("keys");
    const json::Array *list = keys ? keys->asArray() : nullptr;
    if (!list)
        return {};
    const std::string *name = headerText(draft.result, "kid");
    std::vector<json::Value> named;
    for (const json::Value &key : *list) {
        const json::Value *kid = key.asObject() ? key.asObject()->find("kid") : nullptr;
        if (key.asObject() && (!name || (kid && kid->asString() && *kid->asString() == *name)))
            named.push_back(key);
    }
    return named;
}

std::vector<json::Value> ownKeys(const InspectionDraft &draft, const TokenKind &kind)
{
    if (kind.form == TextForm::WebPush) {
        const auto push = webPushAround(draft.question, draft.result.token);
        const auto key = push ? webPushKey(push->key) : std::nullopt;
        return key ? std::vector{*key} : std::vector<json::Value>();
    }
    const json::Value *shown = valueAt(draft.result, kind.ownKey);
    if (!shown || !shown->asObject())
        return {};
    return shown->asObject()->find("keys") ? keysIn(draft, *shown->asObject()) : std::vector{*shown};
}

/// A key that was given for this token by name is what a verifier would use; one of a set is only one among others.
bool isOthersKey(const InspectionDraft &draft)
{
    return std::ranges::none_of(draft.question.keys.current, &KeySource::explicitKey);
}

void enterOwnKey(InspectionDraft &draft, const SignedContent &content, const jose::Jwk &key, crypto::Outcome outcome)
{
    if (!draft.question.trace)
        return;
    SignatureTrial trial{content.algorithm.name,
                         std::string(content.signingInput),
                         Bytes(content.signature.begin(), content.signature.end()),
                         false,
                         false,
                         true,
                         {}};
    trial.keys.push_back({key, std::nullopt, std::nullopt, outcome});
    draft.question.trace->trials.push_back(std::move(trial));
}

/// That the issuer's keys are missing, or that those at hand do not fit: they are not the ones that count.
void withdrawOthersKeys(Inspection &result)
{
    std::erase_if(result.findings, [](const Finding &finding) {
        const bool isOfKey = finding.code >= Code::NoKeys && finding.code <= Code::KeyConfusion;
        const bool isOfSignature = finding.code >= Code::SignatureByOtherKey && finding.code <= Code::SignatureMismatch;
        return isOfKey || isOfSignature || finding.code == Code::HeaderKeyIgnored;
    });
    result.signature.state = SignatureState::NotChecked;
}

struct OwnAttempt
{
    bool isVerified = false;
    bool isUsable = false; ///< at least one key is of the algorithm's kind
    std::string thumbprint;
};

OwnAttempt tryOwnKeys(InspectionDraft &draft, const SignedContent &content, const std::vector<json::Value> &keys)
{
    OwnAttempt attempt;
    for (const json::Value &value : keys) {
        const jose::Jwk key(value);
        if (!key.key() || key.isSymmetric() || !crypto::fits(content.algorithm, *key.key()))
            continue;
        if (!draft.budget.spendOnCheck(crypto::verificationCost(*key.key(), content.signingInput.size())))
            continue;
        attempt.isUsable = true;
        attempt.thumbprint = key.thumbprint();
        const auto outcome =
            crypto::verify(content.algorithm, *key.key(), asBytes(content.signingInput), content.signature);
        enterOwnKey(draft, content, key, outcome);
        attempt.isVerified = outcome == crypto::Outcome::Verified;
        if (attempt.isVerified)
            break;
    }
    return attempt;
}

} // namespace

bool checkOwnSignature(InspectionDraft &draft, const SignedContent &content)
{
    const auto &recognized = draft.result.recognition;
    const TokenKind *kind = recognized && recognized->isSure() ? findKind(recognized->kind.text) : nullptr;
    if (!kind || kind->ownKey.empty() || !isOthersKey(draft))
        return false;
    const std::vector<json::Value> keys = ownKeys(draft, *kind);
    if (keys.empty())
        return false;
    const OwnAttempt attempt = tryOwnKeys(draft, content, keys);
    withdrawOthersKeys(draft.result);
    if (attempt.isVerified) {
        draft.leaveUnchecked(Part::OwnKey, Missing::Anchor, kind->name);
        draft.report(found::OwnKeyUnanchored{kind->name, kind->ownKey, attempt.thumbprint}, "signature");
        return true;
    }
    draft.result.signature.state = SignatureState::Failed;
    draft.report(found::NotByOwnKey{kind->name, kind->ownKey, std::string(content.algorithm.name), attempt.isUsable},
                 "signature");
    return true;
}

void compareOwnKey(InspectionDraft &draft, const TokenKind &kind)
{
    const SignatureResult &signature = draft.result.signature;
    if (kind.ownKey.empty() || signature.state != SignatureState::Verified)
        return;
    const std::vector<json::Value> keys = ownKeys(draft, kind);
    const auto thumbprintOf = [](const json::Value &key) {
        return jose::thumbprint(*key.asObject()).value_or(std::string());
    };
    if (keys.empty() || std::ranges::find(keys, signature.thumbprint, thumbprintOf) != keys.end())
        return;
    draft.report(found::ProofKeyDiffers{kind.name, thumbprintOf(keys.front()), signature.thumbprint},
                 std::string(kind.ownKey));
}

} // namespace tokenscope::inspect
