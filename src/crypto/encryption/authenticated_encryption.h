// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/bytes.h"
#include "crypto/encryption_algorithm.h"

#include <expected>

namespace tokenscope::crypto {

enum class OpenFault {
    KeyLength,
    IvLength,
    TagLength,
    CiphertextLength, ///< CBC: not whole blocks, or none; GCM: more than OpenSSL takes at once
    Mismatch,         ///< the tag is not that of these bytes under this key
    LibraryFailure,
};

/// What a content encryption is applied to. The lengths are those of its row in the table, exactly.
struct SealedContent
{
    ByteView iv;
    ByteView additionalData;
    ByteView ciphertext;
    ByteView tag;
};

/// Every length is checked before any computing. With HMAC the tag is compared, in constant time, before anything is
/// decrypted (RFC 7518, 5.2.2.2); GCM decrypts on the way to its tag, and nothing of that comes out where it differs.
std::expected<Bytes, OpenFault> open(const ContentEncryption &encryption, ByteView key, const SealedContent &content);

struct Sealed
{
    Bytes ciphertext;
    Bytes tag;
};

/// Key and IV as long as the table says; throws std::invalid_argument otherwise.
Sealed seal(const ContentEncryption &encryption, ByteView key, ByteView iv, ByteView additionalData,
            ByteView plaintext);

} // namespace tokenscope::crypto
