// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/bytes.h"

#include <string_view>
#include <vector>

/// Texts that are one large number, in digits of any radix (see secret_numbers.h for lists of numbers).
namespace tokenscope::jose {

/// The number, big-endian, with a zero byte for each zero in front. Each character has to be a digit of the alphabet.
/// Time grows with the square of the text; as many digits at once as fit a limb make it a fifth or less.
Bytes wholeNumber(std::string_view digits, std::string_view alphabet);

/// Each word of the text as a number in letters and digits: base58 with multibase's `z` in front and without, and every
/// radix up to 62.
std::vector<Bytes> wholeNumberReadings(std::string_view text);

/// A text without blanks as one number in printable ASCII, from `!` on, of every radix up to 94.
std::vector<Bytes> printableNumbers(std::string_view dense);

} // namespace tokenscope::jose
