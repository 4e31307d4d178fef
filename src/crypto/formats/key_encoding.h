// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/bytes.h"
#include "crypto/keys/key_numbers.h"

#include <expected>
#include <optional>

/// Keys as other programs write them, in DER.
namespace tokenscope::crypto {

enum class DerForm {
    PublicKey,           ///< SubjectPublicKeyInfo (RFC 5280, 4.1.2.7)
    PrivateKey,          ///< PKCS #8 (RFC 5958)
    EncryptedPrivateKey, ///< PKCS #8 under a passphrase: see formats/protected_key.h
    RsaPublicKey,        ///< PKCS #1 (RFC 8017, A.1.1)
    RsaPrivateKey,       ///< PKCS #1 (RFC 8017, A.1.2)
    EcPrivateKey,        ///< SEC 1, C.4 (RFC 5915)
    Certificate,         ///< X.509 (RFC 5280, 4.1)
    Pkcs12,              ///< see formats/pkcs12.h
};

/// Recognized by its outermost elements, which differ for each; nothing where it is none of them, or more follows.
std::optional<DerForm> derForm(ByteView der);

enum class EncodingFault {
    Malformed,        ///< not the DER of such a key, or bytes behind it
    UnknownAlgorithm, ///< a key for something that JOSE has no key type for: DSA, DH, …
    UnknownCurve,     ///< a named curve that is not one of ours
    ExplicitCurve, ///< a curve spelled out instead of named (CVE-2020-0601, CVE-2022-0778); RFC 5480, 2.1.1 forbids it
    NoPublicPart,  ///< the private number has no public one
    UnusablePss,   ///< see PssFault::Unusable
    NoSeed,     ///< a private ML-DSA key as what is made of its seed, without the seed that a JWK needs (RFC 9964, 3)
    NeedsMlDsa, ///< a private ML-DSA key, whose public part the installed OpenSSL cannot compute
};

/// The numbers of any of the key forms that are not encrypted. The form decides, whatever a PEM label says. Nothing is
/// computed with a number, except where a point is compressed, a public part is left out or a seed is what there is.
std::expected<KeyNumbers, EncodingFault> readKeyNumbers(DerForm form, ByteView der);

} // namespace tokenscope::crypto
