// SPDX-License-Identifier: Apache-2.0
#include "endpoint/bearer_token.h"

#include <QTest>

using namespace Qt::StringLiterals;
using tokenscope::endpoint::BearerToken;
using tokenscope::endpoint::TokenFault;

class TestBearerToken final : public QObject
{
    Q_OBJECT

private slots:
    void unsafeTextIsRefused_data();
    void unsafeTextIsRefused();
    void everyPrintableCharacterPasses();
    void surroundingWhiteSpaceIsDropped();
    void showTellsThePrefixAndNothingElse_data();
    void showTellsThePrefixAndNothingElse();
    void userTokensLookUnfit();
};

void TestBearerToken::unsafeTextIsRefused_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<TokenFault>("fault");
    using enum TokenFault;
    QTest::newRow("nothing") << QString() << Empty;
    QTest::newRow("white space only") << u" \r\n\t "_s << Empty;
    QTest::newRow("blank inside") << u"pts_a b"_s << WhiteSpace;
    QTest::newRow("tab inside") << u"pts_a\tb"_s << WhiteSpace;
    QTest::newRow("scheme in front") << u"Bearer pts_a"_s << WhiteSpace;
    QTest::newRow("header injection") << u"a\r\nX-Evil: 1"_s << ControlCharacter;
    QTest::newRow("umlaut") << u"pts_ä"_s << NotAscii;
    QTest::newRow("no-break space") << u"pts_\u00a0b"_s << NotAscii;
    QTest::newRow("zero-width space at the end") << u"pts_a\u200b"_s << NotAscii;
    for (int code = 0; code < 0x20; ++code) {
        if (code != '\t')
            QTest::addRow("control %02x", code) << u"a"_s + QChar(code) + u"b"_s << ControlCharacter;
    }
    QTest::newRow("delete") << u"a\u007fb"_s << ControlCharacter;
}

void TestBearerToken::unsafeTextIsRefused()
{
    QFETCH(const QString, text);
    QFETCH(const TokenFault, fault);
    const auto token = BearerToken::fromText(text);
    QVERIFY(!token);
    QCOMPARE(token.error(), fault);
}

void TestBearerToken::everyPrintableCharacterPasses()
{
    for (char16_t code = u'!'; code <= u'~'; ++code)
        QVERIFY2(BearerToken::fromText(QString(QChar(code))), qPrintable(QString::number(code)));
}

void TestBearerToken::surroundingWhiteSpaceIsDropped()
{
    const auto token = BearerToken::fromText(u"\n pts_abc\r\n"_s);
    QVERIFY(token);
    QCOMPARE(token->bytes(), "pts_abc"_ba);
}

void TestBearerToken::showTellsThePrefixAndNothingElse_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("shown");
    QTest::newRow("service token") << u"pts_secret"_s << u"pts_••••"_s;
    QTest::newRow("client token") << u"pcl_secret"_s << u"pcl_••••"_s;
    QTest::newRow("unknown prefix") << u"ghp_secret"_s << u"••••"_s;
    QTest::newRow("no prefix") << u"secret"_s << u"••••"_s;
}

void TestBearerToken::showTellsThePrefixAndNothingElse()
{
    QFETCH(const QString, text);
    QTEST(BearerToken::fromText(text)->show(), "shown");
}

void TestBearerToken::userTokensLookUnfit()
{
    QVERIFY(BearerToken::fromText(u"ptu_a"_s)->looksUnfit());
    QVERIFY(BearerToken::fromText(u"ptr_a"_s)->looksUnfit());
    QVERIFY(!BearerToken::fromText(u"pts_a"_s)->looksUnfit());
    QVERIFY(!BearerToken::fromText(u"whatever"_s)->looksUnfit());
}

QTEST_GUILESS_MAIN(TestBearerToken)
#include "tst_bearer_token.moc"
