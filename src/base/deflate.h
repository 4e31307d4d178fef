// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/bytes.h"

#include <cstddef>
#include <expected>

/// Raw DEFLATE (RFC 1951), without zlib's or gzip's frame: `"zip":"DEF"` of RFC 7516, 4.1.3.
namespace tokenscope {

enum class InflateFault {
    Malformed,    ///< no DEFLATE
    Truncated,    ///< ends before the last block does
    TrailingData, ///< goes on after the last block
    TooLarge,     ///< more than `limit` bytes would come out; what came out so far is dropped
};

/// Never holds more than `limit` bytes and one buffer of 16 KiB, whatever the input promises.
std::expected<Bytes, InflateFault> inflate(ByteView compressed, std::size_t limit);

/// The same within zlib's frame (RFC 1950): its checksum has to fit.
std::expected<Bytes, InflateFault> inflateFramed(ByteView compressed, std::size_t limit);

/// What comes out of gzip (RFC 1952), zlib or DEFLATE, whichever the bytes begin with, for somebody who only looks for
/// something in it: what follows the frame does not count, nor that its checksum or end is missing. Bare DEFLATE
/// has to be whole, since any bytes may look like its beginning. Linear in `limit` at most.
std::expected<Bytes, InflateFault> inflateAny(ByteView compressed, std::size_t limit);

Bytes deflate(ByteView data);

} // namespace tokenscope
