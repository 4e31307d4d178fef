// SPDX-License-Identifier: Apache-2.0
#include "base/utf8.h"

#include <QTest>

using namespace tokenscope;
using namespace Qt::StringLiterals;

class TestUtf8 final : public QObject
{
    Q_OBJECT

private slots:
    void everyScalarValueSurvivesTheRoundTrip();
    void findsTheFirstInvalidByte_data();
    void findsTheFirstInvalidByte();
    void stepTakesABrokenByteAlone();
    void agreesWithItselfAtEveryOffset();
};

void TestUtf8::everyScalarValueSurvivesTheRoundTrip()
{
    for (char32_t codePoint = 0; codePoint <= 0x10FFFF; ++codePoint) {
        std::string text;
        utf8::append(text, codePoint);
        const bool isSurrogate = codePoint >= 0xD800 && codePoint <= 0xDFFF;
        const utf8::Step step = utf8::step(text);
        if (step.wellFormed == isSurrogate || utf8::firstInvalid(text).has_value() != isSurrogate)
            QFAIL(qPrintable(u"U+%1"_s.arg(uint(codePoint), 4, 16)));
        if (!isSurrogate && (step.codePoint != codePoint || step.length != text.size()))
            QFAIL(qPrintable(u"U+%1"_s.arg(uint(codePoint), 4, 16)));
    }
}

void TestUtf8::findsTheFirstInvalidByte_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<qint64>("offset"); // -1: well-formed
    QTest::newRow("empty") << ""_ba << qint64(-1);
    QTest::newRow("ASCII") << "abcdefghijklmnopqrstuvwxyz"_ba << qint64(-1);
    QTest::newRow("two, three and four bytes") << "\u00e9\u20ac\U0001F511"_ba << qint64(-1);
    QTest::newRow("NUL is a character") << QByteArray("a\0b", 3) << qint64(-1);
    QTest::newRow("U+FFFF is well-formed") << "\xef\xbf\xbf"_ba << qint64(-1);
    QTest::newRow("D4 overlong, two bytes") << "\xc0\xaf"_ba << qint64(0);
    QTest::newRow("D4 overlong, three bytes") << "a\xe0\x9f\xbf"_ba << qint64(1);
    QTest::newRow("D4 overlong, four bytes") << "ab\xf0\x8f\xbf\xbf"_ba << qint64(2);
    QTest::newRow("D4 surrogate") << "\xed\xa0\x80"_ba << qint64(0);
    QTest::newRow("D4 CESU-8 pair") << "x\xed\xa0\xbd\xed\xb4\x91"_ba << qint64(1);
    QTest::newRow("above U+10FFFF") << "\xf4\x90\x80\x80"_ba << qint64(0);
    QTest::newRow("D4 five-byte form") << "\xf8\x88\x80\x80\x80"_ba << qint64(0);
    QTest::newRow("D4 0xFF") << "abc\xff"_ba << qint64(3);
    QTest::newRow("lone continuation byte") << "\x80"_ba << qint64(0);
    QTest::newRow("cut after two of three bytes") << "ab\xe2\x82"_ba << qint64(2);
    QTest::newRow("lead byte followed by ASCII") << "\xe2\x82x"_ba << qint64(0);
    QTest::newRow("after several blocks of eight") << "0123456789abcdef01234567\u00e9\xff"_ba << qint64(26);
}

void TestUtf8::findsTheFirstInvalidByte()
{
    QFETCH(const QByteArray, text);
    QFETCH(const qint64, offset);
    const auto found = utf8::firstInvalid(text.toStdString());
    QCOMPARE(found ? qint64(*found) : qint64(-1), offset);
}

void TestUtf8::stepTakesABrokenByteAlone()
{
    const utf8::Step step = utf8::step("\xe2\x82 and more");
    QVERIFY(!step.wellFormed);
    QCOMPARE(step.length, size_t(1));
    QCOMPARE(uint(step.codePoint), 0xE2U);
}

void TestUtf8::agreesWithItselfAtEveryOffset()
{
    for (size_t ascii = 0; ascii < 40; ++ascii) {
        std::string text(ascii, 'a');
        text += "\u20ac";
        text += "bcdefghijklm";
        QVERIFY(!utf8::firstInvalid(text));
        text += '\xfe';
        QCOMPARE(utf8::firstInvalid(text), std::optional(text.size() - 1));
    }
}

QTEST_GUILESS_MAIN(TestUtf8)
#include "tst_utf8.moc"
