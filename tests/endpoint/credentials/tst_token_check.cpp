// SPDX-License-Identifier: Apache-2.0
#include "endpoint/answer/evidence_json.h"
#include "endpoint/fetch_plan.h"
#include "tests/endpoint/fetch_outcome.h"
#include "tests/endpoint/request_headers.h"
#include "tests/endpoint/scripted_server.h"
#include "json/writer.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace tokenscope;
using namespace tokenscope::endpoint;
using tests::FetchOutcome;
using tests::ScriptedServer;

namespace {

/// Must not turn up anywhere but in the request.
const QString bearer = u"pts_sentinelsentinelsentinelsentinel"_s;
const QString checked = u"eyJhbGciOiJFUzI1NiJ9.eyJzZW50aW5lbCI6MX0.c2VudGluZWw"_s;

FetchRequest requestAbout(const QString &token, const QString &url)
{
    FetchRequest request;
    request.typedUrl = url;
    request.token = bearer;
    request.checkedToken = token;
    return request;
}

FetchOutcome ask(const FetchRequest &request, Network &network)
{
    const auto fetch = network.keyFetch(
        request, {.pollStep = std::chrono::milliseconds(1), .retryStep = std::chrono::milliseconds(1)});
    return tests::outcomeOf(*fetch);
}

QByteArray envelope(const QByteArray &members)
{
    return ScriptedServer::http("200 OK", R"({"request_id":"prq_1",)" + members + "}");
}

std::string memberOf(const KeyResponse &response, std::string_view name)
{
    const json::Value *value = response.envelope->result->asObject()->find(name);
    return value ? json::write(*value) : std::string();
}

} // namespace

class TestTokenCheck final : public QObject
{
    Q_OBJECT

private slots:
    void cleanupTestCase() { tests::endWorkers(); }

    void tokenGoesIntoTheBody();
    void noTokenIsKept();
    void planIsWhatIsSent();
    void pendingAnswerIsPolled();
    void redirectsStayAtTheOrigin();
    void answersAreJudged_data();
    void answersAreJudged();
    void faultyTokensAreNotSent_data();
    void faultyTokensAreNotSent();
};

void TestTokenCheck::tokenGoesIntoTheBody()
{
    const ScriptedServer server(
        ScriptedServer::always(envelope(R"("status":"Success","result":{"id":"pmt_1","life":60,"enabled":true})")));
    Network network;
    const FetchOutcome outcome = ask(requestAbout(checked, server.url(u"/authn"_s)), network);
    QVERIFY(outcome.response && outcome.signalCount == 1);
    QCOMPARE(memberOf(*outcome.response, "id"), R"("pmt_1")");
    QCOMPARE(memberOf(*outcome.response, "life"), "60");
    QVERIFY(!outcome.response->keys);
    const QByteArray &request = server.requests().first();
    QVERIFY2(request.startsWith("POST /authn/v2/client/token/check HTTP/1.1\r\n"), request.constData());
    QVERIFY(tests::sendsHeader(request, "Authorization: Bearer " + bearer.toLatin1() + "\r"));
    QVERIFY(request.endsWith("\r\n\r\n{\"token\":\"" + checked.toLatin1() + "\"}"));
}

void TestTokenCheck::noTokenIsKept()
{
    const ScriptedServer server([](QTcpSocket &socket, const QByteArray &request) {
        socket.write(
            ScriptedServer::http("400 Bad " + checked.toLatin1(), request, "X-Echo: " + checked.toLatin1() + "\r\n"));
        socket.disconnectFromHost();
    });
    Network network;
    QByteArray during; // what the log holds before the answer is there
    connect(&network, &Network::logChanged, this,
            [&] { during += network.log().entries().back().exchange.requestBody; });
    const FetchOutcome outcome = ask(requestAbout(checked, server.url()), network);
    QVERIFY(outcome.failedWith(FetchError::Code::HttpError));
    QVERIFY(during.startsWith(R"({"token":"••••"})"));
    const std::string evidence = json::write(evidenceJson(outcome.error->evidence, {}));
    for (const QString &token : {bearer, checked}) {
        QVERIFY(evidence.find(token.toStdString()) == std::string::npos);
        QVERIFY(!outcome.error->detail.contains(token));
    }
    const Exchange logged = network.log().entries().back().exchange;
    QCOMPARE(logged.requestBody, R"({"token":"••••"})"_ba);
    QCOMPARE(headerValue(logged.headers, "X-Echo"), "••••"_ba);
}

void TestTokenCheck::planIsWhatIsSent()
{
    const ScriptedServer server(ScriptedServer::always(envelope(R"("status":"Success","result":{})")));
    const FetchRequest request = requestAbout(checked, server.url());
    const auto planned = plannedExchange(request);
    QVERIFY(planned);
    Network network;
    QVERIFY(ask(request, network).response);
    const QByteArray sent = server.requests().first();
    QVERIFY(sent.startsWith(planned->method + ' ' + planned->url.path().toLatin1() + ' '));
    QVERIFY(sent.endsWith("\r\n\r\n" + planned->requestBody));
    for (const auto &[name, value] : planned->requestHeaders)
        QVERIFY2(tests::sendsHeader(sent, name + ": " + (name == "Authorization" ? "Bearer pts_" : value)),
                 name.constData());
}

void TestTokenCheck::pendingAnswerIsPolled()
{
    const ScriptedServer server([](QTcpSocket &socket, const QByteArray &request) {
        socket.write(request.startsWith("GET /authn/request/prq_1 ")
                         ? envelope(R"("status":"Success","result":{"id":"pmt_1"})")
                         : ScriptedServer::http("202 Accepted", R"({"request_id":"prq_1","status":"Accepted"})"));
        socket.disconnectFromHost();
    });
    Network network;
    const FetchOutcome outcome = ask(requestAbout(checked, server.url(u"/authn"_s)), network);
    QVERIFY(outcome.response);
    QCOMPARE(memberOf(*outcome.response, "id"), R"("pmt_1")");
}

void TestTokenCheck::redirectsStayAtTheOrigin()
{
    ScriptedServer other(ScriptedServer::always(envelope(R"("status":"Success","result":{})")));
    const ScriptedServer server(ScriptedServer::always(ScriptedServer::http(
        "307 Temporary Redirect", {}, "Location: " + other.url(u"/v2/client/token/check"_s).toLatin1() + "\r\n")));
    Network network;
    QVERIFY(ask(requestAbout(checked, server.url()), network).failedWith(FetchError::Code::RedirectRefused));
    QVERIFY(other.requests().isEmpty());
}

void TestTokenCheck::answersAreJudged_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<FetchError::Code>("code");
    using enum FetchError::Code;
    const QByteArray refusal = R"({"request_id":"prq_1","status":"ValidationError","result":{"errors":[]}})";
    QTest::newRow("refused") << ScriptedServer::http("400 Bad Request", refusal) << EnvelopeError;
    QTest::newRow("refused under 200") << ScriptedServer::http("200 OK", refusal) << EnvelopeError;
    QTest::newRow("result null") << envelope(R"("status":"Success","result":null)") << NoResult;
    QTest::newRow("result missing") << envelope(R"("status":"Success")") << NoResult;
    QTest::newRow("result a text") << envelope(R"("status":"Success","result":"ok")") << NoResult;
    QTest::newRow("a key set") << ScriptedServer::http("200 OK", R"({"keys":[]})") << NoResult;
    QTest::newRow("an array") << ScriptedServer::http("200 OK", "[]") << NoResult;
    QTest::newRow("a page") << ScriptedServer::http("200 OK", "<html>") << NotJson;
    QTest::newRow("not there") << ScriptedServer::http("404 Not Found", "") << HttpError;
    QTest::newRow("success under 500") << ScriptedServer::http("501 Not Implemented",
                                                               R"({"status":"Success","result":{}})")
                                       << ContradictoryEnvelope;
}

void TestTokenCheck::answersAreJudged()
{
    QFETCH(const QByteArray, answer);
    QFETCH(const FetchError::Code, code);
    const ScriptedServer server(ScriptedServer::always(answer));
    Network network;
    const FetchOutcome outcome = ask(requestAbout(checked, server.url()), network);
    QVERIFY(outcome.error);
    QCOMPARE(outcome.error->code, code);
}

void TestTokenCheck::faultyTokensAreNotSent_data()
{
    QTest::addColumn<QString>("token");
    QTest::newRow("blank inside") << u"a b"_s;
    QTest::newRow("line break") << u"a\nb"_s;
    QTest::newRow("not ASCII") << u"a–b"_s;
}

void TestTokenCheck::faultyTokensAreNotSent()
{
    QFETCH(const QString, token);
    ScriptedServer server(ScriptedServer::always({}));
    Network network;
    QVERIFY(ask(requestAbout(token, server.url()), network).failedWith(FetchError::Code::BadToken));
    QVERIFY(!plannedExchange(requestAbout(token, server.url())));
    QVERIFY(server.requests().isEmpty());
    QCOMPARE(network.log().requestCount(), quint64(0));
}

QTEST_GUILESS_MAIN(TestTokenCheck)
#include "tst_token_check.moc"
