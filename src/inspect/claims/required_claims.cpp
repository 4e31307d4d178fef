// SPDX-License-Identifier: Apache-2.0
#include "inspect/claims/required_claims.h"

#include <algorithm>
#include <array>
#include <span>

namespace tokenscope::inspect {

namespace {

/// What the law of a kind demands.
struct KindClaim
{
    std::string_view name;
    bool isText = false; ///< not one of the registered claims, whose types are checked in every token
};

constexpr std::array accessTokenClaims = {KindClaim{"iss"}, KindClaim{"exp"}, KindClaim{"aud"},
                                          KindClaim{"sub"}, KindClaim{"iat"}, KindClaim{"client_id", true},
                                          KindClaim{"jti"}};
constexpr std::array idTokenClaims = {KindClaim{"iss"}, KindClaim{"sub"}, KindClaim{"aud"}, KindClaim{"exp"},
                                      KindClaim{"iat"}};

std::span<const KindClaim> claimsOfKind(std::optional<TokenType> type)
{
    if (!type)
        return {};
    switch (*type) {
    case TokenType::AccessToken:
        return accessTokenClaims;
    case TokenType::IdToken:
        return idTokenClaims;
    }
    return {};
}

std::string_view ruleOfKind(TokenType type)
{
    return type == TokenType::AccessToken ? "RFC 9068, 2.2" : "OpenID Connect Core 1.0, 2";
}

/// Null is how some issuers write that they have nothing to say.
bool isThere(const json::Value *value)
{
    return value && !value->isNull();
}

/// What the law of a kind demands has to say something: `""` names nobody, nor does a list without a text.
bool isHollow(const json::Value &value)
{
    if (const std::string *text = value.asString())
        return text->empty();
    return value.asArray() && std::ranges::all_of(*value.asArray(), isHollow);
}

std::optional<HollowValue> hollowValue(const json::Value *value)
{
    if (!value)
        return std::nullopt;
    return value->isNull() ? HollowValue::Null : HollowValue::Empty;
}

bool isRequiredByUser(const Expectations &expected, std::string_view claim)
{
    return std::ranges::find(expected.requiredClaims, claim) != expected.requiredClaims.end();
}

bool checkKindClaim(InspectionDraft &draft, const KindClaim &claim, const json::Object &payload)
{
    const json::Value *value = payload.find(claim.name);
    const std::string where = "payload." + std::string(claim.name);
    if (!isThere(value) || isHollow(*value)) {
        const TokenType type = *draft.question.expectations.tokenType;
        draft.report(found::ClaimOfTypeMissing{claim.name, hollowValue(value), type, ruleOfKind(type)}, where);
        return false;
    }
    if (claim.isText && !value->asString()) {
        draft.report(found::ClaimWrongType{std::string(claim.name), value->type(), WantedType::Text}, where);
        return false;
    }
    return true;
}

} // namespace

void checkRequiredClaims(InspectionDraft &draft, const json::Object &payload)
{
    const Expectations &expected = draft.question.expectations;
    const std::span<const KindClaim> ofKind = claimsOfKind(expected.tokenType);
    if (expected.requiredClaims.empty() && ofKind.empty())
        return;
    bool passed = true;
    std::string names;
    const auto name = [&names](std::string_view claim) {
        names += names.empty() ? "" : ", ";
        names += claim;
    };
    for (const std::string &claim : expected.requiredClaims) {
        name(claim);
        const json::Value *value = payload.find(claim);
        if (isThere(value) && !claim.empty()) // an entry without a name demands nothing that could be there
            continue;
        if (claim.empty())
            draft.report(found::RequiredListHasGap{hollowValue(value)}, "payload.");
        else
            draft.report(found::ClaimMissing{claim, hollowValue(value)}, "payload." + claim);
        passed = false;
    }
    for (const KindClaim &claim : ofKind) {
        const bool isNamed = isRequiredByUser(expected, claim.name);
        if (!isNamed)
            name(claim.name);
        if (!isNamed || isThere(payload.find(claim.name)))
            passed &= checkKindClaim(draft, claim, payload);
    }
    draft.check(CheckName::RequiredClaims, passed ? CheckState::Passed : CheckState::Failed, {}, names);
}

std::vector<std::string_view> claimsOfType(TokenType type)
{
    std::vector<std::string_view> names;
    for (const KindClaim &claim : claimsOfKind(type))
        names.push_back(claim.name);
    return names;
}

void reportMissingClaim(InspectionDraft &draft, std::string_view claim)
{
    const auto saysSo = [claim](const Finding &finding) {
        const auto *required = finding.as<found::ClaimMissing>();
        const auto *ofType = finding.as<found::ClaimOfTypeMissing>();
        return (required && required->claim == claim) || (ofType && ofType->claim == claim);
    };
    if (std::ranges::none_of(draft.result.findings, saysSo))
        draft.report(found::ClaimMissing{std::string(claim)}, "payload." + std::string(claim));
}

} // namespace tokenscope::inspect
