// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/bytes.h"

/// To recognize what was made with it, and for nothing else.
namespace tokenscope::crypto {

inline constexpr std::size_t md5Length = 16;

/// Empty where the computer's rules forbid it (FIPS).
Bytes md5(ByteView data);
Bytes hmacMd5(ByteView secret, ByteView data);

} // namespace tokenscope::crypto
