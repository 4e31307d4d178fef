// SPDX-License-Identifier: Apache-2.0
#include "inspect/text/member_characters.h"

#include "base/base64url.h"
#include "base/bytes.h"
#include "json/member_ranges.h"

#include <algorithm>
#include <string_view>

namespace tokenscope::inspect {

namespace {

/// The part's own text, or nothing where the token has other parts.
std::string_view textOf(const Inspection &inspection, Segment::Role part)
{
    const std::string_view token = inspection.token;
    const std::size_t first = token.find('.');
    const std::size_t second = first == std::string_view::npos ? first : token.find('.', first + 1);
    if (inspection.format != Format::JwsCompact || second == std::string_view::npos)
        return {};
    return part == Segment::Role::Header    ? token.substr(0, first)
           : part == Segment::Role::Payload ? token.substr(first + 1, second - first - 1)
                                            : std::string_view();
}

} // namespace

std::vector<TextRange> memberCharacters(const Inspection &inspection, Segment::Role part)
{
    const std::string_view text = textOf(inspection, part);
    const auto segment = std::ranges::find(inspection.segments, part, &Segment::role);
    if (text.empty() || segment == inspection.segments.end() || segment->range.length != text.size())
        return {};
    const auto bytes = base64url::decode(text);
    if (!bytes)
        return {};
    std::vector<TextRange> characters;
    for (const auto &[offset, length] : json::memberRanges(asText(*bytes))) {
        const std::size_t from = offset * 8 / 6;
        const std::size_t to = ((offset + length) * 8 + 5) / 6;
        characters.push_back({segment->range.offset + from, to - from});
    }
    return characters;
}

} // namespace tokenscope::inspect
