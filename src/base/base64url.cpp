// SPDX-License-Identifier: Apache-2.0
#include "base/base64url.h"

#include <algorithm>
#include <array>
#include <cstdint>

namespace tokenscope::base64url {

namespace {

constexpr std::string_view urlAlphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
constexpr std::string_view standardAlphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

/// The six bits of each character. What is outside the alphabet has the top bit set, so that the bits of several
/// characters can be tested at once.
using Table = std::array<std::uint8_t, 256>;
constexpr std::uint8_t outside = 0x80;

constexpr Table tableOf(std::string_view alphabet)
{
    Table table{};
    table.fill(outside);
    for (std::size_t i = 0; i < alphabet.size(); ++i)
        table[static_cast<unsigned char>(alphabet[i])] = static_cast<std::uint8_t>(i);
    return table;
}

constexpr Table urlTable = tableOf(urlAlphabet);
constexpr Table standardTable = tableOf(standardAlphabet);

constexpr Table lenientTable = [] {
    Table table = urlTable;
    table['+'] = table['-'];
    table['/'] = table['_'];
    return table;
}();

std::uint32_t bitsOf(const Table &table, char character)
{
    return table[static_cast<unsigned char>(character)];
}

/// Only called with at least one character that the table does not know.
std::size_t firstOutside(const Table &table, std::string_view text)
{
    const auto faulty = std::ranges::find_if(text, [&table](char c) { return bitsOf(table, c) == outside; });
    return static_cast<std::size_t>(faulty - text.begin());
}

Fault faultOf(char character)
{
    switch (character) {
    case '=':
        return Fault::Padding;
    case '+':
    case '/':
        return Fault::StandardAlphabet;
    default:
        return Fault::InvalidCharacter;
    }
}

/// Text without padding. An error here has the offset of a character, or the text's size for Truncated.
std::expected<Bytes, Error> decodeWith(const Table &table, std::string_view text)
{
    Bytes bytes(text.size() * 6 / 8);
    const std::size_t tail = text.size() % 4;
    const std::size_t whole = text.size() - tail;
    unsigned char *out = bytes.data();
    std::uint32_t seen = 0;

    for (std::size_t i = 0; i < whole; i += 4) {
        const std::uint32_t a = bitsOf(table, text[i]);
        const std::uint32_t b = bitsOf(table, text[i + 1]);
        const std::uint32_t c = bitsOf(table, text[i + 2]);
        const std::uint32_t d = bitsOf(table, text[i + 3]);
        seen |= a | b | c | d;
        *out++ = static_cast<unsigned char>(a << 2 | b >> 4);
        *out++ = static_cast<unsigned char>(b << 4 | c >> 2);
        *out++ = static_cast<unsigned char>(c << 6 | d);
    }

    std::uint32_t rest = 0;
    for (std::size_t i = whole; i < text.size(); ++i) {
        const std::uint32_t bits = bitsOf(table, text[i]);
        seen |= bits;
        rest = rest << 6 | bits;
    }
    if (seen & outside) {
        const std::size_t offset = firstOutside(table, text);
        return std::unexpected(Error{faultOf(text[offset]), offset});
    }
    if (tail == 1)
        return std::unexpected(Error{Fault::Truncated, text.size()});

    const unsigned unusedBits = tail == 2 ? 4 : tail == 3 ? 2 : 0;
    if (rest & ((1U << unusedBits) - 1U))
        return std::unexpected(Error{Fault::NonCanonical, text.size() - 1});
    if (tail == 2) {
        *out = static_cast<unsigned char>(rest >> 4);
    } else if (tail == 3) {
        *out++ = static_cast<unsigned char>(rest >> 10);
        *out = static_cast<unsigned char>(rest >> 2);
    }
    return bytes;
}

std::string encodeWith(std::string_view alphabet, ByteView bytes)
{
    std::string text((bytes.size() * 8 + 5) / 6, '\0');
    char *out = text.data();
    const auto put = [&out, alphabet](std::uint32_t bits) { *out++ = alphabet[bits & 0x3FU]; };

    const std::size_t tail = bytes.size() % 3;
    const std::size_t whole = bytes.size() - tail;
    for (std::size_t i = 0; i < whole; i += 3) {
        const std::uint32_t group = std::uint32_t{bytes[i]} << 16 | std::uint32_t{bytes[i + 1]} << 8 | bytes[i + 2];
        put(group >> 18);
        put(group >> 12);
        put(group >> 6);
        put(group);
    }
    if (tail == 1) {
        const std::uint32_t group = bytes[whole];
        put(group >> 2);
        put(group << 4);
    } else if (tail == 2) {
        const std::uint32_t group = std::uint32_t{bytes[whole]} << 8 | bytes[whole + 1];
        put(group >> 10);
        put(group >> 4);
        put(group << 2);
    }
    return text;
}

} // namespace

std::expected<Bytes, Error> decode(std::string_view text)
{
    return decodeWith(urlTable, text);
}

Bytes decodeLenient(std::string_view text)
{
    Bytes bytes;
    bytes.reserve(text.size() * 6 / 8);
    std::uint32_t group = 0;
    unsigned pending = 0; // bits of the group that no byte has taken yet
    for (const char character : text) {
        const std::uint32_t bits = bitsOf(lenientTable, character);
        if (bits == outside)
            continue;
        group = group << 6 | bits;
        pending += 6;
        if (pending >= 8) {
            pending -= 8;
            bytes.push_back(static_cast<unsigned char>(group >> pending));
        }
    }
    return bytes;
}

std::string encode(ByteView bytes)
{
    return encodeWith(urlAlphabet, bytes);
}

std::expected<Bytes, Error> decodeStandard(std::string_view text)
{
    const std::string_view characters = text.substr(0, text.find('='));
    const std::string_view padding = text.substr(characters.size());
    auto bytes = decodeWith(standardTable, characters);
    if (!bytes && bytes.error().fault != Fault::NonCanonical)
        return bytes;

    const std::size_t wanted = (4 - characters.size() % 4) % 4;
    const std::size_t given = std::min(padding.find_first_not_of('='), padding.size());
    if (given != wanted || given != padding.size())
        return std::unexpected(Error{Fault::Padding, characters.size() + std::min(given, wanted)});
    return bytes;
}

std::string encodeStandard(ByteView bytes)
{
    std::string text = encodeWith(standardAlphabet, bytes);
    text.append((4 - text.size() % 4) % 4, '=');
    return text;
}

} // namespace tokenscope::base64url
