// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "crypto/keys/key.h"
#include "crypto/secret_bytes.h"

#include <optional>

namespace tokenscope::crypto {

/// The secret of ECDH (SEC 1, 3.3.1; RFC 7748, 6), as long as a coordinate. The public key was checked to be on its
/// curve when it was made. Empty where the keys are of different curves, `own` is not private, or the secret of X25519
/// or X448 is all zeros, which a public key of small order forces (RFC 7748, 6).
std::optional<SecretBytes> agree(const Key &own, const Key &other);

} // namespace tokenscope::crypto
