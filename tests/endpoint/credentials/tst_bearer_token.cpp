// SPDX-License-Identifier: Apache-2.0
#include "endpoint/credentials/bearer_token.h"

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
    void whatWasCopiedAlongIsDropped_data();
    void whatWasCopiedAlongIsDropped();
    void whatOnlyLooksLikeItStays_data();
    void whatOnlyLooksLikeItStays();
    void showTellsThePrefixAndNothingElse_data();
    void showTellsThePrefixAndNothingElse();
    void userTokensAreDistinguished();
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
    QTest::newRow("another scheme in front") << u"Basic dXNlcjpw"_s << WhiteSpace;
    QTest::newRow("the scheme alone") << u"Bearer"_s << Empty;
    QTest::newRow("the header's name alone") << u"Authorization: Bearer \r\n"_s << Empty;
    QTest::newRow("longer than any server takes") << QString(64 * 1024 + 1, u'a') << TooLong;
    QTest::newRow("header injection") << u"a\r\nX-Evil: 1"_s << ControlCharacter;
    QTest::newRow("umlaut") << u"pts_ä"_s << NotAscii;
    QTest::newRow("no-break space") << u"pts_\u00a0b"_s << NotAscii;
    QTest::newRow("zero-width space inside") << u"pts_\u200ba"_s << NotAscii;
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

void TestBearerToken::whatWasCopiedAlongIsDropped_data() // P1
{
    QTest::addColumn<QString>("text");
    QTest::newRow("white space and line breaks") << u"\n pts_abc\r\n"_s;
    QTest::newRow("no-break space, line separator") << u"\u00a0pts_abc\u2028"_s;
    QTest::newRow("byte order mark, zero-width space") << u"\ufeffpts_abc\u200b"_s;
    QTest::newRow("Bearer") << u"Bearer pts_abc"_s;
    QTest::newRow("bearer") << u"bearer  pts_abc"_s;
    QTest::newRow("BEARER and a tab") << u"BEARER\tpts_abc"_s;
    QTest::newRow("Bearer and a line break") << u"Bearer\r\n  pts_abc"_s;
    QTest::newRow("Bearer with a colon") << u"Bearer: pts_abc"_s;
    QTest::newRow("Bearer twice") << u"Bearer Bearer pts_abc"_s;
    QTest::newRow("a header") << u"Authorization: Bearer pts_abc\r\n"_s;
    QTest::newRow("a header in small letters") << u"authorization:bearer pts_abc"_s;
    QTest::newRow("a header without scheme") << u"Authorization: pts_abc"_s;
    QTest::newRow("a quoted header") << u"'Authorization: Bearer pts_abc'"_s;
    QTest::newRow("a member of JSON") << u"\"Authorization\" : \"Bearer pts_abc\","_s;
    QTest::newRow("an assignment") << u"authorization = 'Bearer pts_abc';"_s;
    for (const QString &quoted :
         {u"\"pts_abc\""_s, u"'pts_abc'"_s, u"`pts_abc`"_s, u"“pts_abc”"_s, u"„pts_abc“"_s, u"«pts_abc»"_s,
          u"<pts_abc>"_s, u"\"pts_abc\","_s, u"'\"pts_abc\"'"_s, u"Bearer \"pts_abc\""_s, u"\" pts_abc \""_s})
        QTest::newRow(qPrintable(quoted)) << quoted;
}

void TestBearerToken::whatWasCopiedAlongIsDropped()
{
    QFETCH(const QString, text);
    const auto token = BearerToken::fromText(text);
    QVERIFY(token);
    QCOMPARE(token->bytes(), "pts_abc"_ba);
    QCOMPARE(BearerToken::cleaned(text), u"pts_abc"_s);
}

void TestBearerToken::whatOnlyLooksLikeItStays_data()
{
    QTest::addColumn<QString>("text");
    for (const QString &text : {u"bearer_abc"_s, u"Bearerabc"_s, u"authorizationabc"_s, u"\"abc"_s, u"abc\""_s,
                                u"abc,"_s, u"\""_s, u"\"\""_s})
        QTest::newRow(qPrintable(text)) << text;
}

void TestBearerToken::whatOnlyLooksLikeItStays()
{
    QFETCH(const QString, text);
    QCOMPARE(BearerToken::cleaned(text), text);
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

void TestBearerToken::userTokensAreDistinguished()
{
    QVERIFY(BearerToken::fromText(u"ptu_a"_s)->isAboutUser());
    QVERIFY(BearerToken::fromText(u"ptr_a"_s)->isAboutUser());
    QVERIFY(!BearerToken::fromText(u"pts_a"_s)->isAboutUser());
    QVERIFY(!BearerToken::fromText(u"whatever"_s)->isAboutUser());
}

QTEST_GUILESS_MAIN(TestBearerToken)
#include "tst_bearer_token.moc"
