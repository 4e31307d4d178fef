// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "inspect/model/inspection_draft.h"

#include <string_view>

namespace tokenscope::inspect {

/// RFC 9901, 7.3, step 5: judges the key binding JWT at the end of a presentation: signed with the key in the disclosed
/// payload's `cnf`, recent, for the audience and nonce that are expected, and over just these disclosures. What is
/// wrong with it is reported in the draft, its places behind `key_binding.`.
void checkKeyBinding(InspectionDraft &draft, std::string_view keyBinding, std::string_view boundText);

} // namespace tokenscope::inspect
