// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <string_view>

namespace tokenscope::crypto {

enum class Family { RsaPkcs1, RsaPss, Ecdsa, EdDsa, MlDsa, Hmac };
enum class Digest { None, Sha1, Sha256, Sha384, Sha512 };
enum class Curve { P256, P384, P521, Secp256k1, Ed25519, Ed448, X25519, X448 };

/// A row of the one table of signature algorithms (RFC 7518, 3.1; RFC 8037; RFC 8812; RFC 9864; RFC 9964).
struct SignatureAlgorithm
{
    std::string_view name;  ///< as in the header's `alg`
    std::string_view title; ///< for people: `ECDSA P-256 + SHA-256`
    Family family;
    Digest digest;
    std::optional<Curve> curve; ///< ECDSA and the fully specified EdDSA names bind one curve
    std::string_view reference; ///< the RFC and section that registers it
};

/// Those that this build can check with the OpenSSL that runs: ML-DSA is there from OpenSSL 3.5 on.
std::span<const SignatureAlgorithm> signatureAlgorithms();

/// Exact spelling, as RFC 7515, 4.1.1 demands; null where this build cannot check it.
const SignatureAlgorithm *findSignatureAlgorithm(std::string_view name);

/// Names that are registered with IANA (JSON Web Signature and Encryption Algorithms) or in drafts, supported or not.
bool isRegisteredAlgorithm(std::string_view name);

std::string_view curveName(Curve curve);
std::optional<Curve> findCurve(std::string_view name);
/// Bytes of one coordinate (EC) or of the public key (OKP).
std::size_t curveLength(Curve curve);
std::size_t digestLength(Digest digest);
/// Bits of security against the best known attack: 128 for P-256, 112 for RSA 2048 (NIST SP 800-57, table 2).
int securityBits(Curve curve);
int rsaSecurityBits(std::size_t modulusBits);

} // namespace tokenscope::crypto
