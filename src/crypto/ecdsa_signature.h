// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/bytes.h"
#include "crypto/algorithm.h"

#include <optional>

namespace tokenscope::crypto {

/// r and s of one coordinate's length each, side by side (RFC 7518, 3.4), as the DER that OpenSSL reads.
Bytes ecdsaRawToDer(ByteView raw);

/// The reverse, for telling a DER signature by its shape. Strict DER: minimal lengths, no negative or padded integers,
/// nothing behind. Empty where it is none or a number does not fit the curve.
std::optional<Bytes> ecdsaDerToRaw(ByteView der, Curve curve);

/// Whether 1 <= r, s < order for a raw signature of the right length.
bool ecdsaInRange(ByteView raw, Curve curve);

} // namespace tokenscope::crypto
