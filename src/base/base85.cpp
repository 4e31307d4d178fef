// SPDX-License-Identifier: Apache-2.0
#include "base/base85.h"

#include <cstdint>

namespace tokenscope::base85 {

namespace {

constexpr std::uint64_t radix = 85;
constexpr std::size_t groupDigits = 5;

void append(Bytes &bytes, std::uint64_t group, std::size_t count)
{
    for (std::size_t i = 0; i < count; ++i)
        bytes.push_back(static_cast<unsigned char>(group >> (24 - 8 * i)));
}

} // namespace

std::optional<Bytes> decode(std::string_view text, std::string_view alphabet)
{
    constexpr std::uint64_t largestGroup = 0xFFFFFFFF;
    Bytes bytes;
    bytes.reserve(text.size());
    std::uint64_t group = 0;
    std::size_t digits = 0;
    for (const char c : text) {
        if (c == 'z' && digits == 0 && alphabet == ascii85) {
            append(bytes, 0, 4);
            continue;
        }
        const std::size_t digit = alphabet.find(c);
        if (digit == std::string_view::npos)
            return std::nullopt;
        group = group * radix + digit;
        if (++digits < groupDigits)
            continue;
        if (group > largestGroup)
            return std::nullopt;
        append(bytes, group, 4);
        group = digits = 0;
    }
    if (digits > 1) { // filled up with the highest digit, so that what is cut off does not count
        const std::size_t left = digits - 1;
        for (; digits < groupDigits; ++digits)
            group = group * radix + (radix - 1);
        append(bytes, group, left);
    }
    return bytes;
}

} // namespace tokenscope::base85
