// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "inspect/model/inspection_draft.h"

#include <cstddef>

namespace tokenscope::inspect {

/// Tokens side by side in one payload that are inspected.
inline constexpr std::size_t maximumInside = 16;

/// Whether the payload's bytes are a compact token, or one with disclosures (RFC 7519, 5.2): whatever the header says
/// of it. Where it announces one (`cty`), what only looks like one counts too.
bool payloadIsToken(const Inspection &inspection);

/// Whether a JSON payload is a token in JSON serialization, or holds tokens: as a text, as a list of them, or, where
/// the header announces tokens, anywhere in it. Fills the draft's `tokensInside`.
bool findTokensInside(InspectionDraft &draft, const json::Value &payload);

/// Says that a token was not checked where the payload has one in other text or in an odd spelling, or where the header
/// announces one and none is found. `payload` is null where it is no JSON.
void leaveTokensUnread(InspectionDraft &draft, const json::Value *payload);

/// Says that tokens in a header were not checked, and disclosures where RFC 9901, 8 does not have them.
void leaveHeaderUnread(InspectionDraft &draft);

} // namespace tokenscope::inspect
