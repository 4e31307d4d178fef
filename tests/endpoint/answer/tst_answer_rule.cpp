// SPDX-License-Identifier: Apache-2.0
#include "endpoint/answer_rule.h"
#include "tests/endpoint/fetch_outcome.h"
#include "tests/endpoint/scripted_server.h"
#include "tests/endpoint/seen_head.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace tokenscope::endpoint;
using namespace tokenscope::tests;

namespace {

const QByteArray keySet = R"({"keys":[]})"_ba;

QByteArray raw(const QByteArray &headers, const QByteArray &body = keySet, const QByteArray &status = "200 OK")
{
    return "HTTP/1.1 " + status + "\r\n" + headers + "\r\n" + body;
}

const QByteArray announcedFirst = "HTTP/1.1 103 Early Hints\r\nLink: <x>\r\n\r\n" + raw("Content-Length: 11\r\n");

} // namespace

class TestAnswerRule final : public QObject
{
    Q_OBJECT

private slots:
    void cleanupTestCase() { endWorkers(); }

    void wholeAnswersPass_data();
    void wholeAnswersPass();
    void faultyAnswersAreRefused_data();
    void faultyAnswersAreRefused();
    void redirectWithoutATargetIsStillRefused_data();
    void redirectWithoutATargetIsStillRefused();
    void resetStreamIsNoAnswer_data();
    void resetStreamIsNoAnswer();
    void challengeIsNotAnswered();
    void secretInTheQueryStaysOutOfTheDetail();
    void garbageInsteadOfTlsIsReported();
};

void TestAnswerRule::wholeAnswersPass_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::newRow("with length") << raw("Content-Length: 11\r\n");
    QTest::newRow("until the end, JSON whole") << raw("Content-Type: text/html\r\n");
    QTest::newRow("chunked") << raw("Transfer-Encoding: chunked\r\n", "5\r\n{\"key\r\n6\r\ns\":[]}\r\n0\r\n\r\n");
    QTest::newRow("identity named") << raw("Content-Encoding: identity\r\nContent-Length: 11\r\n");
    if (seenHead(announcedFirst).status == 200)
        QTest::newRow("103 first") << announcedFirst;
    QTest::newRow("203") << raw("Content-Length: 11\r\n", keySet, "203 Non-Authoritative Information");
}

void TestAnswerRule::wholeAnswersPass()
{
    QFETCH(const QByteArray, answer);
    ScriptedServer server(ScriptedServer::always(answer));
    const auto outcome = fetchKeys(Kind::JwksUrl, server.url());
    QVERIFY2(outcome.response, outcome.error ? qPrintable(outcome.error->detail) : "");
    QCOMPARE(outcome.signalCount, 1);
}

void TestAnswerRule::faultyAnswersAreRefused_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<FetchError::Code>("code");
    using enum FetchError::Code;
    QTest::newRow("nothing") << QByteArray() << ConnectionLost;
    QTest::newRow("length too long") << raw("Content-Length: 12\r\n") << ConnectionLost;
    QTest::newRow("length negative") << raw("Content-Length: -1\r\n") << MalformedAnswer;
    QTest::newRow("length in words") << raw("Content-Length: eleven\r\n") << MalformedAnswer;
    QTest::newRow("length of 23 digits") << raw("Content-Length: 10000000000000000000000\r\n") << MalformedAnswer;
    QTest::newRow("two lengths") << raw("Content-Length: 11\r\nContent-Length: 5\r\n") << MalformedAnswer;
    QTest::newRow("length and chunks") << raw("Content-Length: 11\r\nTransfer-Encoding: chunked\r\n",
                                              "b\r\n" + keySet + "\r\n0\r\n\r\n")
                                       << MalformedAnswer;
    QTest::newRow("bad chunk size") << raw("Transfer-Encoding: chunked\r\n", "zz\r\n" + keySet) << MalformedAnswer;
    QTest::newRow("no headers") << raw({}) << MalformedAnswer;
    QTest::newRow("header without a colon") << raw("Content-Type application/json\r\n") << MalformedAnswer;
    QTest::newRow("gzip") << raw("Content-Encoding: gzip\r\n", "\x1f\x8b\x08") << MalformedAnswer;
    QTest::newRow("unknown coding") << raw("Content-Encoding: br\r\n", "xyz") << MalformedAnswer;
    if (seenHead(announcedFirst).status == 103) // to Qt 6.4 it is the whole answer
        QTest::newRow("103 first") << announcedFirst << MalformedAnswer;
    QTest::newRow("204") << raw("X: 1\r\n", {}, "204 No Content") << NotJson;
    QTest::newRow("206") << raw("Content-Length: 11\r\n", keySet, "206 Partial Content") << HttpError;
    QTest::newRow("304") << raw("X: 1\r\n", {}, "304 Not Modified") << HttpError;
    QTest::newRow("404 without a body") << raw("Content-Length: 0\r\n", {}, "404 Not Found") << HttpError;
    QTest::newRow("500 with keys") << raw("Content-Length: 11\r\n", keySet, "500 Oops") << HttpError;
    QTest::newRow("999") << raw("Content-Length: 11\r\n", keySet, "999 What") << HttpError;
    QTest::newRow("page") << ScriptedServer::http("200 OK", "<html><title>Sign in</title></html>") << NotJson;
    QTest::newRow("empty") << ScriptedServer::http("200 OK", {}) << NotJson;
    QTest::newRow("until the end, JSON cut") << raw("X: 1\r\n", R"({"keys":)") << NotJson;
}

void TestAnswerRule::faultyAnswersAreRefused()
{
    QFETCH(const QByteArray, answer);
    QFETCH(const FetchError::Code, code);
    ScriptedServer server(ScriptedServer::always(answer));
    const auto outcome = fetchKeys(Kind::JwksUrl, server.url(), {}, {.total = 3s, .retryStep = 1ms});
    QCOMPARE(outcome.signalCount, 1);
    QVERIFY(outcome.error);
    QCOMPARE(outcome.error->code, code);
}

void TestAnswerRule::redirectWithoutATargetIsStillRefused_data()
{
    QTest::addColumn<QByteArray>("headers");
    QTest::addColumn<QString>("detail");
    QTest::newRow("no Location") << "X: 1\r\n"_ba << QString();
    QTest::newRow("script") << "Location: javascript:alert(1)\r\n"_ba << u"javascript:alert(1)"_s;
    QTest::newRow("file") << "Location: file:///etc/passwd\r\n"_ba << u"file:///etc/passwd"_s;
    QTest::newRow("credentials") << "Location: https://u:p@h.example/\r\n"_ba << u"https://h.example/"_s;
}

void TestAnswerRule::redirectWithoutATargetIsStillRefused()
{
    QFETCH(const QByteArray, headers);
    ScriptedServer server(ScriptedServer::always(raw(headers + "Content-Length: 11\r\n", keySet, "302 Found")));
    const auto outcome = fetchKeys(Kind::JwksUrl, server.url());
    QVERIFY(outcome.failedWith(FetchError::Code::RedirectRefused));
    QTEST(outcome.error->detail, "detail");
}

void TestAnswerRule::resetStreamIsNoAnswer_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<std::optional<FetchError::Code>>("expected");
    QTest::newRow("in the middle of a good answer") << 200 << std::optional(FetchError::Code::ConnectionLost);
    QTest::newRow("an answer with that status") << 500 << std::optional<FetchError::Code>();
}

/// Qt 6.4 tells both by the same error where it speaks HTTP/2 (RFC 9113, 7: INTERNAL_ERROR).
void TestAnswerRule::resetStreamIsNoAnswer()
{
    QFETCH(const int, status);
    Exchange exchange;
    exchange.isHttp2 = true;
    exchange.status = status;
    exchange.stage = Stage::Body;
    exchange.headers = {{"content-type", "application/json"}};
    exchange.body = keySet;
    const auto fault = transferFault(exchange, QNetworkReply::InternalServerError);
    QTEST(fault ? std::optional(fault->code) : std::nullopt, "expected");
}

void TestAnswerRule::challengeIsNotAnswered()
{
    const QByteArray envelope = R"({"request_id":"prq_a","status":"Unauthorized","result":null})"_ba;
    ScriptedServer server(ScriptedServer::always(
        ScriptedServer::http("401 Unauthorized", envelope, "WWW-Authenticate: Basic realm=\"x\"\r\n")));
    const auto outcome = fetchKeys(Kind::PangeaAuthn, server.url(), u"pts_a"_s);
    QVERIFY(outcome.failedWith(FetchError::Code::EnvelopeError));
    QCOMPARE(outcome.error->envelope->status, "Unauthorized");
    QCOMPARE(server.requests().size(), 1);
}

void TestAnswerRule::secretInTheQueryStaysOutOfTheDetail()
{
    ScriptedServer server(ScriptedServer::always("SSH-2.0-OpenSSH_9.2p1 Debian\r\n"));
    const auto outcome = fetchKeys(Kind::JwksUrl, server.url(u"/jwks?key=sentinel"_s), {}, {.total = 3s});
    QVERIFY(outcome.error);
    QVERIFY(!outcome.error->detail.contains("sentinel"_L1));
}

void TestAnswerRule::garbageInsteadOfTlsIsReported()
{
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    connect(&server, &QTcpServer::newConnection, &server, [&server] {
        server.nextPendingConnection()->write("HTTP/1.1 400 Bad Request\r\n\r\nplain HTTP here, no TLS at all\r\n");
    });
    const auto outcome = fetchKeys(Kind::PangeaAuthn, u"https://127.0.0.1:%1"_s.arg(server.serverPort()), u"pts_a"_s);
    QVERIFY(outcome.failedWith(FetchError::Code::Tls));
    QVERIFY(!outcome.error->detail.isEmpty());
}

QTEST_GUILESS_MAIN(TestAnswerRule)
#include "tst_answer_rule.moc"
