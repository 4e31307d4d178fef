// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "json/value.h"

#include <cstddef>
#include <span>
#include <vector>

namespace tokenscope::json {

/// For each name that occurs more than once: the index of its second occurrence, ascending.
/// O(n log n) comparisons at most; allocates nothing for a small object without duplicates.
std::vector<std::size_t> secondOccurrences(std::span<const Member> members);

} // namespace tokenscope::json
