// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "inspect/model/inspection_draft.h"
#include "inspect/signature/key_selection.h"
#include "inspect/signature/signed_content.h"

#include <optional>

namespace tokenscope::inspect {

/// A loaded key outside the selection that verifies the content; searched for once. Comes out of the budget.
std::optional<Candidate> otherVerifyingKey(InspectionDraft &draft, const SignedContent &content,
                                           const KeySelection &selection);

} // namespace tokenscope::inspect
