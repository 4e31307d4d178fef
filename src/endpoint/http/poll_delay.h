// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "endpoint/http/exchange.h"

#include <QDateTime>

#include <chrono>

namespace tokenscope::endpoint {

inline constexpr std::chrono::hours longestPollDelay(24);

/// When to ask again for what may change, after an answer: in `every`, but not while the answer is fresh by
/// `Cache-Control: max-age` (less its `Age`), and not before `Retry-After` where it refuses; in a day at the latest.
std::chrono::milliseconds pollDelay(const Exchange &exchange, std::chrono::milliseconds every, const QDateTime &now);

/// What `Cache-Control: max-age` says; nothing where it says nothing, or that nothing is to be kept.
std::optional<std::chrono::seconds> maximumAge(const HeaderFields &fields);

} // namespace tokenscope::endpoint
