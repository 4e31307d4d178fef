// SPDX-License-Identifier: Apache-2.0
#include "jose/privacy/secret_numbers.h"

#include "base/ascii.h"
#include "base/base85.h"
#include "base/hex.h"
#include "jose/privacy/whole_number.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cstdint>
#include <iterator>
#include <optional>
#include <string>
#include <utility>

namespace tokenscope::jose {

namespace {

constexpr std::size_t fewestBytes = 16; // less holds no public key

/// What may be around digits, or between groups of them.
bool isAround(char c)
{
    return c == ' ' || (c >= '\t' && c <= '\r') || c == '_' || c == '\\' || c == ',' || c == '-' || c == '=' ||
           c == '\'' || c == '"';
}

/// Where the run of such characters that begins there ends.
std::size_t endOfDigits(std::string_view text, std::size_t begin, bool (*belongs)(char))
{
    while (begin < text.size() && belongs(text[begin]))
        ++begin;
    return begin;
}

/// Runs of digits, whatever of `passedOver` lies in them.
void addDecimals(std::vector<Bytes> &readings, std::string_view text, std::string_view passedOver)
{
    constexpr std::size_t fewestDigits = 38;  // 128 bits
    constexpr std::size_t mostDigits = 5'000; // over 16,384 bits; the work grows with the square
    std::string digits;
    for (std::size_t i = 0; i <= text.size(); ++i) {
        const char c = i < text.size() ? text[i] : 'x';
        if (ascii::isDigit(c)) {
            digits += c;
        } else if (!passedOver.contains(c)) {
            if (digits.size() >= fewestDigits && digits.size() <= mostDigits)
                readings.push_back(wholeNumber(digits, "0123456789"));
            digits.clear();
        }
    }
}

/// One of a list of bytes at the start of the text, as `48`, `-1` or `\060`.
struct ListedByte
{
    unsigned char value;
    std::size_t length;
};

std::optional<ListedByte> listedByte(std::string_view text)
{
    const bool isOctal = text.starts_with('\\');
    const bool isNegative = text.starts_with('-');
    const unsigned base = isOctal ? 8 : 10;
    std::size_t length = isOctal || isNegative ? 1 : 0;
    const std::size_t begin = length;
    unsigned number = 0;
    for (; length < text.size() && length < begin + 3 && ascii::isDigit(text[length]); ++length)
        number = number * base + unsigned(text[length] - '0');
    const bool goesOn = !isOctal && length < text.size() && ascii::isDigit(text[length]);
    if (length == begin || goesOn || number > (isNegative ? 128U : 255U))
        return std::nullopt;
    return ListedByte{static_cast<unsigned char>(isNegative ? 256 - number : number), length};
}

void addLists(std::vector<Bytes> &readings, std::string_view text)
{
    Bytes list;
    const auto end = [&] {
        if (list.size() >= fewestBytes)
            readings.push_back(std::move(list));
        list.clear();
    };
    for (std::size_t i = 0; i < text.size();) {
        if (const auto byte = listedByte(text.substr(i))) {
            list.push_back(byte->value);
            i += byte->length;
            continue;
        }
        if (ascii::isLetter(text[i]) || ascii::isDigit(text[i])) {
            end();
            while (i < text.size() && (ascii::isLetter(text[i]) || ascii::isDigit(text[i])))
                ++i;
        } else {
            ++i;
        }
    }
    end();
}

/// A number in decimal digits, or in hexadecimal ones behind `0x`, that begins there; its end is moved behind it. What
/// does not fit is no byte and no place either.
std::uint32_t numberAt(std::string_view text, std::size_t &place)
{
    const bool isHex = text.substr(place, 2) == "0x" || text.substr(place, 2) == "0X";
    const std::size_t begin = place + (isHex ? 2 : 0);
    place = endOfDigits(text, begin, isHex ? &hex::isDigit : &ascii::isDigit);
    std::uint32_t number = 0;
    const std::string_view digits = text.substr(begin, place - begin);
    const auto fault = std::from_chars(digits.begin(), digits.end(), number, isHex ? 16 : 10).ec;
    return fault == std::errc() ? number : UINT32_MAX;
}

/// Bytes behind the place of each: `{"0":48,"1":130}`, `[0]=> int(48)`, `key[0] = 0x30;`.
void addNumberedLists(std::vector<Bytes> &readings, std::string_view text)
{
    std::vector<std::uint32_t> numbers;
    for (std::size_t i = 0; i < text.size();) {
        if (ascii::isDigit(text[i]))
            numbers.push_back(numberAt(text, i));
        else
            ++i;
    }
    Bytes list;
    for (std::size_t i = 0; i + 1 < numbers.size();) {
        const bool isByte = numbers[i + 1] <= 0xFF;
        if (isByte)
            list.push_back(static_cast<unsigned char>(numbers[i + 1]));
        const bool goesOn = isByte && i + 3 < numbers.size() && numbers[i + 2] == numbers[i] + 1;
        if (!goesOn && list.size() >= fewestBytes)
            readings.push_back(std::exchange(list, {}));
        if (!goesOn)
            list.clear();
        i += goesOn ? 2 : 1;
    }
}

/// The digits of a number, the last one at the end of a byte.
Bytes alignedAtEnd(std::string_view digits, unsigned bitsPerDigit)
{
    Bytes bytes; // the last first
    std::uint32_t pending = 0;
    unsigned bits = 0;
    for (auto digit = digits.rbegin(); digit != digits.rend(); ++digit) {
        pending |= std::uint32_t(*digit - '0') << bits;
        bits += bitsPerDigit;
        if (bits >= 8) {
            bytes.push_back(static_cast<unsigned char>(pending & 0xFF));
            pending >>= 8;
            bits -= 8;
        }
    }
    bytes.push_back(static_cast<unsigned char>(pending));
    std::ranges::reverse(bytes);
    return bytes;
}

/// Where it has no other digits.
void addPowersOfTwo(std::vector<Bytes> &readings, std::string_view text)
{
    std::string digits;
    for (const char c : text) {
        if (ascii::isDigit(c))
            digits += c;
        else if (c != 'b' && c != 'o' && !isAround(c))
            return;
    }
    const bool isBinary = digits.find_first_not_of("01") == std::string::npos;
    const unsigned bits = isBinary ? 1 : 3;
    if (digits.size() * bits >= fewestBytes * 8 && digits.find_first_not_of("01234567") == std::string::npos)
        readings.push_back(alignedAtEnd(digits, bits));
}

/// RFC 4648, 6, in either letter case.
void addBase32(std::vector<Bytes> &readings, std::string_view text)
{
    Bytes bytes;
    std::uint32_t pending = 0;
    unsigned bits = 0;
    bool isUpper = false;
    bool isLower = false;
    for (const char c : text) {
        if (ascii::isDigit(c) && (c < '2' || c > '7'))
            return;
        if (!ascii::isLetterOrDigit(c)) {
            if (!isAround(c))
                return;
            continue;
        }
        isUpper |= ascii::isCapital(c);
        isLower |= ascii::isSmall(c);
        const auto digit = ascii::isDigit(c) ? unsigned(c - '2') + 26 : unsigned((c & ~0x20) - 'A');
        pending = (pending << 5U | digit) & 0xFFFF;
        bits += 5;
        if (bits >= 8) {
            bits -= 8;
            bytes.push_back(static_cast<unsigned char>(pending >> bits));
        }
    }
    if (isUpper != isLower && bytes.size() >= fewestBytes)
        readings.push_back(std::move(bytes));
}

/// Bytes of three octal digits each, as `od -b` prints them; their addresses have more.
void addOctalLists(std::vector<Bytes> &readings, std::string_view text)
{
    Bytes list;
    for (std::size_t i = 0; i < text.size();) {
        const std::size_t end = endOfDigits(text, i, ascii::isDigit);
        const std::string_view word = text.substr(i, end - i);
        i = std::max(end, i + 1);
        if (word.size() == 3 && word[0] <= '3' && word.find_first_of("89") == std::string_view::npos)
            list.push_back(static_cast<unsigned char>((word[0] - '0') * 64 + (word[1] - '0') * 8 + (word[2] - '0')));
    }
    if (list.size() >= fewestBytes)
        readings.push_back(std::move(list));
}

/// Words of so many bytes, the highest and the lowest byte first.
class WordList
{
public:
    explicit WordList(std::size_t bytes)
        : m_bytes(bytes)
    {
    }

    void add(std::uint64_t word)
    {
        for (std::size_t i = 0; i < m_bytes; ++i) {
            m_lowestFirst.push_back(static_cast<unsigned char>(word >> (8 * i)));
            m_highestFirst.push_back(static_cast<unsigned char>(word >> (8 * (m_bytes - 1 - i))));
        }
    }

    void moveTo(std::vector<Bytes> &readings)
    {
        if (m_lowestFirst.size() < fewestBytes)
            return;
        readings.push_back(std::move(m_lowestFirst));
        readings.push_back(std::move(m_highestFirst));
    }

private:
    std::size_t m_bytes;
    Bytes m_lowestFirst;
    Bytes m_highestFirst;
};

/// In hexadecimal digits by their count, in decimal ones by the largest.
void addWords(std::vector<Bytes> &readings, std::string_view text)
{
    constexpr std::array<std::size_t, 3> widths = {2, 4, 8};
    std::array hexWords = {WordList(2), WordList(4), WordList(8)};
    std::vector<std::uint64_t> decimals;
    for (std::size_t i = 0; i < text.size();) {
        const std::size_t end = endOfDigits(text, i, hex::isDigit);
        const std::string_view word = text.substr(i, end - i);
        i = std::max(end, i + 1);
        std::uint64_t number = 0;
        for (std::size_t width = 0; width < widths.size(); ++width) {
            if (word.size() == 2 * widths[width] &&
                std::from_chars(word.begin(), word.end(), number, 16).ptr == word.end())
                hexWords[width].add(number);
        }
        const auto [last, fault] = std::from_chars(word.begin(), word.end(), number);
        if (!word.empty() && last == word.end() && fault == std::errc())
            decimals.push_back(number);
    }
    for (WordList &list : hexWords)
        list.moveTo(readings);
    const std::uint64_t largest = decimals.empty() ? 0 : std::ranges::max(decimals);
    if (largest <= 0xFF)
        return;
    WordList words(largest <= 0xFFFF ? 2 : largest <= 0xFFFFFFFF ? 4 : 8);
    std::ranges::for_each(decimals, [&words](std::uint64_t word) { words.add(word); });
    words.moveTo(readings);
}

} // namespace

std::vector<Bytes> numberReadings(std::string_view text)
{
    constexpr std::string_view blanks = " \t\n\v\f\r_\\";
    constexpr std::string_view groups = " \t\n\v\f\r_\\,.'";
    std::vector<Bytes> readings;
    addDecimals(readings, text, blanks);
    if (text.find_first_of(",.'") != std::string_view::npos)
        addDecimals(readings, text, groups);
    addLists(readings, text);
    addNumberedLists(readings, text);
    addOctalLists(readings, text);
    addWords(readings, text);
    addPowersOfTwo(readings, text);
    addBase32(readings, text);
    std::ranges::move(wholeNumberReadings(text), std::back_inserter(readings));
    return readings;
}

std::vector<Bytes> base85Readings(std::string_view dense)
{
    std::vector<std::string_view> texts = {dense};
    const auto addInside = [&](std::string_view before, std::string_view behind) {
        const std::size_t begin = dense.find(before);
        const std::size_t end = dense.rfind(behind);
        if (begin != std::string_view::npos && end != std::string_view::npos && end > begin + before.size())
            texts.push_back(dense.substr(begin + before.size(), end - begin - before.size()));
    };
    addInside("<~", "~>");
    addInside("\"", "\"");
    addInside("'", "'");
    std::vector<Bytes> readings;
    for (const std::string_view text : texts) {
        for (const std::string_view alphabet : {base85::ascii85, base85::z85, base85::rfc1924}) {
            if (auto bytes = base85::decode(text, alphabet); bytes && bytes->size() >= fewestBytes)
                readings.push_back(std::move(*bytes));
        }
    }
    return readings;
}

} // namespace tokenscope::jose
