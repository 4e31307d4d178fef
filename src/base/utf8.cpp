// SPDX-License-Identifier: Apache-2.0
#include "base/utf8.h"

#include "base/hex.h"

#include <cstdint>
#include <cstring>

namespace tokenscope::utf8 {

namespace {

/// What a lead byte promises: how many bytes, and the range that the second one may have. Narrowing that range is what
/// keeps out overlong forms, surrogates and everything above U+10FFFF (Unicode, table 3-7).
struct Lead
{
    std::size_t length; ///< 0: no lead byte
    unsigned char secondLow = 0x80;
    unsigned char secondHigh = 0xBF;
};

constexpr Lead leadOf(unsigned char byte)
{
    if (byte < 0x80)
        return {1};
    if (byte < 0xC2)
        return {0};
    if (byte < 0xE0)
        return {2};
    if (byte == 0xE0)
        return {3, 0xA0, 0xBF};
    if (byte == 0xED)
        return {3, 0x80, 0x9F};
    if (byte < 0xF0)
        return {3};
    if (byte == 0xF0)
        return {4, 0x90, 0xBF};
    if (byte < 0xF4)
        return {4};
    if (byte == 0xF4)
        return {4, 0x80, 0x8F};
    return {0};
}

/// How many ASCII characters a text starts with, in steps of eight.
std::size_t asciiBlocks(std::string_view text)
{
    std::size_t offset = 0;
    for (; offset + sizeof(std::uint64_t) <= text.size(); offset += sizeof(std::uint64_t)) {
        std::uint64_t block = 0;
        std::memcpy(&block, text.data() + offset, sizeof block);
        if (block & 0x8080808080808080U)
            break;
    }
    return offset;
}

} // namespace

Step step(std::string_view text)
{
    const auto byteAt = [text](std::size_t index) { return static_cast<unsigned char>(text[index]); };
    const unsigned char first = byteAt(0);
    const Step broken{first, 1, false};

    const Lead lead = leadOf(first);
    if (lead.length == 1)
        return {first, 1, true};
    if (lead.length == 0 || lead.length > text.size())
        return broken;
    if (byteAt(1) < lead.secondLow || byteAt(1) > lead.secondHigh)
        return broken;

    char32_t codePoint = first & (0xFFU >> (lead.length + 1));
    for (std::size_t i = 1; i < lead.length; ++i) {
        if ((byteAt(i) & 0xC0U) != 0x80)
            return broken;
        codePoint = (codePoint << 6) | (byteAt(i) & 0x3FU);
    }
    return {codePoint, lead.length, true};
}

std::optional<std::size_t> firstInvalid(std::string_view text)
{
    std::size_t offset = asciiBlocks(text);
    while (offset < text.size()) {
        const Step next = step(text.substr(offset));
        if (!next.wellFormed)
            return offset;
        offset += next.length;
        if (next.length == 1)
            offset += asciiBlocks(text.substr(offset));
    }
    return std::nullopt;
}

void append(std::string &text, char32_t codePoint)
{
    const auto put = [&text](char32_t byte) { text.push_back(static_cast<char>(static_cast<unsigned char>(byte))); };
    if (codePoint < 0x80) {
        put(codePoint);
    } else if (codePoint < 0x800) {
        put(0xC0 | (codePoint >> 6));
        put(0x80 | (codePoint & 0x3F));
    } else if (codePoint < 0x10000) {
        put(0xE0 | (codePoint >> 12));
        put(0x80 | ((codePoint >> 6) & 0x3F));
        put(0x80 | (codePoint & 0x3F));
    } else {
        put(0xF0 | (codePoint >> 18));
        put(0x80 | ((codePoint >> 12) & 0x3F));
        put(0x80 | ((codePoint >> 6) & 0x3F));
        put(0x80 | (codePoint & 0x3F));
    }
}

std::string codePointName(char32_t codePoint)
{
    std::string name;
    for (auto rest = std::uint32_t(codePoint); rest > 0 || name.size() < 4; rest /= 16)
        name.insert(name.begin(), hex::upperDigits[rest % 16]);
    return "U+" + name;
}

} // namespace tokenscope::utf8
