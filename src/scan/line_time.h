// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/civil_time.h"

#include <optional>
#include <string_view>

namespace tokenscope::scan {

/// The first date and time in the first characters of a line: RFC 3339 and ISO 8601, also with a comma before the
/// fraction (Python, Java) and without a zone, and that of web servers (`23/Nov/2026:13:00:00 +0000`). Without a zone
/// it counts as UTC.
std::optional<Moment> lineTime(std::string_view line);

} // namespace tokenscope::scan
