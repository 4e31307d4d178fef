// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/bytes.h"

#include <cstddef>
#include <memory>
#include <span>

namespace tokenscope::scan {

/// Unpacks a stream piece by piece: gzip (RFC 1952), Zstandard (RFC 8878) or xz, each by its own library, also of
/// several streams one behind the other.
class Unpacker
{
public:
    struct Step
    {
        std::size_t consumed = 0;
        std::size_t produced = 0;
        bool isDamaged = false;
    };

    virtual ~Unpacker() = default;
    /// Takes of `packed` and writes to `unpacked` what it can. Nothing of both: it needs more input.
    virtual Step unpack(ByteView packed, std::span<unsigned char> unpacked) = 0;
    /// Whether the input may end here: no stream is under way.
    virtual bool isAtEnd() const = 0;
};

/// For what begins with these bytes (six are enough to tell); null where they are not packed.
std::unique_ptr<Unpacker> unpackerFor(ByteView start);

} // namespace tokenscope::scan
