// SPDX-License-Identifier: Apache-2.0
#include "endpoint/http/poll_delay.h"

#include "endpoint/http/retry_rule.h"

#include <QList>

#include <algorithm>

namespace tokenscope::endpoint {

namespace {

std::optional<std::chrono::seconds> headerSeconds(const QByteArray &text)
{
    bool isNumber = false;
    const qulonglong number = text.toULongLong(&isNumber);
    if (!isNumber)
        return std::nullopt;
    const auto longest = std::chrono::seconds(longestPollDelay);
    return number > qulonglong(longest.count()) ? longest : std::chrono::seconds(number);
}

} // namespace

std::optional<std::chrono::seconds> maximumAge(const HeaderFields &fields)
{
    std::optional<std::chrono::seconds> age;
    for (const QByteArray &part : headerValue(fields, "Cache-Control").toLower().split(',')) {
        const QByteArray directive = part.trimmed();
        if (directive == "no-store" || directive == "no-cache")
            return std::nullopt;
        if (directive.startsWith("max-age="))
            age = headerSeconds(directive.mid(qsizetype(sizeof("max-age=") - 1)).replace('"', ""));
    }
    return age;
}

std::chrono::milliseconds pollDelay(const Exchange &exchange, std::chrono::milliseconds every, const QDateTime &now)
{
    using std::chrono::milliseconds;
    constexpr int firstRefusal = 400;
    milliseconds delay = every;
    if (exchange.status >= firstRefusal) {
        delay = std::max(delay, announcedDelay(exchange, now).value_or(milliseconds(0)));
    } else if (const auto age = maximumAge(exchange.headers)) {
        const auto passed = headerSeconds(headerValue(exchange.headers, "Age")).value_or(std::chrono::seconds(0));
        delay = std::max(delay, milliseconds(*age - std::min(passed, *age)));
    }
    return std::min(delay, std::max(every, milliseconds(longestPollDelay)));
}

} // namespace tokenscope::endpoint
