// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "inspect/model/inspection_draft.h"
#include "jose/claims.h"

namespace tokenscope::inspect {

/// Group 7 of the findings: types, dates, issuer, audience and whatever else is expected. All of them are checked,
/// whatever failed before.
void checkClaims(InspectionDraft &draft, const jose::Claims &claims, const json::Object &payload);

} // namespace tokenscope::inspect
