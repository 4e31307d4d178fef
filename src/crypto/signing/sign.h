// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/bytes.h"
#include "crypto/algorithm.h"
#include "crypto/keys/key.h"

#include <expected>

namespace tokenscope::crypto {

enum class SignFault { NotPrivate, KeyDoesNotFit, LibraryFailure };

/// A signature in JWA's form. PSS salts are as long as the digest (RFC 7518, 3.5).
std::expected<Bytes, SignFault> sign(const SignatureAlgorithm &algorithm, const Key &key, ByteView message);

} // namespace tokenscope::crypto
