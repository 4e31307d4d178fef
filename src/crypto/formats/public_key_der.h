// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/bytes.h"
#include "crypto/keys/key.h"

namespace tokenscope::crypto {

/// SubjectPublicKeyInfo (RFC 5280, 4.1.2.7) in DER, as OpenSSL writes it too, which takes it a hundred times as long:
/// it looks for an encoder first. Empty for a key that is tied to PSS, and for ML-DSA.
Bytes plainSpki(const Key &key);

/// RSAPublicKey (RFC 8017, A.1.1); empty for other keys.
Bytes rsaPublicKey(const Key &key);

} // namespace tokenscope::crypto
