// SPDX-License-Identifier: Apache-2.0
#include "endpoint/credentials/token_place.h"

#include <QTest>

namespace tokenscope::endpoint {

using namespace Qt::StringLiterals;

/// Where in a request a token goes, and whether it arrives there as it is.
class TestTokenPlace : public QObject
{
    Q_OBJECT
private slots:
    void placeIsRead_data();
    void placeIsRead();
    void badPlaceIsRefused_data();
    void badPlaceIsRefused();
    void tokenArrivesAsItIs_data();
    void tokenArrivesAsItIs();
};

using PlaceKind = TokenPlace::Kind;
using Fault = TokenPlaceFault;

void TestTokenPlace::placeIsRead_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<PlaceKind>("kind");
    QTest::addColumn<QByteArray>("name");
    QTest::newRow("bearer") << u"header"_s << PlaceKind::Bearer << ""_ba;
    QTest::newRow("header") << u"header:X-Token"_s << PlaceKind::Header << "X-Token"_ba;
    QTest::newRow("cookie") << u"cookie:__Host-session"_s << PlaceKind::Cookie << "__Host-session"_ba;
    QTest::newRow("form") << u"form:token"_s << PlaceKind::Form << "token"_ba;
    QTest::newRow("form with a colon") << u"form:a:b"_s << PlaceKind::Form << "a:b"_ba;
}

void TestTokenPlace::placeIsRead()
{
    QFETCH(const QString, text);
    const auto place = tokenPlaceIn(text);
    QVERIFY(place);
    QTEST(place->kind, "kind");
    QTEST(place->name, "name");
}

void TestTokenPlace::badPlaceIsRefused_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<Fault>("fault");
    QTest::newRow("nothing") << u""_s << Fault::UnknownKind;
    QTest::newRow("query") << u"query:token"_s << Fault::UnknownKind;
    QTest::newRow("cookie without a name") << u"cookie"_s << Fault::NameMissing;
    QTest::newRow("form without a name") << u"form:"_s << Fault::NameMissing;
    QTest::newRow("blank in a header") << u"header:X Token"_s << Fault::BadName;
    QTest::newRow("line break in a header") << u"header:X\r\nY"_s << Fault::BadName;
    QTest::newRow("equals sign in a cookie") << u"cookie:a=b"_s << Fault::BadName;
    QTest::newRow("length") << u"header:content-length"_s << Fault::ReservedName;
    QTest::newRow("host") << u"header:Host"_s << Fault::ReservedName;
}

void TestTokenPlace::badPlaceIsRefused()
{
    QFETCH(const QString, text);
    const auto place = tokenPlaceIn(text);
    QVERIFY(!place);
    QTEST(place.error(), "fault");
}

void TestTokenPlace::tokenArrivesAsItIs_data()
{
    QTest::addColumn<QByteArray>("token");
    QTest::addColumn<bool>("inHeader");
    QTest::addColumn<bool>("inCookie");
    QTest::newRow("usual") << "eyJ.e30.AA-_"_ba << true << true;
    QTest::newRow("padded") << "eyJ.e30.AA=="_ba << true << true;
    QTest::newRow("JSON") << R"({"payload":"e30"})"_ba << true << false;
    QTest::newRow("blank inside") << "a b"_ba << true << false;
    QTest::newRow("blank behind") << "a.b.c "_ba << false << false;
    QTest::newRow("line break behind") << "a.b.c\n"_ba << false << false;
    QTest::newRow("line break inside") << "a\r\nHost: b"_ba << false << false;
    QTest::newRow("zero byte") << "a\0b"_ba << false << false;
    QTest::newRow("not ASCII") << "a.\xC3\xA9.c"_ba << false << false;
    QTest::newRow("semicolon") << "a;b"_ba << true << false;
}

void TestTokenPlace::tokenArrivesAsItIs()
{
    QFETCH(const QByteArray, token);
    QTEST(canCarry({PlaceKind::Bearer}, token), "inHeader");
    QTEST(canCarry({PlaceKind::Header, "X-Token"}, token), "inHeader");
    QTEST(canCarry({PlaceKind::Cookie, "session"}, token), "inCookie");
    QVERIFY(canCarry({PlaceKind::Form, "token"}, token));
    QVERIFY(!canCarry({PlaceKind::Form, "token"}, QByteArrayView()));
}

} // namespace tokenscope::endpoint

QTEST_GUILESS_MAIN(tokenscope::endpoint::TestTokenPlace)
#include "tst_token_place.moc"
