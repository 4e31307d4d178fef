// SPDX-License-Identifier: Apache-2.0
#include "base/combining_mark.h"
#include "base/text_escape.h"

#include <QTest>

using namespace tokenscope;
using namespace Qt::StringLiterals;

class TestTextEscape final : public QObject
{
    Q_OBJECT

private slots:
    void namesUnsafeCharacters_data();
    void namesUnsafeCharacters();
    void leavesOrdinaryTextAlone_data();
    void leavesOrdinaryTextAlone();
    void escapesForDisplay_data();
    void escapesForDisplay();
    void keepsLineBreaksWhenAsked();
    void shortensRunsOfCombiningMarks();
    void knowsCombiningMarks();
    void elidesByCharacters_data();
    void elidesByCharacters();
};

void TestTextEscape::namesUnsafeCharacters_data()
{
    QTest::addColumn<uint>("first");
    QTest::addColumn<uint>("last");
    QTest::newRow("C0") << 0x00U << 0x1FU;
    QTest::newRow("DEL and C1") << 0x7FU << 0x9FU;
    QTest::newRow("soft hyphen") << 0xADU << 0xADU;
    QTest::newRow("Arabic letter mark") << 0x61CU << 0x61CU;
    QTest::newRow("Hangul fillers") << 0x115FU << 0x1160U;
    QTest::newRow("zero-width characters and marks") << 0x200BU << 0x200FU;
    QTest::newRow("line and paragraph separator") << 0x2028U << 0x2029U;
    QTest::newRow("bidi embeddings and overrides") << 0x202AU << 0x202EU;
    QTest::newRow("word joiner") << 0x2060U << 0x2060U;
    QTest::newRow("bidi isolates") << 0x2066U << 0x2069U;
    QTest::newRow("Braille pattern without a dot") << 0x2800U << 0x2800U;
    QTest::newRow("Hangul filler") << 0x3164U << 0x3164U;
    QTest::newRow("surrogates") << 0xD800U << 0xDFFFU;
    QTest::newRow("noncharacters") << 0xFDD0U << 0xFDEFU;
    QTest::newRow("variation selectors") << 0xFE00U << 0xFE0FU;
    QTest::newRow("byte order mark") << 0xFEFFU << 0xFEFFU;
    QTest::newRow("half-width Hangul filler") << 0xFFA0U << 0xFFA0U;
    QTest::newRow("last two of the basic plane") << 0xFFFEU << 0xFFFFU;
    QTest::newRow("last two of an upper plane") << 0x1FFFEU << 0x1FFFFU;
    QTest::newRow("tags") << 0xE0000U << 0xE007FU;
    QTest::newRow("more variation selectors") << 0xE0100U << 0xE01EFU;
    QTest::newRow("last two of all") << 0x10FFFEU << 0x10FFFFU;
    QTest::newRow("above Unicode") << 0x110000U << 0x110000U;
}

void TestTextEscape::namesUnsafeCharacters()
{
    QFETCH(const uint, first);
    QFETCH(const uint, last);
    for (uint codePoint = first; codePoint <= last; ++codePoint)
        QVERIFY2(isUnsafeToShow(codePoint), qPrintable(u"U+%1"_s.arg(codePoint, 4, 16)));
}

void TestTextEscape::leavesOrdinaryTextAlone_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("empty") << ""_ba;
    QTest::newRow("ASCII") << " !\"#$%&'()*+,-./09:;<=>?@AZ[\\]^_`az{|}~"_ba;
    QTest::newRow("Latin, Greek, Cyrillic") << "\u00e9\u03b1\u0416"_ba;
    QTest::newRow("Hebrew and Arabic") << "\u05e9\u05dc\u05d5\u05dd \u0645\u0631\u062d\u0628\u0627"_ba;
    QTest::newRow("Hangul and Han") << "\ud55c\uae00 \u6f22\u5b57"_ba;
    QTest::newRow("emoji") << "\U0001F511"_ba;
    QTest::newRow("no-break and ideographic space") << "a\u00a0b\u3000c"_ba;
    QTest::newRow("replacement character") << "\ufffd"_ba;
    QTest::newRow("combining marks in reason") << "e\u0301\u0323"_ba;
}

void TestTextEscape::leavesOrdinaryTextAlone()
{
    QFETCH(const QByteArray, text);
    QCOMPARE(escapeForDisplay(text.toStdString()), text.toStdString());
}

void TestTextEscape::escapesForDisplay_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("shown");
    QTest::newRow("bidi override") << "admin\u202enimda"_ba << "admin\\u{202E}nimda"_ba;
    QTest::newRow("terminal escape") << "\x1b[31m"_ba << "\\u{001B}[31m"_ba;
    QTest::newRow("NUL") << QByteArray("a\0b", 3) << "a\\u{0000}b"_ba;
    QTest::newRow("line break and tab") << "a\nb\tc"_ba << "a\\u{000A}b\\u{0009}c"_ba;
    QTest::newRow("C1 control") << "\u009b"_ba << "\\u{009B}"_ba;
    QTest::newRow("tag character") << "\U000E0041"_ba << "\\u{E0041}"_ba;
    QTest::newRow("last code point") << "\U0010FFFF"_ba << "\\u{10FFFF}"_ba;
    QTest::newRow("byte that is no UTF-8") << "a\xff z"_ba << "a\\x{FF} z"_ba;
    QTest::newRow("cut character") << "\xe2\x82"_ba << "\\x{E2}\\x{82}"_ba;
    QTest::newRow("lone surrogate") << "\xed\xa0\x80"_ba << "\\x{ED}\\x{A0}\\x{80}"_ba;
}

void TestTextEscape::escapesForDisplay()
{
    QFETCH(const QByteArray, text);
    QFETCH(const QByteArray, shown);
    QCOMPARE(escapeForDisplay(text.toStdString()), shown.toStdString());
}

void TestTextEscape::keepsLineBreaksWhenAsked()
{
    QCOMPARE(escapeForDisplay("a\n\tb\r", LineBreaks::Keep), std::string("a\n\tb\\u{000D}"));
}

void TestTextEscape::shortensRunsOfCombiningMarks()
{
    std::string text = "Z";
    for (int i = 0; i < 200; ++i)
        text += "\u0301";
    text += "a\u0301";
    std::string shown = "Z";
    for (int i = 0; i < 8; ++i)
        shown += "\u0301";
    shown += "a\u0301";
    QCOMPARE(escapeForDisplay(text), shown);
}

void TestTextEscape::knowsCombiningMarks()
{
    for (const uint mark : {0x300U, 0x36FU, 0x5B0U, 0x64BU, 0xE34U, 0x20DDU, 0xFE20U, 0x1E8D0U})
        QVERIFY2(isCombiningMark(mark), qPrintable(u"U+%1"_s.arg(mark, 4, 16)));
    for (const uint other : {0x0U, 0x41U, 0x2FFU, 0x370U, 0x5D0U, 0x903U, 0x4E00U, 0x1F511U, 0x10FFFFU})
        QVERIFY2(!isCombiningMark(other), qPrintable(u"U+%1"_s.arg(other, 4, 16)));
}

void TestTextEscape::elidesByCharacters_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<size_t>("limit");
    QTest::addColumn<QByteArray>("shown");
    QTest::newRow("shorter") << "abc"_ba << size_t(4) << "abc"_ba;
    QTest::newRow("just fits") << "abc"_ba << size_t(3) << "abc"_ba;
    QTest::newRow("too long") << "abcd"_ba << size_t(3) << "abc\u2026"_ba;
    QTest::newRow("characters, not bytes") << "\u20ac\u20ac\u20ac"_ba << size_t(2) << "\u20ac\u20ac\u2026"_ba;
    QTest::newRow("no room") << "abc"_ba << size_t(0) << "\u2026"_ba;
    QTest::newRow("empty") << ""_ba << size_t(0) << ""_ba;
}

void TestTextEscape::elidesByCharacters()
{
    QFETCH(const QByteArray, text);
    QFETCH(const size_t, limit);
    QFETCH(const QByteArray, shown);
    QCOMPARE(elide(text.toStdString(), limit), shown.toStdString());
}

QTEST_GUILESS_MAIN(TestTextEscape)
#include "tst_text_escape.moc"
