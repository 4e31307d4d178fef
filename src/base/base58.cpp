// SPDX-License-Identifier: Apache-2.0
#include "base/base58.h"

#include <algorithm>

namespace tokenscope::base58 {

std::optional<Bytes> decode(std::string_view text)
{
    Bytes bytes; // the last first
    for (const char c : text) {
        std::size_t carry = alphabet.find(c);
        if (carry == std::string_view::npos)
            return std::nullopt;
        for (unsigned char &byte : bytes) {
            carry += std::size_t(byte) * alphabet.size();
            byte = static_cast<unsigned char>(carry & 0xFF);
            carry >>= 8;
        }
        for (; carry > 0; carry >>= 8)
            bytes.push_back(static_cast<unsigned char>(carry & 0xFF));
    }
    bytes.insert(bytes.end(), std::min(text.find_first_not_of(alphabet[0]), text.size()), 0);
    std::ranges::reverse(bytes);
    return bytes;
}

} // namespace tokenscope::base58
