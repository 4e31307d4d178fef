// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/bytes.h"
#include "crypto/algorithm.h"
#include "crypto/keys/key.h"

#include <cstddef>

namespace tokenscope::crypto {

enum class Outcome {
    Verified,
    Mismatch,       ///< well-formed, but not this key's signature over this message
    WrongLength,    ///< not as long as algorithm and key demand; nothing was computed
    OutOfRange,     ///< ECDSA r or s zero or not below the order (CVE-2022-21449); RSA not below the modulus
    LowOrderKey,    ///< refused before verifying
    KeyDoesNotFit,  ///< type or curve are another algorithm's
    LibraryFailure, ///< OpenSSL could not answer; never to be read as a match
};

/// A signature in the form that JWA prescribes (ECDSA: r and s side by side) over `message`. OpenSSL's error queue is
/// empty afterwards. Safe to call from several threads with one key.
Outcome verify(const SignatureAlgorithm &algorithm, const Key &key, ByteView message, ByteView signature);

/// How long a signature has to be: the modulus, twice the coordinate, the digest. 0 where algorithm and key do not fit.
std::size_t expectedSignatureLength(const SignatureAlgorithm &algorithm, const Key &key);

} // namespace tokenscope::crypto
