// SPDX-License-Identifier: Apache-2.0
#include "base/percent.h"

#include <QTest>

using namespace tokenscope;
using namespace Qt::StringLiterals;
using percent::PlusSign;

class TestPercent final : public QObject
{
    Q_OBJECT

private slots:
    void everyByteSurvivesTheRoundTrip();
    void agreesWithQt();
    void readsWhatIsAnEscape_data();
    void readsWhatIsAnEscape();
    void keepsWhatItIsAskedTo();
};

namespace {

std::string allBytes()
{
    std::string all;
    for (int value = 0; value < 256; ++value)
        all += char(value);
    return all;
}

} // namespace

void TestPercent::everyByteSurvivesTheRoundTrip()
{
    for (const PlusSign plus : {PlusSign::Literal, PlusSign::Blank})
        QCOMPARE(percent::decode(percent::encode(allBytes()), plus), allBytes());
}

void TestPercent::agreesWithQt()
{
    QCOMPARE(percent::encode(allBytes()), QByteArray::fromStdString(allBytes()).toPercentEncoding().toStdString());
}

void TestPercent::readsWhatIsAnEscape_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("plain");
    QTest::addColumn<QByteArray>("ofForm");
    QTest::newRow("letters in either case") << "%2F%2f"_ba << "//"_ba << "//"_ba;
    QTest::newRow("a plus sign") << "a+b%2B"_ba << "a+b+"_ba << "a b+"_ba;
    QTest::newRow("cut off") << "a%2"_ba << "a%2"_ba << "a%2"_ba;
    QTest::newRow("at the very end") << "a%41"_ba << "aA"_ba << "aA"_ba;
    QTest::newRow("no digits") << "100%zz%4g"_ba << "100%zz%4g"_ba << "100%zz%4g"_ba;
    QTest::newRow("an escape of an escape") << "%252F"_ba << "%2F"_ba << "%2F"_ba;
    QTest::newRow("a percent sign before an escape") << "%%41"_ba << "%A"_ba << "%A"_ba;
}

void TestPercent::readsWhatIsAnEscape()
{
    QFETCH(const QByteArray, text);
    QFETCH(const QByteArray, plain);
    QFETCH(const QByteArray, ofForm);
    QCOMPARE(percent::decode(text.toStdString()), plain.toStdString());
    QCOMPARE(percent::decode(text.toStdString(), PlusSign::Blank), ofForm.toStdString());
}

void TestPercent::keepsWhatItIsAskedTo()
{
    QCOMPARE(percent::encode("a/b c", "/"), std::string("a/b%20c"));
    QCOMPARE(percent::encode("a/b c"), std::string("a%2Fb%20c"));
}

QTEST_GUILESS_MAIN(TestPercent)
#include "tst_percent.moc"
