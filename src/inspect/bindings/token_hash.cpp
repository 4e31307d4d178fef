// SPDX-License-Identifier: Apache-2.0
#include "inspect/bindings/token_hash.h"

#include "base/ascii.h"
#include "base/base64url.h"
#include "base/hex.h"
#include "crypto/digest.h"

#include <algorithm>
#include <string>

namespace tokenscope::inspect {

Bytes halfHash(const crypto::SignatureAlgorithm &algorithm, ByteView value, std::string_view written)
{
    constexpr std::size_t charactersOfEd448 = 76;
    constexpr std::size_t bytesOfEd448 = 114;
    constexpr std::size_t bytesOfMlDsa = 64;
    const bool isEdwards = algorithm.family == crypto::Family::EdDsa;
    const bool isEd448 =
        algorithm.curve ? algorithm.curve == crypto::Curve::Ed448 : isEdwards && written.size() == charactersOfEd448;
    Bytes digest = isEd448                                     ? crypto::shake256(value, bytesOfEd448)
                   : algorithm.family == crypto::Family::MlDsa ? crypto::shake256(value, bytesOfMlDsa)
                   : isEdwards                                 ? crypto::hash(crypto::Digest::Sha512, value)
                                                               : crypto::hash(algorithm.digest, value);
    digest.resize(digest.size() / 2);
    return digest;
}

HashSlip hashSlip(std::string_view written, ByteView wanted)
{
    if (ascii::inLowerCase(written) == hex::encode(wanted))
        return HashSlip::Hexadecimal;
    const Bytes bytes = base64url::decodeLenient(written);
    if (std::ranges::equal(bytes, wanted))
        return HashSlip::OtherBase64;
    return bytes.size() == wanted.size() ? HashSlip::OtherValue : HashSlip::OtherLength;
}

} // namespace tokenscope::inspect
