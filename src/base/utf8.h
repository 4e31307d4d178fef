// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace tokenscope::utf8 {

/// The offset of the first byte that is not part of well-formed UTF-8 (RFC 3629: no overlong forms, no surrogates,
/// nothing above U+10FFFF); empty where all of it is well-formed.
std::optional<std::size_t> firstInvalid(std::string_view text);

/// One step through a text: the code point at the start of `text` and how many bytes it takes.
/// A byte that starts nothing well-formed comes out as itself with `wellFormed` false and length 1.
struct Step
{
    char32_t codePoint;
    std::size_t length;
    bool wellFormed;
};

/// `text` is not empty.
Step step(std::string_view text);

void append(std::string &text, char32_t codePoint);

/// `U+200B`: at least four digits.
std::string codePointName(char32_t codePoint);

} // namespace tokenscope::utf8
