// SPDX-License-Identifier: Apache-2.0
#include "tests/endpoint/fetch_outcome.h"
#include "tests/endpoint/request_headers.h"
#include "tests/endpoint/scripted_server.h"

#include <QTimer>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace tokenscope::endpoint;
using namespace tokenscope::tests;

namespace {

const QByteArray emptyEnvelope = R"({"request_id":"prq_a","status":"Success","result":{"keys":[]}})"_ba;
constexpr FetchLimits shortLimits{.total = 300ms};

ScriptedServer::Script silence()
{
    return [](QTcpSocket &, const QByteArray &) {};
}

/// Sends `piece` again and again, never an end.
ScriptedServer::Script endless(std::chrono::milliseconds pause, const QByteArray &piece)
{
    return [pause, piece](QTcpSocket &socket, const QByteArray &) {
        socket.write("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n\r\n");
        auto *timer = new QTimer(&socket);
        QObject::connect(timer, &QTimer::timeout, &socket, [&socket, piece] {
            if (socket.bytesToWrite() < 1024 * 1024)
                socket.write(piece);
        });
        timer->start(pause);
    };
}

} // namespace

class TestKeyFetch final : public QObject
{
    Q_OBJECT

private slots:
    void cleanupTestCase() { endWorkers(); }

    void pangeaCallIsMadeAsTheServiceWantsIt();
    void keySetIsAskedForWithoutAToken();
    void nothingIsRememberedBetweenCalls();
    void unsafeInputNeverOpensAConnection_data();
    void unsafeInputNeverOpensAConnection();
    void tokenStaysOffClearTextToOtherHosts();
    void refusedConnectionIsReported();
    void lostConnectionIsReportedAndTheCallIsNotRepeated();
    void redirectIsRefusedAndItsTargetHearsNothing_data();
    void redirectIsRefusedAndItsTargetHearsNothing();
    void silentPeerEndsAtTheDeadline();
    void drippingBodyEndsAtTheDeadline();
    void endlessBodyStopsAtTheLimit();
    void bodyOfExactlyTheLimitPasses();
    void manySmallKeysArriveWhole();
};

void TestKeyFetch::pangeaCallIsMadeAsTheServiceWantsIt()
{
    ScriptedServer server(ScriptedServer::always(ScriptedServer::http("200 OK", emptyEnvelope, "X-Thing: 1\r\n")));
    const auto outcome = fetchKeys(Kind::PangeaAuthn, server.url(u"/gateway//"_s), u" pts_secret\n"_s);
    QCOMPARE(outcome.signalCount, 1);
    QVERIFY(outcome.response);
    QCOMPARE(server.requests().size(), 1);
    const QByteArray request = server.requests().first();
    QVERIFY(request.startsWith("POST /gateway/v2/client/jwks HTTP/1.1\r\n"));
    QVERIFY(sendsHeader(request, "Authorization: Bearer pts_secret\r"));
    QVERIFY(sendsHeader(request, "Content-Type: application/json\r"));
    QVERIFY(sendsHeader(request, "Accept: application/json\r"));
    QVERIFY(sendsHeader(request, "Accept-Encoding: identity\r"));
    QVERIFY(sendsHeader(request, "User-Agent: Tokenscope/"));
    QVERIFY(request.endsWith("\r\n\r\n{}"));

    const Exchange &exchange = outcome.response->exchange;
    QCOMPARE(exchange.method, "POST"_ba);
    QCOMPARE(exchange.status, 200);
    QCOMPARE(exchange.body, emptyEnvelope);
    QCOMPARE(headerValue(exchange.headers, "X-Thing"), "1"_ba);
    QVERIFY(exchange.startedAt.isValid());
    QCOMPARE(outcome.response->envelope->requestId, "prq_a");
    QVERIFY(outcome.response->keys->isEmpty());
}

void TestKeyFetch::keySetIsAskedForWithoutAToken()
{
    ScriptedServer server(ScriptedServer::always(ScriptedServer::http("200 OK", R"({"keys":[]})")));
    const auto outcome = fetchKeys(Kind::JwksUrl, server.url(u"/jwks?tenant=1"_s));
    QVERIFY(outcome.response);
    const QByteArray request = server.requests().value(0);
    QVERIFY(request.startsWith("GET /jwks?tenant=1 HTTP/1.1\r\n"));
    QVERIFY(!request.toLower().contains("authorization"));
    QVERIFY(sendsHeader(request, "Accept: application/json, application/jwk-set+json\r"));
    QVERIFY(!outcome.response->envelope);
    QCOMPARE(outcome.response->issuer, QString());
}

void TestKeyFetch::nothingIsRememberedBetweenCalls()
{
    ScriptedServer server(ScriptedServer::always(ScriptedServer::http(
        "200 OK", R"({"keys":[]})", "Set-Cookie: a=b\r\nCache-Control: max-age=600\r\nETag: \"1\"\r\n")));
    Network network;
    for (int i = 0; i < 2; ++i)
        QVERIFY(outcomeOf(*network.keyFetch(Kind::JwksUrl, server.url(), {})).response);
    QCOMPARE(server.requests().size(), 2);
    QCOMPARE(server.requests().at(1), server.requests().at(0));
}

void TestKeyFetch::unsafeInputNeverOpensAConnection_data()
{
    QTest::addColumn<QString>("suffix");
    QTest::addColumn<QString>("token");
    QTest::addColumn<FetchError::Code>("code");
    using enum FetchError::Code;
    QTest::newRow("CR LF") << u""_s << u"a\r\nX-Evil: 1"_s << BadToken;
    QTest::newRow("LF") << u""_s << u"a\nb"_s << BadToken;
    QTest::newRow("NUL") << u""_s << u"a"_s + QChar(0) + u"b"_s << BadToken;
    QTest::newRow("blank") << u""_s << u"a b"_s << BadToken;
    QTest::newRow("not ASCII") << u""_s << u"ä"_s << BadToken;
    QTest::newRow("no token") << u""_s << u""_s << TokenMissing;
    QTest::newRow("query in the base") << u"?a=b"_s << u"pts_a"_s << BadUrl;
    QTest::newRow("control character in the base") << u"a\tb"_s << u"pts_a"_s << BadUrl;
}

void TestKeyFetch::unsafeInputNeverOpensAConnection()
{
    QFETCH(const QString, suffix);
    QFETCH(const QString, token);
    QFETCH(const FetchError::Code, code);
    ScriptedServer server(silence());
    const auto outcome = fetchKeys(Kind::PangeaAuthn, server.url(u"/"_s + suffix), token, shortLimits);
    QVERIFY(outcome.failedWith(code));
    QCOMPARE(outcome.error->urlFault.has_value(), code == FetchError::Code::BadUrl);
    QCOMPARE(outcome.error->tokenFault.has_value(), code == FetchError::Code::BadToken);
    QVERIFY(server.wasLeftAlone());
}

void TestKeyFetch::tokenStaysOffClearTextToOtherHosts()
{
    QVERIFY(fetchKeys(Kind::PangeaAuthn, u"http://192.0.2.1"_s, u"pts_a"_s, shortLimits)
                .failedWith(FetchError::Code::ClearTextToken));
    QVERIFY(fetchKeys(Kind::JwksUrl, u"http://127.0.0.1.example.test/"_s, u"pts_a"_s, shortLimits)
                .failedWith(FetchError::Code::ClearTextToken));
}

void TestKeyFetch::refusedConnectionIsReported()
{
    QString url;
    {
        const ScriptedServer gone(silence());
        url = gone.url();
    }
    const auto outcome = fetchKeys(Kind::JwksUrl, url);
    QVERIFY(outcome.failedWith(FetchError::Code::ConnectionRefused));
    QCOMPARE(outcome.error->exchange.status, 0);
    QCOMPARE(outcome.error->exchange.url, QUrl(url));
}

void TestKeyFetch::lostConnectionIsReportedAndTheCallIsNotRepeated()
{
    ScriptedServer server([](QTcpSocket &socket, const QByteArray &) { socket.abort(); });
    const auto outcome = fetchKeys(Kind::PangeaAuthn, server.url(), u"pts_a"_s);
    QVERIFY(outcome.failedWith(FetchError::Code::ConnectionLost));
    QCOMPARE(server.requests().size(), 1);
}

void TestKeyFetch::redirectIsRefusedAndItsTargetHearsNothing_data()
{
    QTest::addColumn<QByteArray>("statusLine");
    for (const QByteArray &line : {"301 Moved Permanently"_ba, "302 Found"_ba, "303 See Other"_ba,
                                   "307 Temporary Redirect"_ba, "308 Permanent Redirect"_ba})
        QTest::newRow(line.constData()) << line;
}

void TestKeyFetch::redirectIsRefusedAndItsTargetHearsNothing()
{
    QFETCH(const QByteArray, statusLine);
    ScriptedServer target(ScriptedServer::always(ScriptedServer::http("200 OK", emptyEnvelope)));
    ScriptedServer server(ScriptedServer::always(
        ScriptedServer::http(statusLine, {}, "Location: " + target.url(u"/elsewhere"_s).toLatin1() + "\r\n")));
    const auto outcome = fetchKeys(Kind::PangeaAuthn, server.url(), u"pts_a"_s);
    QVERIFY(outcome.failedWith(FetchError::Code::RedirectRefused));
    QCOMPARE(outcome.error->detail, target.url(u"/elsewhere"_s));
    QVERIFY(target.wasLeftAlone());
    QCOMPARE(server.requests().size(), 1);
}

void TestKeyFetch::silentPeerEndsAtTheDeadline()
{
    ScriptedServer server(silence());
    QElapsedTimer clock;
    clock.start();
    const auto outcome = fetchKeys(Kind::PangeaAuthn, server.url(), u"pts_a"_s, shortLimits);
    QVERIFY(outcome.failedWith(FetchError::Code::Timeout));
    QVERIFY(clock.elapsed() >= 290);
}

void TestKeyFetch::drippingBodyEndsAtTheDeadline()
{
    ScriptedServer server(endless(20ms, " "));
    const auto outcome = fetchKeys(Kind::JwksUrl, server.url(), {}, {.total = 2s});
    QVERIFY(outcome.failedWith(FetchError::Code::Timeout));
    QCOMPARE(outcome.error->exchange.status, 200); // what did arrive is kept
    QVERIFY(!outcome.error->exchange.body.isEmpty());
}

void TestKeyFetch::endlessBodyStopsAtTheLimit()
{
    ScriptedServer server(endless(0ms, QByteArray(64 * 1024, ' ')));
    constexpr FetchLimits limits{.total = 20s, .bodyBytes = 1024 * 1024};
    const auto outcome = fetchKeys(Kind::JwksUrl, server.url(), {}, limits);
    QVERIFY(outcome.failedWith(FetchError::Code::TooLarge));
    QCOMPARE(outcome.error->exchange.body.size(), limits.bodyBytes + 1);
}

void TestKeyFetch::bodyOfExactlyTheLimitPasses()
{
    const QByteArray body = R"({"keys":[]})"_ba;
    ScriptedServer server(ScriptedServer::always(ScriptedServer::http("200 OK", body)));
    QVERIFY(fetchKeys(Kind::JwksUrl, server.url(), {}, {.bodyBytes = body.size()}).response);
    QVERIFY(fetchKeys(Kind::JwksUrl, server.url(), {}, {.bodyBytes = body.size() - 1})
                .failedWith(FetchError::Code::TooLarge));
}

void TestKeyFetch::manySmallKeysArriveWhole()
{
    QByteArray keys;
    for (int i = 0; i < 20'000; ++i)
        keys += (i ? "," : "") + R"({"kty":"oct","k":"YWJj","kid":")"_ba + QByteArray::number(i) + "\"}";
    ScriptedServer server(ScriptedServer::always(ScriptedServer::http("200 OK", R"({"keys":[)" + keys + "]}")));
    const auto outcome = fetchKeys(Kind::JwksUrl, server.url(), {}, {.total = 5min}); // of a busy machine
    QVERIFY(outcome.response);
    QCOMPARE(outcome.response->keys->keys().size(), size_t(20'000));
}

QTEST_GUILESS_MAIN(TestKeyFetch)
#include "tst_key_fetch.moc"
