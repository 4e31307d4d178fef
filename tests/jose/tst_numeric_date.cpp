// SPDX-License-Identifier: Apache-2.0
#include "jose/claims.h"

#include <QTest>

#include <limits>
#include <string>

using namespace tokenscope;
using namespace tokenscope::jose;
using namespace Qt::StringLiterals;

class TestNumericDate : public QObject
{
    Q_OBJECT

private slots:
    void isTheFirstWholeSecondNotBeforeTheDate_data();
    void isTheFirstWholeSecondNotBeforeTheDate();
    void staysWithinItsTypeAndSaysSo_data();
    void staysWithinItsTypeAndSaysSo();
    void isNotMadeOfWhatIsNoNumber_data();
    void isNotMadeOfWhatIsNoNumber();
    void takesAMillionDigitsInItsStride();
};

namespace {

constexpr qint64 smallest = std::numeric_limits<qint64>::min();
constexpr qint64 largest = std::numeric_limits<qint64>::max();

} // namespace

void TestNumericDate::isTheFirstWholeSecondNotBeforeTheDate_data()
{
    QTest::addColumn<QByteArray>("digits");
    QTest::addColumn<qint64>("seconds");
    const auto row = [](const char *digits, qint64 seconds) {
        QTest::addRow("E1 %s", digits) << QByteArray(digits) << seconds;
    };
    row("0", 0);
    row("-0", 0);
    row("-0.0e10", 0);
    row("0e999999999999999999999", 0);
    row("1300819380", 1'300'819'380); // RFC 7519, 3.1
    row("1300819380.0", 1'300'819'380);
    row("1.5", 2);
    row("-1.5", -1);
    row("-0.5", 0);
    row("-1", -1);
    row("1e3", 1000);
    row("1E+3", 1000);
    row("1e10", 10'000'000'000);
    row("1.3008193805e9", 1'300'819'381);
    row("13008193800e-1", 1'300'819'380);
    row("13008193801e-1", 1'300'819'381);
    row("1e-400", 1); // a moment after 1970: the first whole second that is not before it
    row("-1e-400", 0);
    row("0.1e1", 1);
    row("0.00000000012e10", 2);
    row("1300819380123", 1'300'819'380'123);        // milliseconds
    row("1300819380123456", 1'300'819'380'123'456); // microseconds
    row("9007199254740991", 9'007'199'254'740'991);
    row("9007199254740993", 9'007'199'254'740'993); // 2^53 + 1, which no double holds
    row("9007199254740992.5", 9'007'199'254'740'993);
    row("1234567890123456789", 1'234'567'890'123'456'789);
    row("-1234567890123456789", -1'234'567'890'123'456'789);
    row("9223372036854775806.1", largest);
    row("9223372036854775807", largest);
    row("922337203685477580.7e1", largest);
    row("-9223372036854775808", smallest);
    row("-9223372036854775808.9", smallest);
}

void TestNumericDate::isTheFirstWholeSecondNotBeforeTheDate()
{
    QFETCH(const QByteArray, digits);
    QFETCH(const qint64, seconds);
    const auto date = toNumericDate(json::Number{digits.toStdString()});
    QVERIFY(date);
    QCOMPARE(qint64(date->seconds), seconds);
    QCOMPARE(date->digits, digits.toStdString());
    QVERIFY(!date->clamped);
}

void TestNumericDate::staysWithinItsTypeAndSaysSo_data()
{
    QTest::addColumn<QByteArray>("digits");
    QTest::addColumn<qint64>("seconds");
    QTest::newRow("E1 2^63") << "9223372036854775808"_ba << largest;
    QTest::newRow("E1 2^63-1 and a half") << "9223372036854775807.5"_ba << largest;
    QTest::newRow("E1 2^64-1") << "18446744073709551615"_ba << largest;
    QTest::newRow("E1 2^64") << "18446744073709551616"_ba << largest;
    QTest::newRow("E1 10^30 in digits") << "1000000000000000000000000000000"_ba << largest;
    QTest::newRow("E1 10^30 by exponent") << "1e30"_ba << largest;
    QTest::newRow("E1 1E400") << "1E400"_ba << largest;
    QTest::newRow("E1 exponent over 2^63") << "1e99999999999999999999"_ba << largest;
    QTest::newRow("E1 -2^63-1") << "-9223372036854775809"_ba << smallest;
    QTest::newRow("E1 -1E400") << "-1E400"_ba << smallest;
}

void TestNumericDate::staysWithinItsTypeAndSaysSo()
{
    QFETCH(const QByteArray, digits);
    QFETCH(const qint64, seconds);
    const auto date = toNumericDate(json::Number{digits.toStdString()});
    QVERIFY(date);
    QCOMPARE(qint64(date->seconds), seconds);
    QCOMPARE(date->digits, digits.toStdString());
    QVERIFY(date->clamped);
}

void TestNumericDate::isNotMadeOfWhatIsNoNumber_data()
{
    QTest::addColumn<QByteArray>("digits");
    for (const char *digits : {"", "-", "x", "12x", "1e", "1.", "e5", ".5", "--1", "1 "})
        QTest::newRow(*digits ? digits : "no digits") << QByteArray(digits);
}

void TestNumericDate::isNotMadeOfWhatIsNoNumber()
{
    QFETCH(const QByteArray, digits);
    QVERIFY(!toNumericDate(json::Number{digits.toStdString()}));
}

void TestNumericDate::takesAMillionDigitsInItsStride()
{
    const std::string digits(1'000'000, '7');
    const auto date = toNumericDate(json::Number{digits});
    QVERIFY(date && date->clamped);
    // The exponent moves the point back into a million zeros: exactly 7.
    const auto seven = toNumericDate(json::Number{"0." + std::string(999'999, '0') + "7e1000000"});
    QVERIFY(seven && !seven->clamped);
    QCOMPARE(qint64(seven->seconds), qint64(7));
}

QTEST_GUILESS_MAIN(TestNumericDate)
#include "tst_numeric_date.moc"
