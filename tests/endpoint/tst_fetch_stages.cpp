// SPDX-License-Identifier: Apache-2.0
#include "endpoint/discovery.h"
#include "tests/endpoint/fetch_outcome.h"
#include "tests/endpoint/request_headers.h"
#include "tests/endpoint/scripted_server.h"

#include <QPointer>
#include <QSemaphore>
#include <QThreadPool>

#include <memory>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace tokenscope::endpoint;
using namespace tokenscope::tests;

namespace {

const QByteArray keySet = R"({"keys":[]})"_ba;
const QByteArray pending = R"({"request_id":"prq_abc","status":"Accepted","result":{"location":"http://h/"}})"_ba;
const QByteArray success = R"({"request_id":"prq_def","status":"Success","result":{"keys":[]}})"_ba;

QByteArray ok(const QByteArray &body)
{
    return ScriptedServer::http("200 OK", body);
}

/// The answers in turn, the last one again and again.
ScriptedServer::Script inTurn(QList<QByteArray> answers)
{
    return [answers](QTcpSocket &socket, const QByteArray &) mutable {
        socket.write(answers.size() > 1 ? answers.takeFirst() : answers.first());
        socket.disconnectFromHost();
    };
}

FetchRequest jwksAt(const ScriptedServer &server)
{
    FetchRequest request;
    request.kind = Kind::JwksUrl;
    request.typedUrl = server.url();
    return request;
}

QByteArray metadata(const QString &issuer, const QString &keysUrl)
{
    return R"({"issuer":")" + issuer.toUtf8() + R"(","jwks_uri":")" + keysUrl.toUtf8() + R"("})";
}

} // namespace

/// What happens between start and end: discovery, polling, cancelling, deleting.
class TestFetchStages final : public QObject
{
    Q_OBJECT

private slots:
    void cleanupTestCase() { endWorkers(); }

    void discoveryLeadsToTheKeys();
    void discoverySendsNoTokenToAnotherOrigin();
    void discoveryIsRefused_data();
    void discoveryIsRefused();
    void keysOfAnotherHostAreNotSoughtHere_data();
    void keysOfAnotherHostAreNotSoughtHere();
    void documentAddressLeavesTheSlashOpen();
    void pendingAnswerIsPolled();
    void pendingForEverEndsAtTheDeadline();
    void unfitRequestIdIsNotAskedFor_data();
    void unfitRequestIdIsNotAskedFor();
    void cancelEndsOnceAndAtOnce_data();
    void cancelEndsOnceAndAtOnce();
    void cancelWhileParsingDropsTheResult();
    void deletingTheJobIsSafe_data();
    void deletingTheJobIsSafe();
    void networkMayGoFirst();
    void startingTwiceAsksOnce();
};

void TestFetchStages::discoveryLeadsToTheKeys()
{
    QString issuer;
    ScriptedServer server([&issuer](QTcpSocket &socket, const QByteArray &request) {
        const bool asksForKeys = request.startsWith("GET /tenant/keys ");
        socket.write(ok(asksForKeys ? keySet : metadata(issuer, issuer + u"/keys"_s)));
        socket.disconnectFromHost();
    });
    issuer = server.url(u"/tenant"_s);
    const auto outcome = fetchKeys(Kind::OpenIdIssuer, issuer);
    QVERIFY(outcome.response);
    QCOMPARE(outcome.response->issuer, issuer);
    QCOMPARE(outcome.response->origin, tokenscope::inspect::KeyOrigin::Discovery);
    QCOMPARE(server.requests().size(), 2);
    QVERIFY(server.requests().first().startsWith("GET /tenant/.well-known/openid-configuration "));
}

void TestFetchStages::discoverySendsNoTokenToAnotherOrigin()
{
    ScriptedServer keys(ScriptedServer::always(ok(keySet)));
    QString issuer;
    ScriptedServer server([&](QTcpSocket &socket, const QByteArray &) {
        socket.write(ok(metadata(issuer, keys.url(u"/keys"_s))));
        socket.disconnectFromHost();
    });
    issuer = server.url(u"/"_s);
    QVERIFY(fetchKeys(Kind::OpenIdIssuer, issuer, u"pts_sentinel"_s).response);
    QVERIFY(server.requests().first().contains("Bearer pts_sentinel"));
    QVERIFY(!keys.requests().first().contains("sentinel"));
}

void TestFetchStages::discoveryIsRefused_data()
{
    QTest::addColumn<QString>("issuerSuffix");
    QTest::addColumn<QString>("keysUrl");
    QTest::addColumn<FetchError::Code>("code");
    using enum FetchError::Code;
    const QString good = u"http://127.0.0.1:2/keys"_s;
    QTest::newRow("slash too many") << u"/"_s << good << IssuerMismatch;
    QTest::newRow("another tenant") << u"2"_s << good << IssuerMismatch;
    QTest::newRow("no keys address") << u""_s << u""_s << BadMetadata;
    QTest::newRow("clear text to another host") << u""_s << u"http://h.example/keys"_s << BadMetadata;
    QTest::newRow("a file") << u""_s << u"file:///etc/passwd"_s << BadMetadata;
    QTest::newRow("a relative address") << u""_s << u"/keys"_s << BadMetadata;
    QTest::newRow("nobody there") << u""_s << good << ConnectionRefused;
}

void TestFetchStages::discoveryIsRefused()
{
    QFETCH(const QString, issuerSuffix);
    QFETCH(const QString, keysUrl);
    QFETCH(const FetchError::Code, code);
    QString issuer;
    ScriptedServer server([&](QTcpSocket &socket, const QByteArray &) {
        socket.write(ok(metadata(issuer + issuerSuffix, keysUrl)));
        socket.disconnectFromHost();
    });
    issuer = server.url(u"/tenant"_s);
    const auto outcome = fetchKeys(Kind::OpenIdIssuer, issuer);
    QVERIFY2(outcome.failedWith(code), outcome.error ? qPrintable(outcome.error->detail) : "");
    if (code == FetchError::Code::IssuerMismatch)
        QCOMPARE(outcome.error->detail, issuer + issuerSuffix);
}

void TestFetchStages::keysOfAnotherHostAreNotSoughtHere_data()
{
    QTest::addColumn<QString>("keysUrl");
    QTest::addColumn<bool>("isTaken");
    QTest::newRow("on another host") << u"https://keys.example/jwks"_s << true;
    QTest::newRow("on this computer") << u"http://127.0.0.1:8080/jwks"_s << false;
    QTest::newRow("on this computer, by name") << u"https://localhost/jwks"_s << false;
    QTest::newRow("in this network") << u"https://192.168.1.1/jwks"_s << false;
}

void TestFetchStages::keysOfAnotherHostAreNotSoughtHere()
{
    QFETCH(const QString, keysUrl);
    const QString issuer = u"https://op.example"_s;
    const DocumentOrigin origin{QUrl(issuer), Zone::Internet};
    QTEST(parseDiscovery(200, metadata(issuer, keysUrl), origin, {issuer}).has_value(), "isTaken");
}

void TestFetchStages::documentAddressLeavesTheSlashOpen()
{
    QString base;
    ScriptedServer server([&base](QTcpSocket &socket, const QByteArray &request) {
        socket.write(ok(request.startsWith("GET /keys ") ? keySet : metadata(base + u'/', base + u"/keys"_s)));
        socket.disconnectFromHost();
    });
    base = server.url(QString());
    const auto outcome = fetchKeys(Kind::OpenIdIssuer, base + u"/.well-known/openid-configuration"_s);
    QVERIFY(outcome.response);
    QCOMPARE(outcome.response->issuer, base + u'/');
}

void TestFetchStages::pendingAnswerIsPolled()
{
    ScriptedServer server(inTurn({ScriptedServer::http("202 Accepted", pending),
                                  ScriptedServer::http("404 Not Found", R"({"status":"NotFound"})"),
                                  ScriptedServer::http("202 Accepted", pending), ok(success)}));
    const auto outcome =
        fetchKeys(Kind::PangeaAuthn, server.url(u"/gw"_s), u"pts_a"_s, {.total = 10s, .pollStep = 1ms});
    QVERIFY(outcome.response);
    QCOMPARE(outcome.response->envelope->requestId, "prq_def");
    QCOMPARE(server.requests().size(), 4);
    for (const QByteArray &poll : server.requests().mid(1)) {
        QVERIFY(poll.startsWith("GET /gw/request/prq_abc HTTP/1.1\r\n"));
        QVERIFY(sendsHeader(poll, "Authorization: Bearer pts_a\r"));
    }
}

void TestFetchStages::pendingForEverEndsAtTheDeadline()
{
    ScriptedServer server(ScriptedServer::always(ScriptedServer::http("202 Accepted", pending)));
    const auto outcome = fetchKeys(Kind::PangeaAuthn, server.url(), u"pts_a"_s, {.total = 200ms, .pollStep = 1ms});
    QVERIFY(outcome.failedWith(FetchError::Code::StillPending));
    QVERIFY(outcome.error->envelope);
    QCOMPARE(outcome.error->envelope->requestId, "prq_abc");
}

void TestFetchStages::unfitRequestIdIsNotAskedFor_data()
{
    QTest::addColumn<QByteArray>("id");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("path") << "../../x"_ba;
    QTest::newRow("query") << "a?b"_ba;
    QTest::newRow("long") << QByteArray(129, 'a');
    QTest::newRow("not ASCII") << "prq_ä"_ba;
}

void TestFetchStages::unfitRequestIdIsNotAskedFor()
{
    QFETCH(const QByteArray, id);
    const QByteArray body = R"({"request_id":")" + id + R"(","status":"Accepted"})";
    ScriptedServer server(ScriptedServer::always(ScriptedServer::http("202 Accepted", body)));
    const auto outcome = fetchKeys(Kind::PangeaAuthn, server.url(), u"pts_a"_s, {.total = 5s, .pollStep = 1ms});
    QVERIFY(outcome.failedWith(FetchError::Code::StillPending));
    QVERIFY(outcome.error->envelope);
    QCOMPARE(server.requests().size(), 1);
}

void TestFetchStages::cancelEndsOnceAndAtOnce_data()
{
    QTest::addColumn<bool>("started");
    QTest::addColumn<bool>("answered");
    QTest::newRow("before start") << false << false;
    QTest::newRow("before the connection") << true << false;
    QTest::newRow("while the peer is silent") << true << true;
}

void TestFetchStages::cancelEndsOnceAndAtOnce()
{
    QFETCH(const bool, started);
    QFETCH(const bool, answered);
    ScriptedServer server([](QTcpSocket &socket, const QByteArray &) {
        socket.write("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{");
    });
    Network network;
    KeyFetch fetch(network, jwksAt(server));
    QSignalSpy failed(&fetch, &KeyFetch::failed);
    QSignalSpy succeeded(&fetch, &KeyFetch::succeeded);
    QSignalSpy progressed(&fetch, &KeyFetch::progressed);
    if (started)
        fetch.start();
    if (answered)
        QVERIFY(progressed.wait());
    fetch.cancel();
    QCOMPARE(failed.size(), 1);
    QCOMPARE(failed.first().first().value<FetchError>().code, FetchError::Code::Cancelled);
    fetch.cancel();
    fetch.start();
    KeyFetch next(network, jwksAt(server), {.total = 50ms});
    QVERIFY(outcomeOf(next).failedWith(FetchError::Code::Timeout)); // by now a late signal would have come
    QCOMPARE(failed.size(), 1);
    QCOMPARE(succeeded.size(), 0);
}

void TestFetchStages::cancelWhileParsingDropsTheResult()
{
    // Every worker is busy until the job is cancelled, so that parsing cannot be over before.
    auto *pool = &tokenscope::concurrency::workerPool();
    pool->waitForDone();
    QSemaphore gate;
    for (int i = 0; i < pool->maxThreadCount(); ++i)
        pool->start([&gate] { gate.acquire(); });

    ScriptedServer server(ScriptedServer::always(ok(keySet)));
    Network network;
    KeyFetch fetch(network, jwksAt(server));
    QSignalSpy failed(&fetch, &KeyFetch::failed);
    QSignalSpy succeeded(&fetch, &KeyFetch::succeeded);
    QSignalSpy progressed(&fetch, &KeyFetch::progressed);
    fetch.start();
    QVERIFY(progressed.wait());
    QTRY_VERIFY(!network.findChild<NetworkExchange *>()); // read to its end, and so being parsed
    QCOMPARE(succeeded.size(), 0);
    QCOMPARE(QThreadPool::globalInstance()->activeThreadCount(), 0); // Qt paints with these: they are never kept busy
    fetch.cancel();
    gate.release(pool->maxThreadCount());
    pool->waitForDone();
    QCoreApplication::processEvents();
    QCOMPARE(failed.size(), 1);
    QCOMPARE(succeeded.size(), 0);
}

void TestFetchStages::deletingTheJobIsSafe_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::newRow("on success") << ok(keySet);
    QTest::newRow("on failure") << ok("<html>");
    QTest::newRow("on refusal of the answer") << ScriptedServer::http("302 Found", {}, "Location: /x\r\n");
}

void TestFetchStages::deletingTheJobIsSafe()
{
    QFETCH(const QByteArray, answer);
    ScriptedServer server(ScriptedServer::always(answer));
    Network network;
    for (const bool onProgress : {false, true}) {
        QPointer<KeyFetch> fetch = new KeyFetch(network, jwksAt(server));
        connect(fetch, &KeyFetch::succeeded, this, [fetch] { delete fetch; });
        connect(fetch, &KeyFetch::failed, this, [fetch] { delete fetch; });
        if (onProgress)
            connect(fetch, &KeyFetch::progressed, this, [fetch] { delete fetch; });
        fetch->start();
        QTRY_VERIFY(!fetch);
    }
    std::make_unique<KeyFetch>(network, jwksAt(server))->start(); // gone before it connects
    QCoreApplication::processEvents();
}

void TestFetchStages::networkMayGoFirst()
{
    ScriptedServer server([](QTcpSocket &, const QByteArray &) {});
    auto network = std::make_unique<Network>();
    KeyFetch fetch(*network, jwksAt(server));
    QSignalSpy failed(&fetch, &KeyFetch::failed);
    fetch.start();
    QTRY_COMPARE(server.requests().size(), 1);
    network.reset();
    QCOMPARE(failed.size(), 1);
    QCOMPARE(failed.first().first().value<FetchError>().code, FetchError::Code::Cancelled);
}

void TestFetchStages::startingTwiceAsksOnce()
{
    ScriptedServer server(ScriptedServer::always(ok(keySet)));
    Network network;
    KeyFetch fetch(network, jwksAt(server));
    fetch.start();
    QVERIFY(outcomeOf(fetch).response);
    QCOMPARE(server.requests().size(), 1);
}

QTEST_GUILESS_MAIN(TestFetchStages)
#include "tst_fetch_stages.moc"
