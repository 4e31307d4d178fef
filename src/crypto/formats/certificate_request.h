// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/bytes.h"
#include "crypto/keys/key.h"

#include <string_view>

namespace tokenscope::crypto {

/// PKCS #10 (RFC 2986) in DER: asks for a certificate of the key under that common name (UTF-8, 1 to 64 characters),
/// signed with the key. Empty where the key is public, signs nothing or is tied to PSS, and where the name is not one.
Bytes certificateRequest(const Key &key, std::string_view commonName);

} // namespace tokenscope::crypto
