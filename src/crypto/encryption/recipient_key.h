// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "crypto/encryption_algorithm.h"
#include "crypto/keys/key.h"

namespace tokenscope::crypto {

/// Whether a key's type, curve and size are what both algorithms need: the one wraps, or with `dir` is, the other's
/// key.
bool fits(const KeyManagement &management, const ContentEncryption &encryption, const Key &key);

} // namespace tokenscope::crypto
