// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "crypto/keys/key.h"

#include <expected>
#include <optional>
#include <string_view>
#include <variant>

namespace tokenscope::crypto {

/// A key of a curve, in the numbers that a JWK carries: each as long as curveLength().
struct CurveNumbers
{
    Bytes x;
    Bytes y; ///< empty for Ed25519 and its like
    Bytes d; ///< empty for a public key
};

struct CurveKeyNumbers
{
    Curve curve;
    CurveNumbers numbers;
};

inline constexpr std::size_t mlDsaSeedLength = 32; ///< FIPS 204, algorithm 1

/// ML-DSA (FIPS 204): the encoded public key and the seed that both halves are made from.
struct ParameterSetNumbers
{
    std::string_view parameterSet; ///< `ML-DSA-44`
    Bytes publicKey;
    Bytes seed; ///< empty for a public key
};

/// What a key consists of, not yet judged.
using KeyNumbers = std::variant<RsaNumbers, CurveKeyNumbers, ParameterSetNumbers>;

/// Checked as Key's own functions check.
std::expected<Key, KeyFault> makeKey(const KeyNumbers &numbers);

/// The point behind a compressed encoding (SEC 1, 2.3.4: 02 or 03, x); nothing where x lies on no point.
std::optional<CurveNumbers> decompressPoint(Curve curve, ByteView encoding);

/// The public part that belongs to a private number; nothing if there is none.
std::optional<CurveNumbers> derivePublic(Curve curve, ByteView d);

/// Both halves of an ML-DSA key in their encodings (FIPS 204, algorithm 1).
struct ExpandedSeed
{
    Bytes publicKey;
    Bytes privateKey;
};

/// Nothing where the seed has another length, or the installed OpenSSL does not have the parameter set.
std::optional<ExpandedSeed> expandSeed(std::string_view parameterSet, ByteView seed);

} // namespace tokenscope::crypto
