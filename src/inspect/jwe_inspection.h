// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "inspect/model/inspection_draft.h"
#include "jose/jwe.h"

namespace tokenscope::inspect {

/// An encrypted token: its header is reported, and with a key that the user gave its content, for the first recipient
/// that one fits. Claims inside are checked, but nobody vouches for them: the verdict comes from a signature inside, or
/// is `unverified`. Bounded work, whatever the token says.
void inspectJwe(InspectionDraft &draft, const jose::JweTexts &texts, bool repairedText);

} // namespace tokenscope::inspect
