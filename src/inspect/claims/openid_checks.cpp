// SPDX-License-Identifier: Apache-2.0
#include "inspect/claims/openid_checks.h"

#include "base/base64url.h"
#include "base/hex.h"
#include "crypto/algorithm.h"
#include "crypto/digest.h"
#include "inspect/bindings/response_hashes.h"
#include "inspect/bindings/token_hash.h"
#include "inspect/claims/claim_place.h"

namespace tokenscope::inspect {

namespace {

/// Apps hash a nonce before they hand it on, and forget to compare with the digest (Sign in with Apple, Supabase).
bool isDigestOf(std::string_view written, std::string_view value)
{
    const Bytes digest = crypto::sha256(asBytes(value));
    return !value.empty() && (written == hex::encode(digest) || written == base64url::encode(digest) ||
                              written == base64url::encodeStandard(digest));
}

/// A claim that has to be there with one value.
void checkValue(InspectionDraft &draft, CheckName name, std::string_view claim, const json::Object &payload,
                const std::string &expected)
{
    const json::Value *value = claimAt(payload, claim);
    const std::string *observed = value ? value->asString() : nullptr;
    const bool passed = observed && !expected.empty() && *observed == expected;
    const std::string where = "payload." + std::string(claim);
    if (value && !observed) {
        draft.report(found::ClaimWrongType{std::string(claim), value->type(), WantedType::Text}, where);
    } else if (!passed) {
        found::ClaimDiffers fact{claim, expected, {}, {}};
        if (observed)
            fact.observed = *observed;
        if (observed && isDigestOf(*observed, expected))
            fact.digest = "SHA-256";
        draft.report(std::move(fact), where);
    }
    draft.check(name, passed ? CheckState::Passed : CheckState::Failed, observed ? *observed : std::string(), expected);
}

/// Core 1.0, 3.1.3.6.
void checkAccessToken(InspectionDraft &draft, const json::Object &payload, ByteView accessToken)
{
    const json::Value *claim = payload.find("at_hash");
    const std::string *written = claim ? claim->asString() : nullptr;
    const auto *algorithm = crypto::findSignatureAlgorithm(draft.result.signature.algorithm);
    if (!algorithm) {
        draft.check(CheckName::AccessTokenHash, CheckState::NotChecked);
        return;
    }
    const std::string expected =
        base64url::encode(halfHash(*algorithm, accessToken, written ? std::string_view(*written) : std::string_view()));
    if (!written) {
        checkValue(draft, CheckName::AccessTokenHash, "at_hash", payload, expected);
        return;
    }
    checkResponseHash(draft, Edge::AccessTokenHash, asText(accessToken));
    draft.check(CheckName::AccessTokenHash, *written == expected ? CheckState::Passed : CheckState::Failed, *written,
                expected);
}

} // namespace

void checkOpenId(InspectionDraft &draft, const json::Object &payload)
{
    const Expectations &expected = draft.question.expectations;
    if (expected.nonce)
        checkValue(draft, CheckName::Nonce, noncePlace(draft.result), payload, *expected.nonce);
    if (expected.authorizedParty)
        checkValue(draft, CheckName::AuthorizedParty, "azp", payload, *expected.authorizedParty);
    if (draft.question.accessToken)
        checkAccessToken(draft, payload, *draft.question.accessToken);
}

} // namespace tokenscope::inspect
