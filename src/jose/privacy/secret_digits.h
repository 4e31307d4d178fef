// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/bytes.h"

#include <string_view>
#include <vector>

/// The bytes that a text's hexadecimal digits and base64 stand for, where a secret may be the wrapping of a key (see
/// secret_readings.h). Linear.
namespace tokenscope::jose {

/// Whatever is between the digits; with the first of them, and without.
std::vector<Bytes> hexReadings(std::string_view text);

/// Base64 or base64url at whatever character it begins, also with letters that have changed places.
std::vector<Bytes> base64Readings(std::string_view text);

} // namespace tokenscope::jose
