// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "crypto/algorithm.h"
#include "crypto/der_reader.h"

#include <cstddef>
#include <expected>
#include <optional>
#include <string_view>

/// What the algorithm identifier id-RSASSA-PSS ties an RSA key to (RFC 4055, 1.2 and 3.1).
namespace tokenscope::crypto {

/// A key with such a rule makes PSS signatures only.
struct PssRule
{
    std::optional<Digest> digest; ///< of the message and of the mask; any where the identifier has no parameters
    std::size_t minimumSalt = 0;  ///< bytes
    bool operator==(const PssRule &) const = default;
};

enum class PssFault {
    Malformed,
    Unusable, ///< what it demands no algorithm of RFC 7518, 3.5 does: SHA-1, a mask of another hash, a longer salt
};

/// The rule of the identifier's parameters, of which there may be none.
std::expected<PssRule, PssFault> readPssRule(DerReader parameters);

bool permits(const PssRule &rule, const SignatureAlgorithm &algorithm);

/// The name of the one algorithm that the rule permits; empty where it permits several.
std::string_view onlyAlgorithm(const PssRule &rule);

} // namespace tokenscope::crypto
