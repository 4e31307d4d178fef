// SPDX-License-Identifier: Apache-2.0
#include "base/ascii.h"

#include <QTest>

using namespace tokenscope;
using namespace std::string_view_literals;

class TestAscii final : public QObject
{
    Q_OBJECT

private slots:
    void eachByteIsOfItsClass();
    void letterCaseChangesLettersAlone();
    void wordsAreComparedInAnyCase_data();
    void wordsAreComparedInAnyCase();
};

void TestAscii::eachByteIsOfItsClass()
{
    constexpr auto capitals = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"sv;
    constexpr auto small = "abcdefghijklmnopqrstuvwxyz"sv;
    constexpr auto digits = "0123456789"sv;
    for (int byte = 0; byte < 256; ++byte) {
        const char c = char(byte);
        QCOMPARE(ascii::isCapital(c), capitals.contains(c));
        QCOMPARE(ascii::isSmall(c), small.contains(c));
        QCOMPARE(ascii::isDigit(c), digits.contains(c));
        QCOMPARE(ascii::isLetter(c), capitals.contains(c) || small.contains(c));
        QCOMPARE(ascii::isLetterOrDigit(c), capitals.contains(c) || small.contains(c) || digits.contains(c));
        QCOMPARE(ascii::lowered(c), capitals.contains(c) ? small[capitals.find(c)] : c);
        QCOMPARE(ascii::raised(c), small.contains(c) ? capitals[small.find(c)] : c);
    }
}

void TestAscii::letterCaseChangesLettersAlone()
{
    constexpr auto text = "Aa Zz@[`{09\xC4\xE4\0x"sv;
    QCOMPARE(ascii::inLowerCase(text), "aa zz@[`{09\xC4\xE4\0x"sv);
    QCOMPARE(ascii::inUpperCase(text), "AA ZZ@[`{09\xC4\xE4\0X"sv);
}

void TestAscii::wordsAreComparedInAnyCase_data()
{
    QTest::addColumn<std::string>("text");
    QTest::addColumn<std::string>("word");
    QTest::addColumn<bool>("isSame");
    QTest::addColumn<bool>("startsWith");
    QTest::addColumn<bool>("endsWith");
    QTest::addColumn<bool>("contains");
    const auto row = [](const char *name, std::string text, std::string word, bool same, bool starts, bool ends,
                        bool contains) {
        QTest::newRow(name) << std::move(text) << std::move(word) << same << starts << ends << contains;
    };
    row("the same", "Bearer", "bEARER", true, true, true, true);
    row("at the start", "Bearer x", "BEARER", false, true, false, true);
    row("at the end", "token BEARER", "bearer", false, false, true, true);
    row("in the middle", "a Bearer b", "bearer", false, false, false, true);
    row("longer than the text", "Bear", "bearer", false, false, false, false);
    row("empty word", "Bearer", "", false, true, true, true);
    row("both empty", "", "", true, true, true, true);
    row("signs that differ by the bit of the case", "@[", "`{", false, false, false, false);
}

void TestAscii::wordsAreComparedInAnyCase()
{
    QFETCH(const std::string, text);
    QFETCH(const std::string, word);
    QTEST(ascii::isSame(text, word), "isSame");
    QTEST(ascii::startsWith(text, word), "startsWith");
    QTEST(ascii::endsWith(text, word), "endsWith");
    QTEST(ascii::contains(text, word), "contains");
}

QTEST_GUILESS_MAIN(TestAscii)
#include "tst_ascii.moc"
