// SPDX-License-Identifier: Apache-2.0
#include "json/value.h"

#include <QTest>

#include <array>
#include <cmath>
#include <limits>

using namespace tokenscope;
using namespace Qt::StringLiterals;
using json::Number;
using namespace std::string_view_literals;

class TestValue final : public QObject
{
    Q_OBJECT

private slots:
    void integersAreExactOrAbsent_data();
    void integersAreExactOrAbsent();
    void doublesAreTheNearest_data();
    void doublesAreTheNearest();
    void objectFindsTheFirstOfAName();
    void objectIsEditedByName();
    void valueKnowsItsType_data();
    void valueKnowsItsType();
    void valuesCompareByWhatWasWritten();
};

void TestValue::integersAreExactOrAbsent_data()
{
    QTest::addColumn<QByteArray>("digits");
    QTest::addColumn<bool>("fits");
    QTest::addColumn<qint64>("integer");
    QTest::newRow("zero") << "0"_ba << true << qint64(0);
    QTest::newRow("negative zero") << "-0"_ba << true << qint64(0);
    QTest::newRow("negative") << "-17"_ba << true << qint64(-17);
    QTest::newRow("2^53+1") << "9007199254740993"_ba << true << qint64(9007199254740993);
    QTest::newRow("largest") << "9223372036854775807"_ba << true << std::numeric_limits<qint64>::max();
    QTest::newRow("smallest") << "-9223372036854775808"_ba << true << std::numeric_limits<qint64>::min();
    QTest::newRow("2^63") << "9223372036854775808"_ba << false << qint64(0);
    QTest::newRow("2^64") << "18446744073709551616"_ba << false << qint64(0);
    QTest::newRow("fraction") << "1.0"_ba << false << qint64(0);
    QTest::newRow("exponent") << "1e3"_ba << false << qint64(0);
    QTest::newRow("no digits") << ""_ba << false << qint64(0);
}

void TestValue::integersAreExactOrAbsent()
{
    QFETCH(const QByteArray, digits);
    QFETCH(const bool, fits);
    QFETCH(const qint64, integer);
    const auto found = Number{digits.toStdString()}.toInteger();
    QCOMPARE(found.has_value(), fits);
    if (fits)
        QCOMPARE(qint64(*found), integer);
}

void TestValue::doublesAreTheNearest_data()
{
    constexpr double infinity = std::numeric_limits<double>::infinity();
    QTest::addColumn<QByteArray>("digits");
    QTest::addColumn<double>("nearest");
    QTest::newRow("whole") << "1300819380"_ba << 1300819380.0;
    QTest::newRow("fraction") << "-1.10"_ba << -1.1;
    QTest::newRow("2^53+1 is rounded") << "9007199254740993"_ba << 9007199254740992.0;
    QTest::newRow("largest") << "1.7976931348623157e308"_ba << std::numeric_limits<double>::max();
    QTest::newRow("too large") << "1E400"_ba << infinity;
    QTest::newRow("too large, with a plus") << "1e+400"_ba << infinity;
    QTest::newRow("too large, negative") << "-1E400"_ba << -infinity;
    QTest::newRow("too large, no exponent") << QByteArray(400, '9') << infinity;
    QTest::newRow("too large, exponent beyond 64 bits") << "1e99999999999999999999"_ba << infinity;
    QTest::newRow("too large in spite of zeros") << "0." + QByteArray(300, '0') + "1e700" << infinity;
    QTest::newRow("too small") << "1e-400"_ba << 0.0;
    QTest::newRow("too small, exponent beyond 64 bits") << "1e-99999999999999999999"_ba << 0.0;
    QTest::newRow("too small in spite of digits") << QByteArray(300, '9') + "e-700" << 0.0;
    QTest::newRow("too small, no exponent") << "0." + QByteArray(400, '0') + "1" << 0.0;
    QTest::newRow("zero with an exponent") << "0e400"_ba << 0.0;
    QTest::newRow("1,000,000 digits") << QByteArray(1'000'000, '7') << infinity;
}

void TestValue::doublesAreTheNearest()
{
    QFETCH(const QByteArray, digits);
    QFETCH(const double, nearest);
    const double found = Number{digits.toStdString()}.toDouble();
    QVERIFY2(found == nearest, qPrintable(QString::number(found, 'g', 17)));
    QCOMPARE(std::signbit(found), digits.startsWith('-'));
}

void TestValue::objectFindsTheFirstOfAName()
{
    json::Object object;
    object.append("kid", "first");
    object.append("alg", "none");
    object.append("kid", "second");
    QCOMPARE(*object.find("kid")->asString(), std::string("first"));
    QCOMPARE(object.count("kid"), size_t(2));
    QCOMPARE(object.count("alg"), size_t(1));
    QCOMPARE(object.count("KID"), size_t(0));
    QVERIFY(!object.find("kid\0"sv));
    QVERIFY(!object.find(""));
}

void TestValue::objectIsEditedByName()
{
    json::Object object;
    QVERIFY(object.isEmpty());
    object.set("a", json::Value(std::int64_t{1}));
    object.append("b", json::Value(true));
    object.append("a", json::Null{});
    object.set("a", "replaced");
    QCOMPARE(object.size(), size_t(3));
    QCOMPARE(*object.members()[0].value.asString(), std::string("replaced"));
    QVERIFY(object.members()[2].value.isNull());
    object.remove("a");
    QCOMPARE(object.size(), size_t(1));
    QCOMPARE(object.members()[0].name, std::string("b"));
    object.remove("absent");
    QCOMPARE(object.size(), size_t(1));
}

void TestValue::valueKnowsItsType_data()
{
    QTest::addColumn<int>("index");
    QTest::addColumn<QByteArray>("name");
    const std::array names = {"null", "boolean", "number", "string", "array", "object"};
    for (int i = 0; i < int(names.size()); ++i)
        QTest::newRow(names[size_t(i)]) << i << QByteArray(names[size_t(i)]);
}

void TestValue::valueKnowsItsType()
{
    QFETCH(const int, index);
    QFETCH(const QByteArray, name);
    const std::array<json::Value, 6> values = {
        json::Value(),       json::Value(false),         json::Value(std::int64_t{-5}),
        json::Value("text"), json::Value(json::Array{}), json::Value(json::Object{}),
    };
    const json::Value &value = values[size_t(index)];
    QCOMPARE(QByteArray(value.typeName().data(), qsizetype(value.typeName().size())), name);
    QCOMPARE(value.isNull(), index == 0);
    QCOMPARE(value.asBool() != nullptr, index == 1);
    QCOMPARE(value.asNumber() != nullptr, index == 2);
    QCOMPARE(value.asString() != nullptr, index == 3);
    QCOMPARE(value.asArray() != nullptr, index == 4);
    QCOMPARE(value.asObject() != nullptr, index == 5);
}

void TestValue::valuesCompareByWhatWasWritten()
{
    QVERIFY(json::Value(std::int64_t{-5}) == json::Value(Number{"-5"}));
    QVERIFY(json::Value(Number{"1.0"}) != json::Value(Number{"1"}));
    QVERIFY(json::Value("1") != json::Value(Number{"1"}));
    QVERIFY(json::Value("\xed\xa0\x80") != json::Value("\xed\xa0\x81"));

    json::Object ab, ba;
    ab.append("a", json::Null{});
    ab.append("b", json::Null{});
    ba.append("b", json::Null{});
    ba.append("a", json::Null{});
    QVERIFY(ab != ba);
}

QTEST_GUILESS_MAIN(TestValue)
#include "tst_value.moc"
