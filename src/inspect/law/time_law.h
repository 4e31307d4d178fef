// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "inspect/law/member_law.h"

namespace tokenscope::inspect {

/// How old a token of the kind may be, and how long it may live.
void checkTimes(InspectionDraft &draft, const TokenKind &kind, Weight weight);

} // namespace tokenscope::inspect
