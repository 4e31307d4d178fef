// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/bytes.h"
#include "crypto/algorithm.h"

namespace tokenscope::crypto {

Bytes hash(Digest digest, ByteView data);
inline Bytes sha256(ByteView data)
{
    return hash(Digest::Sha256, data);
}

/// FIPS 202: as many bytes as are asked for.
Bytes shake256(ByteView data, std::size_t length);

/// True where both are the same, in a time that does not depend on where they differ.
bool equalInConstantTime(ByteView a, ByteView b);

Bytes randomBytes(std::size_t count);

} // namespace tokenscope::crypto
