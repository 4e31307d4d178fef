// SPDX-License-Identifier: Apache-2.0
#include "explain/phrases/typed_moment.h"

#include "explain/phrases/duration_words.h"
#include "explain/phrases/time_zone.h"

#include <QTest>

#include <ctime>

using namespace Qt::StringLiterals;
using namespace tokenscope;
using explain::TimeZone;

namespace {

/// 2026-11-29 18:00:00 UTC, a Sunday.
constexpr Moment present{std::chrono::seconds(1795975200)};

QString utcOf(std::optional<Moment> moment)
{
    return moment ? QString::fromStdString(formatUtc(*moment)) : QString();
}

} // namespace

/// Times as people write and read them: free text, in the shown zone.
class TestTypedMoment final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanup() { explain::showTimesIn(TimeZone::Utc); }
    void timesAreRead_data();
    void timesAreRead();
    void timesAreReadInTheShownZone_data();
    void timesAreReadInTheShownZone();
    void whatIsShownIsReadAgain_data();
    void whatIsShownIsReadAgain();
    void localTimeComesFirst();
    void utcStandsAlone();
};

/// Five hours behind UTC, four in summer.
void TestTypedMoment::initTestCase()
{
    qputenv("TZ", "America/New_York");
    ::tzset();
}

void TestTypedMoment::timesAreRead_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("read");
    const auto row = [](const char *typed, const char *read) {
        QTest::newRow(typed) << QString::fromUtf8(typed) << QString::fromUtf8(read);
    };
    row("1795975200", "2026-11-29 18:00:00 UTC");
    row("2026-11-28T20:00:00Z", "2026-11-28 20:00:00 UTC");
    row("2026-11-28T20:00:00+01:00", "2026-11-28 19:00:00 UTC");
    row("2026-11-28 20:00", "2026-11-28 20:00:00 UTC");
    row("  2026-11-28   20:00:05 ", "2026-11-28 20:00:05 UTC");
    row("2026-11-28 20:00 UTC", "2026-11-28 20:00:00 UTC");
    row("2026-11-28", "2026-11-28 00:00:00 UTC");
    row("28.11.2026 20:00", "2026-11-28 20:00:00 UTC");
    row("yesterday 20:00", "2026-11-28 20:00:00 UTC");
    row("Yesterday at 20:00", "2026-11-28 20:00:00 UTC");
    row("20:00 yesterday", "2026-11-28 20:00:00 UTC");
    row("tomorrow 8:05", "2026-11-30 08:05:00 UTC");
    row("20:00", "2026-11-29 20:00:00 UTC");
    row("today", "2026-11-29 00:00:00 UTC");
    row("Mon 23 Nov 2026 12:00:00 UTC", "2026-11-23 12:00:00 UTC");
    row("23 November 12:00", "2026-11-23 12:00:00 UTC");
    row("3 hours ago", "2026-11-29 15:00:00 UTC");
    row("90 min ago", "2026-11-29 16:30:00 UTC");
    row("in 2 d", "2026-12-01 18:00:00 UTC");
    for (const char *none : {"noon", "25:00", "20:60", "2026-13-01", "2026-02-30 10:00", "31.02.2026", "3 hours",
                             "in 3 hours ago", "yesterday 20:0", "40 Nov 2026", "23 Foo 2026", "12:00 13:00", ":", "-"})
        row(none, "");
    row("99999999999999999999 days ago", "");
}

void TestTypedMoment::timesAreRead()
{
    QFETCH(const QString, typed);
    QFETCH(const QString, read);
    QCOMPARE(utcOf(explain::readTypedMoment(typed, present)), read);
}

void TestTypedMoment::timesAreReadInTheShownZone_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("read");
    QTest::newRow("in winter") << u"2026-11-28 20:00"_s << u"2026-11-29 01:00:00 UTC"_s;
    QTest::newRow("in summer") << u"2026-07-28 20:00"_s << u"2026-07-29 00:00:00 UTC"_s;
    QTest::newRow("yesterday of the computer") << u"yesterday 23:00"_s << u"2026-11-29 04:00:00 UTC"_s;
    QTest::newRow("said to be UTC") << u"2026-11-28 20:00 UTC"_s << u"2026-11-28 20:00:00 UTC"_s;
    QTest::newRow("as it is shown") << u"Sat 28 Nov 2026 20:00:00 (Sun 29 Nov 2026 01:00:00 UTC)"_s
                                    << u"2026-11-29 01:00:00 UTC"_s;
}

void TestTypedMoment::timesAreReadInTheShownZone()
{
    QFETCH(const QString, typed);
    QFETCH(const QString, read);
    explain::showTimesIn(TimeZone::Local);
    QCOMPARE(utcOf(explain::readTypedMoment(typed, present)), read);
}

void TestTypedMoment::whatIsShownIsReadAgain_data()
{
    QTest::addColumn<bool>("isLocal");
    QTest::newRow("UTC") << false;
    QTest::newRow("local") << true;
}

void TestTypedMoment::whatIsShownIsReadAgain()
{
    QFETCH(const bool, isLocal);
    explain::showTimesIn(isLocal ? TimeZone::Local : TimeZone::Utc);
    for (const std::int64_t seconds : {0LL, 1795975200LL, 1785288000LL, 1700000000LL}) {
        const Moment moment{std::chrono::seconds(seconds)};
        QCOMPARE(explain::readTypedMoment(explain::typedMoment(moment), present), std::optional(moment));
        QCOMPARE(explain::readTypedMoment(explain::calendarTime(moment), present), std::optional(moment));
    }
}

void TestTypedMoment::localTimeComesFirst()
{
    explain::showTimesIn(TimeZone::Local);
    QCOMPARE(explain::calendarTime(present), u"Sun 29 Nov 2026 13:00:00 (18:00:00 UTC)"_s);
    QCOMPARE(explain::timeOfDay(present), u"13:00:00 (18:00:00 UTC)"_s);
    const Moment night = present + std::chrono::hours(8);
    QCOMPARE(explain::calendarTime(night), u"Sun 29 Nov 2026 21:00:00 (Mon 30 Nov 2026 02:00:00 UTC)"_s);
    QVERIFY(explain::isSameDay(present, night));
    QCOMPARE(explain::shownClock(present), u"13:00:00"_s);
    QCOMPARE(explain::shownMinute(night), u"2026-11-29 21:00"_s);
    const Moment beyond{std::chrono::seconds(std::int64_t(1) << 60)};
    QVERIFY(explain::calendarTime(beyond).contains(QString::number(std::int64_t(1) << 60)));
}

void TestTypedMoment::utcStandsAlone()
{
    QCOMPARE(explain::calendarTime(present), u"Sun 29 Nov 2026 18:00:00 UTC"_s);
    QCOMPARE(explain::timeOfDay(present), u"18:00:00 UTC"_s);
    QVERIFY(!explain::isSameDay(present, present + std::chrono::hours(8)));
}

QTEST_GUILESS_MAIN(TestTypedMoment)
#include "tst_typed_moment.moc"
