// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "inspect/model/inspection.h"

#include <vector>

namespace tokenscope::inspect {

/// Which characters of the given text encode each member of the header's or the payload's outermost object. Neighbours
/// can share one, since three bytes are four characters. Empty where that cannot be told: of an encrypted token, of one
/// in JSON, of one with gaps.
std::vector<TextRange> memberCharacters(const Inspection &inspection, Segment::Role part);

} // namespace tokenscope::inspect
