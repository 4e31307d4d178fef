// SPDX-License-Identifier: Apache-2.0
#include "tests/endpoint/sent_requests.h"

using namespace Qt::StringLiterals;
using namespace tokenscope::endpoint;
using namespace tokenscope::tests;

/// Where an answer may send a request, and what goes along: G2 and G3 of the list of threats.
class TestRedirects final : public QObject
{
    Q_OBJECT

private slots:
    void cleanupTestCase() { endWorkers(); }

    void tokenStaysAtItsOrigin_data();
    void tokenStaysAtItsOrigin();
    void redirectWithinTheOriginIsFollowedWithTheToken_data();
    void redirectWithinTheOriginIsFollowedWithTheToken();
    void redirectAwayIsFollowedWithoutTheTokenForGood();
    void redirectIsNotFollowed_data();
    void redirectIsNotFollowed();
    void fiveRedirectsAreFollowed();
    void fragmentIsNotSent();
    void nothingIsRemembered();
};

void TestRedirects::tokenStaysAtItsOrigin_data() // G2
{
    QTest::addColumn<QByteArray>("status");
    QTest::addColumn<Kind>("kind");
    for (const QByteArray &status : {"301"_ba, "302"_ba, "303"_ba, "307"_ba, "308"_ba}) {
        QTest::newRow("G2 pangea " + status) << status << Kind::PangeaAuthn;
        QTest::newRow("G2 jwks " + status) << status << Kind::JwksUrl;
    }
}

void TestRedirects::tokenStaysAtItsOrigin()
{
    QFETCH(const QByteArray, status);
    QFETCH(const Kind, kind);
    HostileServer target(answering(ok()));
    HostileServer server(answering(redirect(status, target.url(u"/elsewhere"_s))));
    const auto outcome = fetch(requestOf(kind, server.url(), token));
    if (kind == Kind::PangeaAuthn) {
        QVERIFY(outcome.failedWith(FetchError::Code::RedirectRefused));
        QCOMPARE(outcome.error->redirectFault, RedirectFault::OtherOrigin);
        QCOMPARE(target.connectionCount(), 0);
        return;
    }
    QVERIFY2(outcome.response, qPrintable(sentenceOf(outcome)));
    QVERIFY(target.requests().first().startsWith("GET /elsewhere HTTP/1.1\r\n"));
    QVERIFY(!target.requests().first().toLower().contains("authorization"));
    QCOMPARE(outcome.response->evidence.exchanges.size(), 2);
    QCOMPARE(outcome.response->evidence.exchanges.last().cause, Cause::Redirected);
}

void TestRedirects::redirectWithinTheOriginIsFollowedWithTheToken_data()
{
    QTest::addColumn<QByteArray>("status");
    QTest::newRow("307") << "307"_ba;
    QTest::newRow("308") << "308"_ba;
}

void TestRedirects::redirectWithinTheOriginIsFollowedWithTheToken()
{
    QFETCH(const QByteArray, status);
    const QByteArray envelope = R"({"request_id":"prq_a","status":"Success","result":{"keys":[]}})"_ba;
    HostileServer server(answeringInTurn({redirect(status, u"/moved?x=1"_s), ok(envelope)}));
    QVERIFY(fetch(requestOf(Kind::PangeaAuthn, server.url(), token)).response);
    const QByteArray second = server.requests().value(1);
    QVERIFY(second.startsWith("POST /moved?x=1 HTTP/1.1\r\n"));
    QVERIFY(second.contains("Bearer " + token.toLatin1()));
    QVERIFY(second.endsWith("\r\n\r\n{}"));
}

void TestRedirects::redirectAwayIsFollowedWithoutTheTokenForGood() // G3: A, B, A
{
    QString home;
    HostileServer other({.onConnect = {},
                         .onRequest =
                             [&home](const Peer &peer, const QByteArray &, int) {
                                 peer.write(redirect("302", home + u"back"_s));
                                 peer.close();
                             },
                         .tls = {}});
    HostileServer server(answeringInTurn({redirect("302", other.url()), ok()}));
    home = server.url();
    QVERIFY(fetch(requestOf(Kind::JwksUrl, home, token)).response);
    QCOMPARE(server.requests().size(), 2);
    QVERIFY(server.requests().first().contains("sentinel"));
    QVERIFY(!server.requests().last().contains("sentinel"));
}

void TestRedirects::redirectIsNotFollowed_data() // G3
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<RedirectFault>("fault");
    using enum RedirectFault;
    const auto bare = [](const QByteArray &fields) {
        return "HTTP/1.1 302 Moved\r\n" + fields + "Content-Length: 0\r\n\r\n";
    };
    const auto to = [](const QString &target) { return redirect("302", target); };
    QTest::newRow("G3 no Location") << bare({}) << Kind::JwksUrl << NoTarget;
    QTest::newRow("G3 empty Location") << bare("Location:\r\n") << Kind::JwksUrl << NoTarget;
    QTest::newRow("G3 two Locations") << bare("Location: /x\r\nLocation: http://h.example/\r\n") << Kind::JwksUrl
                                      << ClearText; // the last one counts, by the same rules
    QTest::newRow("G3 file") << to(u"file:///etc/passwd"_s) << Kind::JwksUrl << NotHttp;
    QTest::newRow("G3 data") << to(u"data:application/json,{}"_s) << Kind::JwksUrl << NotHttp;
    QTest::newRow("G3 javascript") << to(u"javascript:alert(1)"_s) << Kind::JwksUrl << NotHttp;
    QTest::newRow("G3 credentials") << to(u"https://u:p@h.example/"_s) << Kind::JwksUrl << NotHttp;
    QTest::newRow("G3 clear text elsewhere") << to(u"http://h.example/"_s) << Kind::JwksUrl << ClearText;
    for (const char *port : {"22", "25", "6667", "10080"})
        QTest::addRow("P7 port %s", port)
            << to(u"https://h.example:"_s + QLatin1StringView(port)) << Kind::JwksUrl << OtherService;
    QTest::newRow("P7 no host") << to(u"https:h.example"_s) << Kind::JwksUrl << NotHttp;
    QTest::newRow("P7 a mail address") << to(u"mailto:a@h.example"_s) << Kind::JwksUrl << NotHttp;
    QTest::newRow("P7 ftp") << to(u"ftp://h.example/jwks"_s) << Kind::JwksUrl << NotHttp;
    QTest::newRow("P7 a WebSocket") << to(u"wss://h.example/jwks"_s) << Kind::JwksUrl << NotHttp;
    QTest::newRow("P7 user name alone") << to(u"https://u@h.example/"_s) << Kind::JwksUrl << NotHttp;
    QTest::newRow("P7 user name of nothing") << to(u"https://@h.example/"_s) << Kind::JwksUrl << NotHttp;
    QTest::newRow("P7 backslashes") << to(uR"(https:\\h.example\x)"_s) << Kind::JwksUrl << NotHttp;
    QTest::newRow("G3 to itself") << to(u"/"_s) << Kind::JwksUrl << Loop;
    QTest::newRow("G3 POST becomes GET") << redirect("303", u"/x"_s) << Kind::PangeaAuthn << MethodChange;
}

void TestRedirects::redirectIsNotFollowed()
{
    QFETCH(const QByteArray, answer);
    QFETCH(const Kind, kind);
    QFETCH(const RedirectFault, fault);
    HostileServer server(answering(answer));
    const auto outcome = fetch(requestOf(kind, server.url(), token));
    QVERIFY2(outcome.failedWith(FetchError::Code::RedirectRefused), qPrintable(sentenceOf(outcome)));
    QCOMPARE(*outcome.error->redirectFault, fault);
    QVERIFY(sentenceOf(outcome).contains("not followed"_L1));
    QCOMPARE(server.requests().size(), 1);
}

void TestRedirects::fiveRedirectsAreFollowed()
{
    QList<QByteArray> answers;
    for (int i = 1; i <= 5; ++i)
        answers << redirect("302", u"/%1"_s.arg(i));
    HostileServer five(answeringInTurn(answers + QList{ok()}));
    QVERIFY(fetch(requestOf(Kind::JwksUrl, five.url())).response);
    HostileServer six(answeringInTurn(answers + QList{redirect("302", u"/6"_s), ok()}));
    const auto outcome = fetch(requestOf(Kind::JwksUrl, six.url()));
    QVERIFY(outcome.failedWith(FetchError::Code::RedirectRefused));
    QCOMPARE(*outcome.error->redirectFault, RedirectFault::TooMany);
    QCOMPARE(six.requests().size(), 6);
}

void TestRedirects::fragmentIsNotSent()
{
    HostileServer server(answeringInTurn({redirect("302", u"/moved#access_token=sentinel"_s), ok()}));
    const auto outcome = fetch(requestOf(Kind::JwksUrl, server.url()));
    QVERIFY2(outcome.response, qPrintable(sentenceOf(outcome)));
    QVERIFY(server.requests().last().startsWith("GET /moved HTTP/1.1\r\n"));
    QCOMPARE(outcome.response->exchange.url.fragment(), QString());
}

/// Cookies, other services to use from now on (RFC 7838), https from now on (RFC 6797): P7. The same network asks
/// again.
void TestRedirects::nothingIsRemembered()
{
    HostileServer elsewhere(answering(ok()));
    const QByteArray port = QByteArray::number(QUrl(elsewhere.url()).port());
    const QByteArray fields = "Set-Cookie: session=sentinel; Path=/\r\nAlt-Svc: h2=\":" + port +
                              "\"; ma=86400, http/1.1=\":" + port +
                              "\"\r\nStrict-Transport-Security: max-age=86400; includeSubDomains\r\n"
                              "Refresh: 0; url=" +
                              elsewhere.url().toLatin1() + "\r\nContent-Location: " + elsewhere.url().toLatin1() +
                              "\r\nLink: <" + elsewhere.url().toLatin1() + ">; rel=preload\r\n";
    HostileServer server(
        answeringInTurn({"HTTP/1.1 302 Moved\r\nLocation: /moved\r\nContent-Length: 0\r\n" + fields + "\r\n",
                         "HTTP/1.1 200 OK\r\nContent-Length: 11\r\n" + fields + "\r\n" + keySet}));
    Network network;
    for (int i = 0; i < 2; ++i) {
        const auto outcome = outcomeOf(*network.keyFetch(requestOf(Kind::JwksUrl, server.url()), {}));
        QVERIFY2(outcome.response, qPrintable(sentenceOf(outcome)));
    }
    QCOMPARE(server.requests().size(), 3);
    for (const QByteArray &request : server.requests()) {
        QVERIFY(!request.contains("sentinel"));
        QVERIFY(!request.toLower().contains("\r\ncookie:"));
        QVERIFY(!request.toLower().contains("\r\nreferer:"));
    }
    QCOMPARE(elsewhere.connectionCount(), 0);
}

QTEST_GUILESS_MAIN(TestRedirects)
#include "tst_redirects.moc"
