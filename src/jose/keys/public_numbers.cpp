// SPDX-License-Identifier: Apache-2.0
#include "jose/keys/public_numbers.h"

#include "base/ascii.h"
#include "base/base64url.h"
#include "jose/privacy/secret_readings.h"

#include <algorithm>
#include <array>
#include <bit>
#include <iterator>
#include <string>
#include <string_view>

namespace tokenscope::jose {

namespace {

/// A secret of fewer bytes is guessed anyway.
constexpr std::size_t shortestNumber = 16;
constexpr std::size_t shortestPattern = 12; ///< 96 bits, which no other text has by chance
constexpr std::size_t startLength = 8;

std::uint64_t startOf(ByteView bytes)
{
    std::uint64_t start = 0;
    for (const unsigned char byte : bytes.first(startLength))
        start = start << 8 | byte;
    return start;
}

std::size_t filterPlace(std::uint64_t start, unsigned shift)
{
    constexpr std::uint64_t spread = 0x9E3779B97F4A7C15; // 2^64 divided by the golden ratio
    return std::size_t(start * spread >> shift);
}

/// The characters of base64 that the bytes give, if so many others stand before them, without letter case and signs.
Bytes foldedBase64(ByteView number, std::size_t bytesBefore)
{
    Bytes padded(bytesBefore);
    padded.insert(padded.end(), number.begin(), number.end());
    const std::string text = base64url::encodeStandard(padded);
    const std::size_t unsure = bytesBefore == 0 ? 0 : bytesBefore + 1; // characters with bits of what stands before
    const std::size_t whole = padded.size() * 8 / 6;
    Bytes folded;
    for (const char c : text.substr(unsure, whole - unsure)) {
        if (c != '+' && c != '/')
            folded.push_back(static_cast<unsigned char>(ascii::lowered(c)));
    }
    return folded;
}

} // namespace

std::uint64_t PublicNumbers::Pattern::start() const
{
    return startOf(bytes);
}

PublicNumbers::PublicNumbers(std::span<const Jwk> keys)
{
    for (const Jwk &key : keys) {
        if (const json::Object *jwk = key.isSymmetric() ? nullptr : key.source().asObject())
            addKey(*jwk);
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
    m_shapes.add(point);
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
    addPattern(Bytes(std::reverse_iterator(digits.end()), std::reverse_iterator(digits.begin())));
    const ByteView front = digits.first(std::min(digits.size(), Pattern::mostBytes));
    for (std::size_t before = 0; before < 3; ++before)
        addPattern(foldedBase64(front, before));
}

void PublicNumbers::addPattern(ByteView bytes)
{
    Pattern pattern{};
    pattern.length = std::uint8_t(std::min(bytes.size(), Pattern::mostBytes));
    if (pattern.length < shortestPattern)
        return;
    std::ranges::copy(bytes.first(pattern.length), pattern.bytes.begin());
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
    for (std::size_t i = 0; i + startLength <= bytes.size(); ++i) {
        start = start << 8 | bytes[i + startLength - 1];
        if (!m_filter[filterPlace(start, m_filterShift)])
            continue;
        const auto isHere = [rest = bytes.subspan(i)](const Pattern &pattern) {
            return pattern.length <= rest.size() &&
                   sameBytes(rest.first(pattern.length), ByteView(pattern.bytes).first(pattern.length));
        };
        if (std::ranges::any_of(std::ranges::equal_range(m_patterns, start, {}, &Pattern::start), isHere))
            return true;
    }
    return false;
}

bool PublicNumbers::lieInReading(const SecretReading &reading) const
{
    if (lieInBytes(reading.bytes) || lieInBytes(asBytes(reading.squeezed)) || m_shapes.lieIn(reading.dense))
        return true;
    // A blank is a digit of base45, and elsewhere what lines are indented by.
    return !reading.dense.empty() && asText(reading.bytes).contains(' ') && m_shapes.lieIn(asText(reading.bytes));
}

bool PublicNumbers::lieIn(ByteView secret) const
{
    if (m_patterns.empty())
        return false;
    return readSecret(secret, [this](const SecretReading &reading) { return lieInReading(reading); }) !=
           ReadingEnd::Complete;
}

} // namespace tokenscope::jose
