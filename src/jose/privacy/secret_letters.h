// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/bytes.h"

#include <string_view>
#include <vector>

/// The bytes that a text's letters and signs stand for, where a secret may be the wrapping of a key (see
/// secret_readings.h).
namespace tokenscope::jose {

/// The readings of the text in other letters: fullwidth ones as their ASCII; the characters of `od -c` and `od -a`; the
/// lines of uuencode; a text of two different signs as bits; basE91, and a number of every radix up to 94 in printable
/// ASCII. Linear; what cannot be meant so is not there.
std::vector<Bytes> letterReadings(std::string_view text, std::string_view dense);

} // namespace tokenscope::jose
