// SPDX-License-Identifier: Apache-2.0
#include "inspect/claims/date_slips.h"

#include <algorithm>
#include <array>
#include <cstdlib>
#include <limits>

namespace tokenscope::inspect {

namespace {

constexpr std::int64_t minute = 60;
constexpr std::int64_t hour = 3600;
constexpr std::int64_t day = 24 * hour;
constexpr std::int64_t year = 365 * day;

/// Dates past the year 5138 as seconds are dates of our days as milliseconds.
constexpr std::int64_t smallUnitsFrom = 100'000'000'000;
/// A date that is meant lies no further from the time of issue, or from now.
constexpr std::int64_t plausibleSpan = 20 * year;
/// Local time is at most so far from UTC.
constexpr std::int64_t widestZone = 14 * hour;

constexpr std::int64_t yearOne = -62'135'596'800;
constexpr std::int64_t year1601 = -11'644'473'600;
constexpr std::int64_t year2001 = 978'307'200;
/// `time.Time{}.UnixNano()` of Go, whose result does not fit.
constexpr std::int64_t goZeroNanoseconds = -6'795'364'578'871'345'152;

bool isBetween(std::int64_t low, std::int64_t value, std::int64_t high)
{
    return low <= value && value <= high;
}

bool isPlausible(std::int64_t meant, const DateSurroundings &around, bool isExpiry)
{
    const bool isNearNow = isBetween(around.now - plausibleSpan, meant, around.now + plausibleSpan);
    if (!around.issuedAt || !isBetween(around.now - 5 * plausibleSpan, *around.issuedAt, around.now + plausibleSpan))
        return isNearNow;
    const std::int64_t earliest = isExpiry ? *around.issuedAt - day : *around.issuedAt - plausibleSpan;
    return isBetween(earliest, meant, *around.issuedAt + plausibleSpan) || (!isExpiry && isNearNow);
}

/// The zeros of other calendars, in seconds, with local time taken for UTC, or in milliseconds.
std::optional<DateSlip> zeroOf(std::int64_t date)
{
    struct Zero
    {
        std::int64_t seconds;
        DateSlip slip;
    };
    static constexpr std::array zeros = {
        Zero{yearOne, DateSlip::YearOne},         Zero{-6'847'804'800, DateSlip::Year1753},
        Zero{year1601, DateSlip::Year1601},       Zero{-2'209'161'600, DateSlip::Year1899},
        Zero{-2'208'988'800, DateSlip::Year1900},
    };
    if (date == goZeroNanoseconds)
        return DateSlip::YearOne;
    if (date == std::numeric_limits<std::int64_t>::min() || date == std::numeric_limits<std::int32_t>::min())
        return DateSlip::LeastNumber;
    for (const Zero &zero : zeros) {
        for (const std::int64_t factor : {1LL, 1000LL, 1'000'000LL}) {
            if (isBetween((zero.seconds - widestZone) * factor, date, (zero.seconds + widestZone) * factor))
                return zero.slip;
        }
    }
    return std::nullopt;
}

bool isThousandth(std::int64_t date, std::int64_t now)
{
    return isBetween((now - year) / 1000, date, (now + 10 * year) / 1000);
}

} // namespace

std::optional<MeantDate> meantInSmallUnits(std::int64_t date, const DateSurroundings &around, bool isExpiry)
{
    struct Scale
    {
        std::int64_t perSecond;
        std::int64_t epoch; ///< in seconds since 1970
        DateUnit unit;
    };
    static constexpr std::array scales = {
        Scale{1000, 0, DateUnit::Milliseconds},
        Scale{1'000'000, 0, DateUnit::Microseconds},
        Scale{1'000'000'000, 0, DateUnit::Nanoseconds},
        Scale{10'000'000, yearOne, DateUnit::DotNetTicks},
        Scale{10'000'000, year1601, DateUnit::WindowsTicks},
    };
    if (date < smallUnitsFrom)
        return std::nullopt;
    for (const Scale &scale : scales) {
        const std::int64_t meant = date / scale.perSecond + scale.epoch;
        if (isPlausible(meant, around, isExpiry))
            return MeantDate{meant, scale.unit};
    }
    return std::nullopt;
}

std::optional<PastSlip> slipOfExpiry(std::int64_t expiry, const DateSurroundings &around)
{
    constexpr std::int64_t longestDuration = 10 * year;
    if (expiry == -1)
        return PastSlip{DateSlip::MinusOne};
    // Midnight in local time, too.
    if (expiry == 0 || (isBetween(-widestZone, expiry, -1) && expiry % (15 * minute) == 0))
        return PastSlip{DateSlip::UnixZero};
    if (expiry < 0) {
        const auto zero = zeroOf(expiry);
        return zero ? std::optional(PastSlip{*zero}) : std::nullopt;
    }
    const bool issuedNow = around.issuedAt && isBetween(around.now - 10 * year, *around.issuedAt, around.now + year);
    if (isThousandth(expiry, around.now)) {
        const bool issuedSo = around.issuedAt && isThousandth(*around.issuedAt, around.now);
        const bool isRound = expiry % hour == 0 || (issuedNow && expiry % minute == 0);
        if (issuedSo || !isRound)
            return PastSlip{DateSlip::Thousandth, expiry * 1000};
    }
    if (expiry <= longestDuration)
        return PastSlip{DateSlip::Duration, issuedNow ? std::optional(*around.issuedAt + expiry) : std::nullopt};
    if (isBetween(around.now - year, expiry + year2001, around.now + 10 * year))
        return PastSlip{DateSlip::AppleEpoch, expiry + year2001};
    return std::nullopt;
}

bool isZone(std::int64_t seconds)
{
    static constexpr std::array quarters = {14, 18, 22, 23, 26, 35, 38, 42, 51, 55}; // 3:30, 4:30, …, 5:45, …
    if (seconds < hour || seconds > widestZone || seconds % (15 * minute) != 0)
        return false;
    return seconds % hour == 0 || std::ranges::find(quarters, int(seconds / (15 * minute))) != quarters.end();
}

std::optional<std::int64_t> zoneAhead(std::int64_t ahead)
{
    // The token is a little older than now, or its issuer's clock a little faster.
    constexpr std::int64_t oldest = 5 * minute;
    constexpr std::int64_t fastest = minute;
    for (std::int64_t zone = hour; zone <= widestZone; zone += 15 * minute) {
        if (isZone(zone) && isBetween(zone - oldest, ahead, zone + fastest))
            return zone;
    }
    return std::nullopt;
}

} // namespace tokenscope::inspect
