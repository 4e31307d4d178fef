// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/bytes.h"
#include "crypto/algorithm.h"

namespace tokenscope::crypto {

enum class EdwardsPoint {
    Proper,
    SmallOrder, ///< of order 1, 2, 4 or 8, in any of its encodings, the non-canonical ones too
    NotOnCurve, ///< RFC 8032, 5.1.3 and 5.2.3 cannot decode it: y not below the prime, or no x goes with it
};

/// What the public key of Ed25519 or Ed448 stands for. OpenSSL 3.0 takes any bytes of the right length for a key.
EdwardsPoint classifyEdwardsPoint(Curve curve, ByteView encoding);

} // namespace tokenscope::crypto
