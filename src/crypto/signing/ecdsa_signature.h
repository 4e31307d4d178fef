// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/bytes.h"
#include "crypto/algorithm.h"

#include <array>
#include <optional>

namespace tokenscope::crypto {

/// The order of an ECDSA curve's base point, big-endian, as long as a coordinate; empty for the other curves.
ByteView curveOrder(Curve curve);

/// A DER signature of any of the curves, without an allocation.
struct EcdsaDer
{
    std::array<unsigned char, 144> bytes;
    std::size_t length = 0;

    ByteView view() const { return {bytes.data(), length}; }
};

/// r and s of one coordinate's length each, side by side (RFC 7518, 3.4), as the DER that OpenSSL reads.
/// Empty where `raw` has no two halves or is longer than P-521's.
EcdsaDer encodeEcdsaDer(ByteView raw);
Bytes ecdsaRawToDer(ByteView raw);

/// The reverse, for telling a DER signature by its shape. Strict DER: minimal lengths, no negative or padded integers,
/// nothing behind. Empty where it is not one or a number does not fit the curve.
std::optional<Bytes> ecdsaDerToRaw(ByteView der, Curve curve);

/// Whether 1 <= r, s < order for a raw signature of the right length.
bool ecdsaInRange(ByteView raw, Curve curve);

} // namespace tokenscope::crypto
