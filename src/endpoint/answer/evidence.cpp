// SPDX-License-Identifier: Apache-2.0
#include "endpoint/answer/evidence.h"

#include "endpoint/http/http_date.h"

#include <QTimeZone>

#include <algorithm>

namespace tokenscope::endpoint {

using namespace std::chrono_literals;
using std::chrono::milliseconds;
using std::chrono::seconds;

namespace {

constexpr seconds noticedOffset = 2s;
constexpr seconds contradiction = 60s;
constexpr seconds longestAge = std::chrono::years(10); // no cache keeps an answer longer

std::optional<seconds> secondsIn(const QByteArray &text)
{
    bool isNumber = false;
    const qlonglong number = text.toLongLong(&isNumber);
    return isNumber && number >= 0 ? std::optional(seconds(number)) : std::nullopt;
}

/// From the server's time to the middle of the time in which it can have sent it.
seconds aheadOf(const QDateTime &serverTime, const Exchange &exchange)
{
    const milliseconds until = exchange.timings.head.value_or(exchange.elapsed);
    const milliseconds offset(serverTime.msecsTo(exchange.startedAt) + until.count() / 2);
    const milliseconds doubt = until / 2 + noticedOffset;
    return offset < doubt && -offset < doubt ? 0s : std::chrono::duration_cast<seconds>(offset);
}

std::optional<QDateTime> responseTime(const std::optional<Envelope> &envelope)
{
    const auto time = envelope && envelope->responseTime ? parseRfc3339(*envelope->responseTime) : std::nullopt;
    if (!time)
        return std::nullopt;
    const QDateTime moment =
        QDateTime::fromSecsSinceEpoch(time->moment.time_since_epoch().count(), QTimeZone::utc()).toUTC();
    return moment.isValid() ? std::optional(moment) : std::nullopt;
}

} // namespace

std::optional<seconds> cacheLifetime(const Exchange &exchange)
{
    const QByteArray control = headerValue(exchange.headers, "Cache-Control").toLower();
    std::optional<seconds> lifetime;
    for (const QByteArray &part : control.split(',')) {
        const QByteArray directive = part.trimmed();
        if (directive == "no-store" || directive == "no-cache")
            return 0s;
        if (directive.startsWith("max-age="))
            lifetime = secondsIn(directive.sliced(8));
    }
    const auto expires = parseHttpDate(headerValue(exchange.headers, "Expires"));
    const auto date = parseHttpDate(headerValue(exchange.headers, "Date"));
    if (!lifetime && expires && date)
        lifetime = seconds(date->secsTo(*expires));
    if (!lifetime)
        return std::nullopt;
    const seconds age = secondsIn(headerValue(exchange.headers, "Age")).value_or(0s);
    return std::max(0s, *lifetime - age);
}

std::optional<ClockOffset> clockOffset(const Exchange &exchange, const std::optional<Envelope> &envelope)
{
    // RFC 9111, 5.1: a cache hands on the origin's Date, and Age says how long ago that was.
    auto date = parseHttpDate(headerValue(exchange.headers, "Date"));
    const seconds age = secondsIn(headerValue(exchange.headers, "Age")).value_or(0s);
    date = date && age <= longestAge ? std::optional(date->addSecs(age.count())) : std::nullopt;
    const auto response = responseTime(envelope);
    if (!date && !response)
        return std::nullopt;
    ClockOffset offset;
    offset.source = date ? ClockOffset::Source::DateHeader : ClockOffset::Source::ResponseTime;
    offset.ahead = aheadOf(date ? *date : *response, exchange);
    offset.isContradicted = date && response && std::abs(date->secsTo(*response)) > contradiction.count();
    return offset;
}

} // namespace tokenscope::endpoint
