// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/bytes.h"
#include "crypto/algorithm.h"
#include "inspect/findings/binding_findings.h"

#include <string_view>

namespace tokenscope::inspect {

/// OpenID Connect Core 1.0, 3.1.3.6: the left half of the digest that goes with an ID token's algorithm, as `at_hash`,
/// `c_hash` and `s_hash` have it; of SHA-512 for Ed25519, of SHAKE256 for Ed448 and ML-DSA (OpenID Connect token hash
/// algorithms, draft). `EdDSA` does not say its curve; then the length of what is written does.
Bytes halfHash(const crypto::SignatureAlgorithm &algorithm, ByteView value, std::string_view written);

/// What most likely went wrong where a hash is not the one that it should be.
HashSlip hashSlip(std::string_view written, ByteView wanted);

} // namespace tokenscope::inspect
