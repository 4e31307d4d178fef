// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/bytes.h"
#include "crypto/keys/key.h"
#include "json/value.h"

#include <optional>
#include <string>

namespace tokenscope::jose {

/// A JWE Compact Serialization; `header` carries `alg`, `enc` and, where wanted, `zip`, `p2c`, `apu` and `apv`. What
/// the algorithm adds (`epk`, `iv` and `tag`, `p2s` and `p2c`) is put behind them. A public key is enough where the
/// algorithm has one. Empty where the algorithms are unknown or the key does not fit them.
std::optional<std::string> encryptCompact(json::Object header, ByteView plaintext, const crypto::Key &key);

} // namespace tokenscope::jose
