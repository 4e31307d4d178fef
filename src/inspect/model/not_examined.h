// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "inspect/model/inspection_draft.h"

#include <cstddef>
#include <string_view>

namespace tokenscope::inspect {

/// Says that the budget of work sufficed for `done` of `total` things only: the text is then never accepted. `what` is
/// a literal: `keys`, `signatures`, `disclosures`, `modulus`, `text`.
void reportNotExamined(InspectionDraft &draft, Unexamined what, std::size_t done, std::size_t total);

/// Says where more findings of one code were made than are listed.
void reportUnlisted(InspectionDraft &draft);

} // namespace tokenscope::inspect
