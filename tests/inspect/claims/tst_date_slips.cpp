// SPDX-License-Identifier: Apache-2.0
#include "inspect/claims/date_slips.h"

#include <QTest>

#include <limits>

using namespace tokenscope::inspect;

Q_DECLARE_METATYPE(std::optional<DateSlip>)
Q_DECLARE_METATYPE(std::optional<DateUnit>)
Q_DECLARE_METATYPE(std::optional<std::int64_t>)

namespace {

constexpr std::int64_t now = 1'795'914'715; // Sun 29 Nov 2026

} // namespace

/// What was written in place of a date is told where the number shows it, and nowhere else.
class TestDateSlips final : public QObject
{
    Q_OBJECT

private slots:
    void tellsWhatAnExpiryIs_data();
    void tellsWhatAnExpiryIs();
    void tellsTheUnit_data();
    void tellsTheUnit();
    void tellsTheZone_data();
    void tellsTheZone();
};

void TestDateSlips::tellsWhatAnExpiryIs_data()
{
    QTest::addColumn<qint64>("expiry");
    QTest::addColumn<std::optional<std::int64_t>>("issuedAt");
    QTest::addColumn<std::optional<DateSlip>>("slip");
    const std::optional<std::int64_t> unknown;
    const std::optional<std::int64_t> justNow = now - 10;
    const auto row = [](const char *name, std::int64_t expiry, std::optional<std::int64_t> issuedAt,
                        std::optional<DateSlip> slip) { QTest::newRow(name) << qint64(expiry) << issuedAt << slip; };
    row("a minute", 60, justNow, DateSlip::Duration);
    row("an hour", 3600, unknown, DateSlip::Duration);
    row("30 days", 2'592'000, unknown, DateSlip::Duration);
    row("a year", 31'536'000, justNow, DateSlip::Duration);
    row("21 days, which may be a thousandth", 1'814'400, justNow, DateSlip::Duration);
    row("a thousandth", 1'795'918, unknown, DateSlip::Thousandth);
    row("a thousandth, as the issue is", 1'796'400, 1'795'914, DateSlip::Thousandth);
    row("since 2001", 817'611'115, justNow, DateSlip::AppleEpoch);
    row("expired an hour ago", now - 3600, now - 7200, {});
    row("expired ten years ago", now - 10 * 31'536'000LL, unknown, {});
    row("never", -1, unknown, DateSlip::MinusOne);
    row("zero", 0, justNow, DateSlip::UnixZero);
    row("midnight of 1970 in Berlin", -3600, justNow, DateSlip::UnixZero);
    row(".NET and Go", -62'135'596'800, unknown, DateSlip::YearOne);
    row(".NET in local time", -62'135'600'400, unknown, DateSlip::YearOne);
    row(".NET in milliseconds", -62'135'596'800'000, unknown, DateSlip::YearOne);
    row("Go in nanoseconds", -6'795'364'578'871'345'152, unknown, DateSlip::YearOne);
    row("Windows", -11'644'473'600, unknown, DateSlip::Year1601);
    row("SQL Server", -6'847'804'800, unknown, DateSlip::Year1753);
    row("Delphi", -2'209'161'600, unknown, DateSlip::Year1899);
    row("NTP", -2'208'988'800, unknown, DateSlip::Year1900);
    row("least of 32 bits", std::numeric_limits<std::int32_t>::min(), unknown, DateSlip::LeastNumber);
    row("least of 64 bits", std::numeric_limits<std::int64_t>::min(), unknown, DateSlip::LeastNumber);
    row("some time before 1970", -1'000'000'000, unknown, {});
}

void TestDateSlips::tellsWhatAnExpiryIs()
{
    QFETCH(const qint64, expiry);
    QFETCH(const std::optional<std::int64_t>, issuedAt);
    QFETCH(const std::optional<DateSlip>, slip);
    const auto told = slipOfExpiry(expiry, {now, issuedAt});
    QVERIFY((told ? std::optional(told->slip) : std::nullopt) == slip);
}

void TestDateSlips::tellsTheUnit_data()
{
    QTest::addColumn<qint64>("date");
    QTest::addColumn<bool>("isExpiry");
    QTest::addColumn<std::optional<std::int64_t>>("issuedAt");
    QTest::addColumn<std::optional<DateUnit>>("unit");
    const auto row = [](const char *name, std::int64_t date, bool isExpiry, std::optional<std::int64_t> issuedAt,
                        std::optional<DateUnit> unit) {
        QTest::newRow(name) << qint64(date) << isExpiry << issuedAt << unit;
    };
    const std::int64_t hence = now + 3600;
    row("milliseconds", hence * 1000, true, now, DateUnit::Milliseconds);
    row("microseconds", hence * 1'000'000, true, {}, DateUnit::Microseconds);
    row("nanoseconds", hence * 1'000'000'000, false, {}, DateUnit::Nanoseconds);
    row("ticks of .NET", (hence + 62'135'596'800) * 10'000'000, true, now, DateUnit::DotNetTicks);
    row("file time", (hence + 11'644'473'600) * 10'000'000, true, now, DateUnit::WindowsTicks);
    row("issue in milliseconds too", hence * 1000, true, now * 1000, DateUnit::Milliseconds);
    row("seconds", hence, true, now, {});
    row("year 9999", 253'402'300'799, true, now, {});
    row("nines", 999'999'999'999, true, now, {});
    row("nines, of an old token", 999'999'999'999, true, 1'420'000'000, {});
    row("Java's greatest", 9'223'372'036'854'775, true, now, {});
    row("greatest of 64 bits", std::numeric_limits<std::int64_t>::max(), true, now, {});
    row("greatest of 53 bits", 9'007'199'254'740'991, true, now, {});
    row("year 4321", 74'190'380'400, true, now, {});
}

void TestDateSlips::tellsTheUnit()
{
    QFETCH(const qint64, date);
    QFETCH(const bool, isExpiry);
    QFETCH(const std::optional<std::int64_t>, issuedAt);
    QFETCH(const std::optional<DateUnit>, unit);
    const auto told = meantInSmallUnits(date, {now, issuedAt}, isExpiry);
    QVERIFY((told ? std::optional(told->unit) : std::nullopt) == unit);
}

void TestDateSlips::tellsTheZone_data()
{
    QTest::addColumn<qint64>("ahead");
    QTest::addColumn<std::optional<std::int64_t>>("zone");
    const auto row = [](const char *name, std::int64_t ahead, std::optional<std::int64_t> zone) {
        QTest::newRow(name) << qint64(ahead) << zone;
    };
    row("one hour", 3596, 3600);
    row("two hours, a fast clock", 7210, 7200);
    row("India", 19'797, 19'800);
    row("Nepal", 20'650, 20'700);
    row("New Zealand in summer", 46'790, 46'800);
    row("a clock that is fast", 300, {});
    row("90 minutes, nobody's zone", 5400, {});
    row("half an hour", 1800, {});
    row("50 minutes", 3000, {});
    row("a day", 86'400, {});
}

void TestDateSlips::tellsTheZone()
{
    QFETCH(const qint64, ahead);
    QFETCH(const std::optional<std::int64_t>, zone);
    QVERIFY(zoneAhead(ahead) == zone);
}

QTEST_GUILESS_MAIN(TestDateSlips)
#include "tst_date_slips.moc"
