// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/bytes.h"
#include "crypto/algorithm.h"
#include "crypto/key.h"

namespace tokenscope::crypto {

/// What an RSA signature says of itself, without the message: opened with the right key it shows a whole padding around
/// a digest, with any other it shows noise. So a mismatch can be told to be changed content.
///  - PKCS #1 v1.5 (RFC 8017, 9.2): the padding and the DigestInfo of the algorithm's own digest.
///  - PSS (RFC 8017, 9.1.2): trailer and mask padding with a salt as long as the digest.
bool opensToDigest(const SignatureAlgorithm &algorithm, const Key &key, ByteView signature);

} // namespace tokenscope::crypto
