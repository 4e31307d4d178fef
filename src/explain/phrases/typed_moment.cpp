// SPDX-License-Identifier: Apache-2.0
#include "explain/phrases/typed_moment.h"

#include "explain/phrases/time_zone.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>
#include <QRegularExpression>
#include <QTimeZone>

#include <array>
#include <chrono>
#include <utility>

namespace tokenscope::explain {

using namespace Qt::StringLiterals;

namespace {

struct TypedMoment
{
    Q_DECLARE_TR_FUNCTIONS(TypedMoment)
};

/// Longer than any time that is written out.
constexpr qsizetype longestTyped = 80;

QRegularExpression pattern(const QString &text)
{
    return QRegularExpression(text, QRegularExpression::CaseInsensitiveOption);
}

/// "3 hours ago", "in 5 min", "vor 3 Stunden", "hace 3 horas": in each language that the program speaks, whichever it
/// is speaking.
std::optional<Moment> readDistance(const QString &text, Moment now)
{
    static const QRegularExpression form =
        pattern(u"^(?:(in |en |dentro de )|(vor |hace ))?(\\d{1,7}) ?"
                "(s|secs?|seconds?|sekunden?|segundos?|m|mins?|minutes?|minuten?|minutos?|h|hours?|stunden?|horas?|"
                "d|days?|tage?n?|d[ií]as?|w|weeks?|wochen?|semanas?)( ago)?$"_s);
    const auto match = form.match(text);
    const bool isAhead = match.hasMatch() && !match.captured(1).isEmpty();
    const bool isBack = match.hasMatch() && !(match.captured(2) + match.captured(5)).isEmpty();
    if (isAhead == isBack)
        return std::nullopt;
    QString unitWord = match.captured(4).toLower();
    if (unitWord.startsWith(u"sem"_s)) // which begins as a second does
        unitWord = u"w"_s;
    else if (unitWord.startsWith(u"st"_s))
        unitWord = u"h"_s;
    constexpr std::array<std::pair<char16_t, int>, 6> units{
        {{u's', 1}, {u'm', 60}, {u'h', 3600}, {u'd', 86'400}, {u't', 86'400}, {u'w', 604'800}}};
    const char16_t unit = unitWord.front().unicode();
    for (const auto &[letter, length] : units) {
        if (letter == unit) {
            const auto distance = std::chrono::seconds(match.captured(3).toLongLong() * length);
            return isAhead ? now + distance : now - distance;
        }
    }
    return std::nullopt;
}

/// Takes the clock time out of the text; midnight where it has none, invalid where it is not one.
QTime takeClock(QString &text)
{
    static const QRegularExpression form =
        pattern(u"(?:^|[ T])(?:(?:at|um|a las) )?(\\d{1,2}):(\\d{2})(?::(\\d{2}))?(?: Uhr)?(?= |,|$)"_s);
    const auto match = form.match(text);
    if (!match.hasMatch())
        return text.contains(u':') ? QTime() : QTime(0, 0);
    text.remove(match.capturedStart(), match.capturedLength());
    text = text.simplified();
    return {match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt()};
}

bool isWord(const QString &text, const QString &english, const QString &own)
{
    return text.compare(english, Qt::CaseInsensitive) == 0 || text.compare(own, Qt::CaseInsensitive) == 0;
}

bool isMonth(const QString &text, int month, const QLocale &locale)
{
    const QString brief = locale.monthName(month, QLocale::ShortFormat);
    return isWord(text, brief.endsWith(u'.') ? brief.chopped(1) : brief, locale.monthName(month));
}

/// "Mon 23 Nov 2026", "23 November 2026", "23 Nov", "Mo. 23. Nov. 2026"
QDate readNamedMonth(const QString &text, const QDate &today)
{
    static const QRegularExpression form =
        pattern(u"^(?:\\p{L}{2,10}\\.?,? )?(\\d{1,2})\\.? (?:de )?(\\p{L}{3,10})\\.?(?: (?:de )?(\\d{4}))?$"_s);
    const auto match = form.match(text);
    if (!match.hasMatch())
        return {};
    const int year = match.captured(3).isEmpty() ? today.year() : match.captured(3).toInt();
    for (int month = 1; month <= 12; ++month) {
        if (isMonth(match.captured(2), month, QLocale::c()) || isMonth(match.captured(2), month, QLocale()))
            return {year, month, match.captured(1).toInt()};
    }
    return {};
}

/// Invalid where it is no day.
QDate readDay(const QString &text, const QDate &today)
{
    if (text.isEmpty() || isWord(text, u"today"_s, TypedMoment::tr("today")))
        return today;
    if (isWord(text, u"yesterday"_s, TypedMoment::tr("yesterday")))
        return today.addDays(-1);
    if (isWord(text, u"tomorrow"_s, TypedMoment::tr("tomorrow")))
        return today.addDays(1);
    static const QRegularExpression international = pattern(u"^(\\d{4})-(\\d{1,2})-(\\d{1,2})$"_s);
    if (const auto match = international.match(text); match.hasMatch())
        return {match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt()};
    static const QRegularExpression dotted = pattern(u"^(\\d{1,2})\\.(\\d{1,2})\\.(\\d{4})$"_s);
    if (const auto match = dotted.match(text); match.hasMatch())
        return {match.captured(3).toInt(), match.captured(2).toInt(), match.captured(1).toInt()};
    return readNamedMonth(text, today);
}

QTimeZone zoneOf(TimeZone zone)
{
    return zone == TimeZone::Utc ? QTimeZone::utc() : QTimeZone::systemTimeZone();
}

std::optional<Moment> readCalendar(QString text, Moment now)
{
    static const QRegularExpression ofUtc = pattern(u" ?(UTC|GMT|Z)$"_s);
    const auto named = ofUtc.match(text);
    const QTimeZone zone = zoneOf(named.hasMatch() ? TimeZone::Utc : shownTimeZone());
    if (named.hasMatch())
        text.truncate(named.capturedStart());
    const QTime clock = takeClock(text);
    while (text.endsWith(u','))
        text.chop(1);
    const QDate today = QDateTime::fromSecsSinceEpoch(now.time_since_epoch().count(), zone).date();
    const QDate day = readDay(text, today);
    const QDateTime moment(day, clock, zone);
    if (!clock.isValid() || !day.isValid() || !moment.isValid())
        return std::nullopt;
    return Moment(std::chrono::seconds(moment.toSecsSinceEpoch()));
}

} // namespace

std::optional<Moment> readTypedMoment(const QString &typed, Moment now)
{
    if (typed.size() > longestTyped)
        return std::nullopt;
    QString text = typed.simplified();
    if (const auto moment = parseMoment(text.toStdString()))
        return moment;
    static const QRegularExpression besideIt = pattern(u" ?\\([^()]*\\)$"_s); // "(12:00:00 UTC)", as dates are shown
    text.remove(besideIt);
    if (text.isEmpty())
        return std::nullopt;
    if (const auto moment = readDistance(text, now))
        return moment;
    return readCalendar(text, now);
}

QString typedMoment(Moment moment)
{
    const QString text = QString::fromStdString(formatUtc(moment + shownOffset(moment)));
    if (!text.endsWith(u" UTC"_s))
        return QString::number(moment.time_since_epoch().count());
    return shownTimeZone() == TimeZone::Local ? text.chopped(4) : text;
}

} // namespace tokenscope::explain
