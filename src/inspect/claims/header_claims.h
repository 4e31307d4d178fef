// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "inspect/model/inspection_draft.h"

namespace tokenscope::inspect {

/// RFC 7519, 5.3: a claim that the header repeats has to be the same there. One program may act on the header's and
/// another on the payload's, so that one of them reads what nobody checked. Both headers of a token in JSON count.
void compareHeaderClaims(InspectionDraft &draft, const json::Object &claims);

} // namespace tokenscope::inspect
