// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <algorithm>
#include <string>
#include <string_view>

/// Characters of ASCII, whatever the locale.
namespace tokenscope::ascii {

constexpr bool isBlank(char c)
{
    return c == ' ' || c == '\t' || c == '\r' || c == '\n' || c == '\f';
}

constexpr bool isQuote(char c)
{
    return c == '"' || c == '\'' || c == '`';
}

constexpr bool isCapital(char c)
{
    return c >= 'A' && c <= 'Z';
}

constexpr bool isSmall(char c)
{
    return c >= 'a' && c <= 'z';
}

constexpr bool isLetter(char c)
{
    return isSmall(c) || isCapital(c);
}

constexpr bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

constexpr bool isLetterOrDigit(char c)
{
    return isLetter(c) || isDigit(c);
}

constexpr char lowered(char c)
{
    return isCapital(c) ? char(c - 'A' + 'a') : c;
}

constexpr char raised(char c)
{
    return isSmall(c) ? char(c - 'a' + 'A') : c;
}

inline std::string inLowerCase(std::string_view text)
{
    std::string result(text);
    std::ranges::transform(result, result.begin(), lowered);
    return result;
}

inline std::string inUpperCase(std::string_view text)
{
    std::string result(text);
    std::ranges::transform(result, result.begin(), raised);
    return result;
}

/// Letter case does not count from here on.
inline bool contains(std::string_view text, std::string_view word)
{
    const auto isSameLetter = [](char a, char b) { return lowered(a) == lowered(b); };
    return std::search(text.begin(), text.end(), word.begin(), word.end(), isSameLetter) != text.end() || word.empty();
}

inline bool isSame(std::string_view a, std::string_view b)
{
    return std::ranges::equal(a, b, {}, lowered, lowered);
}

inline bool startsWith(std::string_view text, std::string_view word)
{
    return isSame(text.substr(0, word.size()), word);
}

inline bool endsWith(std::string_view text, std::string_view word)
{
    return text.size() >= word.size() && isSame(text.substr(text.size() - word.size()), word);
}

} // namespace tokenscope::ascii
