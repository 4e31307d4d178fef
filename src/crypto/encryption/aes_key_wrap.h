// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/bytes.h"
#include "crypto/secret_bytes.h"

#include <optional>

namespace tokenscope::crypto {

/// RFC 3394 with its default initial value. The wrapping key is 16, 24 or 32 bytes, what is wrapped a multiple of 8 and
/// at least 16. Empty where a length is another or the integrity check fails: the wrapping key is another one, or the
/// wrapped key was changed.
std::optional<SecretBytes> unwrapAesKey(ByteView wrappingKey, ByteView wrapped);

/// Throws std::invalid_argument where a length is wrong.
Bytes wrapAesKey(ByteView wrappingKey, ByteView key);

} // namespace tokenscope::crypto
