// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "inspect/findings/date_findings.h"

#include <cstdint>
#include <optional>

/// What a program did wrong that wrote a number as a date, as far as the number shows it. All in seconds since 1970.
namespace tokenscope::inspect {

/// When the token was judged and, where it says so, issued.
struct DateSurroundings
{
    std::int64_t now;
    std::optional<std::int64_t> issuedAt;
};

struct MeantDate
{
    std::int64_t seconds;
    DateUnit unit;
};

/// A date of our days in a smaller unit than seconds. An expiry that would lie before the issue is not one.
std::optional<MeantDate> meantInSmallUnits(std::int64_t date, const DateSurroundings &around, bool isExpiry);

struct PastSlip
{
    DateSlip slip;
    std::optional<std::int64_t> meant = {};
};

/// Of an expiry that is past.
std::optional<PastSlip> slipOfExpiry(std::int64_t expiry, const DateSurroundings &around);

/// The offset from UTC, in use somewhere, that a date made just now lies ahead: local time was taken for UTC.
std::optional<std::int64_t> zoneAhead(std::int64_t ahead);

/// Whether two dates are exactly such an offset apart.
bool isZone(std::int64_t seconds);

} // namespace tokenscope::inspect
