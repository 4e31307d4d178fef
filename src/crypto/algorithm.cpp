// SPDX-License-Identifier: Apache-2.0
#include "crypto/algorithm.h"

#include "crypto/encryption_algorithm.h"
#include "crypto/openssl.h"

#include <algorithm>
#include <array>
#include <vector>

namespace tokenscope::crypto {

namespace {

using enum Family;
using enum Digest;

constexpr std::array<SignatureAlgorithm, 19> table = {{
    {"HS256", "HMAC + SHA-256", Hmac, Sha256, {}, "RFC 7518, 3.2"},
    {"HS384", "HMAC + SHA-384", Hmac, Sha384, {}, "RFC 7518, 3.2"},
    {"HS512", "HMAC + SHA-512", Hmac, Sha512, {}, "RFC 7518, 3.2"},
    {"RS256", "RSA PKCS #1 v1.5 + SHA-256", RsaPkcs1, Sha256, {}, "RFC 7518, 3.3"},
    {"RS384", "RSA PKCS #1 v1.5 + SHA-384", RsaPkcs1, Sha384, {}, "RFC 7518, 3.3"},
    {"RS512", "RSA PKCS #1 v1.5 + SHA-512", RsaPkcs1, Sha512, {}, "RFC 7518, 3.3"},
    {"ES256", "ECDSA P-256 + SHA-256", Ecdsa, Sha256, Curve::P256, "RFC 7518, 3.4"},
    {"ES384", "ECDSA P-384 + SHA-384", Ecdsa, Sha384, Curve::P384, "RFC 7518, 3.4"},
    {"ES512", "ECDSA P-521 + SHA-512", Ecdsa, Sha512, Curve::P521, "RFC 7518, 3.4"},
    {"PS256", "RSA-PSS + SHA-256", RsaPss, Sha256, {}, "RFC 7518, 3.5"},
    {"PS384", "RSA-PSS + SHA-384", RsaPss, Sha384, {}, "RFC 7518, 3.5"},
    {"PS512", "RSA-PSS + SHA-512", RsaPss, Sha512, {}, "RFC 7518, 3.5"},
    {"ES256K", "ECDSA secp256k1 + SHA-256", Ecdsa, Sha256, Curve::Secp256k1, "RFC 8812, 3.2"},
    {"EdDSA", "EdDSA, curve of the key", EdDsa, None, {}, "RFC 8037, 3.1"},
    {"Ed25519", "EdDSA Ed25519", EdDsa, None, Curve::Ed25519, "RFC 9864, 2.2"},
    {"Ed448", "EdDSA Ed448", EdDsa, None, Curve::Ed448, "RFC 9864, 2.2"},
    {"ML-DSA-44", "ML-DSA-44", MlDsa, None, {}, "RFC 9964, 2"},
    {"ML-DSA-65", "ML-DSA-65", MlDsa, None, {}, "RFC 9964, 2"},
    {"ML-DSA-87", "ML-DSA-87", MlDsa, None, {}, "RFC 9964, 2"},
}};

/// What IANA's registry or a draft of the JOSE and COSE working groups names, beyond the tables of signatures and
/// encryption.
constexpr std::string_view namesInNoTable[] = {
    "none",
    "HS1",
    "RS1",
    "ESB256",
    "ESB320",
    "ESB384",
    "ESB512",
    "SLH-DSA-SHA2-128s",
    "SLH-DSA-SHA2-128f",
    "SLH-DSA-SHA2-192s",
    "SLH-DSA-SHA2-192f",
    "SLH-DSA-SHA2-256s",
    "SLH-DSA-SHA2-256f",
    "SLH-DSA-SHAKE-128s",
    "SLH-DSA-SHAKE-128f",
    "SLH-DSA-SHAKE-192s",
    "SLH-DSA-SHAKE-192f",
    "SLH-DSA-SHAKE-256s",
    "SLH-DSA-SHAKE-256f",
    "FN-DSA-512",
    "FN-DSA-1024",
    "A128CBC",
    "A192CBC",
    "A256CBC",
    "A128CTR",
    "A192CTR",
    "A256CTR",
};

struct CurveFacts
{
    std::string_view name;
    std::size_t length;
    int securityBits;
};

/// In the order of Curve. Strengths: NIST SP 800-57, table 2; RFC 8032, 8.5.
constexpr std::array<CurveFacts, 8> curves = {{
    {"P-256", 32, 128},
    {"P-384", 48, 192},
    {"P-521", 66, 256},
    {"secp256k1", 32, 128},
    {"Ed25519", 32, 128},
    {"Ed448", 57, 224},
    {"X25519", 32, 128},
    {"X448", 56, 224},
}};
static_assert(std::size_t(Curve::X448) + 1 == curves.size());

/// What every OpenSSL 3 has needs no question.
bool isProvided(const SignatureAlgorithm &algorithm)
{
    return algorithm.family != MlDsa || hasSignatureAlgorithm(algorithm.name.data());
}

} // namespace

std::span<const SignatureAlgorithm> signatureAlgorithms()
{
    static const std::vector<SignatureAlgorithm> provided = [] {
        std::vector<SignatureAlgorithm> rows;
        std::ranges::copy_if(table, std::back_inserter(rows), isProvided);
        return rows;
    }();
    return provided;
}

const SignatureAlgorithm *findSignatureAlgorithm(std::string_view name)
{
    const auto provided = signatureAlgorithms();
    const auto found = std::ranges::find(provided, name, &SignatureAlgorithm::name);
    return found == provided.end() ? nullptr : &*found;
}

bool isRegisteredAlgorithm(std::string_view name)
{
    return std::ranges::find(table, name, &SignatureAlgorithm::name) != table.end() || findKeyManagement(name) ||
           findContentEncryption(name) || std::ranges::find(namesInNoTable, name) != std::end(namesInNoTable);
}

std::string_view curveName(Curve curve)
{
    return curves[std::size_t(curve)].name;
}

std::optional<Curve> findCurve(std::string_view name)
{
    const auto found = std::ranges::find(curves, name, &CurveFacts::name);
    if (found == curves.end())
        return std::nullopt;
    return Curve(found - curves.begin());
}

std::size_t curveLength(Curve curve)
{
    return curves[std::size_t(curve)].length;
}

std::size_t digestLength(Digest digest)
{
    constexpr std::array<std::size_t, 5> lengths = {0, 20, 32, 48, 64};
    return lengths[std::size_t(digest)];
}

int securityBits(Curve curve)
{
    return curves[std::size_t(curve)].securityBits;
}

int rsaSecurityBits(std::size_t modulusBits)
{
    struct Row
    {
        std::size_t modulusBits;
        int strength;
    };
    // The table names sizes, not ranges: what lies between two rows has at least the strength of the lower one.
    constexpr Row rows[] = {{15360, 256}, {7680, 192}, {3072, 128}, {2048, 112}, {1024, 80}};
    const auto row = std::ranges::find_if(rows, [&](const Row &r) { return modulusBits >= r.modulusBits; });
    return row == std::end(rows) ? 0 : row->strength;
}

} // namespace tokenscope::crypto
