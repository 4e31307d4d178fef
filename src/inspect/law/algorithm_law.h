// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "inspect/law/member_law.h"

namespace tokenscope::inspect {

/// Whether the header's algorithm is one of those that the kind may be signed with.
void checkAlgorithm(InspectionDraft &draft, const TokenKind &kind, Weight weight);

} // namespace tokenscope::inspect
