// SPDX-License-Identifier: Apache-2.0
#include "explain/phrases/duration_words.h"

#include "explain/language/language.h"
#include "explain/phrases/phrase.h"
#include "explain/phrases/time_zone.h"

#include <QCoreApplication>
#include <QLocale>

#include <array>
#include <cstdint>
#include <limits>

namespace tokenscope::explain {

namespace {

using namespace std::chrono;

class DurationWords
{
    Q_DECLARE_TR_FUNCTIONS(DurationWords)

public:
    enum Unit { Seconds, Minutes, Hours, Days, Years };

    static QString full(Unit unit, std::uint64_t count)
    {
        const auto number = qint64(count);
        switch (unit) {
        case Seconds:
            return counted(number, tr("%1 second"), tr("%1 seconds"));
        case Minutes:
            return counted(number, tr("%1 minute"), tr("%1 minutes"));
        case Hours:
            return counted(number, tr("%1 hour"), tr("%1 hours"));
        case Days:
            return counted(number, tr("%1 day"), tr("%1 days"));
        case Years:
            break;
        }
        return counted(number, tr("%1 year"), tr("%1 years"));
    }

    static QString brief(Unit unit, std::uint64_t count)
    {
        const QString number = QString::number(count);
        switch (unit) {
        case Seconds:
            return fill(tr("%1 s"), {number});
        case Minutes:
            return fill(tr("%1 min"), {number});
        case Hours:
            return fill(tr("%1 h"), {number});
        case Days:
            return fill(tr("%1 d"), {number});
        case Years:
            break;
        }
        return fill(tr("%1 y"), {number});
    }

    static QString relative(Moment moment, Moment now, QString (*words)(seconds))
    {
        if (moment == now)
            return tr("now");
        const QString distance = words(span(now, moment));
        return moment < now ? fill(tr("%1 ago"), {distance}) : fill(tr("in %1"), {distance});
    }

    static QString date(const QString &weekday, const QString &day, const QString &month, const QString &year)
    {
        return fill(tr("%1 %2 %3 %4", "a date: weekday, day, month, year"), {weekday, day, month, year});
    }

    static QString beyondCalendar(Moment moment)
    {
        return fill(tr("%1 seconds from 1970"), {QString::number(moment.time_since_epoch().count())});
    }
};

constexpr std::array<std::uint64_t, 5> unitSeconds = {1, 60, 3600, 86'400, 31'556'952};

/// The length without its sign; the least number has no positive counterpart of its own type.
std::uint64_t magnitude(seconds duration)
{
    const auto count = std::uint64_t(duration.count());
    return duration.count() < 0 ? 0 - count : count;
}

DurationWords::Unit largestUnit(std::uint64_t length)
{
    // Two years count in days, since "1 year" for 700 days would be rounded too far.
    if (length >= 2 * unitSeconds[DurationWords::Years])
        return DurationWords::Years;
    int unit = DurationWords::Days;
    while (unit > DurationWords::Seconds && length < unitSeconds[std::size_t(unit)])
        --unit;
    return DurationWords::Unit(unit);
}

bool isInCalendar(Moment moment)
{
    constexpr Moment first = sys_days{year{-9999} / January / 1};
    constexpr Moment end = sys_days{year{9999} / December / 31} + days{1};
    return moment >= first && moment < end;
}

/// "13:00:00"
QString clockWords(Moment moment)
{
    const hh_mm_ss time(moment - floor<days>(moment));
    return QStringLiteral("%1:%2:%3")
        .arg(time.hours().count(), 2, 10, QChar(u'0'))
        .arg(time.minutes().count(), 2, 10, QChar(u'0'))
        .arg(time.seconds().count(), 2, 10, QChar(u'0'));
}

QString utcClock(Moment moment)
{
    return clockWords(moment) + QStringLiteral(" UTC");
}

/// Countries with the same language shorten differently; in English a date looks the same everywhere.
QLocale localeOfNames()
{
    return spokenLanguage() == Language::English ? QLocale::c() : QLocale();
}

/// "Mon 23 Nov 2026"
QString dayWords(Moment moment)
{
    const auto day = floor<days>(moment);
    const year_month_day date(day);
    const QLocale names = localeOfNames();
    return DurationWords::date(
        names.dayName(int(weekday(day).iso_encoding()), QLocale::ShortFormat), QString::number(unsigned(date.day())),
        names.monthName(int(unsigned(date.month())), QLocale::ShortFormat), QString::number(int(date.year())));
}

} // namespace

QString roughDuration(seconds duration)
{
    const std::uint64_t length = magnitude(duration);
    const DurationWords::Unit unit = largestUnit(length);
    return DurationWords::full(unit, length / unitSeconds[std::size_t(unit)]);
}

QString briefDuration(seconds duration)
{
    const std::uint64_t length = magnitude(duration);
    const DurationWords::Unit unit = largestUnit(length);
    return DurationWords::brief(unit, length / unitSeconds[std::size_t(unit)]);
}

QString waitingTime(seconds duration)
{
    const std::uint64_t length = magnitude(duration);
    const DurationWords::Unit unit = largestUnit(length);
    // Seconds and minutes stand alone; what is left of an hour or more is given in the next smaller unit.
    const auto finest = unit < DurationWords::Hours ? unit : DurationWords::Unit(unit - 1);
    const std::uint64_t step = unitSeconds[std::size_t(finest)];
    const std::uint64_t rounded =
        length > std::uint64_t(seconds::max().count()) ? length : (length + step - 1) / step * step;
    const DurationWords::Unit main = largestUnit(rounded);
    const std::uint64_t mainLength = unitSeconds[std::size_t(main)];
    const QString words = DurationWords::full(main, rounded / mainLength);
    const std::uint64_t rest = main > finest ? rounded % mainLength / step : 0;
    return rest == 0 ? words : words + u' ' + DurationWords::full(finest, rest);
}

QString exactDuration(seconds duration)
{
    const std::uint64_t length = magnitude(duration);
    const DurationWords::Unit unit = largestUnit(length);
    const std::uint64_t unitLength = unitSeconds[std::size_t(unit)];
    const QString main = DurationWords::brief(unit, length / unitLength);
    if (unit == DurationWords::Seconds)
        return main;
    const auto below = DurationWords::Unit(unit - 1);
    const std::uint64_t rest = length % unitLength / unitSeconds[std::size_t(below)];
    return rest == 0 ? main : main + u' ' + DurationWords::brief(below, rest);
}

seconds span(Moment from, Moment to)
{
    std::int64_t length = 0;
    if (!__builtin_sub_overflow(to.time_since_epoch().count(), from.time_since_epoch().count(), &length))
        return seconds{length};
    return from < to ? seconds::max() : seconds::min();
}

QString relativeTo(Moment moment, Moment now)
{
    return DurationWords::relative(moment, now, exactDuration);
}

QString brieflyRelativeTo(Moment moment, Moment now)
{
    return DurationWords::relative(moment, now, briefDuration);
}

QString calendarTime(Moment moment)
{
    if (!isInCalendar(moment))
        return DurationWords::beyondCalendar(moment);
    const seconds ahead = shownOffset(moment);
    const QString utc = utcClock(moment);
    if (ahead == seconds(0))
        return dayWords(moment) + u' ' + utc;
    const Moment local = moment + ahead;
    const bool isSameDate = floor<days>(local) == floor<days>(moment);
    return QStringLiteral("%1 %2 (%3)")
        .arg(dayWords(local), clockWords(local), isSameDate ? utc : dayWords(moment) + u' ' + utc);
}

QString timeOfDay(Moment moment)
{
    const seconds ahead = isInCalendar(moment) ? shownOffset(moment) : seconds(0);
    return ahead == seconds(0) ? utcClock(moment)
                               : QStringLiteral("%1 (%2)").arg(clockWords(moment + ahead), utcClock(moment));
}

bool isSameDay(Moment a, Moment b)
{
    return isInCalendar(a) && isInCalendar(b) && floor<days>(a + shownOffset(a)) == floor<days>(b + shownOffset(b));
}

} // namespace tokenscope::explain
