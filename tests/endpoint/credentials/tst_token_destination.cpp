// SPDX-License-Identifier: Apache-2.0
#include "endpoint/credentials/token_destination.h"
#include "tests/endpoint/request_headers.h"
#include "tests/endpoint/sent_requests.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace tokenscope::endpoint;
using namespace tokenscope::tests;

namespace {

QString base64Url(const QByteArray &bytes)
{
    return QString::fromLatin1(bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
}

/// Signed by nobody: the rule is about what it says.
QString webToken(const QByteArray &claims, const QByteArray &header = R"({"alg":"RS256","typ":"JWT"})"_ba)
{
    return base64Url(header) + u'.' + base64Url(claims) + u'.' + base64Url("signature, and this is all of it");
}

} // namespace

/// Which tokens are sent to an endpoint without asking: P1 of the list of threats.
class TestTokenDestination final : public QObject
{
    Q_OBJECT

private slots:
    void cleanupTestCase() { endWorkers(); }

    void fittingTokenIsSent_data();
    void fittingTokenIsSent();
    void anyOtherTokenIsAskedAbout_data();
    void anyOtherTokenIsAskedAbout();
    void nothingIsSentBeforeTheAnswer();
    void confirmedTokenIsSent();
};

void TestTokenDestination::fittingTokenIsSent_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("token");
    const QString pangea = u"https://authn.aws.us.pangea.cloud"_s;
    for (const QString &token : {u"pts_abcdefgh"_s, u"pcl_abcdefgh"_s, u"pti_abcdefgh"_s, u"ghp_abcdefgh"_s,
                                 u"whatever"_s, u"a.b.c"_s, u"ya29.a0AfH6SMBx-y_z"_s, u"Bearer pts_abcdefgh"_s})
        QTest::newRow(qPrintable(token)) << pangea << token;
    QTest::newRow("of the endpoint's own origin")
        << pangea << webToken(R"({"iss":"https://authn.aws.us.pangea.cloud/x"})");
    QTest::newRow("its port left out") << u"https://a.example:443"_s << webToken(R"({"iss":"https://A.example"})");
    QTest::newRow("none") << pangea << QString();
    QTest::newRow("one with a fault, which the fetch tells") << pangea << u"a b"_s;
    QTest::newRow("no address") << u"nowhere"_s << webToken("{}");
}

void TestTokenDestination::fittingTokenIsSent()
{
    QFETCH(const QString, url);
    QFETCH(const QString, token);
    QVERIFY(!tokenQuestion(Kind::PangeaAuthn, url, token));
}

void TestTokenDestination::anyOtherTokenIsAskedAbout_data()
{
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<QString>("token");
    QTest::addColumn<TokenDoubt>("doubt");
    QTest::addColumn<QString>("issuer");
    using enum TokenDoubt;
    const QString own = webToken(R"({"iss":"https://a.example"})");
    const QString other = webToken(R"({"iss":"https://b.example/"})");
    for (const Kind kind : {Kind::PangeaAuthn, Kind::JwksUrl, Kind::OpenIdIssuer}) {
        const auto row = [kind](const char *name, const QString &token, TokenDoubt doubt, const QString &issuer = {}) {
            QTest::addRow("%s, %s", name, qPrintable(kindName(kind))) << kind << token << doubt << issuer;
        };
        row("another issuer", other, OfAnotherIssuer, u"https://b.example/"_s);
        row("another scheme", webToken(R"({"iss":"http://a.example"})"), OfAnotherIssuer, u"http://a.example"_s);
        row("another port", webToken(R"({"iss":"https://a.example:8443"})"), OfAnotherIssuer,
            u"https://a.example:8443"_s);
        row("a host that only ends alike", webToken(R"({"iss":"https://xa.example"})"), OfAnotherIssuer,
            u"https://xa.example"_s);
        row("an issuer that is no address", webToken(R"({"iss":"a.example"})"), OfAnotherIssuer, u"a.example"_s);
        row("with Bearer", u"Authorization: Bearer "_s + other, OfAnotherIssuer, u"https://b.example/"_s);
        row("in quotes", u'"' + other + u'"', OfAnotherIssuer, u"https://b.example/"_s);
        row("percent-encoded", QString(other).replace(u'.', u"%2E"_s), OfAnotherIssuer, u"https://b.example/"_s);
        row("in an address", u"https://c.example/#id_token="_s + other, OfAnotherIssuer, u"https://b.example/"_s);
        row("no issuer", webToken("{}"), IsInspected);
        row("an issuer of another type", webToken(R"({"iss":1})"), IsInspected);
        row("a payload that is no JSON", webToken("hello"), IsInspected);
        row("no signature", webToken("{}").section(u'.', 0, 1) + u'.', IsInspected);
        row("cut off", other.section(u'.', 0, 1), IsInspected);
        row("a header with a line feed", webToken("{}", "{\n \"alg\":\"none\"}"), IsInspected);
        row("encrypted", base64Url(R"({"alg":"dir","enc":"A128GCM"})") + u"..AAAA.BBBB.CCCC"_s, IsInspected);
        row("with disclosures", webToken("{}") + u"~WyJhIiwiYiIsImMiXQ~"_s, IsInspected);
        row("JSON serialization",
            u"{\"payload\":\"%1\",\"protected\":\"%2\",\"signature\":\"AAAA\"}"_s.arg(base64Url("{}"),
                                                                                      base64Url(R"({"alg":"RS256"})")),
            IsInspected);
        row("about a user", u"ptu_abcdefgh"_s, IsInspected);
        row("a refresh token", u"ptr_abcdefgh"_s, IsInspected);
    }
    for (const Kind kind : {Kind::JwksUrl, Kind::OpenIdIssuer}) {
        const QByteArray name = kindName(kind).toLatin1();
        QTest::newRow("own issuer, " + name) << kind << own << IsInspected << u"https://a.example"_s;
        QTest::newRow("service token, " + name) << kind << u"pts_abcdefgh"_s << NotNeeded << QString();
        QTest::newRow("opaque, " + name) << kind << u"secret"_s << NotNeeded << QString();
    }
}

void TestTokenDestination::anyOtherTokenIsAskedAbout()
{
    QFETCH(const Kind, kind);
    QFETCH(const QString, token);
    QFETCH(const TokenDoubt, doubt);
    const auto question = tokenQuestion(kind, u"https://a.example"_s, token);
    QVERIFY(question);
    QCOMPARE(question->doubt, doubt);
    QTEST(question->issuer, "issuer");
}

void TestTokenDestination::nothingIsSentBeforeTheAnswer()
{
    HostileServer server(answering(ok()));
    for (const Kind kind : {Kind::PangeaAuthn, Kind::JwksUrl, Kind::OpenIdIssuer}) {
        FetchRequest request = requestOf(kind, server.url(), webToken(R"({"iss":"https://<b>.example"})"));
        request.isTokenConfirmed = false;
        const auto outcome = fetch(request);
        QVERIFY(outcome.failedWith(FetchError::Code::TokenUnconfirmed));
        QCOMPARE(outcome.error->tokenQuestion->doubt, TokenDoubt::OfAnotherIssuer);
        QVERIFY(sentenceOf(outcome).contains("looks like the token to inspect"_L1));
        QVERIFY(sentenceOf(outcome).contains("Nothing was sent"_L1));
    }
    QCOMPARE(server.connectionCount(), 0);
}

void TestTokenDestination::confirmedTokenIsSent()
{
    HostileServer server(answering(ok()));
    FetchRequest request = requestOf(Kind::JwksUrl, server.url());
    request.token = u"Authorization: Bearer "_s + webToken("{}");
    request.isTokenConfirmed = true;
    QVERIFY(fetch(request).response);
    QVERIFY(sendsHeader(server.requests().first(), "Authorization: Bearer " + webToken("{}").toLatin1() + "\r"));
}

QTEST_GUILESS_MAIN(TestTokenDestination)
#include "tst_token_destination.moc"
