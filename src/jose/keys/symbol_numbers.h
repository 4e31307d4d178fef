// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/bytes.h"

#include <optional>
#include <string_view>

/// What may be the digits of a number in an alphabet that nobody knows (see DigitShapes), a byte for each: its number
/// in the order in which the symbols first appear.
namespace tokenscope::jose {

/// Each character of a UTF-8 text is a symbol: fullwidth letters, braille, emoji. Nothing where bytes do, because the
/// text is ASCII, where it is no UTF-8, or where it has more than 256 different ones.
std::optional<Bytes> characterNumbers(std::string_view text);

/// Each word between blanks, commas and bars is a symbol: Morse code, the words of a spelling alphabet. Nothing where
/// there are few words, or more than 256 different ones.
std::optional<Bytes> wordNumbers(std::string_view text);

} // namespace tokenscope::jose
