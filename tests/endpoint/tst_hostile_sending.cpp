// SPDX-License-Identifier: Apache-2.0
#include "endpoint/answer/evidence_json.h"
#include "endpoint/pasted/curl_command.h"
#include "explain/fetch/evidence_words.h"
#include "tests/endpoint/request_headers.h"
#include "tests/endpoint/sent_requests.h"
#include "json/writer.h"

#include <QFile>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace tokenscope;
using namespace tokenscope::endpoint;
using namespace tokenscope::tests;

/// What leaves this computer, and where it goes: group G of the list of threats.
class TestHostileSending final : public QObject
{
    Q_OBJECT

private slots:
    void cleanupTestCase() { endWorkers(); }

    void unfitTokenOpensNoConnection_data();
    void unfitTokenOpensNoConnection();
    void nothingButWebAddressesIsAsked_data();
    void nothingButWebAddressesIsAsked();
    void clearTextNeedsLoopbackOrAWord_data();
    void clearTextNeedsLoopbackOrAWord();
    void proxyIsUsedAndNamed_data();
    void proxyIsUsedAndNamed();
    void loopbackIsAskedWithoutAProxy();
    void secretsInAddressesAreMasked();
    void requestIsSentOnce_data();
    void requestIsSentOnce();
    void protocolIsHttp1();
    void ownAuthorityReplacesTheSystems();
    void unusableAuthoritiesFileIsReported_data();
    void unusableAuthoritiesFileIsReported();
    void offlineSwitchForbidsAndEndsRequests();
    void retryTellsWhichAttemptsFailed();
    void waitsAreReported();
    void issuerWithOAuthMetadataIsFound();
    void logHoldsEveryRequest();
};

void TestHostileSending::unfitTokenOpensNoConnection_data() // G1
{
    QTest::addColumn<QString>("text");
    for (int byte = 0; byte <= 0x20; ++byte) {
        QTest::addRow("G1 byte %02x inside", byte) << u"a"_s + QChar(byte) + u"b"_s;
    }
    QTest::newRow("G1 DEL") << u"a\u007fb"_s;
    QTest::newRow("G1 C1 control") << u"a\u0085b"_s;
    QTest::newRow("G1 umlaut") << u"pts_ä"_s;
    QTest::newRow("G1 dash") << u"pts\u2013a"_s;
    QTest::newRow("G1 zero-width space") << u"a\u200bb"_s;
    QTest::newRow("G1 header injected") << u"a\r\nX-Evil: 1"_s;
}

void TestHostileSending::unfitTokenOpensNoConnection()
{
    QFETCH(const QString, text);
    HostileServer server(answering(ok()));
    QVERIFY(fetch(requestOf(Kind::PangeaAuthn, server.url(), text)).failedWith(FetchError::Code::BadToken));
    QVERIFY(fetch(requestOf(Kind::JwksUrl, server.url())).response); // accepted in their order: the first would be here
    QCOMPARE(server.connectionCount(), 1);
}

void TestHostileSending::nothingButWebAddressesIsAsked_data() // G4
{
    QTest::addColumn<QString>("typed");
    for (const QString &typed : {u"file:///etc/passwd"_s, u"data:application/json,{}"_s, u"qrc:/x"_s, u"ftp://h/"_s,
                                 u"h.example"_s, u"https:h.example"_s, u"https://"_s, u"https:///x"_s,
                                 u"https://u@h/"_s, u"https://u:p@h/"_s, u"https://h:0/"_s, u"https://h:99999/"_s,
                                 u"https://h/\tx"_s, u"https://h/\r\nX: 1"_s, u"ws://h/"_s, u"//h/x"_s})
        QTest::newRow("G4 " + typed.toLatin1().toPercentEncoding(":/@.,{}")) << typed;
}

void TestHostileSending::nothingButWebAddressesIsAsked()
{
    QFETCH(const QString, typed);
    Network network;
    const auto outcome = outcomeOf(*network.keyFetch(Kind::JwksUrl, typed, {}));
    QVERIFY(outcome.failedWith(FetchError::Code::BadUrl));
    QCOMPARE(network.log().requestCount(), quint64(0));
    QVERIFY(sentenceOf(outcome).contains("Nothing was sent."_L1));
}

void TestHostileSending::clearTextNeedsLoopbackOrAWord_data() // G5, G6
{
    QTest::addColumn<QString>("host");
    QTest::addColumn<bool>("isLoopback");
    QTest::newRow("G5 127.1") << u"127.1"_s << true;
    QTest::newRow("G5 hexadecimal") << u"0x7f000001"_s << true;
    QTest::newRow("G5 circled digits") << u"①②⑦.0.0.1"_s << true;
    QTest::newRow("G5 dot behind") << u"localhost."_s << true;
    QTest::newRow("G5 localhost") << u"localhost"_s << true;
    QTest::newRow("G5 all of 127") << u"127.0.0.2"_s << true;
    QTest::newRow("G5 name that looks like it") << u"127.0.0.1.example.test"_s << false;
    QTest::newRow("G5 name that starts so") << u"localhost.example.test"_s << false;
    QTest::newRow("G6 address elsewhere") << u"192.0.2.1"_s << false;
    QTest::newRow("G6 name elsewhere") << u"h.example"_s << false;
}

void TestHostileSending::clearTextNeedsLoopbackOrAWord()
{
    QFETCH(const QString, host);
    QFETCH(const bool, isLoopback);
    Network network;
    network.setOffline(true); // what is allowed ends here, before anything is sent
    for (const QString &bearer : {QString(), token}) {
        FetchRequest request = requestOf(Kind::JwksUrl, u"http://%1/"_s.arg(host), bearer);
        request.proxy.kind = ProxyChoice::Kind::None;
        const auto refused = bearer.isEmpty() ? FetchError::Code::ClearText : FetchError::Code::ClearTextToken;
        QVERIFY(outcomeOf(*network.keyFetch(request)).failedWith(isLoopback ? FetchError::Code::Offline : refused));
        request.confirmedClearTextHosts = QStringList{u"other.example"_s, host.toUpper()};
        QVERIFY(outcomeOf(*network.keyFetch(request)).failedWith(FetchError::Code::Offline));
    }
}

void TestHostileSending::proxyIsUsedAndNamed_data() // G7
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<QString>("words");
    QTest::newRow("G7 wants a sign-in")
        << "HTTP/1.1 407 Proxy Authentication Required\r\nProxy-Authenticate: Basic realm=\"x\"\r\nContent-Length: 0\r\n\r\n"_ba
        << u"The proxy wants a sign-in"_s;
    QTest::newRow("G7 refuses") << "HTTP/1.1 403 Forbidden\r\nContent-Length: 0\r\n\r\n"_ba << u"refuses the way"_s;
    QTest::newRow("G7 dies") << QByteArray() << u"did not open a way"_s;
    QTest::newRow("G7 is not one") << "SSH-2.0-x\r\n"_ba << u"did not open a way"_s;
}

void TestHostileSending::proxyIsUsedAndNamed()
{
    QFETCH(const QByteArray, answer);
    QFETCH(const QString, words);
    HostileServer proxy(answering(answer));
    FetchRequest request = requestOf(Kind::PangeaAuthn, u"https://h.example/"_s, token);
    request.proxy = {ProxyChoice::Kind::Own, proxy.url(QString())};
    const auto outcome = fetch(request, {.connect = 1s});
    QVERIFY2(outcome.failedWith(FetchError::Code::Proxy), qPrintable(sentenceOf(outcome)));
    QVERIFY2(sentenceOf(outcome).contains(words), qPrintable(sentenceOf(outcome)));
    QVERIFY(sentenceOf(outcome).contains(proxy.url(QString())));
    QVERIFY(proxy.requests().first().startsWith("CONNECT h.example:443 "));
    QVERIFY(!proxy.requests().first().contains("sentinel"));
    QCOMPARE(outcome.error->exchange.proxy, proxy.url(QString()));
}

void TestHostileSending::loopbackIsAskedWithoutAProxy()
{
    HostileServer proxy(answering({}));
    HostileServer server(answering(ok()));
    FetchRequest request = requestOf(Kind::JwksUrl, server.url(), token);
    request.proxy = {ProxyChoice::Kind::Own, proxy.url(QString())};
    QVERIFY(fetch(request).response);
    QCOMPARE(proxy.connectionCount(), 0);
    for (const auto &[address, fault] :
         {std::pair(u"http://u:p@h:1"_s, ProxyFault::Credentials), std::pair(u"https://h:1"_s, ProxyFault::OtherKind),
          std::pair(u"http://h"_s, ProxyFault::Malformed), std::pair(u"ftp://h:1"_s, ProxyFault::Malformed)}) {
        request.proxy.address = address;
        const auto outcome = fetch(request);
        QVERIFY(outcome.failedWith(FetchError::Code::BadProxy));
        QCOMPARE(*outcome.error->proxyFault, fault);
    }
}

void TestHostileSending::secretsInAddressesAreMasked() // G8
{
    HostileServer server(answering("HTTP/1.1 404 No\r\nContent-Length: 0\r\n\r\n"));
    const auto outcome = fetch(requestOf(Kind::JwksUrl, server.url(u"/k?access_token=sentinel&x=1"_s)));
    QVERIFY(outcome.failedWith(FetchError::Code::HttpError));
    QVERIFY(server.requests().first().startsWith("GET /k?access_token=sentinel&x=1 "));
    const QString report = explain::evidenceMarkdown(outcome.error->evidence, {}, {});
    QVERIFY(report.contains("x=1"_L1));
    for (const QString &text : {sentenceOf(outcome), report, curlCommand(outcome.error->exchange),
                                QString::fromStdString(json::write(evidenceJson(outcome.error->evidence, {})))})
        QVERIFY2(!text.contains("sentinel"_L1), qPrintable(text));
}

void TestHostileSending::requestIsSentOnce_data() // G9
{
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<bool>("isReset");
    QTest::newRow("G9 POST, reset") << Kind::PangeaAuthn << true;
    QTest::newRow("G9 POST, closed") << Kind::PangeaAuthn << false;
    QTest::newRow("G9 GET, reset") << Kind::JwksUrl << true;
    QTest::newRow("G9 GET, closed") << Kind::JwksUrl << false;
}

void TestHostileSending::requestIsSentOnce()
{
    QFETCH(const Kind, kind);
    QFETCH(const bool, isReset);
    HostileServer server({.onConnect = {},
                          .onRequest =
                              [isReset](const Peer &peer, const QByteArray &, int) {
                                  if (isReset)
                                      peer.reset();
                                  else
                                      peer.close();
                              },
                          .tls = {}});
    Network network;
    const auto outcome = outcomeOf(*network.keyFetch(requestOf(kind, server.url(), token)));
    QVERIFY(outcome.failedWith(FetchError::Code::ConnectionLost));
    QVERIFY(fetch(requestOf(Kind::JwksUrl, server.url()), {.total = 1s}).error); // by now all before it has come in
    // Newer Qt connects again and has nothing to send then.
    QCOMPARE(server.received().count(token.toLatin1()), 1);
    QCOMPARE(server.requests().size(), 2);
    QCOMPARE(network.log().requestCount(), quint64(1));
}

void TestHostileSending::protocolIsHttp1() // G10
{
    const TestAuthority authority;
    Behaviour behaviour = answering(ok());
    behaviour.tls = authority.issue({});
    HostileServer server(behaviour); // would rather speak HTTP/2, were it offered
    FetchRequest request = requestOf(Kind::JwksUrl, server.url());
    request.authoritiesFile = authority.certificateFile();
    const auto outcome = fetch(request);
    QVERIFY2(outcome.response, qPrintable(sentenceOf(outcome)));
    QVERIFY(server.requests().first().startsWith("GET / HTTP/1.1\r\n"));
    const Exchange &exchange = outcome.response->exchange;
    QVERIFY(exchange.tls);
    QCOMPARE(exchange.tls->protocol, u"TLSv1.3"_s);
    QVERIFY(!exchange.tls->cipher.isEmpty());
    QCOMPARE(exchange.tls->chain.first().names, QStringList{u"localhost"_s});
    QCOMPARE(exchange.tls->chain.first().issuer, u"Tokenscope test authority"_s);
    QVERIFY(*exchange.timings.lookup <= *exchange.timings.tls);
    QVERIFY(*exchange.timings.tls <= *exchange.timings.head);
    QVERIFY(*exchange.timings.head <= exchange.elapsed);
}

void TestHostileSending::ownAuthorityReplacesTheSystems() // H17
{
    const TestAuthority authority;
    const TestAuthority other;
    Behaviour behaviour = answering(ok());
    behaviour.tls = authority.issue({});
    HostileServer server(behaviour);
    FetchRequest request = requestOf(Kind::JwksUrl, server.url());
    request.authoritiesFile = other.certificateFile();
    QVERIFY(fetch(request).failedWith(FetchError::Code::Tls));
    request.authoritiesFile = authority.certificateFile();
    QVERIFY(fetch(request).response);
    request.authoritiesFile.clear(); // of that one request only
    QVERIFY(fetch(request).failedWith(FetchError::Code::Tls));
    QCOMPARE(server.requests().size(), 1);
}

void TestHostileSending::unusableAuthoritiesFileIsReported_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<AuthorityFault>("fault");
    QTest::newRow("missing") << u"/nonexistent/authority.pem"_s << AuthorityFault::Unreadable;
    QTest::newRow("a folder") << u"/tmp"_s << AuthorityFault::Unreadable;
    QTest::newRow("a device") << u"/dev/zero"_s << AuthorityFault::Unreadable;
    QTest::newRow("no certificate") << QString::fromUtf8(__FILE__) << AuthorityFault::NoCertificate;
}

void TestHostileSending::unusableAuthoritiesFileIsReported()
{
    QFETCH(const QString, path);
    QFETCH(const AuthorityFault, fault);
    FetchRequest request = requestOf(Kind::JwksUrl, u"https://h.example/"_s);
    request.authoritiesFile = path;
    const auto outcome = fetch(request);
    QVERIFY(outcome.failedWith(FetchError::Code::BadAuthorities));
    QCOMPARE(*outcome.error->authorityFault, fault);
    QVERIFY(sentenceOf(outcome).contains("CA file"_L1));
}

void TestHostileSending::offlineSwitchForbidsAndEndsRequests()
{
    HostileServer server(stallingAfter("HTTP/1.1 200 OK\r\n"));
    Network network;
    const auto running = network.keyFetch(Kind::JwksUrl, server.url(), {});
    QSignalSpy failed(running.get(), &KeyFetch::failed);
    running->start();
    QTRY_COMPARE(server.requests().size(), 1);
    network.setOffline(true);
    QCOMPARE(failed.size(), 1);
    QCOMPARE(failed.first().first().value<FetchError>().code, FetchError::Code::Offline);
    const auto outcome = outcomeOf(*network.keyFetch(Kind::JwksUrl, server.url(), {}));
    QVERIFY(outcome.failedWith(FetchError::Code::Offline));
    QVERIFY(sentenceOf(outcome).contains("switched offline"_L1));
    QCOMPARE(network.log().requestCount(), quint64(1));
    QCOMPARE(server.connectionCount(), 1);
    network.setOffline(false);
    server.become(answering(ok()));
    QVERIFY(outcomeOf(*network.keyFetch(Kind::JwksUrl, server.url(), {})).response);
    QCOMPARE(server.requests().size(), 1);
}

void TestHostileSending::retryTellsWhichAttemptsFailed()
{
    const auto failing = [](const QByteArray &id) {
        return "HTTP/1.1 502 Bad\r\nx-request-id: " + id + "\r\nContent-Length: 0\r\n\r\n";
    };
    HostileServer server(answeringInTurn({failing("prq_a"), failing("prq_b"), failing("prq_c"), ok()}));
    const auto outcome = fetch(requestOf(Kind::PangeaAuthn, server.url(), token));
    QVERIFY(outcome.failedWith(FetchError::Code::HttpError));
    QCOMPARE(server.requests().size(), 3); // one and two more
    QVERIFY(!server.requests()[0].contains("X-Pangea-Retried-Request-Ids"));
    QVERIFY(sendsHeader(server.requests()[1], "X-Pangea-Retried-Request-Ids: prq_a\r"));
    QVERIFY(sendsHeader(server.requests()[2], "X-Pangea-Retried-Request-Ids: prq_a,prq_b\r"));
    QCOMPARE(outcome.error->evidence.exchanges.size(), 3);
    QCOMPARE(outcome.error->evidence.exchanges.last().cause, Cause::Retried);
}

void TestHostileSending::waitsAreReported()
{
    HostileServer server(answering("HTTP/1.1 503 Busy\r\nRetry-After: 3\r\nContent-Length: 0\r\n\r\n"));
    Network network;
    const auto job = network.keyFetch(Kind::JwksUrl, server.url(), {});
    QSignalSpy waiting(job.get(), &KeyFetch::waiting);
    QSignalSpy failed(job.get(), &KeyFetch::failed);
    job->start();
    QVERIFY(waiting.wait());
    const auto wait = waiting.first().first().value<FetchWait>();
    QCOMPARE(wait.delay, std::chrono::milliseconds(3s));
    QCOMPARE(explain::waitWords(wait), u"The service failed. Asking again in 3 s, attempt 1 of 2."_s);
    job->cancel(); // within the pause
    QCOMPARE(failed.size(), 1);
    QCOMPARE(server.requests().size(), 1);
    QVERIFY(!failed.first().first().value<FetchError>().evidence.exchanges.isEmpty());
}

void TestHostileSending::issuerWithOAuthMetadataIsFound() // RFC 8414
{
    QString issuer;
    HostileServer server({.onConnect = {},
                          .onRequest =
                              [&issuer](const Peer &peer, const QByteArray &request, int) {
                                  const QByteArray metadata = R"({"issuer":")" + issuer.toLatin1() +
                                                              R"(","jwks_uri":")" + issuer.toLatin1() + R"(/keys"})";
                                  if (request.startsWith("GET /.well-known/oauth-authorization-server/tenant "))
                                      peer.write(ok(metadata));
                                  else if (request.startsWith("GET /tenant/keys "))
                                      peer.write(ok());
                                  else
                                      peer.write("HTTP/1.1 404 No\r\nContent-Length: 0\r\n\r\n");
                                  peer.close();
                              },
                          .tls = {}});
    issuer = server.url(u"/tenant"_s);
    const auto outcome = fetch(requestOf(Kind::OpenIdIssuer, issuer));
    QVERIFY2(outcome.response, qPrintable(sentenceOf(outcome)));
    QCOMPARE(outcome.response->issuer, issuer);
    QCOMPARE(server.requests().size(), 3);
    const auto typed = server.url(u"/.well-known/oauth-authorization-server/tenant"_s);
    QCOMPARE(guessKind(typed, false), Kind::OpenIdIssuer);
    QVERIFY(fetch(requestOf(Kind::OpenIdIssuer, typed)).response);
    const auto missing = fetch(requestOf(Kind::OpenIdIssuer, server.url(u"/nobody"_s)));
    QVERIFY(missing.failedWith(FetchError::Code::HttpError));
    QCOMPARE(missing.error->exchange.url.path(), u"/nobody/.well-known/openid-configuration"_s);
    QCOMPARE(missing.error->evidence.exchanges.size(), 4);
}

void TestHostileSending::logHoldsEveryRequest() // G9, G11
{
    HostileServer server(answeringInTurn({redirect("302", u"/a"_s),
                                          "HTTP/1.1 200 OK\r\nSet-Cookie: a=b\r\nETag: \"1\"\r\nCache-Control: "
                                          "max-age=600\r\nContent-Length: 11\r\n\r\n" +
                                              keySet,
                                          ok()}));
    Network network;
    QSignalSpy changed(&network, &Network::logChanged);
    QVERIFY(outcomeOf(*network.keyFetch(requestOf(Kind::JwksUrl, server.url(), token))).response);
    QVERIFY(outcomeOf(*network.keyFetch(requestOf(Kind::JwksUrl, server.url(u"/a"_s), token))).response);
    QCOMPARE(server.requests()[1], server.requests()[2]); // nothing was remembered
    const auto entries = network.log().entries();
    QCOMPARE(entries.size(), std::size_t(3));
    QCOMPARE(changed.size(), 6);
    QCOMPARE(entries[0].number, quint64(1));
    QCOMPARE(entries[0].exchange.status, 302);
    QCOMPARE(entries[1].exchange.cause, Cause::Redirected);
    QCOMPARE(entries[1].bodyBytes, 11);
    QVERIFY(entries[1].exchange.body.isEmpty());
    QCOMPARE(headerValue(entries[2].exchange.requestHeaders, "authorization"), "Bearer ••••"_ba);
}

QTEST_GUILESS_MAIN(TestHostileSending)
#include "tst_hostile_sending.moc"
