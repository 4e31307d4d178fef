// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <algorithm>
#include <span>

namespace tokenscope {

/// Both ends belong to it.
struct CodePointRange
{
    char32_t first;
    char32_t last;
};

/// The ranges ascend and do not overlap.
constexpr bool isWithin(std::span<const CodePointRange> ranges, char32_t codePoint)
{
    const auto range = std::ranges::lower_bound(ranges, codePoint, {}, &CodePointRange::last);
    return range != ranges.end() && range->first <= codePoint;
}

} // namespace tokenscope
