// SPDX-License-Identifier: Apache-2.0
#include "jose/privacy/secret_text.h"

#include "base/ascii.h"

#include <algorithm>
#include <array>
#include <utility>

namespace tokenscope::jose {

namespace {

constexpr bool isBlank(unsigned char byte)
{
    return byte == ' ' || (byte >= '\t' && byte <= '\r');
}

/// What becomes of each byte; 0 where it is dropped.
using ByteTable = std::array<char, 256>;

constexpr ByteTable tableOf(bool (*isKept)(unsigned char), char (*change)(char))
{
    ByteTable table{};
    for (std::size_t byte = 0; byte < table.size(); ++byte)
        table[byte] = isKept(static_cast<unsigned char>(byte)) ? change(char(byte)) : '\0';
    return table;
}

constexpr char unchanged(char c)
{
    return c;
}

constexpr bool isDense(unsigned char byte)
{
    return !isBlank(byte);
}

constexpr bool isSqueezed(unsigned char byte)
{
    constexpr std::string_view kept = ":,=<>{}";
    const char c = ascii::lowered(char(byte));
    return ascii::isSmall(c) || ascii::isDigit(c) || kept.contains(c);
}

constexpr ByteTable denseTable = tableOf(isDense, unchanged);
constexpr ByteTable squeezingTable = tableOf(isSqueezed, ascii::lowered);

std::string mapped(std::string_view text, const ByteTable &table)
{
    std::string result(text.size(), '\0');
    std::size_t kept = 0;
    for (const unsigned char byte : asBytes(text)) {
        result[kept] = table[byte];
        kept += table[byte] != 0 ? 1U : 0U;
    }
    result.resize(kept);
    return result;
}

/// A few control characters make no text binary; random bytes have too many before half of them are looked at.
bool isTextual(ByteView bytes)
{
    constexpr std::size_t controlsOneIn = 16;
    constexpr unsigned char firstPrintable = ' ';
    std::size_t controls = 0;
    std::size_t others = 0;
    for (const unsigned char byte : bytes) {
        const bool isControl = byte != 0 && byte < firstPrintable && !isBlank(byte);
        controls += isControl ? 1U : 0U;
        others += byte != 0 ? 1U : 0U;
        if (isControl && controls > bytes.size() / controlsOneIn)
            return false;
    }
    return others >= shortestReading && controls <= others / controlsOneIn;
}

} // namespace

bool isAsciiText(ByteView bytes)
{
    constexpr unsigned char end = 0x7F;
    return std::ranges::all_of(bytes, [](unsigned char byte) { return isBlank(byte) || (byte > ' ' && byte < end); });
}

std::optional<std::string> readableText(ByteView bytes)
{
    if (!isTextual(bytes))
        return std::nullopt;
    std::string text(asText(bytes));
    std::erase(text, '\0');
    return text;
}

std::optional<Bytes> bytesOfLatin1(ByteView bytes)
{
    constexpr unsigned char firstLead = 0xC2; // U+0080
    constexpr unsigned char lastLead = 0xC3;  // to U+00FF
    constexpr unsigned char firstByte = 0x80;
    Bytes narrow;
    for (std::size_t i = 0; i < bytes.size(); ++i) {
        if (bytes[i] < firstByte) {
            narrow.push_back(bytes[i]);
            continue;
        }
        if (bytes[i] < firstLead || bytes[i] > lastLead || i + 1 == bytes.size() || bytes[i + 1] >> 6U != 2)
            return std::nullopt;
        narrow.push_back(static_cast<unsigned char>((bytes[i] & 3U) << 6U | (bytes[i + 1] & 0x3FU)));
        ++i;
    }
    return narrow.size() < bytes.size() ? std::optional(std::move(narrow)) : std::nullopt;
}

std::optional<Bytes> bytesOfWideLatin1(ByteView bytes)
{
    const bool hasMark =
        bytes.size() > 2 && ((bytes[0] == 0xFF && bytes[1] == 0xFE) || (bytes[0] == 0xFE && bytes[1] == 0xFF));
    const ByteView units = bytes.subspan(hasMark ? 2 : 0);
    if (units.size() < 2)
        return std::nullopt;
    for (const std::size_t zero : {1, 0}) {
        Bytes narrow;
        for (std::size_t i = 0; i + 1 < units.size() && units[i + zero] == 0; i += 2)
            narrow.push_back(units[i + 1 - zero]);
        if (narrow.size() == units.size() / 2)
            return narrow;
    }
    return std::nullopt;
}

std::string squeezedText(std::string_view text)
{
    return mapped(text, squeezingTable);
}

std::string denseText(std::string_view text)
{
    return mapped(text, denseTable);
}

} // namespace tokenscope::jose
