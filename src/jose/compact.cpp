// SPDX-License-Identifier: Apache-2.0
#include "jose/compact.h"

#include <algorithm>

namespace tokenscope::jose {

namespace {

/// Cuts the text up to the next dot off the front of `rest`, and the dot with it.
std::string_view takeSegment(std::string_view &rest)
{
    const auto dot = std::min(rest.find('.'), rest.size());
    const auto segment = rest.substr(0, dot);
    rest.remove_prefix(std::min(dot + 1, rest.size()));
    return segment;
}

} // namespace

std::size_t countSegments(std::string_view text)
{
    return static_cast<std::size_t>(std::ranges::count(text, '.')) + 1;
}

std::string_view CompactJws::signingInput() const
{
    return {header.data(), header.size() + 1 + payload.size()};
}

CompactJws CompactJws::split(std::string_view text)
{
    CompactJws jws;
    jws.header = takeSegment(text);
    jws.payload = takeSegment(text);
    jws.signature = text;
    return jws;
}

CompactJwe CompactJwe::split(std::string_view text)
{
    CompactJwe jwe;
    for (auto &segment : jwe.segments)
        segment = takeSegment(text);
    return jwe;
}

} // namespace tokenscope::jose
