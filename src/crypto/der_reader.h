// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/bytes.h"

#include <optional>

namespace tokenscope::crypto {

/// The tags of X.690, 8.1.2 that keys and certificates are made of.
enum class DerTag : unsigned char {
    Integer = 0x02,
    BitString = 0x03,
    OctetString = 0x04,
    Null = 0x05,
    ObjectId = 0x06,
    Sequence = 0x30,
    Context0 = 0xA0, ///< constructed
    Context1 = 0xA1,
    Context2 = 0xA2,
    Context3 = 0xA3,
    ImplicitContext0 = 0x80, ///< primitive
    ImplicitContext1 = 0x81,
};

/// One DER element after the other (X.690, 10) out of bytes that are not trusted. Views into those bytes; nothing is
/// copied. A `take` that finds another tag, or a length that is not the shortest or goes past the end, gives nothing
/// and stays where it is. Depth is the caller's: nothing here recurses.
class DerReader
{
public:
    explicit DerReader(ByteView bytes)
        : m_rest(bytes)
    {
    }

    bool atEnd() const { return m_rest.empty(); }
    bool isNext(DerTag tag) const { return !m_rest.empty() && m_rest.front() == static_cast<unsigned char>(tag); }

    /// The content of the next element.
    std::optional<ByteView> take(DerTag tag);
    /// The next element with its tag and length, whatever it is.
    std::optional<ByteView> takeWhole();
    std::optional<DerReader> enter(DerTag tag);
    /// The digits of an INTEGER that is not negative, big-endian without its sign byte; no digits for zero.
    std::optional<ByteView> takeUnsigned();
    /// A BIT STRING of whole bytes.
    std::optional<ByteView> takeBits();

private:
    ByteView m_rest;
};

/// The content of a text that is one element and nothing behind it.
std::optional<DerReader> enterOnly(ByteView der, DerTag tag = DerTag::Sequence);

} // namespace tokenscope::crypto
