// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

namespace tokenscope::gate {

/// Names and texts that a policy lists.
using Texts = std::vector<std::string>;

inline bool isAmong(const Texts &texts, std::string_view text)
{
    return std::ranges::find(texts, text) != texts.end();
}

} // namespace tokenscope::gate
