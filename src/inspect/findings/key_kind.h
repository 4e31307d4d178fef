// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "crypto/algorithm.h"
#include "jose/keys/jwk.h"

#include <string>

namespace tokenscope::inspect {

/// What sort of key an algorithm needs, or a key is.
struct KeyKind
{
    enum class Sort {
        SharedSecret,
        Rsa,
        EllipticCurve, ///< of which curve is not known
        Edwards,       ///< of which curve is not known; `name` is the key type, where it is of a key
        OnCurve,       ///< `name` is the curve
        Other,         ///< `name` is the key's type, its curve or the algorithm
    };
    Sort sort;
    std::string name = {};
};

KeyKind keyKindOf(const crypto::SignatureAlgorithm &algorithm);
KeyKind keyKindOf(const jose::Jwk &key);

/// `RSA key`, `P-256 key`, `shared secret`
std::string nameOf(const KeyKind &kind);

} // namespace tokenscope::inspect
