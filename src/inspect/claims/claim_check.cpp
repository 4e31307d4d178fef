// SPDX-License-Identifier: Apache-2.0
#include "inspect/claims/claim_check.h"

#include <algorithm>
#include <array>

namespace tokenscope::inspect {

namespace {

struct ClaimCheck
{
    std::string_view claim;
    CheckName check;
};

constexpr std::array claimChecks = {
    ClaimCheck{"exp", CheckName::Expiry},
    ClaimCheck{"nbf", CheckName::NotBefore},
    ClaimCheck{"iat", CheckName::IssuedAt},
    ClaimCheck{"iss", CheckName::Issuer},
    ClaimCheck{"aud", CheckName::Audience},
    ClaimCheck{"sub", CheckName::Subject},
    ClaimCheck{"nonce", CheckName::Nonce},
    ClaimCheck{"azp", CheckName::AuthorizedParty},
    ClaimCheck{"at_hash", CheckName::AccessTokenHash},
};

} // namespace

std::string_view claimOf(CheckName check)
{
    const auto found = std::ranges::find(claimChecks, check, &ClaimCheck::check);
    return found == claimChecks.end() ? std::string_view() : found->claim;
}

std::optional<CheckName> checkOfClaim(std::string_view claim)
{
    const auto found = std::ranges::find(claimChecks, claim, &ClaimCheck::claim);
    return found == claimChecks.end() ? std::nullopt : std::optional(found->check);
}

bool isMistyped(const jose::Claims &claims, std::string_view claim)
{
    const auto &wrong = claims.wrongTypes();
    return std::ranges::find(wrong, claim, &jose::Claims::WrongType::claim) != wrong.end();
}

} // namespace tokenscope::inspect
