// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/civil_time.h"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace tokenscope::scan {

/// `2026-11-23T13:00:00Z`, as records and filters write a moment.
std::string isoText(Moment moment);

/// A date, also without a time of day, which is then midnight UTC: seconds since 1970.
std::optional<double> dateIn(std::string_view text);

/// How many characters a text in UTF-8 has.
std::size_t characterCount(std::string_view text);

} // namespace tokenscope::scan
