// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "crypto/signing/sign.h"
#include "json/value.h"

#include <expected>
#include <string>
#include <string_view>

namespace tokenscope::jose {

/// A JWS Compact Serialization over the bytes given; `header` carries `alg`, which has to fit the key.
/// Fails with KeyDoesNotFit where `alg` is missing or unsupported.
std::expected<std::string, crypto::SignFault> signCompact(const json::Object &header, std::string_view payload,
                                                          const crypto::Key &key);

} // namespace tokenscope::jose
