// SPDX-License-Identifier: Apache-2.0
#include "explain/phrases/duration_words.h"

#include <QTest>

#include <limits>

using namespace tokenscope;
using namespace tokenscope::explain;
using namespace std::chrono;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 most = std::numeric_limits<qint64>::max();
constexpr qint64 least = std::numeric_limits<qint64>::min();

} // namespace

class TestDurationWords : public QObject
{
    Q_OBJECT

private slots:
    void namesDurations_data();
    void namesDurations();
    void tellsTheDistance_data();
    void tellsTheDistance();
    void cutsDistancesAtTheRange();
    void roundsWaitingTimesUp_data();
    void roundsWaitingTimesUp();
    void writesCalendarTime_data();
    void writesCalendarTime();
    void knowsTheSameDay();
};

void TestDurationWords::namesDurations_data()
{
    QTest::addColumn<qint64>("length");
    QTest::addColumn<QString>("rough");
    QTest::addColumn<QString>("brief");
    QTest::addColumn<QString>("exact");
    QTest::newRow("nothing") << 0LL << u"0 seconds"_s << u"0 s"_s << u"0 s"_s;
    QTest::newRow("a second") << 1LL << u"1 second"_s << u"1 s"_s << u"1 s"_s;
    QTest::newRow("under a minute") << 59LL << u"59 seconds"_s << u"59 s"_s << u"59 s"_s;
    QTest::newRow("a minute") << 60LL << u"1 minute"_s << u"1 min"_s << u"1 min"_s;
    QTest::newRow("the picture's") << 251LL << u"4 minutes"_s << u"4 min"_s << u"4 min 11 s"_s;
    QTest::newRow("backwards") << -251LL << u"4 minutes"_s << u"4 min"_s << u"4 min 11 s"_s;
    QTest::newRow("hours") << 7500LL << u"2 hours"_s << u"2 h"_s << u"2 h 5 min"_s;
    QTest::newRow("a day") << 86'400LL << u"1 day"_s << u"1 d"_s << u"1 d"_s;
    QTest::newRow("days") << 273'600LL << u"3 days"_s << u"3 d"_s << u"3 d 4 h"_s;
    QTest::newRow("over a year") << 34'560'000LL << u"400 days"_s << u"400 d"_s << u"400 d"_s;
    QTest::newRow("years") << 95'000'000LL << u"3 years"_s << u"3 y"_s << u"3 y 3 d"_s;
    QTest::newRow("most") << most << u"292277024626 years"_s << u"292277024626 y"_s << u"292277024626 y 338 d"_s;
    QTest::newRow("least") << least << u"292277024626 years"_s << u"292277024626 y"_s << u"292277024626 y 338 d"_s;
}

void TestDurationWords::namesDurations()
{
    QFETCH(const qint64, length);
    QFETCH(const QString, rough);
    QFETCH(const QString, brief);
    QFETCH(const QString, exact);
    QCOMPARE(roughDuration(seconds{length}), rough);
    QCOMPARE(briefDuration(seconds{length}), brief);
    QCOMPARE(exactDuration(seconds{length}), exact);
}

void TestDurationWords::tellsTheDistance_data()
{
    QTest::addColumn<qint64>("moment");
    QTest::addColumn<QString>("exact");
    QTest::addColumn<QString>("brief");
    QTest::newRow("before") << 749LL << u"4 min 11 s ago"_s << u"4 min ago"_s;
    QTest::newRow("now") << 1000LL << u"now"_s << u"now"_s;
    QTest::newRow("after") << 8500LL << u"in 2 h 5 min"_s << u"in 2 h"_s;
}

void TestDurationWords::tellsTheDistance()
{
    QFETCH(const qint64, moment);
    QFETCH(const QString, exact);
    QFETCH(const QString, brief);
    const Moment now{1000s};
    QCOMPARE(relativeTo(Moment{seconds{moment}}, now), exact);
    QCOMPARE(brieflyRelativeTo(Moment{seconds{moment}}, now), brief);
}

void TestDurationWords::cutsDistancesAtTheRange()
{
    QCOMPARE(span(Moment{seconds{least}}, Moment{1s}).count(), most);
    QCOMPARE(span(Moment{1s}, Moment{seconds{least}}).count(), least);
    QCOMPARE(relativeTo(Moment{seconds{least}}, Moment{1s}), u"292277024626 y 338 d ago"_s);
}

/// Who waits as long as is said does not come too early.
void TestDurationWords::roundsWaitingTimesUp_data()
{
    QTest::addColumn<qint64>("length");
    QTest::addColumn<QString>("words");
    QTest::newRow("seconds") << 45LL << u"45 seconds"_s;
    QTest::newRow("minutes") << 251LL << u"5 minutes"_s;
    QTest::newRow("minutes that make an hour") << 3596LL << u"1 hour"_s;
    QTest::newRow("nearly two hours") << 7197LL << u"2 hours"_s;
    QTest::newRow("five and a half hours") << 19'797LL << u"5 hours 30 minutes"_s;
    QTest::newRow("ninety minutes") << 5400LL << u"1 hour 30 minutes"_s;
    QTest::newRow("nearly a day") << 86'399LL << u"1 day"_s;
    QTest::newRow("days") << 90'001LL << u"1 day 2 hours"_s;
    QTest::newRow("most") << most << u"292277024626 years 339 days"_s;
}

void TestDurationWords::roundsWaitingTimesUp()
{
    QFETCH(const qint64, length);
    QFETCH(const QString, words);
    QCOMPARE(explain::waitingTime(std::chrono::seconds{length}), words);
}

void TestDurationWords::writesCalendarTime_data()
{
    QTest::addColumn<qint64>("moment");
    QTest::addColumn<QString>("text");
    QTest::newRow("the epoch") << 0LL << u"Thu 1 Jan 1970 00:00:00 UTC"_s;
    QTest::newRow("the picture's") << 1'795'435'200LL << u"Mon 23 Nov 2026 12:00:00 UTC"_s;
    QTest::newRow("before the epoch") << -1LL << u"Wed 31 Dec 1969 23:59:59 UTC"_s;
    QTest::newRow("last of the calendar") << 253'402'300'799LL << u"Fri 31 Dec 9999 23:59:59 UTC"_s;
    QTest::newRow("beyond it") << 253'402'300'800LL << u"253402300800 seconds from 1970"_s;
    QTest::newRow("most") << most << u"9223372036854775807 seconds from 1970"_s;
    QTest::newRow("least") << least << u"-9223372036854775808 seconds from 1970"_s;
}

void TestDurationWords::writesCalendarTime()
{
    QFETCH(const qint64, moment);
    QFETCH(const QString, text);
    QCOMPARE(calendarTime(Moment{seconds{moment}}), text);
}

void TestDurationWords::knowsTheSameDay()
{
    QVERIFY(isSameDay(Moment{0s}, Moment{86'399s}));
    QVERIFY(!isSameDay(Moment{86'399s}, Moment{86'400s}));
    QVERIFY(!isSameDay(Moment{seconds{most}}, Moment{seconds{most}}));
}

QTEST_GUILESS_MAIN(TestDurationWords)
#include "tst_duration_words.moc"
