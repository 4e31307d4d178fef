// SPDX-License-Identifier: Apache-2.0
#include "jose/privacy/secret_letters.h"

#include "base/ascii.h"
#include "jose/privacy/secret_numbers.h"
#include "jose/privacy/whole_number.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <optional>
#include <string>

namespace tokenscope::jose {

namespace {

constexpr std::size_t fewestLetterBytes = 16; // less holds no public key

/// The ASCII that a fullwidth letter, U+FF01 to U+FF5E in UTF-8, stands for at the start of the text (UAX #11).
std::optional<char> narrowed(std::string_view text)
{
    constexpr std::string_view firstRow = "\xEF\xBC";
    constexpr std::string_view secondRow = "\xEF\xBD";
    if (text.size() < 3)
        return std::nullopt;
    const auto last = static_cast<unsigned char>(text[2]);
    if (text.starts_with(firstRow) && last >= 0x81 && last <= 0xBF)
        return char(last - 0x81 + '!');
    if (text.starts_with(secondRow) && last >= 0x80 && last <= 0x9E)
        return char(last - 0x80 + '`');
    return std::nullopt;
}

void addNarrowed(std::vector<Bytes> &readings, std::string_view text)
{
    if (!text.contains("\xEF\xBC") && !text.contains("\xEF\xBD"))
        return;
    Bytes narrow;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const auto letter = text[i] == '\xEF' ? narrowed(text.substr(i, 3)) : std::nullopt;
        narrow.push_back(static_cast<unsigned char>(letter.value_or(text[i])));
        i += letter ? 2 : 0;
    }
    if (narrow.size() < text.size())
        readings.push_back(std::move(narrow));
}

std::optional<char> dumpedCharacter(std::string_view word)
{
    constexpr std::string_view escapes = "0abtnvfr";
    constexpr std::string_view characters("\0\a\b\t\n\v\f\r", 8);
    if (word.size() == 1)
        return word.front();
    if (word.size() == 2 && word.front() == '\\' && escapes.contains(word[1]))
        return characters[escapes.find(word[1])];
    if (word == "nl" || word == "sp")
        return word == "nl" ? '\n' : ' ';
    const bool isOctal =
        word.size() == 3 && word.front() <= '3' && word.find_first_not_of("01234567") == std::string_view::npos;
    return isOctal ? std::optional(char((word[0] - '0') * 64 + (word[1] - '0') * 8 + (word[2] - '0'))) : std::nullopt;
}

/// A character or three octal digits for each byte. Addresses have more.
void addCharacterDump(std::vector<Bytes> &readings, std::string_view text)
{
    Bytes bytes;
    for (std::size_t begin = 0; begin < text.size();) {
        std::size_t end = begin;
        while (end < text.size() && !ascii::isBlank(text[end]))
            ++end;
        if (const auto byte = dumpedCharacter(text.substr(begin, end - begin)); byte && end > begin)
            bytes.push_back(static_cast<unsigned char>(*byte));
        begin = end + 1;
    }
    if (bytes.size() >= fewestLetterBytes)
        readings.push_back(std::move(bytes));
}

/// The bytes of a line of uuencode, which begins with their count (POSIX, uuencode); nothing where it is not one.
std::optional<Bytes> uudecodedLine(std::string_view line)
{
    constexpr unsigned digitMask = 0x3F;
    const auto isDigit = [](char c) { return c >= ' ' && c <= '`'; };
    if (line.empty() || !std::ranges::all_of(line, isDigit))
        return std::nullopt;
    const std::size_t count = unsigned(line.front() - ' ') & digitMask;
    const std::size_t digits = (count * 8 + 5) / 6;
    if (count == 0 || line.size() - 1 > digits + 4)
        return std::nullopt;
    Bytes bytes;
    std::uint32_t pending = 0;
    for (std::size_t i = 0; bytes.size() < count; ++i) {
        // A blank is a digit, and at the end of a line often lost.
        const unsigned digit = i + 1 < line.size() ? unsigned(line[i + 1] - ' ') & digitMask : 0U;
        pending = (pending << 6U | digit) & 0xFFFF;
        if (i % 4 != 0)
            bytes.push_back(static_cast<unsigned char>(pending >> (6 - 2 * (i % 4))));
    }
    return line.size() - 1 + 4 >= digits ? std::optional(std::move(bytes)) : std::nullopt;
}

void addUudecoded(std::vector<Bytes> &readings, std::string_view text)
{
    Bytes bytes;
    for (std::size_t begin = 0; begin < text.size();) {
        const std::size_t end = std::min(text.find_first_of("\r\n", begin), text.size());
        if (const auto line = uudecodedLine(text.substr(begin, end - begin)))
            bytes.insert(bytes.end(), line->begin(), line->end());
        begin = end + 1;
    }
    if (bytes.size() >= fewestLetterBytes)
        readings.push_back(std::move(bytes));
}

/// Which of them is 1 does not matter: the number of a key is found inverted too.
void addTwoSigns(std::vector<Bytes> &readings, std::string_view dense)
{
    const std::size_t other = dense.find_first_not_of(dense.substr(0, 1));
    if (dense.size() < fewestLetterBytes * 8 || other == std::string_view::npos)
        return;
    const std::array signs = {dense.front(), dense[other]};
    if (dense.find_first_not_of(std::string_view(signs.data(), signs.size())) != std::string_view::npos)
        return;
    Bytes bytes;
    for (std::size_t i = 0; i + 8 <= dense.size(); i += 8) {
        unsigned byte = 0;
        for (const char c : dense.substr(i, 8))
            byte = byte << 1U | (c == signs[0] ? 0U : 1U);
        bytes.push_back(static_cast<unsigned char>(byte));
    }
    readings.push_back(std::move(bytes));
}

constexpr std::string_view base91Alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789"
                                            "!#$%&()*+,./:;<=>?@[]^_`{|}~\"";

/// Two digits for 13 bits, or for 14 where 13 of them make up less than 89.
void addBase91(std::vector<Bytes> &readings, std::string_view dense)
{
    constexpr std::uint32_t thirteenBits = 0x1FFF;
    constexpr std::uint32_t largestShort = 88;
    std::array<std::uint8_t, 256> values{};
    values.fill(base91Alphabet.size());
    for (std::size_t i = 0; i < base91Alphabet.size(); ++i)
        values[static_cast<unsigned char>(base91Alphabet[i])] = static_cast<std::uint8_t>(i);
    Bytes bytes;
    std::uint32_t pending = 0;
    unsigned bits = 0;
    for (std::size_t i = 0; i + 1 < dense.size(); i += 2) {
        const std::uint32_t low = values[static_cast<unsigned char>(dense[i])];
        const std::uint32_t high = values[static_cast<unsigned char>(dense[i + 1])];
        if (low == base91Alphabet.size() || high == base91Alphabet.size())
            return;
        const std::uint32_t pair = low + high * std::uint32_t(base91Alphabet.size());
        pending |= pair << bits;
        bits += (pair & thirteenBits) > largestShort ? 13 : 14;
        for (; bits >= 8; bits -= 8, pending >>= 8U)
            bytes.push_back(static_cast<unsigned char>(pending & 0xFF));
    }
    if (bytes.size() >= fewestLetterBytes)
        readings.push_back(std::move(bytes));
}

} // namespace

std::vector<Bytes> letterReadings(std::string_view text, std::string_view dense)
{
    std::vector<Bytes> readings;
    addNarrowed(readings, text);
    addCharacterDump(readings, text);
    addUudecoded(readings, text);
    addTwoSigns(readings, dense);
    addBase91(readings, dense);
    for (Bytes &number : printableNumbers(dense))
        readings.push_back(std::move(number));
    return readings;
}

} // namespace tokenscope::jose
