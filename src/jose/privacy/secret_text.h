// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/bytes.h"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

/// What bytes are as text, where a secret may be the wrapping of a key (see secret_readings.h).
namespace tokenscope::jose {

/// Less cannot hold a public key.
inline constexpr std::size_t shortestReading = 16;

/// The bytes as text, without the zero bytes that UTF-16 and UTF-32 have; nothing where they are none.
std::optional<std::string> readableText(ByteView bytes);

/// As keys are, which have nothing else in their texts.
bool isAsciiText(ByteView bytes);

/// Of bytes that were taken for characters of Latin-1 and written as UTF-8; nothing where they were not.
std::optional<Bytes> bytesOfLatin1(ByteView bytes);
/// The same of UTF-16, with a byte order mark or without.
std::optional<Bytes> bytesOfWideLatin1(ByteView bytes);

/// Its letters, digits and `:,=<>{}`, in lower case.
std::string squeezedText(std::string_view text);
/// All but blanks.
std::string denseText(std::string_view text);

} // namespace tokenscope::jose
