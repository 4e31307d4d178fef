// SPDX-License-Identifier: Apache-2.0
#include "json/member_ranges.h"

#include <optional>

namespace tokenscope::json {

namespace {

constexpr std::string_view blanks = " \t\r\n";

/// The place behind the string that begins there.
std::size_t behindString(std::string_view text, std::size_t quote)
{
    std::size_t at = quote + 1;
    while (at < text.size() && text[at] != '"')
        at += text[at] == '\\' ? 2 : 1;
    return at + 1;
}

} // namespace

std::vector<MemberRange> memberRanges(std::string_view text)
{
    std::vector<MemberRange> ranges;
    const std::size_t brace = text.find_first_not_of(blanks);
    if (brace == std::string_view::npos || text[brace] != '{')
        return ranges;
    std::size_t depth = 1;
    std::optional<std::size_t> start;
    std::size_t end = 0; // of what is not blank
    for (std::size_t at = brace + 1; at < text.size() && depth > 0;) {
        const char character = text[at];
        const bool isBlank = blanks.find(character) != std::string_view::npos;
        const bool opens = character == '{' || character == '[';
        const bool closes = character == '}' || character == ']';
        if (depth == 1 && start && (character == ',' || closes)) {
            ranges.push_back({*start, end - *start});
            start.reset();
        } else if (depth == 1 && !start && character == '"') {
            start = at;
        }
        depth += opens ? 1 : 0;
        depth -= closes ? 1 : 0;
        at = character == '"' ? behindString(text, at) : at + 1;
        if (!isBlank)
            end = at;
    }
    return ranges;
}

} // namespace tokenscope::json
