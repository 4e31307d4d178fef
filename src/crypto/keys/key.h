// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/bytes.h"
#include "crypto/algorithm.h"
#include "crypto/keys/pss_rule.h"

#include <cstddef>
#include <expected>
#include <memory>
#include <optional>
#include <string_view>

namespace tokenscope::crypto {

/// Why a key cannot be one. Each is found before OpenSSL computes anything with the key.
enum class KeyFault {
    ModulusEven,      ///< or zero
    ModulusTooLarge,  ///< over maximumModulusBits: nothing is computed with it (CVE-2023-6237)
    ModulusTooSmall,  ///< under minimumModulusBits: OpenSSL computes nothing with it
    ExponentInvalid,  ///< even, 0 or 1 (RFC 8017, 3.1)
    ExponentTooLarge, ///< over 64 bits
    CoordinateLength, ///< not as long as the curve demands (RFC 7518, 6.2.1.2; RFC 8037, 2)
    PointNotOnCurve,  ///< or the point at infinity
    PrivateMismatch,  ///< the private member does not belong to the public ones
    CurveUnsupported,
    AlgorithmUnsupported, ///< a parameter set that the installed OpenSSL does not have
    KeyLength,            ///< a public key that is not as long as its parameter set demands
    SecretEmpty,
    LibraryRefused, ///< OpenSSL would not load it, for a reason of its own
};

inline constexpr std::size_t maximumModulusBits = 16384;
inline constexpr std::size_t minimumModulusBits = 512;
/// RFC 7518, 3.3 and 3.5: a key of this size or larger must be used. Smaller ones verify but are refused by findings.
inline constexpr std::size_t recommendedModulusBits = 2048;

enum class KeyType { Rsa, Ec, Okp, Akp, Oct };

/// Big-endian, no leading zero needed. The private part is empty or `d` with all of the CRT members.
struct RsaNumbers
{
    Bytes modulus = {};
    Bytes exponent = {};
    Bytes privateExponent = {}; ///< every one has an initialiser, so that a public key can be written without them
    Bytes p = {};
    Bytes q = {};
    Bytes dp = {};
    Bytes dq = {};
    Bytes qi = {};
    std::optional<PssRule> pss = {}; ///< of a key whose algorithm identifier is id-RSASSA-PSS
};

/// A checked key, ready to verify or sign. Immutable, cheap to copy, and safe to share between threads.
/// It is loaded into OpenSSL once, here, and not for each token.
class Key
{
public:
    static std::expected<Key, KeyFault> rsa(const RsaNumbers &numbers);
    /// Coordinates exactly as long as curveLength(); `d` empty for a public key.
    static std::expected<Key, KeyFault> ec(Curve curve, ByteView x, ByteView y, ByteView d = {});
    /// Ed25519, Ed448, X25519, X448 (RFC 8037). A point of small order loads, see hasLowOrder().
    static std::expected<Key, KeyFault> okp(Curve curve, ByteView x, ByteView d = {});
    /// ML-DSA-44, -65 and -87 (FIPS 204; RFC 9964, 3); `seed` of 32 bytes, empty for a public key.
    static std::expected<Key, KeyFault> ofParameterSet(std::string_view parameterSet, ByteView publicKey,
                                                       ByteView seed = {});
    static std::expected<Key, KeyFault> secret(ByteView secret);

    KeyType type() const;
    std::optional<Curve> curve() const;
    /// `ML-DSA-44`; empty for keys of other types.
    std::string_view parameterSet() const;
    /// Modulus, curve, secret or (ML-DSA) public key length in bits.
    std::size_t bits() const;
    bool isPrivate() const;
    /// What an RSA key was tied to where it came from: then it is for nothing but PSS signatures.
    const std::optional<PssRule> &pss() const;
    /// Ed25519/Ed448 points of small order verify messages that nobody signed (RFC 8032, 8; eprint 2020/1244).
    bool hasLowOrder() const;
    /// Bytes of a signature of this key: the modulus' length, twice the coordinate, 64 or 114, what FIPS 204 says for
    /// the parameter set; 0 for secrets.
    std::size_t signatureLength() const;

    /// A shared secret's bytes; empty for other keys.
    ByteView secretBytes() const;

    struct Handle; ///< OpenSSL's side, known to this folder only
    const Handle &handle() const { return *m_handle; }

private:
    explicit Key(std::shared_ptr<const Handle> handle)
        : m_handle(std::move(handle))
    {
    }
    std::shared_ptr<const Handle> m_handle;
};

/// Whether the public parts are the same, whatever else the keys hold. Shared secrets have none.
bool samePublicKey(const Key &a, const Key &b);

/// Whether the key's type and curve are what the algorithm needs (RFC 8725, 3.1), and its rule permits it.
bool fits(const SignatureAlgorithm &algorithm, const Key &key);

} // namespace tokenscope::crypto
