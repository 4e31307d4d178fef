// SPDX-License-Identifier: Apache-2.0
#include "base/civil_time.h"

#include <QTest>

#include <limits>

using namespace tokenscope;
using namespace Qt::StringLiterals;

namespace {

Moment momentOf(qint64 seconds)
{
    return Moment{std::chrono::seconds{seconds}};
}

} // namespace

class TestCivilTime final : public QObject
{
    Q_OBJECT

private slots:
    void formatsUtc_data();
    void formatsUtc();
    void parsesRfc3339_data();
    void parsesRfc3339();
    void refusesWhatIsNoRfc3339Time_data();
    void refusesWhatIsNoRfc3339Time();
    void parsesMomentOfEitherForm_data();
    void parsesMomentOfEitherForm();
    void refusesWhatIsNoMoment_data();
    void refusesWhatIsNoMoment();
};

void TestCivilTime::formatsUtc_data()
{
    QTest::addColumn<qint64>("seconds");
    QTest::addColumn<QString>("text");
    QTest::newRow("epoch") << qint64(0) << u"1970-01-01 00:00:00 UTC"_s;
    QTest::newRow("second before the epoch") << qint64(-1) << u"1969-12-31 23:59:59 UTC"_s;
    QTest::newRow("RFC 7519, 3.1 exp") << qint64(1300819380) << u"2011-03-22 18:43:00 UTC"_s;
    QTest::newRow("leap day") << qint64(1709164800) << u"2024-02-29 00:00:00 UTC"_s;
    QTest::newRow("past 2^31") << qint64(2147483648) << u"2038-01-19 03:14:08 UTC"_s;
    QTest::newRow("year 0") << qint64(-62167219200) << u"0000-01-01 00:00:00 UTC"_s;
    QTest::newRow("year before 0") << qint64(-62167219201) << u"-0001-12-31 23:59:59 UTC"_s;
    QTest::newRow("last civil second") << qint64(253402300799) << u"9999-12-31 23:59:59 UTC"_s;
    QTest::newRow("year 10000") << qint64(253402300800) << u"253402300800"_s;
    QTest::newRow("first civil second") << qint64(-377705116800) << u"-9999-01-01 00:00:00 UTC"_s;
    QTest::newRow("year -10000") << qint64(-377705116801) << u"-377705116801"_s;
    QTest::newRow("largest") << std::numeric_limits<qint64>::max() << u"9223372036854775807"_s;
    QTest::newRow("smallest") << std::numeric_limits<qint64>::min() << u"-9223372036854775808"_s;
}

void TestCivilTime::formatsUtc()
{
    QFETCH(const qint64, seconds);
    QFETCH(const QString, text);
    QCOMPARE(QString::fromStdString(formatUtc(momentOf(seconds))), text);
}

void TestCivilTime::parsesRfc3339_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<qint64>("seconds");
    QTest::addColumn<qint64>("nanoseconds");
    QTest::newRow("UTC") << "2025-03-04T09:15:02Z"_ba << qint64(1741079702) << qint64(0);
    QTest::newRow("blank for the T") << "2025-03-04 09:15:02Z"_ba << qint64(1741079702) << qint64(0);
    QTest::newRow("lower case") << "2025-03-04t09:15:02z"_ba << qint64(1741079702) << qint64(0);
    QTest::newRow("one digit") << "2025-03-04T09:15:02.1Z"_ba << qint64(1741079702) << qint64(100000000);
    QTest::newRow("microseconds") << "2025-03-04T09:15:02.000123Z"_ba << qint64(1741079702) << qint64(123000);
    QTest::newRow("nine digits") << "2025-03-04T09:15:02.123456789Z"_ba << qint64(1741079702) << qint64(123456789);
    // RFC 3339, 5.8
    QTest::newRow("behind UTC") << "1996-12-19T16:39:57-08:00"_ba << qint64(851042397) << qint64(0);
    QTest::newRow("leap second") << "1990-12-31T23:59:60Z"_ba << qint64(662688000) << qint64(0);
    QTest::newRow("leap second behind UTC") << "1990-12-31T15:59:60-08:00"_ba << qint64(662688000) << qint64(0);
    QTest::newRow("odd offset") << "1937-01-01T12:00:27.87+00:20"_ba << qint64(-1041337173) << qint64(870000000);
    QTest::newRow("unknown local offset") << "1970-01-01T00:00:00-00:00"_ba << qint64(0) << qint64(0);
    QTest::newRow("first") << "0000-01-01T00:00:00Z"_ba << qint64(-62167219200) << qint64(0);
    QTest::newRow("last") << "9999-12-31T23:59:59Z"_ba << qint64(253402300799) << qint64(0);
}

void TestCivilTime::parsesRfc3339()
{
    QFETCH(const QByteArray, text);
    QFETCH(const qint64, seconds);
    QFETCH(const qint64, nanoseconds);
    const auto time = parseRfc3339(text.toStdString());
    QVERIFY(time);
    QCOMPARE(qint64(time->moment.time_since_epoch().count()), seconds);
    QCOMPARE(qint64(time->fraction.count()), nanoseconds);
}

void TestCivilTime::refusesWhatIsNoRfc3339Time_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("empty") << ""_ba;
    QTest::newRow("date alone") << "2025-03-04"_ba;
    QTest::newRow("no offset") << "2025-03-04T09:15:02"_ba;
    QTest::newRow("no seconds") << "2025-03-04T09:15Z"_ba;
    QTest::newRow("month 13") << "2025-13-04T09:15:02Z"_ba;
    QTest::newRow("month 0") << "2025-00-04T09:15:02Z"_ba;
    QTest::newRow("30 February") << "2024-02-30T09:15:02Z"_ba;
    QTest::newRow("29 February of a common year") << "2023-02-29T09:15:02Z"_ba;
    QTest::newRow("29 February 1900") << "1900-02-29T09:15:02Z"_ba;
    QTest::newRow("hour 24") << "2025-03-04T24:00:00Z"_ba;
    QTest::newRow("minute 60") << "2025-03-04T09:60:00Z"_ba;
    QTest::newRow("second 61") << "2025-12-31T23:59:61Z"_ba;
    QTest::newRow("leap second at noon") << "2025-12-31T12:00:60Z"_ba;
    QTest::newRow("point without digits") << "2025-03-04T09:15:02.Z"_ba;
    QTest::newRow("ten digits") << "2025-03-04T09:15:02.1234567890Z"_ba;
    QTest::newRow("comma") << "2025-03-04T09:15:02,5Z"_ba;
    QTest::newRow("offset without colon") << "2025-03-04T09:15:02+0100"_ba;
    QTest::newRow("offset hour 24") << "2025-03-04T09:15:02+24:00"_ba;
    QTest::newRow("offset minute 60") << "2025-03-04T09:15:02+01:60"_ba;
    QTest::newRow("text after it") << "2025-03-04T09:15:02Z "_ba;
    QTest::newRow("text before it") << " 2025-03-04T09:15:02Z"_ba;
    QTest::newRow("signed year") << "-025-03-04T09:15:02Z"_ba;
    QTest::newRow("full-width digit") << "2025-03-0\uFF14T09:15:02Z"_ba;
}

void TestCivilTime::refusesWhatIsNoRfc3339Time()
{
    QFETCH(const QByteArray, text);
    QVERIFY(!parseRfc3339(text.toStdString()));
}

void TestCivilTime::parsesMomentOfEitherForm_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<qint64>("seconds");
    QTest::newRow("seconds") << "1300819380"_ba << qint64(1300819380);
    QTest::newRow("negative") << "-1"_ba << qint64(-1);
    QTest::newRow("largest") << "9223372036854775807"_ba << std::numeric_limits<qint64>::max();
    QTest::newRow("time") << "2011-03-22T18:43:00Z"_ba << qint64(1300819380);
    QTest::newRow("fraction is dropped") << "2011-03-22T18:43:00.999Z"_ba << qint64(1300819380);
}

void TestCivilTime::parsesMomentOfEitherForm()
{
    QFETCH(const QByteArray, text);
    QFETCH(const qint64, seconds);
    QCOMPARE(parseMoment(text.toStdString()), std::optional(momentOf(seconds)));
}

void TestCivilTime::refusesWhatIsNoMoment_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("empty") << ""_ba;
    QTest::newRow("sign alone") << "-"_ba;
    QTest::newRow("fraction of a second") << "1.5"_ba;
    QTest::newRow("exponent") << "1e9"_ba;
    QTest::newRow("2^63") << "9223372036854775808"_ba;
    QTest::newRow("unit") << "5s"_ba;
    QTest::newRow("word") << "now"_ba;
}

void TestCivilTime::refusesWhatIsNoMoment()
{
    QFETCH(const QByteArray, text);
    QVERIFY(!parseMoment(text.toStdString()));
}

QTEST_GUILESS_MAIN(TestCivilTime)
#include "tst_civil_time.moc"
