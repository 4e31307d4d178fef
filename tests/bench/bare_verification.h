// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/bytes.h"
#include "crypto/keys/key_generation.h"

#include <openssl/evp.h>

#include <memory>

/// What a whole inspection is measured against: OpenSSL alone, as a program would call it that trusts its input.
namespace tokenscope::bench {

struct FreePKey
{
    void operator()(EVP_PKEY *key) const noexcept { EVP_PKEY_free(key); }
};
using PKey = std::unique_ptr<EVP_PKEY, FreePKey>;

/// Both throw std::runtime_error where OpenSSL refuses.
PKey loadRsa(const crypto::RsaNumbers &numbers);
PKey loadCurve(crypto::Curve curve, const crypto::CurveNumbers &numbers);

/// An ECDSA signature as OpenSSL wants it, from JWA's r and s side by side.
Bytes derFromConcatenated(ByteView signature);

enum class Padding { OfKey, Pss };

/// `digest` is null for EdDSA; the signature is decoded already.
bool verifyBare(EVP_PKEY &key, const EVP_MD *digest, Padding padding, ByteView message, ByteView signature);
bool verifyHmacBare(ByteView secret, ByteView message, ByteView tag);

} // namespace tokenscope::bench
