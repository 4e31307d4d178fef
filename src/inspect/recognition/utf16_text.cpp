// SPDX-License-Identifier: Apache-2.0
#include "inspect/recognition/utf16_text.h"

#include <algorithm>

namespace tokenscope::inspect {

namespace {

void appendUtf8(Utf16Text &out, char32_t codePoint, std::size_t offset)
{
    const std::size_t before = out.text.size();
    if (codePoint < 0x80) {
        out.text += char(codePoint);
    } else if (codePoint < 0x800) {
        out.text += char(0xC0 | (codePoint >> 6));
        out.text += char(0x80 | (codePoint & 0x3F));
    } else if (codePoint < 0x10000) {
        out.text += char(0xE0 | (codePoint >> 12));
        out.text += char(0x80 | ((codePoint >> 6) & 0x3F));
        out.text += char(0x80 | (codePoint & 0x3F));
    } else {
        out.text += char(0xF0 | (codePoint >> 18));
        out.text += char(0x80 | ((codePoint >> 12) & 0x3F));
        out.text += char(0x80 | ((codePoint >> 6) & 0x3F));
        out.text += char(0x80 | (codePoint & 0x3F));
    }
    out.origin.insert(out.origin.end(), out.text.size() - before, std::uint32_t(offset));
}

} // namespace

std::optional<ByteOrder> utf16OrderOf(std::string_view bytes)
{
    if (bytes.starts_with("\xFF\xFE"))
        return ByteOrder::Little;
    if (bytes.starts_with("\xFE\xFF"))
        return ByteOrder::Big;
    constexpr std::size_t looked = 64;
    constexpr std::size_t fewest = 8;
    const std::string_view start = bytes.substr(0, looked);
    if (start.size() < fewest)
        return std::nullopt;
    std::size_t zeros[2] = {0, 0};
    for (std::size_t i = 0; i < start.size(); ++i)
        zeros[i % 2] += start[i] == '\0' ? 1U : 0U;
    if (zeros[0] == 0 && zeros[1] == start.size() / 2)
        return ByteOrder::Little;
    return zeros[1] == 0 && zeros[0] == (start.size() + 1) / 2 ? std::optional(ByteOrder::Big) : std::nullopt;
}

std::optional<Utf16Text> readUtf16(std::string_view bytes)
{
    const auto order = utf16OrderOf(bytes);
    if (!order)
        return std::nullopt;
    const auto unit = [&](std::size_t at) {
        const auto first = static_cast<unsigned char>(bytes[at]);
        const auto second = static_cast<unsigned char>(bytes[at + 1]);
        return *order == ByteOrder::Little ? char32_t(first | (second << 8)) : char32_t((first << 8) | second);
    };
    Utf16Text read;
    read.text.reserve(bytes.size() / 2);
    read.origin.reserve(bytes.size() / 2);
    for (std::size_t i = 0; i + 1 < bytes.size(); i += 2) {
        char32_t codePoint = unit(i);
        const std::size_t offset = i;
        const bool isHigh = codePoint >= 0xD800 && codePoint < 0xDC00;
        if (isHigh && i + 3 < bytes.size() && unit(i + 2) >= 0xDC00 && unit(i + 2) < 0xE000) {
            codePoint = 0x10000 + ((codePoint - 0xD800) << 10) + (unit(i + 2) - 0xDC00);
            i += 2;
        } else if (codePoint >= 0xD800 && codePoint < 0xE000) {
            codePoint = 0xFFFD;
        }
        if (offset > 0 || codePoint != 0xFEFF)
            appendUtf8(read, codePoint, offset);
    }
    return read;
}

} // namespace tokenscope::inspect
