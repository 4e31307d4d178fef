// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "crypto/keys/key_numbers.h"

#include <cstddef>

namespace tokenscope::crypto {

/// A key pair in the numbers that a JWK carries, for samples and tests. Throws std::runtime_error where the system
/// has no randomness.
RsaNumbers generateRsa(std::size_t modulusBits);

CurveNumbers generateOnCurve(Curve curve);
/// ML-DSA, where findSignatureAlgorithm() has it.
ParameterSetNumbers generateForParameterSet(std::string_view name);

} // namespace tokenscope::crypto
