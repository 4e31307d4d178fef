// SPDX-License-Identifier: Apache-2.0
#include "jose/keys/public_numbers.h"

#include "base/ascii.h"
#include "base/base64url.h"
#include "base/hex.h"
#include "jose/keys/symbol_numbers.h"
#include "jose/privacy/secret_readings.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cstring>
#include <iterator>
#include <string>
#include <string_view>

namespace tokenscope::jose {

namespace {

/// A secret of fewer bytes is guessed anyway.
constexpr std::size_t shortestNumber = 16;
/// In decimal, which takes long, no more numbers than this, and no longer ones.
constexpr std::size_t mostDecimalNumbers = 4096;
constexpr std::size_t largestDecimal = 1024;
constexpr std::size_t shortestPattern = 12; ///< 96 bits, which no other text has by chance
constexpr std::size_t startLength = 9;      ///< bytes, the differences of which are 8

/// By what two neighbours differ, which stays the same where each byte is XORed with the same one.
constexpr unsigned char difference(unsigned char first, unsigned char second)
{
    return static_cast<unsigned char>(first ^ second);
}

std::uint64_t bigEndian(const unsigned char *eightBytes)
{
    std::uint64_t number = 0;
    std::memcpy(&number, eightBytes, sizeof number);
    return std::endian::native == std::endian::big ? number : std::byteswap(number);
}

/// The differences of the first bytes. Sorting asks for them again and again.
std::uint64_t startOf(ByteView bytes)
{
    static_assert(startLength == sizeof(std::uint64_t) + 1);
    return bigEndian(bytes.data()) ^ bigEndian(bytes.data() + 1);
}

bool hasFewDifferences(ByteView bytes)
{
    constexpr std::size_t fewestDifferences = 6; // different ones
    std::array<bool, 256> seen{};
    std::size_t count = 0;
    for (std::size_t i = 1; i < bytes.size() && count < fewestDifferences; ++i) {
        bool &isSeen = seen[difference(bytes[i - 1], bytes[i])];
        count += isSeen ? 0 : 1;
        isSeen = true;
    }
    return count < fewestDifferences;
}

unsigned char withBitsTurnedRound(unsigned char byte)
{
    unsigned turned = 0;
    for (unsigned bit = 0; bit < 8; ++bit)
        turned = turned << 1U | (unsigned(byte) >> bit & 1U);
    return static_cast<unsigned char>(turned);
}

std::size_t filterPlace(std::uint64_t start, unsigned shift)
{
    constexpr std::uint64_t spread = 0x9E3779B97F4A7C15; // 2^64 divided by the golden ratio
    return std::size_t(start * spread >> shift);
}

/// The characters of base64 that the bytes give, if so many others stand before them.
std::string base64Behind(ByteView number, std::size_t bytesBefore)
{
    Bytes padded(bytesBefore);
    std::ranges::copy(number, std::back_inserter(padded)); // g++ 12 takes insert() for an overflow
    const std::string text = base64url::encodeStandard(padded);
    const std::size_t unsure = bytesBefore == 0 ? 0 : bytesBefore + 1; // characters with bits of what precedes
    const std::size_t whole = padded.size() * 8 / 6;
    return text.substr(unsure, whole - unsure);
}

/// Without letter case and signs.
Bytes folded(std::string_view base64)
{
    Bytes bytes;
    for (const char c : base64) {
        if (c != '+' && c != '/')
            bytes.push_back(static_cast<unsigned char>(ascii::lowered(c)));
    }
    return bytes;
}

/// In the other alphabet.
std::string inUrls(std::string base64)
{
    std::ranges::replace(base64, '+', '-');
    std::ranges::replace(base64, '/', '_');
    return base64;
}

/// The first digits of the number, or all. The work grows with the square of its size.
std::string decimalStart(ByteView number)
{
    constexpr std::uint64_t group = 1'000'000'000;
    constexpr std::size_t groupDigits = 9;
    constexpr std::size_t longestStart = 60;
    std::vector<std::uint32_t> limbs; // the highest first
    for (std::size_t end = number.size() % 4, begin = 0; end <= number.size(); begin = end, end += 4) {
        std::uint32_t limb = 0;
        for (const unsigned char byte : number.subspan(begin, end - begin))
            limb = limb << 8U | byte;
        limbs.push_back(limb);
    }
    std::string digits;
    std::vector<std::string> groups; // the last first
    for (std::size_t first = 0; first < limbs.size();) {
        std::uint64_t rest = 0;
        for (std::size_t i = first; i < limbs.size(); ++i) {
            rest = rest << 32U | limbs[i];
            limbs[i] = static_cast<std::uint32_t>(rest / group);
            rest %= group;
        }
        std::string text = std::to_string(rest);
        groups.push_back(std::string(groupDigits - text.size(), '0') + text);
        while (first < limbs.size() && limbs[first] == 0)
            ++first;
    }
    for (auto text = groups.rbegin(); text != groups.rend() && digits.size() < longestStart; ++text)
        digits += *text;
    return digits.substr(std::min(digits.find_first_not_of('0'), digits.size()));
}

} // namespace

std::uint64_t PublicNumbers::Pattern::start() const
{
    return startOf(bytes);
}

bool PublicNumbers::Pattern::begins(ByteView text) const
{
    if (length > text.size())
        return false;
    const unsigned char change = difference(text.front(), bytes.front());
    if (isMonotonous && change != 0)
        return false;
    const auto isSame = [change](unsigned char here, unsigned char wanted) {
        return difference(here, wanted) == change;
    };
    return std::ranges::equal(text.first(length), ByteView(bytes).first(length), isSame);
}

PublicNumbers::PublicNumbers(std::span<const Jwk> keys)
    : m_digests(keys)
{
    for (const Jwk &key : keys) {
        if (const json::Object *jwk = key.isSymmetric() ? nullptr : key.source().asObject())
            addKey(*jwk);
        if (!key.isSymmetric())
            addNumber(base64url::decodeLenient(key.thumbprint()));
    }
    index();
    m_shapes.index();
}

void PublicNumbers::addKey(const json::Object &jwk)
{
    Bytes point; // as keys of curves have it when they are encoded
    for (const std::string_view name : {"n", "x", "y", "pub"}) {
        const json::Value *value = jwk.find(name);
        if (!value || !value->asString())
            continue;
        const Bytes number = base64url::decodeLenient(*value->asString());
        addNumber(number);
        m_shapes.add(number);
        if (name == "x" || name == "y")
            point.insert(point.end(), number.begin(), number.end());
    }
    if (!point.empty())
        addPoint(point);
    for (const std::string_view name : {"x5t", "x5t#S256"}) {
        const json::Value *value = jwk.find(name);
        if (value && value->asString())
            addNumber(base64url::decodeLenient(*value->asString()));
    }
}

void PublicNumbers::addNumber(ByteView number)
{
    const auto first = std::ranges::find_if(number, [](unsigned char byte) { return byte != 0; });
    const ByteView digits(first, number.end());
    if (digits.size() < shortestNumber)
        return;
    // Dumps have an address in front of each 16 bytes: wherever the number begins in a line, one of these lies in one.
    for (const std::size_t begin : std::array<std::size_t, 4>{0, 5, 10, 15}) {
        if (digits.size() >= begin + shortestPattern)
            addPattern(digits.subspan(begin, shortestPattern));
    }
    // A piece of it from the end or the middle.
    for (const std::size_t begin : {digits.size() - std::min(digits.size(), shortestPattern), digits.size() / 2})
        addPattern(digits.subspan(begin, std::min(digits.size() - begin, shortestPattern)));
    // The same with the bits of each byte turned round, or along: half a turn exchanges hexadecimal digits.
    Bytes changed(digits.begin(), digits.begin() + std::ptrdiff_t(std::min(digits.size(), shortestPattern)));
    std::ranges::transform(changed, changed.begin(), withBitsTurnedRound);
    addPattern(changed);
    for (int turn = 1; turn < 8; ++turn) {
        std::ranges::transform(digits.first(changed.size()), changed.begin(),
                               [turn](unsigned char byte) { return std::rotl(byte, turn); });
        addPattern(changed);
    }
    const ByteView back = digits.last(std::min(digits.size(), Pattern::mostBytes));
    addPattern(Bytes(std::reverse_iterator(back.end()), std::reverse_iterator(back.begin())));
    addTexts(digits);
}

/// As text that has lost its letter case, or whose bytes have all been XORed with the same one: nothing reads it as
/// such any more.
void PublicNumbers::addTexts(ByteView digits)
{
    const ByteView front = digits.first(std::min(digits.size(), Pattern::mostBytes));
    for (std::size_t before = 0; before < 3; ++before) {
        const std::string base64 = base64Behind(front, before);
        addPattern(folded(base64));
        addPattern(asBytes(base64));
        addPattern(asBytes(inUrls(base64)));
    }
    for (const hex::LetterCase letters : {hex::LetterCase::Lower, hex::LetterCase::Upper})
        addPattern(asBytes(hex::encode(front, letters)));
    addDecimal(digits);
}

void PublicNumbers::addDecimal(ByteView number)
{
    if (m_decimals == mostDecimalNumbers || number.size() > largestDecimal)
        return;
    ++m_decimals;
    addPattern(asBytes(decimalStart(number)));
}

/// As its encodings have it as one number (SEC 1, 2.3.3).
void PublicNumbers::addPoint(const Bytes &point)
{
    m_shapes.add(point);
    addDecimal(point);
    const ByteView x = ByteView(point).first(point.size() / 2);
    for (const unsigned char mark : std::array<unsigned char, 3>{0x02, 0x03, 0x04}) {
        Bytes marked = {mark};
        std::ranges::copy(mark == 0x04 ? ByteView(point) : x, std::back_inserter(marked));
        addDecimal(marked);
    }
}

void PublicNumbers::addPattern(ByteView bytes)
{
    Pattern pattern{};
    pattern.length = std::uint8_t(std::min(bytes.size(), Pattern::mostBytes));
    if (pattern.length < shortestPattern)
        return;
    std::ranges::copy(bytes.first(pattern.length), pattern.bytes.begin());
    pattern.isMonotonous = hasFewDifferences(bytes.first(pattern.length));
    m_patterns.push_back(pattern);
}

void PublicNumbers::index()
{
    constexpr std::size_t bitsPerPattern = 16;
    std::ranges::sort(m_patterns, {}, &Pattern::start);
    const auto bits = unsigned(std::bit_width(m_patterns.size() * bitsPerPattern));
    m_filterShift = 64 - bits;
    m_filter.resize(std::size_t(1) << bits);
    for (const Pattern &pattern : m_patterns)
        m_filter[filterPlace(pattern.start(), m_filterShift)] = true;
}

bool PublicNumbers::lieInBytes(ByteView bytes) const
{
    if (bytes.size() < shortestPattern)
        return false;
    std::uint64_t start = startOf(bytes) >> 8U;
    const unsigned char *const data = bytes.data();
    for (std::size_t i = 0; i + startLength <= bytes.size(); ++i) {
        start = start << 8 | difference(data[i + startLength - 2], data[i + startLength - 1]);
        if (!m_filter[filterPlace(start, m_filterShift)])
            continue;
        const auto isHere = [rest = bytes.subspan(i)](const Pattern &pattern) { return pattern.begins(rest); };
        if (std::ranges::any_of(std::ranges::equal_range(m_patterns, start, {}, &Pattern::start), isHere))
            return true;
    }
    return false;
}

bool PublicNumbers::lieInDigits(const SecretReading &reading) const
{
    if (m_shapes.lieIn(asBytes(reading.dense)))
        return true;
    // A blank is a digit of base45, and elsewhere what lines are indented by. Text whose bytes were all changed in one
    // way is not one any more, and still has its digits.
    if (reading.dense.size() != reading.bytes.size() && m_shapes.lieIn(reading.bytes))
        return true;
    for (const auto numbersOf : {characterNumbers, wordNumbers}) {
        const auto numbers = numbersOf(asText(reading.bytes));
        if (numbers && m_shapes.lieIn(*numbers))
            return true;
    }
    return false;
}

bool PublicNumbers::lieInReading(const SecretReading &reading) const
{
    return m_digests.lieIn(reading.bytes) || lieInBytes(reading.bytes) || lieInBytes(asBytes(reading.squeezed)) ||
           lieInDigits(reading);
}

/// Each byte, or digit, has so many others behind it, or those of a second half.
bool PublicNumbers::lieBetweenOthers(ByteView secret) const
{
    constexpr std::size_t farthest = 8;
    const auto lieInPart = [this](const Bytes &part) { return lieInBytes(part) || m_shapes.lieIn(part); };
    Bytes part;
    for (std::size_t distance = 2; distance <= farthest; ++distance) {
        for (std::size_t begin = 0; begin < distance; ++begin) {
            part.clear();
            for (std::size_t i = begin; i < secret.size(); i += distance)
                part.push_back(secret[i]);
            if (lieInPart(part))
                return true;
        }
    }
    part.clear();
    for (std::size_t i = 0, half = secret.size() / 2; i < half; ++i) {
        part.push_back(secret[i]);
        part.push_back(secret[half + i]);
    }
    return lieInPart(part);
}

bool PublicNumbers::lieIn(ByteView secret) const
{
    if (m_patterns.empty())
        return false;
    const auto end = readSecret(secret, [this](const SecretReading &reading) { return lieInReading(reading); });
    return end != ReadingEnd::Complete || lieBetweenOthers(secret);
}

} // namespace tokenscope::jose
