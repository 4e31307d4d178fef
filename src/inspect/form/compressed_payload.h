// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "inspect/model/inspection_draft.h"

namespace tokenscope::inspect {

/// `zip` in the header of a signed token. RFC 7515 does not define it, yet health cards and some libraries use it as
/// RFC 7516, 4.1.3 does: the payload's bytes are inflated in place, within the expectations' limit, so that the claims
/// in them are judged. What cannot be inflated is an error; what is compressed in another way stays unchecked. True
/// where something was inflated.
bool inflatePayload(InspectionDraft &draft);

/// Says so, once it is known whether claims came out; what holds none is an error.
void reportInflated(InspectionDraft &draft);

} // namespace tokenscope::inspect
