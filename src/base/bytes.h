// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <algorithm>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace tokenscope {

using Bytes = std::vector<unsigned char>;
using ByteView = std::span<const unsigned char>;

/// The bytes of a text, without a copy. The view lives as long as the text.
inline ByteView asBytes(std::string_view text)
{
    return {reinterpret_cast<const unsigned char *>(text.data()), text.size()};
}

/// Bytes seen as text of unknown encoding, without a copy.
inline std::string_view asText(ByteView bytes)
{
    return {reinterpret_cast<const char *>(bytes.data()), bytes.size()};
}

inline bool sameBytes(ByteView a, ByteView b)
{
    return std::ranges::equal(a, b);
}

} // namespace tokenscope
