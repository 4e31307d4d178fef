// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/bytes.h"
#include "crypto/encryption_algorithm.h"
#include "crypto/keys/key.h"
#include "crypto/secret_bytes.h"

#include <cstddef>
#include <optional>

namespace tokenscope::crypto {

/// RSAES-OAEP (RFC 8017, 7.1.2) with an empty label, MGF1 over the same digest. Empty where it does not decrypt,
/// whatever the reason.
std::optional<SecretBytes> decryptOaep(Digest digest, const Key &key, ByteView ciphertext);

/// The key that `management`, RSA1_5 or RSA-OAEP, carries. Where the ciphertext has anything wrong with it, or carries
/// a key of another length, a random key comes back instead (RFC 7516, 11.5): what follows then fails as it does for a
/// wrong key, and nobody learns of the padding. RSA1_5 is unpadded without branches on what was decrypted.
SecretBytes decryptRsaKey(const KeyManagement &management, const Key &key, ByteView ciphertext, std::size_t keyLength);

/// Empty where the key is too small for what it should carry.
Bytes encryptRsaKey(const KeyManagement &management, const Key &key, ByteView secret);

} // namespace tokenscope::crypto
