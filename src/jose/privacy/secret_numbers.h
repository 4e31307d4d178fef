// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/bytes.h"

#include <string_view>
#include <vector>

/// The bytes that a text's numbers stand for, where a secret may be the wrapping of a key (see secret_readings.h).
namespace tokenscope::jose {

/// The readings of the text as a number or as a list of them: runs of decimal digits, also in groups (`1,234,567`);
/// lists of bytes as programs print them (`[48, 130, -1]`, `\060\202`, `060 202`), also each behind its place
/// (`{"0":48,"1":130}`), and of words of 2, 4 or 8 bytes in
/// either order (`0x30820122`); octal and binary digits; base32; base58, and numbers of every radix up to 62. Each of
/// them takes no more than a constant times the text's size, and what cannot be meant so is not there.
std::vector<Bytes> numberReadings(std::string_view text);

/// Those in base85 of a text without blanks, in whatever frame or quotes. Linear.
std::vector<Bytes> base85Readings(std::string_view dense);

} // namespace tokenscope::jose
