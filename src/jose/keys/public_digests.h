// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/bytes.h"
#include "jose/keys/jwk.h"

#include <cstdint>
#include <span>
#include <vector>

namespace tokenscope::jose {

/// The digests (MD5, SHA-1, SHA-256, SHA-384, SHA-512) of what is published of keys: SubjectPublicKeyInfo, PKCS #1 and
/// certificates (and what is signed of them) in DER, PEM and base64, the line of OpenSSH and its body, the bare number,
/// the JWK, the key set. Anyone can compute them, so none of them is a secret. Fingerprints and thumbprints are among
/// them. Of a set of up to 64 keys also their digests with SHA-224, SHA-3, BLAKE2 and RIPEMD-160, and the digests of
/// the usual ones, as bytes, in hexadecimal and in base64. Of up to 4 keys also those of the modulus or point in each
/// spelling and of the line that OpenSSL prints of it, and digests of digests by the other functions.
class PublicDigests
{
public:
    /// Of the public and private keys of a set; of a shared secret none.
    explicit PublicDigests(std::span<const Jwk> keys);

    /// Whether one of them, or its beginning, lies in a reading of a secret. Nobody puts one into a long text, which is
    /// not searched.
    bool lieIn(ByteView bytes) const;

    /// How many digests it took to gather them.
    std::size_t hashed() const { return m_hashed; }

private:
    void index();

    std::vector<std::uint64_t> m_starts; ///< the first 64 bits of each, which no secret has by chance; in order
    std::vector<bool> m_filter;          ///< by their first bits: tells of most bytes at once that none starts there
    unsigned m_filterShift = 0;
    std::size_t m_hashed = 0;
};

} // namespace tokenscope::jose
