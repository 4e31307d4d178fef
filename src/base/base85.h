// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/bytes.h"

#include <optional>
#include <string_view>

/// Five digits for four bytes. The alphabets differ, the arithmetic does not.
namespace tokenscope::base85 {

/// Adobe's (PostScript Language Reference, 3.13.3), without its frame `<~…~>`.
inline constexpr std::string_view ascii85 =
    "!\"#$%&'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abcdefghijklmnopqrstu";
/// ZeroMQ's RFC 32.
inline constexpr std::string_view z85 =
    "0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ.-:+=^!/*?&<>()[]{}@%$#";
/// RFC 1924, 4.2, as git and Python's b85encode() use it.
inline constexpr std::string_view rfc1924 =
    "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz!#$%&()*+-;<=>?@^_`{|}~";

/// Nothing where a character is no digit, or five of them are more than four bytes. A last group may be short, and in
/// ascii85 `z` stands for four zeros.
std::optional<Bytes> decode(std::string_view text, std::string_view alphabet);

} // namespace tokenscope::base85
