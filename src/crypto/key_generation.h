// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "crypto/key.h"

#include <cstddef>

namespace tokenscope::crypto {

/// A key pair in the numbers that a JWK carries, for samples and tests. Throws std::runtime_error where the system
/// has no randomness.
RsaNumbers generateRsa(std::size_t modulusBits);

struct CurveNumbers
{
    Bytes x;
    Bytes y; ///< empty for Ed25519 and its like
    Bytes d;
};
CurveNumbers generateOnCurve(Curve curve);

} // namespace tokenscope::crypto
