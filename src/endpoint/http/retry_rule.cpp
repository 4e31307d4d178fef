// SPDX-License-Identifier: Apache-2.0
#include "endpoint/http/retry_rule.h"

#include "base/ascii.h"
#include "endpoint/http/http_date.h"

#include <algorithm>

namespace tokenscope::endpoint {

using namespace std::chrono_literals;
using std::chrono::milliseconds;

namespace {

constexpr int httpTooManyRequests = 429;

/// RFC 9110, 10.2.3: seconds in digits, or a date; anything else says nothing.
std::optional<milliseconds> delayIn(const QByteArray &text, const QDateTime &now)
{
    const bool isDigits = !text.isEmpty() && std::ranges::all_of(text, ascii::isDigit);
    if (isDigits && text.size() > 9)
        return milliseconds::max();
    if (isDigits)
        return std::chrono::seconds(text.toInt());
    const auto date = parseHttpDate(text);
    return date ? std::optional(std::max(0ms, milliseconds(now.msecsTo(*date)))) : std::nullopt;
}

} // namespace

std::optional<milliseconds> announcedDelay(const Exchange &exchange, const QDateTime &now)
{
    return delayIn(headerValue(exchange.headers, "Retry-After"), now);
}

std::optional<milliseconds> retryDelay(const Exchange &exchange, int retriesDone, const FetchLimits &limits,
                                       const QDateTime &now)
{
    const int status = exchange.status;
    const bool isServerFault = status == 500 || status == 502 || status == 503 || status == 504;
    if ((!isServerFault && status != httpTooManyRequests) || retriesDone >= limits.retries)
        return std::nullopt;
    const milliseconds ownDelay = limits.retryStep * (1 << retriesDone);
    const auto announced = announcedDelay(exchange, now);
    if (!announced)
        return isServerFault ? std::optional(ownDelay) : std::nullopt;
    if (*announced > limits.longestRetryWait)
        return std::nullopt;
    return std::max(*announced, ownDelay);
}

} // namespace tokenscope::endpoint
