// SPDX-License-Identifier: Apache-2.0
#include "base/hex.h"

#include <QTest>

using namespace tokenscope;
using namespace Qt::StringLiterals;

class TestHex final : public QObject
{
    Q_OBJECT

private slots:
    void everyByteSurvivesTheRoundTrip();
    void onlyDigitsHaveAValue();
    void refusesWhatIsNoPairsOfDigits_data();
    void refusesWhatIsNoPairsOfDigits();
};

void TestHex::everyByteSurvivesTheRoundTrip()
{
    Bytes all;
    for (unsigned value = 0; value < 256; ++value)
        all.push_back(static_cast<unsigned char>(value));
    const std::string small = hex::encode(all);
    const std::string capitals = hex::encode(all, hex::LetterCase::Upper);
    const QByteArray byQt = QByteArray(reinterpret_cast<const char *>(all.data()), qsizetype(all.size())).toHex();
    QCOMPARE(small, byQt.toStdString());
    QCOMPARE(capitals, byQt.toUpper().toStdString());
    QVERIFY(hex::decode(small) == all);
    QVERIFY(hex::decode(capitals) == all);
}

void TestHex::onlyDigitsHaveAValue()
{
    int digits = 0;
    for (int character = 0; character < 256; ++character)
        digits += hex::isDigit(static_cast<char>(character)) ? 1 : 0;
    QCOMPARE(digits, 10 + 6 + 6);
    QCOMPARE(hex::digitValue('9'), 9);
    QCOMPARE(hex::digitValue('a'), 10);
    QCOMPARE(hex::digitValue('F'), 15);
    QCOMPARE(hex::digitValue('g'), -1);
}

void TestHex::refusesWhatIsNoPairsOfDigits_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("one digit") << "a"_ba;
    QTest::newRow("three digits") << "abc"_ba;
    QTest::newRow("a blank between") << "ab c"_ba;
    QTest::newRow("a letter behind f") << "fg"_ba;
    QTest::newRow("a prefix") << "0xab"_ba;
    QTest::newRow("a sign below the digits") << "/0"_ba;
    QTest::newRow("a sign above the digits") << ":0"_ba;
}

void TestHex::refusesWhatIsNoPairsOfDigits()
{
    QFETCH(const QByteArray, text);
    QVERIFY(!hex::decode(text.toStdString()));
}

QTEST_GUILESS_MAIN(TestHex)
#include "tst_hex.moc"
