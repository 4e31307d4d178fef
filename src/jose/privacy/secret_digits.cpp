// SPDX-License-Identifier: Apache-2.0
#include "jose/privacy/secret_digits.h"

#include "jose/privacy/secret_text.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>

namespace tokenscope::jose {

namespace {

/// The value of each digit; notDigit for what is between digits.
using DigitTable = std::array<std::uint8_t, 256>;
constexpr std::uint8_t notDigit = 0xFF;

constexpr DigitTable base64Digits = [] {
    DigitTable table{};
    table.fill(notDigit);
    constexpr std::string_view alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    for (std::size_t i = 0; i < alphabet.size(); ++i)
        table[static_cast<unsigned char>(alphabet[i])] = static_cast<std::uint8_t>(i);
    table['-'] = table['+'];
    table['_'] = table['/'];
    return table;
}();

/// The digits of base64 whose letters have changed places.
constexpr DigitTable exchangedLetters(char (*change)(char))
{
    DigitTable table = base64Digits;
    for (const char first : {'A', 'a'}) {
        for (char c = first; c < first + 26; ++c)
            table[static_cast<unsigned char>(change(c))] = base64Digits[static_cast<unsigned char>(c)];
    }
    return table;
}

constexpr DigitTable otherCaseDigits = exchangedLetters([](char c) { return char(c ^ 0x20); });
constexpr DigitTable rot13Digits = exchangedLetters([](char c) { return char((c & 0x1F) <= 13 ? c + 13 : c - 13); });

constexpr DigitTable hexDigits = [] {
    DigitTable table{};
    table.fill(notDigit);
    for (unsigned i = 0; i < 10; ++i)
        table['0' + i] = static_cast<std::uint8_t>(i);
    for (unsigned i = 0; i < 6; ++i)
        table['a' + i] = table['A' + i] = static_cast<std::uint8_t>(10 + i);
    return table;
}();

Bytes digitsOf(std::string_view text, const DigitTable &table)
{
    Bytes digits(text.size());
    std::size_t count = 0;
    for (const unsigned char c : asBytes(text)) {
        digits[count] = table[c];
        count += table[c] != notDigit ? 1U : 0U;
    }
    digits.resize(count);
    return digits;
}

/// Without the `0x` that some writers put in front of each byte.
Bytes hexDigitsOf(std::string_view text)
{
    Bytes digits;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const bool isPrefix = text[i] == '0' && i + 1 < text.size() && (text[i + 1] == 'x' || text[i + 1] == 'X');
        if (isPrefix)
            ++i;
        else if (const std::uint8_t digit = hexDigits[static_cast<unsigned char>(text[i])]; digit != notDigit)
            digits.push_back(digit);
    }
    // A number without the zero in front of it.
    if (digits.size() % 2 == 1)
        digits.insert(digits.begin(), 0);
    return digits;
}

/// The bytes that digits of so many bits make up; what is left over at the end is dropped.
Bytes packedDigits(ByteView digits, unsigned bitsPerDigit)
{
    Bytes bytes(digits.size() * bitsPerDigit / 8);
    auto next = bytes.begin();
    std::uint32_t pending = 0;
    unsigned bits = 0;
    for (const unsigned char digit : digits) {
        pending = pending << bitsPerDigit | digit;
        bits += bitsPerDigit;
        if (bits >= 8) {
            bits -= 8;
            *next++ = static_cast<unsigned char>(pending >> bits);
        }
    }
    return bytes;
}

ByteView from(const Bytes &digits, std::size_t start)
{
    return ByteView(digits).subspan(std::min(start, digits.size()));
}

} // namespace

std::vector<Bytes> hexReadings(std::string_view text)
{
    std::vector<Bytes> readings;
    const Bytes digits = hexDigitsOf(text);
    for (std::size_t start = 0; start < 2 && start < digits.size(); ++start)
        readings.push_back(packedDigits(from(digits, start), 4));
    return readings;
}

std::vector<Bytes> base64Readings(std::string_view text)
{
    constexpr std::size_t probeBegin = 64; // there may be a name in front
    constexpr std::size_t probe = 64;
    std::vector<Bytes> readings;
    readings.reserve(4);
    const Bytes digits = digitsOf(text, base64Digits);
    for (std::size_t start = 0; start < 4; ++start)
        readings.push_back(packedDigits(from(digits, start), 6));
    // Bytes in letters that have changed places are known by the key's number. Text is not: it is only looked at here.
    for (const DigitTable *table : {&otherCaseDigits, &rot13Digits}) {
        const Bytes exchanged = digitsOf(text, *table);
        for (std::size_t start = 0; start < 4; ++start) {
            const ByteView some = from(exchanged, start);
            if (some.size() > probeBegin + probe && isAsciiText(packedDigits(some.subspan(probeBegin, probe), 6)))
                readings.push_back(packedDigits(some, 6));
        }
    }
    return readings;
}

} // namespace tokenscope::jose
