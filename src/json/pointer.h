// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace tokenscope::json {

/// Where a reader is: one link for each open container, the innermost first. A link lives as long as the call that
/// reads its container, so that a path costs nothing until somebody asks for it.
struct Place
{
    explicit Place(const Place *outside)
        : outer(outside)
        , depth(outside ? outside->depth + 1 : 1)
    {
    }

    const Place *outer;
    std::size_t depth;
    const std::string *name = nullptr; ///< the member, in an object
    std::size_t index = 0;             ///< the element, in an array
};

/// Goes on to the member: a slash and the name with `~` and `/` escaped (RFC 6901, 3).
void appendToken(std::string &pointer, std::string_view name);

/// The RFC 6901 pointer of the member or element at which `place` is; null is the root.
std::string pointerTo(const Place *place);

} // namespace tokenscope::json
