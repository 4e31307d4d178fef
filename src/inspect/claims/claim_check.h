// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "inspect/findings/check.h"
#include "jose/claims.h"

#include <optional>
#include <string_view>

/// Which check is about which registered claim (RFC 7519, 4.1; OpenID Connect Core 1.0, 2 and 3.1.3.6).
namespace tokenscope::inspect {

/// `exp` of CheckName::Expiry; empty for a check that is not about one claim.
std::string_view claimOf(CheckName check);

/// CheckName::Expiry of `exp`; nothing for a claim without a check of its own.
std::optional<CheckName> checkOfClaim(std::string_view claim);

/// Whether the claim is there with a value of another type than its own.
bool isMistyped(const jose::Claims &claims, std::string_view claim);

} // namespace tokenscope::inspect
