// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "crypto/formats/certificate.h"
#include "jose/keys/certificate_thumbprint.h"
#include "jose/keys/jwk.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace tokenscope::jose {

/// How an entry of `x5c` breaks RFC 7517, 4.7: the base64 (not base64url) of a certificate's DER.
enum class ChainFault {
    PemInside,      ///< the armour of a PEM file is in it
    Base64Url,      ///< `-` or `_`, the characters of base64url
    NotBase64,      ///< line breaks, other characters, or padding that is missing
    NotCertificate, ///< base64, but not of a certificate
    TooLarge,       ///< over crypto::maximumCertificateBytes
};

struct ChainEntry
{
    std::optional<ChainFault> fault;
    std::optional<crypto::Certificate> certificate; ///< also of an entry whose fault could be read past
};

/// The certificates that a JWK or a token's header carries, the one of its own key first. By themselves they prove
/// nothing.
struct CertificateChain
{
    std::vector<ChainEntry> entries; ///< the first maximumChainLength
    std::size_t listed = 0;          ///< how many `x5c` has

    /// Where it can be read.
    const crypto::Certificate *leaf() const;
};

inline constexpr std::size_t maximumChainLength = 20;

/// Empty where `x5c` is absent or no array of strings. Read each time it is asked for, since few keys have one.
CertificateChain certificateChain(const Jwk &key);
CertificateChain certificateChain(const json::Object &object);

/// `x5t` or `x5t#S256` (RFC 7517, 4.8 and 4.9) that is not of the certificate.
struct ThumbprintDifference
{
    std::string_view member;
    std::string found;
    std::string expected;
    ThumbprintForm form; ///< what it is instead
};
std::vector<ThumbprintDifference> thumbprintDifferences(const Jwk &key, const crypto::Certificate &leaf);

/// Whether the certificate is of the JWK's key; nothing where one of the two cannot be used.
std::optional<bool> isOfKey(const crypto::Certificate &certificate, const Jwk &key);

} // namespace tokenscope::jose
