// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/civil_time.h"

#include <QString>

#include <chrono>

namespace tokenscope::explain {

/// One unit, rounded down: "4 minutes", "1 hour", "3 days".
QString roughDuration(std::chrono::seconds duration);
/// Two units: "4 min 11 s", "2 h 5 min", "3 d 4 h".
QString exactDuration(std::chrono::seconds duration);
/// "4 min 11 s ago", "in 2 h 5 min", "now".
QString relativeTo(Moment moment, Moment now);
/// "Mon 23 Nov 2026 12:00:00 UTC"; a plain number of seconds where no calendar reaches it.
QString calendarTime(Moment moment);

} // namespace tokenscope::explain
