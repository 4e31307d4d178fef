// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/civil_time.h"

#include <QString>

#include <chrono>

namespace tokenscope::explain {

/// One unit, rounded down: "4 minutes", "1 hour", "3 days".
QString roughDuration(std::chrono::seconds duration);
/// The same where room is short: "4 min", "1 h", "3 d".
QString briefDuration(std::chrono::seconds duration);
/// What somebody has to wait, in up to two units, rounded up: "45 seconds", "2 hours", "5 hours 30 minutes".
QString waitingTime(std::chrono::seconds duration);
/// Two units: "4 min 11 s", "2 h 5 min", "3 d 4 h".
QString exactDuration(std::chrono::seconds duration);
/// From one moment to another, cut at the range of the type: dates in tokens can be anything.
std::chrono::seconds span(Moment from, Moment to);
/// "4 min 11 s ago", "in 2 h 5 min", "now".
QString relativeTo(Moment moment, Moment now);
/// The same in one unit: "4 min ago", "in 2 h".
QString brieflyRelativeTo(Moment moment, Moment now);
/// "Mon 23 Nov 2026 12:00:00 UTC", or with the computer's own time first (time_zone.h): "Mon 23 Nov 2026 13:00:00
/// (12:00:00 UTC)"; a plain number of seconds where no calendar reaches it.
QString calendarTime(Moment moment);
/// "12:00:00 UTC", for a moment on a day that is already told.
QString timeOfDay(Moment moment);
/// Whether a calendar has a day for it, and it is the same for both, in the shown zone.
bool isSameDay(Moment a, Moment b);

} // namespace tokenscope::explain
