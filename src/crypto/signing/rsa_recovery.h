// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/bytes.h"
#include "crypto/algorithm.h"
#include "crypto/keys/key.h"

#include <vector>

namespace tokenscope::crypto {

/// What an RSA signature says of itself, without the message: opened with the right key it shows a whole padding around
/// a digest, with any other it shows noise. So a mismatch can be told to be changed content.
///  - PKCS #1 v1.5 (RFC 8017, 9.2): the padding and the DigestInfo of the algorithm's own digest.
///  - PSS (RFC 8017, 9.1.2): trailer and mask padding with a salt as long as the digest.
bool recoversDigest(const SignatureAlgorithm &algorithm, const Key &key, ByteView signature);

/// One reading of an opened RSA signature, whatever algorithm it was meant for.
struct RecoveredSignature
{
    enum class Padding {
        Pkcs1,      ///< RFC 8017, 9.2
        BareDigest, ///< the same, with the digest alone where its DigestInfo belongs
        Pss,        ///< RFC 8017, 9.1
    };
    Padding padding;
    Digest digest;     ///< of the message
    Digest maskDigest; ///< PSS: of MGF1
    Bytes content;     ///< PKCS #1: the digest; PSS: H
    Bytes salt;        ///< PSS

    /// Whether the signature was made over the message.
    bool covers(ByteView message) const;
};

/// Every reading that is whole: none with a key that did not make it, but for PSS, where some of them may be by chance.
/// Costs one operation with the public key, and some sixty hashes of a few hundred bytes.
std::vector<RecoveredSignature> recoverSignature(const Key &key, ByteView signature);

} // namespace tokenscope::crypto
