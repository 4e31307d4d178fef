// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "inspect/model/inspection_draft.h"
#include "json/value.h"

#include <string_view>
#include <vector>

namespace tokenscope::inspect {

/// The claims that have to be there: those that the user requires, and those that the law of the expected kind of token
/// demands, with their types (RFC 9068, 2.2; OpenID Connect Core 1.0, 2). A claim that is null is not there.
void checkRequiredClaims(InspectionDraft &draft, const json::Object &payload);

/// The names of those that the law of a kind demands.
std::vector<std::string_view> claimsOfType(TokenType type);

/// A claim that has to be there for another check. Said once, no matter who needs it.
void reportMissingClaim(InspectionDraft &draft, std::string_view claim);

} // namespace tokenscope::inspect
