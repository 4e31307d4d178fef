// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "endpoint/answer/envelope.h"
#include "endpoint/http/exchange.h"

#include <QList>

#include <chrono>
#include <optional>

namespace tokenscope::endpoint {

/// All that went over the wire for one fetch, in order; the last is the one that decided.
struct Evidence
{
    QList<Exchange> exchanges;
};

/// How long an answer may be kept (RFC 9111, 4.2): `Cache-Control` before `Expires`. Zero: not at all.
std::optional<std::chrono::seconds> cacheLifetime(const Exchange &exchange);

/// How far this computer's clock is ahead of the server's (negative: behind), as the server tells its time.
struct ClockOffset
{
    std::chrono::seconds ahead{0};
    enum class Source { DateHeader, ResponseTime } source = Source::DateHeader;
    bool isContradicted = false; ///< the server's two times differ by more than a minute
    bool operator==(const ClockOffset &) const = default;
};
/// Empty where the server tells no time. A cache's `Age` is added to the `Date` that it kept. The duration of the
/// exchange is allowed for; what remains below two seconds counts as none.
std::optional<ClockOffset> clockOffset(const Exchange &exchange, const std::optional<Envelope> &envelope);

} // namespace tokenscope::endpoint
