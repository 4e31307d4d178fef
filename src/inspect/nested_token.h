// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "inspect/model/inspection_draft.h"

#include <cstddef>
#include <string_view>
#include <vector>

namespace tokenscope::inspect {

/// Tokens around one another, the outermost counted, up to which each is inspected.
inline constexpr std::size_t maximumLayers = 5;

/// Inspects the tokens in the payload, with the same keys and expectations, each by itself. None past the last layer,
/// which is reported.
std::vector<Inspection> inspectInside(InspectionDraft &draft);

/// What the tokens inside are refused for, the one around them is refused for too, and it is never accepted where one
/// of them is not.
void adoptNested(InspectionDraft &draft, const std::vector<Inspection> &inside);

} // namespace tokenscope::inspect
