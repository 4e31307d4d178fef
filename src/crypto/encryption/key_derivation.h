// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/bytes.h"
#include "crypto/encryption_algorithm.h"
#include "crypto/secret_bytes.h"

namespace tokenscope::crypto {

/// The bytes of the header's `apu` and `apv`: who agree.
struct Parties
{
    ByteView u;
    ByteView v;
};

/// The Concat KDF over an agreed secret (RFC 7518, 4.6.2): the content's key, or the key that wraps it. Throws
/// std::runtime_error where OpenSSL fails, as the one below.
SecretBytes agreedKey(const KeyManagement &management, const ContentEncryption &encryption, ByteView sharedSecret,
                      const Parties &parties);

/// PBKDF2 over a password (RFC 7518, 4.8.1); `salt` is the bytes of `p2s`. A million iterations take a quarter of a
/// second: the caller bounds them.
SecretBytes passwordKey(const KeyManagement &management, ByteView password, ByteView salt, int iterations);

/// HKDF (RFC 5869) with SHA-256, both of its steps.
SecretBytes hkdfSha256(ByteView secret, ByteView salt, ByteView info, std::size_t length);

} // namespace tokenscope::crypto
