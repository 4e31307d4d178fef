// SPDX-License-Identifier: Apache-2.0
#include "inspect/claims/openid_checks.h"

#include "base/base64url.h"
#include "crypto/algorithm.h"
#include "crypto/digest.h"

namespace tokenscope::inspect {

namespace {

/// A claim that has to be there with one value.
void checkValue(Examination &examination, CheckName name, std::string_view claim, const json::Object &payload,
                const std::string &expected)
{
    const json::Value *value = payload.find(claim);
    const std::string *observed = value ? value->asString() : nullptr;
    const bool passed = observed && !expected.empty() && *observed == expected;
    if (value && !observed) {
        examination.error(Code::ClaimWrongType, "payload." + std::string(claim),
                          {text("claim", claim), text("found", value->typeName()), text("expected", "string")});
    } else if (!passed) {
        std::vector<Parameter> parameters = {text("claim", claim), text("expected", expected)};
        if (observed)
            parameters.push_back(text("observed", *observed));
        examination.error(Code::ClaimMissing, "payload." + std::string(claim), std::move(parameters));
    }
    examination.check(name, passed ? CheckState::Passed : CheckState::Failed, observed ? *observed : std::string(),
                      expected);
}

/// Core 1.0, 3.1.3.6: the left half of the digest that goes with the ID token's algorithm; SHA-512 for Ed25519. Empty
/// where the algorithm has none that is agreed on.
std::string accessTokenHash(const crypto::SignatureAlgorithm &algorithm, ByteView accessToken)
{
    const bool isEdwards = algorithm.family == crypto::Family::EdDsa;
    if (isEdwards && algorithm.curve == crypto::Curve::Ed448)
        return {};
    const Bytes digest = crypto::hash(isEdwards ? crypto::Digest::Sha512 : algorithm.digest, accessToken);
    return base64url::encode(ByteView(digest).first(digest.size() / 2));
}

} // namespace

void checkOpenId(Examination &examination, const json::Object &payload)
{
    const Expectations &expected = examination.question.expectations;
    if (expected.nonce)
        checkValue(examination, CheckName::Nonce, "nonce", payload, *expected.nonce);
    if (expected.authorizedParty)
        checkValue(examination, CheckName::AuthorizedParty, "azp", payload, *expected.authorizedParty);
    if (!examination.question.accessToken)
        return;
    const auto *algorithm = crypto::findSignatureAlgorithm(examination.result.signature.algorithm);
    const std::string hash = algorithm ? accessTokenHash(*algorithm, *examination.question.accessToken) : std::string();
    if (hash.empty())
        examination.check(CheckName::AccessTokenHash, CheckState::NotChecked);
    else
        checkValue(examination, CheckName::AccessTokenHash, "at_hash", payload, hash);
}

} // namespace tokenscope::inspect
