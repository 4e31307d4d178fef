// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/bytes.h"

#include <array>

namespace tokenscope::crypto {

/// BLAKE2b with a digest of 256 bits and without a key (RFC 7693), as libsodium's generichash has it. OpenSSL
/// before 3.2 knows the one of 512 bits alone. To recognize what was made with it, and for nothing else.
std::array<unsigned char, 32> blake2b256(ByteView data);

} // namespace tokenscope::crypto
