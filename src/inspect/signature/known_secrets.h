// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/bytes.h"

#include <cstddef>
#include <span>
#include <string_view>

namespace tokenscope::inspect {

/// Secrets out of documentation, tutorials and default configurations, which attackers try first.
std::span<const std::string_view> knownSecrets();
/// What programs and templates write in place of a secret where a variable is not set.
std::span<const std::string_view> unsetSecrets();
/// One of these, once or again and again, or a row of bytes that nobody would call random.
bool isKnownSecret(ByteView secret);

/// The secret without the zero bytes behind it. HMAC puts zeros behind a key that is shorter than the hash's block, so
/// that `secret` and `secret` with twenty-six zeros are the same key (RFC 2104, 2).
ByteView countingBytes(ByteView secret, std::size_t blockLength);

} // namespace tokenscope::inspect
