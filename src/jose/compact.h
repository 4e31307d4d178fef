// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/base64url.h"
#include "base/bytes.h"

#include <array>
#include <cstddef>
#include <string_view>

namespace tokenscope::jose {

/// How many parts the dots make of a text: dots plus one. Linear, builds no list.
std::size_t countSegments(std::string_view text);

/// JWS Compact Serialization (RFC 7515, 7.1): three segments, as views into the text.
struct CompactJws
{
    std::string_view header;
    std::string_view payload;
    std::string_view signature;

    /// RFC 7515, 5.2: `header.payload`, the bytes that were signed. One view, since both lie side by side.
    std::string_view signingInput() const;

    /// Exactly three segments; the caller has counted them.
    static CompactJws split(std::string_view text);
};

/// JWE Compact Serialization (RFC 7516, 7.1): header, encrypted key, initialization vector, ciphertext, tag.
struct CompactJwe
{
    std::array<std::string_view, 5> segments;
    static CompactJwe split(std::string_view text);
};

} // namespace tokenscope::jose
