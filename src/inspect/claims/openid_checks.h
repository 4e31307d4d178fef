// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "inspect/model/inspection_draft.h"
#include "json/value.h"

namespace tokenscope::inspect {

/// What OpenID Connect demands of an ID token beyond RFC 7519, where it is asked for: `nonce` and `azp` (Core 1.0,
/// 3.1.3.7), and `at_hash` for an access token that came along (3.1.3.8).
void checkOpenId(InspectionDraft &draft, const json::Object &payload);

} // namespace tokenscope::inspect
