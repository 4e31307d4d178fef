// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/bytes.h"

#include <optional>
#include <string>
#include <string_view>

/// Base 16 (RFC 4648, 8).
namespace tokenscope::hex {

inline constexpr std::string_view lowerDigits = "0123456789abcdef";
inline constexpr std::string_view upperDigits = "0123456789ABCDEF";

/// -1 of a character that is no digit. Letters count in either case.
constexpr int digitValue(char c)
{
    return c >= '0' && c <= '9'   ? c - '0'
           : c >= 'a' && c <= 'f' ? c - 'a' + 10
           : c >= 'A' && c <= 'F' ? c - 'A' + 10
                                  : -1;
}

constexpr bool isDigit(char c)
{
    return digitValue(c) >= 0;
}

enum class LetterCase { Lower, Upper };

std::string encode(ByteView bytes, LetterCase letters = LetterCase::Lower);

/// Nothing where a character is no digit, or one is left over.
std::optional<Bytes> decode(std::string_view digits);

} // namespace tokenscope::hex
