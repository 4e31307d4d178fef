// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "jose/keys/jwk.h"

#include <cstddef>
#include <expected>
#include <optional>
#include <string>

namespace tokenscope::make {

/// A key that somebody wants to have. What is empty follows from the rest; without anything it is for ES256.
struct KeyOrder
{
    std::string algorithm = {};           ///< of signatures, keys or contents: `ES256`, `RSA-OAEP-256`, `A256GCM`
    std::string keyType = {};             ///< `RSA`, `EC`, `OKP`, `AKP` or `oct`
    std::string curve = {};               ///< `P-256`, `Ed25519`, …
    std::optional<std::size_t> bits = {}; ///< of a modulus or of a shared secret
    std::string id = {};                  ///< the thumbprint (RFC 7638) if empty
    std::string use = {};                 ///< `sig` or `enc`; that of the algorithm if empty
};

enum class KeyOrderFault {
    UnknownAlgorithm, ///< or one that no key is made for, such as `none`
    NeedsMlDsa,       ///< the installed OpenSSL does not have it
    BrokenAlgorithm,  ///< RSA1_5
    UnknownKeyType,
    UnknownCurve,
    Contradiction,    ///< type, curve, size or use are not those of the algorithm, or the curve is not of the type
    AlgorithmMissing, ///< AKP without the algorithm that a key of the type is for (RFC 9964, 3)
    BitsOutOfRange,   ///< `least` to `most`
    BitsOfCurve,      ///< a size where the curve or the algorithm decides
};

struct KeyOrderError
{
    KeyOrderFault fault;
    std::string value = {}; ///< what was asked for
    std::size_t least = 0;  ///< bits
    std::size_t most = 0;
};

inline constexpr std::size_t smallestModulus = 2048; ///< RFC 7518, 3.3
inline constexpr std::size_t largestModulus = 4096;  ///< larger ones take longer than somebody waits
inline constexpr std::size_t smallestSecret = 128;
inline constexpr std::size_t largestSecret = 4096;

/// A fresh key with its private members. Takes up to seconds, for RSA. Throws std::runtime_error where the system has
/// no randomness.
std::expected<jose::Jwk, KeyOrderError> makeKey(const KeyOrder &order);

} // namespace tokenscope::make
