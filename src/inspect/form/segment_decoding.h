// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "inspect/model/inspection_draft.h"

#include <string_view>

namespace tokenscope::inspect {

/// The text of the character at an offset, for naming it.
std::string_view characterAt(std::string_view text, std::size_t offset);

/// The segment's bytes, as far as they can be made out; `sound` becomes false where that was not all in order. A
/// segment may be faulty in two ways that users confuse, and then both alphabet and padding are reported.
Bytes decodeSegment(InspectionDraft &draft, TokenPart part, std::string_view segment, bool &sound);

} // namespace tokenscope::inspect
