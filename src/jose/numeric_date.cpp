// SPDX-License-Identifier: Apache-2.0
#include "base/ascii.h"
#include "jose/claims.h"

#include <algorithm>
#include <limits>

namespace tokenscope::jose {

namespace {

/// A JSON number taken apart: -0.125e2 is negative, whole "0", fraction "125", exponent 2.
struct Decimal
{
    bool negative = false;
    std::string_view whole;
    std::string_view fraction;
    std::int64_t exponent = 0;
};

std::string_view takeDigits(std::string_view &rest)
{
    const auto end = std::ranges::find_if_not(rest, ascii::isDigit);
    const auto digits = rest.substr(0, static_cast<std::size_t>(end - rest.begin()));
    rest.remove_prefix(digits.size());
    return digits;
}

bool takeOneOf(std::string_view &rest, std::string_view characters)
{
    if (rest.empty() || !characters.contains(rest.front()))
        return false;
    rest.remove_prefix(1);
    return true;
}

/// Stops growing far beyond every length that a text in memory can have, so that no arithmetic with it overflows.
std::int64_t saturated(std::string_view digits)
{
    constexpr std::int64_t limit = 1'000'000'000'000'000;
    std::int64_t exponent = 0;
    for (const char digit : digits)
        exponent = std::min(exponent * 10 + (digit - '0'), limit);
    return exponent;
}

/// Empty for what is no number of RFC 8259, 6, and so nothing that the parser hands out.
std::optional<Decimal> splitDecimal(std::string_view rest)
{
    Decimal decimal;
    decimal.negative = takeOneOf(rest, "-");
    decimal.whole = takeDigits(rest);
    bool complete = !decimal.whole.empty();
    if (takeOneOf(rest, ".")) {
        decimal.fraction = takeDigits(rest);
        complete &= !decimal.fraction.empty();
    }
    if (takeOneOf(rest, "eE")) {
        const bool negative = takeOneOf(rest, "-");
        if (!negative)
            takeOneOf(rest, "+");
        const auto digits = takeDigits(rest);
        complete &= !digits.empty();
        decimal.exponent = negative ? -saturated(digits) : saturated(digits);
    }
    if (!complete || !rest.empty())
        return std::nullopt;
    return decimal;
}

/// The digits before and after the point once the exponent has moved it.
class ScaledDigits
{
public:
    explicit ScaledDigits(const Decimal &decimal)
        : m_decimal(decimal)
        , m_point(static_cast<std::int64_t>(decimal.whole.size()) + decimal.exponent)
    {
    }

    bool isZero() const { return !hasNonZeroFrom(0); }
    bool hasFraction() const { return hasNonZeroFrom(std::clamp<std::int64_t>(m_point, 0, length())); }

    /// The whole part, or empty where it is over `limit`. Not to be called for zero: the loop ends by overflow.
    std::optional<std::uint64_t> wholePart(std::uint64_t limit) const
    {
        std::uint64_t value = 0;
        for (std::int64_t i = 0; i < m_point; ++i) {
            const auto digit = static_cast<std::uint64_t>(i < length() ? digitAt(i) - '0' : 0);
            if (value > (limit - digit) / 10)
                return std::nullopt;
            value = value * 10 + digit;
        }
        return value;
    }

private:
    std::int64_t length() const
    {
        return static_cast<std::int64_t>(m_decimal.whole.size() + m_decimal.fraction.size());
    }
    char digitAt(std::int64_t i) const
    {
        const auto at = static_cast<std::size_t>(i);
        return at < m_decimal.whole.size() ? m_decimal.whole[at] : m_decimal.fraction[at - m_decimal.whole.size()];
    }
    bool hasNonZeroFrom(std::int64_t start) const
    {
        for (std::int64_t i = start; i < length(); ++i) {
            if (digitAt(i) != '0')
                return true;
        }
        return false;
    }

    const Decimal &m_decimal;
    std::int64_t m_point;
};

} // namespace

std::optional<NumericDate> toNumericDate(const json::Number &number)
{
    if (const auto whole = number.toInteger())
        return NumericDate{*whole, number.digits}; // nearly every date there is
    const auto decimal = splitDecimal(number.digits);
    if (!decimal)
        return std::nullopt;
    const ScaledDigits digits(*decimal);
    if (digits.isZero())
        return NumericDate{0, number.digits};

    using Limits = std::numeric_limits<std::int64_t>;
    constexpr auto largest = static_cast<std::uint64_t>(Limits::max());
    if (decimal->negative) {
        // Rounding up is dropping the fraction. The type reaches one further down than up.
        const auto whole = digits.wholePart(largest + 1);
        return whole ? NumericDate{static_cast<std::int64_t>(0 - *whole), number.digits}
                     : NumericDate{Limits::min(), number.digits, true};
    }
    const std::uint64_t roundUp = digits.hasFraction() ? 1 : 0;
    const auto whole = digits.wholePart(largest - roundUp);
    return whole ? NumericDate{static_cast<std::int64_t>(*whole + roundUp), number.digits}
                 : NumericDate{Limits::max(), number.digits, true};
}

} // namespace tokenscope::jose
