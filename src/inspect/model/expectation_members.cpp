// SPDX-License-Identifier: Apache-2.0
#include "inspect/model/expectation_members.h"

#include <array>

namespace tokenscope::inspect {

namespace {

constexpr std::array<ExpectationMember, 18> expectationTable = {{
    {"iss", "issuer", &Expectations::issuer},
    {"aud", "audience", &Expectations::audiences},
    {"algs", "algorithms", &Expectations::algorithms},
    {"typ", "type", &Expectations::type},
    {"token_type", "token-type", &Expectations::tokenType},
    {"kind", "kind", &Expectations::kind},
    {"sub", "subject", &Expectations::subject},
    {"leeway", "leeway", &Expectations::leeway},
    {"max_age", "max-age", &Expectations::maximumAge},
    {"max_lifetime", "max-lifetime", &Expectations::maximumLifetime},
    {"nonce", "nonce", &Expectations::nonce},
    {"azp", "authorized-party", &Expectations::authorizedParty},
    {"dpop_method", "dpop-method", &Expectations::requestMethod},
    {"dpop_url", "dpop-url", &Expectations::requestAddress},
    {"key_binding", "require-key-binding", &Expectations::needsKeyBinding},
    {"required", "require", &Expectations::requiredClaims},
    {"allow_rsa1_5", "allow-rsa1_5", &Expectations::allowRsaPkcs1},
    {"inflate_limit", "inflate-limit", &Expectations::inflatedLimit},
}};

} // namespace

std::span<const ExpectationMember> expectationMembers()
{
    return expectationTable;
}

std::optional<TokenType> findTokenType(std::string_view name)
{
    for (const TokenType type : {TokenType::IdToken, TokenType::AccessToken}) {
        if (name == nameOf(type))
            return type;
    }
    return std::nullopt;
}

} // namespace tokenscope::inspect
