// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "inspect/model/inspection_draft.h"
#include "jose/claims.h"

namespace tokenscope::inspect {

/// Whom the token is from, for and about: `iss`, `aud` and `sub`, to the character (RFC 7519, 4.1.1 to 4.1.3).
void checkParties(InspectionDraft &draft, const jose::Claims &claims);

} // namespace tokenscope::inspect
