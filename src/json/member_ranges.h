// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

namespace tokenscope::json {

/// Bytes of a text, from its name's quote to the end of its value.
struct MemberRange
{
    std::size_t offset;
    std::size_t length;
    bool operator==(const MemberRange &) const = default;
};

/// Where the members of the outermost object stand in a text that was parsed before; none where it is no object.
std::vector<MemberRange> memberRanges(std::string_view text);

} // namespace tokenscope::json
