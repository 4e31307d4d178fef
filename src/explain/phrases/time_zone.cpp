// SPDX-License-Identifier: Apache-2.0
#include "explain/phrases/time_zone.h"

#include <QDateTime>

#include <atomic>

namespace tokenscope::explain {

namespace {

std::atomic<TimeZone> chosenZone = TimeZone::Utc;

/// Beyond these a zone has no meaning, and Qt no date.
constexpr std::int64_t firstZoned = -62'135'596'800; // year 1
constexpr std::int64_t lastZoned = 253'402'300'799;  // year 9999

QString shownText(Moment moment)
{
    return QString::fromStdString(formatUtc(moment + shownOffset(moment)));
}

} // namespace

std::string_view nameOf(TimeZone zone)
{
    switch (zone) {
    case TimeZone::Utc:
        return "utc";
    case TimeZone::Local:
        return "local";
    }
    return {};
}

std::optional<TimeZone> timeZoneNamed(std::string_view name)
{
    for (const TimeZone zone : {TimeZone::Utc, TimeZone::Local}) {
        if (name == nameOf(zone))
            return zone;
    }
    return std::nullopt;
}

void showTimesIn(TimeZone zone)
{
    chosenZone = zone;
}

TimeZone shownTimeZone()
{
    return chosenZone;
}

std::chrono::seconds shownOffset(Moment moment)
{
    const std::int64_t seconds = moment.time_since_epoch().count();
    if (chosenZone == TimeZone::Utc || seconds < firstZoned || seconds > lastZoned)
        return std::chrono::seconds(0);
    return std::chrono::seconds(QDateTime::fromSecsSinceEpoch(seconds).offsetFromUtc());
}

QString shownClock(Moment moment)
{
    const QString text = shownText(moment);
    return text.endsWith(QLatin1StringView(" UTC")) ? text.chopped(4).right(8) : text;
}

QString shownMinute(Moment moment)
{
    const QString text = shownText(moment);
    return text.endsWith(QLatin1StringView(" UTC")) ? text.chopped(7) : text;
}

} // namespace tokenscope::explain
