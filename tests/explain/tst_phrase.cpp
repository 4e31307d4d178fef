// SPDX-License-Identifier: Apache-2.0
#include "explain/phrases/phrase.h"

#include "explain/phrases/difference.h"

#include <QTest>

using namespace tokenscope::explain;
using namespace Qt::StringLiterals;

class TestPhrase : public QObject
{
    Q_OBJECT

private slots:
    void fillsEachGapOnce();
    void leavesASentenceOutRatherThanSayItWithAHole();
    void joinsWhatIsThere();
    void countsOneAndMany();
    void goesOnAfterAColon_data();
    void goesOnAfterAColon();
    void pointsAtTheFirstDifference_data();
    void pointsAtTheFirstDifference();
};

void TestPhrase::fillsEachGapOnce()
{
    QCOMPARE(fill(u"%2 and %1"_s, {u"%2"_s, u"%1%3"_s}), u"%1%3 and %2"_s);
    QCOMPARE(fill(u"100 % of %1 ends with %"_s, {u"a"_s}), u"100 % of a ends with %"_s);
    QCOMPARE(fill(u"“%1”"_s, {QString()}), u"“”"_s);
}

void TestPhrase::leavesASentenceOutRatherThanSayItWithAHole()
{
    QCOMPARE(fill(u"%1 of %2"_s, {u"a"_s, std::nullopt}), QString());
    QCOMPARE(firstOf({QString(), u"b"_s, u"c"_s}), u"b"_s);
    QCOMPARE(firstOf({QString()}), QString());
}

void TestPhrase::joinsWhatIsThere()
{
    QCOMPARE(paragraph({QString(), u"A."_s, QString(), u"B."_s}), u"A. B."_s);
    QCOMPARE(paragraph({QString()}), QString());
}

void TestPhrase::countsOneAndMany()
{
    QCOMPARE(counted(1, u"%1 key"_s, u"%1 keys"_s), u"1 key"_s);
    QCOMPARE(counted(0, u"%1 key"_s, u"%1 keys"_s), u"0 keys"_s);
    QCOMPARE(counted(12, u"%1 key"_s, u"%1 keys"_s), u"12 keys"_s);
}

void TestPhrase::goesOnAfterAColon_data()
{
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("clause");
    QTest::newRow("a sentence") << u"The token has expired"_s << u"the token has expired"_s;
    QTest::newRow("a word of one letter") << u"A private key"_s << u"a private key"_s;
    QTest::newRow("a name in capitals") << u"RSA key too small"_s << u"RSA key too small"_s;
    QTest::newRow("a quotation") << u"“aud” is there twice"_s << u"“aud” is there twice"_s;
    QTest::newRow("nothing") << QString() << QString();
}

void TestPhrase::goesOnAfterAColon()
{
    QFETCH(const QString, title);
    QFETCH(const QString, clause);
    QCOMPARE(asClause(title), clause);
}

void TestPhrase::pointsAtTheFirstDifference_data()
{
    QTest::addColumn<QByteArray>("observed");
    QTest::addColumn<QByteArray>("expected");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("same") << "a"_ba << "a"_ba << QString();
    QTest::newRow("at the start") << "http://a"_ba << "https://a"_ba
                                  << u"They differ from character 5 on: “://a” instead of “s://a”."_s;
    QTest::newRow("one goes on") << "a/"_ba << "a"_ba << u"From character 2 on it has “/” too much."_s;
    QTest::newRow("one ends") << "a"_ba << "a/"_ba << u"It ends where “/” should follow, at character 2."_s;
    QTest::newRow("inside a character") << "x\xC3\xA9"_ba << "x\xC3\xA8"_ba
                                        << u"They differ from character 2 on: “é” instead of “è”."_s;
    QTest::newRow("invisible") << "a\xE2\x80\x8B"_ba << "a"_ba << u"From character 2 on it has “\\u{200B}” too much."_s;
    QTest::newRow("only continuation bytes") << "\x80\x81"_ba << "\x80\x82"_ba
                                             << u"They differ from character 1 on: “\\x{80}\\x{81}” instead of "
                                                "“\\x{80}\\x{82}”."_s;
}

void TestPhrase::pointsAtTheFirstDifference()
{
    QFETCH(const QByteArray, observed);
    QFETCH(const QByteArray, expected);
    QFETCH(const QString, sentence);
    QCOMPARE(firstDifference(observed.toStdString(), expected.toStdString()), sentence);
}

QTEST_GUILESS_MAIN(TestPhrase)
#include "tst_phrase.moc"
