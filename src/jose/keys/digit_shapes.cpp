// SPDX-License-Identifier: Apache-2.0
#include "jose/keys/digit_shapes.h"

#include "base/stop_point.h"

#include <algorithm>
#include <array>
#include <bit>
#include <span>

namespace tokenscope::jose {

namespace {

constexpr std::size_t window = 40; ///< digits
constexpr std::size_t fewestShapedBytes = 32;
constexpr std::size_t mostShapedBytes = 48;
/// Fewer different digits, or pairs of neighbours, are those of a number that is not one.
constexpr std::size_t manyValues = 10;
constexpr std::size_t fewestPairs = 10;

constexpr std::uint64_t base = 0x9E3779B97F4A7C15;
/// By Newton's method: each step doubles the bits that are right.
constexpr std::uint64_t inverseBase = [] {
    std::uint64_t inverse = base;
    for (int i = 0; i < 6; ++i)
        inverse *= 2 - base * inverse;
    return inverse;
}();
static_assert(base * inverseBase == 1);

constexpr std::array<std::uint64_t, window> powers = [] {
    std::array<std::uint64_t, window> all{};
    std::uint64_t power = 1;
    for (std::uint64_t &each : all) {
        each = power;
        power *= base;
    }
    return all;
}();

/// The shape of the last forty digits, as one goes along: the sum of the distances to the digit's place before, each
/// times a power of the base.
class RollingShape
{
public:
    /// Whether there are forty.
    bool take(unsigned char digit)
    {
        if (m_taken >= window)
            leave();
        const std::size_t before = m_last[digit]; // 1 more than the place
        const std::size_t first = m_taken >= window ? m_taken - window + 1 : 0;
        if (before > first) {
            const std::size_t distance = m_taken - (before - 1);
            m_next[(before - 1) % window] = m_taken + 1;
            m_shape += distance * powers[m_taken - first];
            ++m_repeats;
        }
        m_next[m_taken % window] = 0;
        m_last[digit] = ++m_taken;
        return m_taken >= window;
    }

    std::uint64_t shape() const { return m_shape; }
    /// How many of the forty have come before among them.
    std::size_t repeats() const { return m_repeats; }

private:
    /// The oldest has no distance itself; the next digit like it loses its own.
    void leave()
    {
        const std::size_t first = m_taken - window;
        if (const std::size_t next = m_next[first % window]; next > 0) {
            m_shape -= (next - 1 - first) * powers[next - 1 - first];
            --m_repeats;
        }
        m_shape *= inverseBase;
    }

    std::uint64_t m_shape = 0;
    std::size_t m_taken = 0;
    std::size_t m_repeats = 0;
    std::array<std::size_t, 256> m_last{};    ///< 1 more than the place; 0 for none
    std::array<std::size_t, window> m_next{}; ///< of each of the last forty, likewise
};

std::size_t shapePlace(std::uint64_t shape, unsigned shift)
{
    return std::size_t((shape ^ (shape >> 29U)) * base >> shift);
}

enum class DigitOrder { HighestFirst, LowestFirst };

/// The first digits of a number, as many as shapes are made of. There are some thousand of them for each key: nothing
/// is allocated for one.
class FirstDigits
{
public:
    /// Of so many bits, at most eight, the first one at that bit.
    static FirstDigits ofBits(ByteView number, std::size_t firstBit, std::size_t bitsPerDigit)
    {
        const unsigned mask = (1U << bitsPerDigit) - 1;
        FirstDigits digits;
        for (std::size_t at = firstBit; at + bitsPerDigit <= number.size() * 8 && !digits.areComplete();
             at += bitsPerDigit) {
            const unsigned behind = at / 8 + 1 < number.size() ? number[at / 8 + 1] : 0U;
            const unsigned both = unsigned(number[at / 8]) << 8U | behind;
            digits.add(static_cast<unsigned char>(both >> (16 - at % 8 - bitsPerDigit) & mask));
        }
        return digits;
    }

    /// Groups of bytes, each of which is written in as many digits of a radix that is no power of two.
    template <std::size_t BytesPerGroup, std::size_t DigitsPerGroup, std::uint32_t Radix>
    static FirstDigits ofGroups(ByteView number, DigitOrder order)
    {
        FirstDigits digits;
        for (std::size_t at = 0; at + BytesPerGroup <= number.size() && !digits.areComplete(); at += BytesPerGroup) {
            std::uint32_t group = 0;
            for (const unsigned char byte : number.subspan(at, BytesPerGroup))
                group = group << 8U | byte;
            std::array<unsigned char, DigitsPerGroup> lowestFirst{};
            for (unsigned char &digit : lowestFirst) {
                digit = static_cast<unsigned char>(group % Radix);
                group /= Radix;
            }
            if (order == DigitOrder::HighestFirst)
                std::ranges::reverse(lowestFirst);
            for (const unsigned char digit : lowestFirst)
                digits.add(digit);
        }
        return digits;
    }

    bool areComplete() const { return m_count == window; }

    /// Whether they have so many different values, and enough different pairs of neighbours.
    bool areMany(std::size_t fewestValues) const
    {
        std::array<bool, 256> seen{};
        for (const unsigned char digit : m_digits)
            seen[digit] = true;
        return std::size_t(std::ranges::count(seen, true)) >= fewestValues && haveManyPairs();
    }

    /// As RollingShape has it of forty digits.
    std::uint64_t shape() const
    {
        std::array<unsigned char, 256> last{}; // 1 more than the place; 0 for none
        std::uint64_t shape = 0;
        for (std::size_t i = 0; i < window; ++i) {
            unsigned char &before = last[m_digits[i]];
            if (before > 0)
                shape += (i + 1 - before) * powers[i];
            before = static_cast<unsigned char>(i + 1);
        }
        return shape;
    }

private:
    void add(unsigned char digit)
    {
        if (!areComplete())
            m_digits[m_count++] = digit;
    }

    bool haveManyPairs() const
    {
        std::array<unsigned, fewestPairs> found{};
        std::size_t count = 0;
        for (std::size_t i = 1; i < window && count < fewestPairs; ++i) {
            const unsigned pair = unsigned(m_digits[i - 1]) << 8U | m_digits[i];
            const auto known = std::span(found).first(count);
            if (std::ranges::find(known, pair) == known.end())
                found[count++] = pair;
        }
        return count == fewestPairs;
    }

    std::array<unsigned char, window> m_digits{};
    std::size_t m_count = 0;
};

} // namespace

void DigitShapes::add(ByteView number)
{
    // Lines of uuencode have 45 bytes, those of PEM 48: wherever the number begins, one of these lies in a line.
    for (const std::size_t begin : std::array<std::size_t, 3>{0, 15, 30}) {
        if (number.size() >= begin + fewestShapedBytes)
            addPiece(number.subspan(begin, std::min(number.size() - begin, mostShapedBytes)));
    }
}

void DigitShapes::addPiece(ByteView piece)
{
    const auto add = [this](const FirstDigits &digits, std::size_t fewestValues) {
        if (digits.areComplete() && digits.areMany(fewestValues))
            m_shapes.push_back(digits.shape());
    };
    add(FirstDigits::ofBits(piece, 0, 2), 4);
    add(FirstDigits::ofBits(piece, 0, 4), manyValues);
    for (const std::size_t bits : std::array<std::size_t, 2>{5, 6}) {
        for (std::size_t firstBit = 0; firstBit < bits; ++firstBit)
            add(FirstDigits::ofBits(piece, firstBit, bits), manyValues);
    }
    for (std::size_t bytesBefore = 0; bytesBefore < 4; ++bytesBefore)
        add(FirstDigits::ofGroups<4, 5, 85>(piece.subspan(bytesBefore), DigitOrder::HighestFirst), manyValues);
    for (std::size_t bytesBefore = 0; bytesBefore < 2; ++bytesBefore) // RFC 9285, 3
        add(FirstDigits::ofGroups<2, 3, 45>(piece.subspan(bytesBefore), DigitOrder::LowestFirst), manyValues);
}

void DigitShapes::index()
{
    constexpr std::size_t bitsPerShape = 16;
    std::ranges::sort(m_shapes);
    const auto bits = unsigned(std::bit_width(m_shapes.size() * bitsPerShape));
    m_filterShift = 64 - std::max(bits, 1U);
    m_filter.resize(std::size_t(1) << std::max(bits, 1U));
    for (const std::uint64_t shape : m_shapes)
        m_filter[shapePlace(shape, m_filterShift)] = true;
}

bool DigitShapes::isKnown(std::uint64_t shape) const
{
    return m_filter[shapePlace(shape, m_filterShift)] && std::ranges::binary_search(m_shapes, shape);
}

bool DigitShapes::lieIn(ByteView row) const
{
    if (m_shapes.empty())
        return false;
    // Forty of 256 different bytes seldom repeat any, so that a shape with few distances is that of many.
    constexpr std::size_t fewestRepeats = 6;
    const auto isPrintable = [](unsigned char byte) { return byte >= ' ' && byte < 0x7F; };
    const std::size_t needed = std::ranges::all_of(row, isPrintable) ? 0 : fewestRepeats;
    RollingShape rolling;
    StopPoints stops(1U << 16U);
    for (const unsigned char digit : row) {
        stops.pass();
        if (rolling.take(digit) && rolling.repeats() >= needed && isKnown(rolling.shape()))
            return true;
    }
    return false;
}

} // namespace tokenscope::jose
