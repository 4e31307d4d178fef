// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <algorithm>
#include <string_view>

/// Characters of ASCII, whatever the locale.
namespace tokenscope::ascii {

inline bool isBlank(char c)
{
    return c == ' ' || c == '\t' || c == '\r' || c == '\n' || c == '\f';
}

inline bool isQuote(char c)
{
    return c == '"' || c == '\'' || c == '`';
}

inline bool isLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

inline bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

inline char lowered(char c)
{
    return c >= 'A' && c <= 'Z' ? char(c - 'A' + 'a') : c;
}

/// Letter case does not count, in this and the next.
inline bool contains(std::string_view text, std::string_view word)
{
    return word.empty() || !std::ranges::search(text, word, {}, lowered, lowered).empty();
}

inline bool isSame(std::string_view a, std::string_view b)
{
    return std::ranges::equal(a, b, {}, lowered, lowered);
}

} // namespace tokenscope::ascii
