// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace tokenscope {

/// A moment as JWT dates count it (RFC 7519, 2): seconds since 1970-01-01T00:00:00Z, leap seconds not counted.
using Moment = std::chrono::sys_seconds;

/// `2026-11-23 13:00:00 UTC`. Outside the years -9999 to 9999 the plain number of seconds is given.
std::string formatUtc(Moment moment);

/// RFC 3339 / ISO 8601: `2025-03-04T09:15:02[.1 to 9 digits](Z|±hh:mm)`, also with a blank for the `T`.
/// The fraction comes back in nanoseconds.
struct ParsedTime
{
    Moment moment;
    std::chrono::nanoseconds fraction;
};
std::optional<ParsedTime> parseRfc3339(std::string_view text);

/// A whole number of seconds or an RFC 3339 time: what a person gives as "at time".
std::optional<Moment> parseMoment(std::string_view text);

} // namespace tokenscope
