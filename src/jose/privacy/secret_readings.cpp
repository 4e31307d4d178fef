// SPDX-License-Identifier: Apache-2.0
#include "jose/privacy/secret_readings.h"

#include "base/ascii.h"
#include "base/deflate.h"
#include "jose/privacy/secret_numbers.h"
#include "jose/privacy/text_unescape.h"

#include <algorithm>
#include <array>
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

bool isBlank(unsigned char byte)
{
    return byte == ' ' || (byte >= '\t' && byte <= '\r');
}

/// The bytes as text, without the zero bytes that UTF-16 and UTF-32 have; nothing where they are none. A few control
/// characters make no text binary.
std::optional<std::string> textOf(ByteView bytes)
{
    constexpr std::size_t controlsOneIn = 16;
    constexpr unsigned char firstPrintable = ' ';
    std::string text;
    text.reserve(bytes.size());
    std::size_t controls = 0;
    for (const unsigned char byte : bytes) {
        if (byte == 0)
            continue;
        controls += byte < firstPrintable && !isBlank(byte) ? 1 : 0;
        text += char(byte);
    }
    if (text.size() < shortestReading || controls > text.size() / controlsOneIn)
        return std::nullopt;
    return text;
}

std::string squeezed(std::string_view text)
{
    constexpr std::string_view kept = ":,=<>{}";
    std::string result;
    result.reserve(text.size());
    for (const char c : text) {
        if (ascii::isLetter(c) || ascii::isDigit(c) || kept.find(c) != std::string_view::npos)
            result += ascii::lowered(c);
    }
    return result;
}

std::string denseText(std::string_view text)
{
    std::string result;
    result.reserve(text.size());
    std::ranges::copy_if(text, std::back_inserter(result),
                         [](char c) { return !isBlank(static_cast<unsigned char>(c)); });
    return result;
}

/// Archives and streams that are not unpacked here: bzip2, xz, zstd, LZ4, lzip, ZIP, 7-Zip. By their first bytes, of
/// which a random secret has one chance in 2^32.
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
    return std::ranges::any_of(starts, isStart) && (!text.starts_with("BZh") || text.substr(4).starts_with(bzip2Block));
}

/// The value of each digit; notDigit for what stands between digits.
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
    Bytes digits;
    digits.reserve(text.size());
    for (const char c : text) {
        if (const std::uint8_t digit = table[static_cast<unsigned char>(c)]; digit != notDigit)
            digits.push_back(digit);
    }
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
    Bytes bytes;
    bytes.reserve(digits.size() * bitsPerDigit / 8);
    std::uint32_t pending = 0;
    unsigned bits = 0;
    for (const unsigned char digit : digits) {
        pending = pending << bitsPerDigit | digit;
        bits += bitsPerDigit;
        if (bits >= 8) {
            bits -= 8;
            bytes.push_back(static_cast<unsigned char>(pending >> bits));
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
            const std::string plain = text ? squeezed(*text) : std::string();
            const std::string dense = text ? denseText(*text) : std::string();
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

    const std::function<bool(const SecretReading &)> &m_visit;
    std::size_t m_bytesLeft;
    std::vector<Layer> m_open;
    std::unordered_set<std::size_t> m_seen; ///< a text that repeats itself has the same readings again and again
    ReadingEnd m_end = ReadingEnd::Complete;
};

void SecretReader::goInto(const Layer &layer, const std::optional<std::string> &text, const std::string &dense)
{
    unpack(layer);
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
    const Bytes base64 = digitsOf(text, base64Digits);
    for (std::size_t start = 0; start < 4; ++start) {
        if (base64.size() > start)
            addBytes(packed(ByteView(base64).subspan(start), 6));
    }
    if (const auto plain = unescaped(text))
        addBytes({asBytes(*plain).begin(), asBytes(*plain).end()});
    if (!layer.isTurned)
        add({Bytes(text.rbegin(), text.rend()), layer.depth + 1, true});
}

} // namespace

ReadingEnd readSecret(ByteView secret, const std::function<bool(const SecretReading &)> &visit)
{
    return secret.size() > largestSecret ? ReadingEnd::TooMuch : SecretReader(secret, visit).run();
}

} // namespace tokenscope::jose
