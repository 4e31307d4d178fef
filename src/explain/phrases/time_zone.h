// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/civil_time.h"

#include <QString>

#include <chrono>
#include <optional>
#include <string_view>

namespace tokenscope::explain {

/// In which zone people read dates: UTC, or that of the computer with UTC beside it.
enum class TimeZone { Utc, Local };
/// `utc`, `local`
std::string_view nameOf(TimeZone zone);
std::optional<TimeZone> timeZoneNamed(std::string_view name);

/// For the whole program, from any thread. UTC until it is set.
void showTimesIn(TimeZone zone);
TimeZone shownTimeZone();

/// How much the shown clock is ahead of UTC at that moment, with summer time.
std::chrono::seconds shownOffset(Moment moment);

/// "13:00:00", of the shown clock and without a zone, for a scale that tells it.
QString shownClock(Moment moment);
/// "2026-11-23 13:00", likewise; a plain number of seconds where no calendar reaches it.
QString shownMinute(Moment moment);

} // namespace tokenscope::explain
