// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/bytes.h"

#include <initializer_list>

/// DER for tests, right and wrong.
namespace tokenscope::der {

inline Bytes element(unsigned char tag, ByteView content)
{
    Bytes bytes = {tag};
    if (content.size() < 0x80) {
        bytes.push_back(static_cast<unsigned char>(content.size()));
    } else {
        Bytes length;
        for (std::size_t rest = content.size(); rest != 0; rest >>= 8)
            length.insert(length.begin(), static_cast<unsigned char>(rest));
        bytes.push_back(static_cast<unsigned char>(0x80 + length.size()));
        bytes.insert(bytes.end(), length.begin(), length.end());
    }
    bytes.insert(bytes.end(), content.begin(), content.end());
    return bytes;
}

inline Bytes constructed(unsigned char tag, std::initializer_list<Bytes> parts)
{
    Bytes content;
    for (const Bytes &part : parts)
        content.insert(content.end(), part.begin(), part.end());
    return element(tag, content);
}

inline Bytes sequence(std::initializer_list<Bytes> parts)
{
    return constructed(0x30, parts);
}

inline Bytes bits(ByteView content)
{
    Bytes padded = {0};
    padded.insert(padded.end(), content.begin(), content.end());
    return element(0x03, padded);
}

} // namespace tokenscope::der
