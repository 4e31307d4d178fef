// SPDX-License-Identifier: Apache-2.0
#include "jose/privacy/secret_readings.h"

#include "base/deflate.h"
#include "jose/privacy/secret_letters.h"
#include "jose/privacy/secret_numbers.h"
#include "jose/privacy/text_unescape.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_set>
#include <utility>
#include <vector>

namespace tokenscope::jose {

namespace {

using namespace std::string_view_literals;

constexpr int deepestReading = 6;
/// Less cannot hold a public key.
constexpr std::size_t shortestReading = 16;

/// Each wrapping of a secret makes it longer, so that all of the honest readings together are some times its size.
/// Random bytes now and then inflate to some hundred times their size.
constexpr std::size_t bytesFor(std::size_t size)
{
    return 160 * size + 1024 * 1024;
}

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

constexpr char loweredLetter(char c)
{
    return c >= 'A' && c <= 'Z' ? char(c - 'A' + 'a') : c;
}

constexpr bool isSqueezed(unsigned char byte)
{
    constexpr std::string_view kept = ":,=<>{}";
    const char c = loweredLetter(char(byte));
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || kept.contains(c);
}

constexpr ByteTable denseTable = tableOf(isDense, unchanged);
constexpr ByteTable squeezingTable = tableOf(isSqueezed, loweredLetter);

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

/// As keys are, which have nothing else in their texts.
bool isAsciiText(ByteView bytes)
{
    constexpr unsigned char end = 0x7F;
    return std::ranges::all_of(bytes, [](unsigned char byte) { return isBlank(byte) || (byte > ' ' && byte < end); });
}

/// The bytes as text, without the zero bytes that UTF-16 and UTF-32 have; nothing where they are none.
std::optional<std::string> textOf(ByteView bytes)
{
    if (!isTextual(bytes))
        return std::nullopt;
    std::string text(asText(bytes));
    std::erase(text, '\0');
    return text;
}

/// Of bytes that were taken for characters of Latin-1 and written as UTF-8; nothing where they were not.
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

/// The same of UTF-16, with a byte order mark or without.
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

std::uint64_t numberLowestFirst(ByteView bytes)
{
    std::uint64_t number = 0;
    for (std::size_t i = bytes.size(); i-- > 0;)
        number = number << 8U | bytes[i];
    return number;
}

/// The header of `.lzma`, which has no mark, as its own tools write it: their usual properties, a dictionary of 2^n or
/// 3 * 2^n bytes, a size that is left open or below 256 GiB, and the zero that the content begins with.
bool isLzmaAlone(ByteView bytes)
{
    constexpr std::size_t headerSize = 13;
    constexpr unsigned char usualProperties = 0x5D;
    constexpr std::uint64_t smallestDictionary = 4096;
    constexpr unsigned sizeBits = 38;
    if (bytes.size() <= headerSize || bytes.front() != usualProperties || bytes[headerSize] != 0)
        return false;
    const std::uint64_t dictionary = numberLowestFirst(bytes.subspan(1, 4));
    const std::uint64_t size = numberLowestFirst(bytes.subspan(5, 8));
    if (dictionary < smallestDictionary)
        return false;
    const std::uint64_t odd = dictionary >> unsigned(std::countr_zero(dictionary));
    return (odd == 1 || odd == 3) && (size == ~std::uint64_t(0) || size >> sizeBits == 0);
}

/// Archives and streams that are not unpacked here: bzip2, xz, LZMA, zstd, LZ4, lzip, ZIP, 7-Zip. By their first bytes,
/// of which a random secret has one chance in 2^32.
bool isPackedOtherwise(ByteView bytes)
{
    constexpr std::array starts = {"BZh"sv,
                                   "\xFD"
                                   "7zXZ"sv,
                                   "\x28\xB5\x2F\xFD"sv,
                                   "\x04\x22\x4D\x18"sv,
                                   "LZIP"sv,
                                   "PK\x03\x04"sv,
                                   "7z\xBC\xAF\x27\x1C"sv};
    constexpr std::string_view bzip2Block = "1AY&SY"; // behind the level
    const std::string_view text = asText(bytes);
    const auto isStart = [text](std::string_view start) { return text.starts_with(start); };
    return isLzmaAlone(bytes) || (std::ranges::any_of(starts, isStart) &&
                                  (!text.starts_with("BZh") || text.substr(4).starts_with(bzip2Block)));
}

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
Bytes packed(ByteView digits, unsigned bitsPerDigit)
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

class SecretReader
{
public:
    SecretReader(ByteView secret, const std::function<bool(const SecretReading &)> &visit)
        : m_visit(visit)
        , m_bytesLeft(bytesFor(secret.size()))
    {
        add({Bytes(secret.begin(), secret.end()), 0, false});
    }

    ReadingEnd run()
    {
        while (!m_open.empty() && m_end == ReadingEnd::Complete) {
            const Layer layer = std::move(m_open.back());
            m_open.pop_back();
            const auto text = textOf(layer.bytes);
            const std::string plain = text ? mapped(*text, squeezingTable) : std::string();
            const std::string dense = text ? mapped(*text, denseTable) : std::string();
            if (m_visit({layer.bytes, plain, dense}))
                m_end = ReadingEnd::Stopped;
            else if (layer.depth < deepestReading)
                goInto(layer, text, dense);
        }
        return m_end;
    }

private:
    struct Layer
    {
        Bytes bytes;
        int depth;
        bool isTurned; ///< it, or one of those around it, was read backwards
    };

    void add(Layer layer)
    {
        const bool isNew = m_seen.insert(std::hash<std::string_view>()(asText(layer.bytes))).second;
        if (layer.bytes.size() < shortestReading || !isNew || m_end != ReadingEnd::Complete)
            return;
        if (layer.bytes.size() > m_bytesLeft) {
            m_end = ReadingEnd::TooMuch;
            return;
        }
        m_bytesLeft -= layer.bytes.size();
        m_open.push_back(std::move(layer));
    }

    void goInto(const Layer &layer, const std::optional<std::string> &text, const std::string &dense);
    void unpack(const Layer &layer);
    void unwrap(const Layer &layer, const std::string &text, const std::string &dense);
    void unwrapBase64(const Layer &layer, std::string_view text);

    const std::function<bool(const SecretReading &)> &m_visit;
    std::size_t m_bytesLeft;
    std::vector<Layer> m_open;
    std::unordered_set<std::size_t> m_seen; ///< a text that repeats itself has the same readings again and again
    ReadingEnd m_end = ReadingEnd::Complete;
};

void SecretReader::goInto(const Layer &layer, const std::optional<std::string> &text, const std::string &dense)
{
    unpack(layer);
    for (const auto narrowed : {bytesOfLatin1, bytesOfWideLatin1}) {
        if (auto bytes = narrowed(layer.bytes))
            add({std::move(*bytes), layer.depth + 1, layer.isTurned});
    }
    if (text)
        unwrap(layer, *text, dense);
}

void SecretReader::unpack(const Layer &layer)
{
    if (isPackedOtherwise(layer.bytes)) {
        m_end = ReadingEnd::TooMuch;
        return;
    }
    auto content = inflateAny(layer.bytes, m_bytesLeft);
    if (content)
        add({std::move(*content), layer.depth + 1, layer.isTurned});
    else if (content.error() == InflateFault::TooLarge)
        m_end = ReadingEnd::TooMuch;
}

void SecretReader::unwrap(const Layer &layer, const std::string &text, const std::string &dense)
{
    const auto addBytes = [&](Bytes bytes) { add({std::move(bytes), layer.depth + 1, layer.isTurned}); };
    for (Bytes &reading : numberReadings(text))
        addBytes(std::move(reading));
    for (Bytes &reading : base85Readings(dense))
        addBytes(std::move(reading));
    const Bytes hex = hexDigitsOf(text);
    for (std::size_t start = 0; start < 2; ++start) {
        if (hex.size() > start)
            addBytes(packed(ByteView(hex).subspan(start), 4));
    }
    for (Bytes &reading : letterReadings(text, dense))
        addBytes(std::move(reading));
    unwrapBase64(layer, text);
    if (const auto plain = unescaped(text))
        addBytes({asBytes(*plain).begin(), asBytes(*plain).end()});
    if (!layer.isTurned)
        add({Bytes(text.rbegin(), text.rend()), layer.depth + 1, true});
}

void SecretReader::unwrapBase64(const Layer &layer, std::string_view text)
{
    constexpr std::size_t probeBegin = 64; // there may be a name in front
    constexpr std::size_t probe = 64;
    const auto startsAt = [](const Bytes &digits, std::size_t start) {
        return ByteView(digits).subspan(std::min(start, digits.size()));
    };
    const Bytes digits = digitsOf(text, base64Digits);
    for (std::size_t start = 0; start < 4; ++start)
        add({packed(startsAt(digits, start), 6), layer.depth + 1, layer.isTurned});
    // Bytes in letters that have changed places are known by the key's number. Text is not: it is only looked at here.
    for (const DigitTable *table : {&otherCaseDigits, &rot13Digits}) {
        const Bytes exchanged = digitsOf(text, *table);
        for (std::size_t start = 0; start < 4; ++start) {
            const ByteView some = startsAt(exchanged, start);
            if (some.size() > probeBegin + probe && isAsciiText(packed(some.subspan(probeBegin, probe), 6)))
                add({packed(some, 6), layer.depth + 1, layer.isTurned});
        }
    }
}

} // namespace

ReadingEnd readSecret(ByteView secret, const std::function<bool(const SecretReading &)> &visit)
{
    return secret.size() > largestSecret ? ReadingEnd::TooMuch : SecretReader(secret, visit).run();
}

} // namespace tokenscope::jose
