// SPDX-License-Identifier: Apache-2.0
#include "base/hex.h"

namespace tokenscope::hex {

std::string encode(ByteView bytes, LetterCase letters)
{
    const std::string_view digits = letters == LetterCase::Lower ? lowerDigits : upperDigits;
    std::string text;
    text.reserve(2 * bytes.size());
    for (const unsigned char byte : bytes) {
        text += digits[byte >> 4U];
        text += digits[byte & 0xFU];
    }
    return text;
}

std::optional<Bytes> decode(std::string_view digits)
{
    if (digits.size() % 2 != 0)
        return std::nullopt;
    Bytes bytes;
    bytes.reserve(digits.size() / 2);
    for (std::size_t i = 0; i < digits.size(); i += 2) {
        const int high = digitValue(digits[i]);
        const int low = digitValue(digits[i + 1]);
        if (high < 0 || low < 0)
            return std::nullopt;
        bytes.push_back(static_cast<unsigned char>(high * 16 + low));
    }
    return bytes;
}

} // namespace tokenscope::hex
