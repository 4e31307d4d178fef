// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace tokenscope {

/// The texts in one, with the separator between each two; empty ones at the start leave nothing.
inline std::string joined(const std::vector<std::string> &texts, std::string_view separator = ", ")
{
    std::string all;
    for (const std::string &text : texts) {
        if (!all.empty())
            all += separator;
        all += text;
    }
    return all;
}

} // namespace tokenscope
