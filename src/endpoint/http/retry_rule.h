// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "endpoint/http/exchange.h"
#include "endpoint/http/fetch_limits.h"

#include <QDateTime>

#include <chrono>
#include <optional>

namespace tokenscope::endpoint {

/// How long to wait before asking again, where that is of use: after 500, 502, 503 and 504, as Pangea's own clients do,
/// and after 429 only where the answer says when. Empty: not again, the attempts are used up, or the service wants a
/// longer pause than the limits allow. `retriesDone` counts from 0.
std::optional<std::chrono::milliseconds> retryDelay(const Exchange &exchange, int retriesDone,
                                                    const FetchLimits &limits, const QDateTime &now);

/// What `Retry-After` says; nothing where it says nothing.
std::optional<std::chrono::milliseconds> announcedDelay(const Exchange &exchange, const QDateTime &now);

} // namespace tokenscope::endpoint
