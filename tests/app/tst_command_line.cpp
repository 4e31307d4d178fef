// SPDX-License-Identifier: Apache-2.0
#include "tests/app/command_line.h"
#include "tests/endpoint/scripted_server.h"

#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tokenscope::tests;

/// `demo` and `fetch`: what scripts rely on, and what is said when things go wrong.
class TestCommandLine final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();

    void demoTellsHowToReachIt();
    void demoRefusesWhoHasNoToken();
    void demoEndsWhenAskedToAndIsGone();
    void demoShowsItself();

    void fetchShowsEnvelopeAndKeys();
    void fetchIsReadableText();
    void fetchTakesTheTokenFrom_data();
    void fetchTakesTheTokenFrom();
    void fetchTakesAllFromTheEnvironment();
    void fetchKnowsPangeaDomains_data();
    void fetchKnowsPangeaDomains();
    void fetchTakesARequestFile();
    void envelopeHasEachMemberOnce();
    void fetchPrintsItsEvidence();
    void fetchObeysItsOptions_data();
    void fetchObeysItsOptions();
    void fetchReadsKeySetsAndIssuers_data();
    void fetchReadsKeySetsAndIssuers();
    void wrongTokenIsRefusedWithTheEnvelope();
    void errorEnvelopesAreReportedInWords();
    void webPageIsNoKeySet();
    void answersCannotDriveTheTerminal();

    void keysReadsWhatFetchPrinted();

private:
    QString tokenFile() const { return m_files.write(u"token"_s, m_demo->text("token"_L1).toUtf8() + '\n'); }

    Files m_files;
    std::unique_ptr<RunningDemo> m_demo;
};

void TestCommandLine::initTestCase()
{
    m_demo = std::make_unique<RunningDemo>();
    QVERIFY(m_demo->isServing());
}

void TestCommandLine::demoTellsHowToReachIt()
{
    for (const auto member : {"url"_L1, "jwks_url"_L1, "issuer"_L1})
        QVERIFY2(m_demo->text(member).startsWith(u"http://127.0.0.1:"_s), member.data());
    QVERIFY(m_demo->text("url"_L1).endsWith(u"/v2/client/jwks"_s));
    QVERIFY(!m_demo->text("token"_L1).isEmpty());
    QVERIFY(m_demo->samples().size() >= 12);
    for (const auto sample : m_demo->samples()) {
        for (const auto member : {"id"_L1, "name"_L1, "sentence"_L1, "token"_L1, "verdict"_L1})
            QVERIFY2(!sample[member].toString().isEmpty(), member.data());
    }
}

void TestCommandLine::demoRefusesWhoHasNoToken()
{
    QTcpSocket socket;
    const QUrl url(m_demo->text("url"_L1));
    socket.connectToHost(url.host(), quint16(url.port()));
    socket.write("POST " + url.path().toLatin1() + " HTTP/1.1\r\nHost: " + url.authority().toLatin1() +
                 "\r\nContent-Type: application/json\r\nContent-Length: 2\r\nConnection: close\r\n\r\n{}");
    QByteArray answer;
    while (socket.waitForReadyRead(30'000))
        answer += socket.readAll();
    QVERIFY2(answer.startsWith("HTTP/1.1 401 "), answer.constData());
    const auto envelope = QJsonDocument::fromJson(answer.sliced(answer.indexOf("\r\n\r\n") + 4)).object();
    QCOMPARE(envelope["status"_L1].toString(), u"Unauthorized"_s);
    for (const auto member : {"request_id"_L1, "request_time"_L1, "response_time"_L1, "summary"_L1})
        QVERIFY2(!envelope[member].toString().isEmpty(), member.data());
    QVERIFY(envelope["result"_L1].isNull());
}

void TestCommandLine::demoEndsWhenAskedToAndIsGone()
{
    RunningDemo demo;
    QVERIFY(demo.isServing());
    QCOMPARE(run({u"fetch"_s, demo.text("jwks_url"_L1)}).exitCode, 0);
    QCOMPARE(demo.terminate(), 0);
    const Outcome outcome = run({u"fetch"_s, demo.text("jwks_url"_L1), u"--json"_s});
    QCOMPARE(outcome.exitCode, 3);
    QVERIFY2(outcome.err.contains("Nothing answers at http://127.0.0.1:"), outcome.err.constData());
    QCOMPARE(outcome.json()["error"_L1]["code"_L1].toString(), u"connection_refused"_s);
}

void TestCommandLine::demoShowsItself()
{
    const Outcome outcome = run({u"demo"_s, u"--show"_s});
    QCOMPARE(outcome.exitCode, 0);
    const QString shown = QString::fromUtf8(outcome.out);
    QVERIFY(shown.contains(u"Request ID"_s));
    for (const auto sample : m_demo->samples())
        QVERIFY2(shown.contains(sample["name"_L1].toString()), qPrintable(sample["id"_L1].toString()));
    QVERIFY(isFitForTerminal(outcome.out));
}

void TestCommandLine::fetchShowsEnvelopeAndKeys()
{
    const Outcome outcome = run({u"fetch"_s, m_demo->text("url"_L1), u"--token-file"_s, tokenFile(), u"--json"_s});
    QCOMPARE(outcome.exitCode, 0);
    QCOMPARE(outcome.err, QByteArray());
    const QJsonObject answer = outcome.json();
    const QJsonObject envelope = answer["envelope"_L1].toObject();
    QCOMPARE(envelope["status"_L1].toString(), u"Success"_s);
    for (const auto member : {"request_id"_L1, "request_time"_L1, "response_time"_L1})
        QVERIFY2(!envelope[member].toString().isEmpty(), member.data());
    QVERIFY(envelope["summary"_L1].isString()); // of a success it may be empty
    QCOMPARE(answer["http"_L1]["status"_L1].toInt(), 200);
    const QJsonArray keys = answer["keys"_L1].toArray();
    QVERIFY(keys.size() >= 3);
    for (const auto key : keys) {
        QVERIFY(!key["kid"_L1].toString().isEmpty());
        QVERIFY(key["usable"_L1].toBool());
    }
    QVERIFY(!outcome.out.contains(m_demo->text("token"_L1).toUtf8()));
}

void TestCommandLine::fetchIsReadableText()
{
    const Outcome outcome = run({u"fetch"_s, m_demo->text("url"_L1), u"--token-file"_s, tokenFile()});
    QCOMPARE(outcome.exitCode, 0);
    for (const char *words : {"Request ID", "Request time", "Response time", "Status", "Success", "Summary", "ES256"})
        QVERIFY2(outcome.out.contains(words), words);
    QVERIFY(isFitForTerminal(outcome.out));
}

void TestCommandLine::fetchTakesTheTokenFrom_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<QByteArray>("input");
    QTest::addColumn<QStringList>("environment");
    const QString token = m_demo->text("token"_L1);
    QTest::newRow("a file") << QStringList{u"--token-file"_s, tokenFile()} << QByteArray() << QStringList();
    QTest::newRow("standard input") << QStringList{u"--token-file"_s, u"-"_s} << token.toUtf8() + "\r\n"
                                    << QStringList();
    QTest::newRow("the environment") << QStringList() << QByteArray() << QStringList{u"PANGEA_AUTHN_TOKEN="_s + token};
}

void TestCommandLine::fetchTakesTheTokenFrom()
{
    QFETCH(const QStringList, options);
    QFETCH(const QByteArray, input);
    QFETCH(const QStringList, environment);
    const Outcome outcome = run(QStringList{u"fetch"_s, m_demo->text("url"_L1)} + options, input, environment);
    QVERIFY2(outcome.exitCode == 0, outcome.err.constData());
}

void TestCommandLine::fetchTakesAllFromTheEnvironment()
{
    const QStringList environment{u"PANGEA_DOMAIN="_s + m_demo->text("url"_L1),
                                  u"PANGEA_TOKEN="_s + m_demo->text("token"_L1)};
    const Outcome outcome = run({u"fetch"_s}, {}, environment);
    QVERIFY2(outcome.exitCode == 0, outcome.err.constData());
    QVERIFY2(outcome.err.contains("The endpoint is from PANGEA_DOMAIN."), outcome.err.constData());
    QVERIFY2(outcome.err.contains("The token is from PANGEA_TOKEN."), outcome.err.constData());

    const Outcome empty = run({u"fetch"_s});
    QCOMPARE(empty.exitCode, 2);
    QVERIFY2(empty.err.contains("PANGEA_DOMAIN"), empty.err.constData());
    const Outcome other = run({u"fetch"_s, u"--kind"_s, u"jwks"_s}, {}, environment);
    QCOMPARE(other.exitCode, 2); // they are Pangea's
}

void TestCommandLine::fetchKnowsPangeaDomains_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QStringList>("environment");
    QTest::addColumn<QString>("asked");
    const QString token = u"PANGEA_AUTHN_TOKEN=pts_any"_s;
    const QString eu = u"https://authn.aws.eu.pangea.cloud/v2/client/jwks"_s;
    const QString own = u"https://authn.pangea.example/v2/client/jwks"_s;
    QTest::newRow("one of Pangea's") << QStringList{u"aws.eu.pangea.cloud"_s} << QStringList{token} << eu;
    QTest::newRow("with the service") << QStringList{u"authn.aws.eu.pangea.cloud"_s} << QStringList{token} << eu;
    QTest::newRow("the variable's") << QStringList{u"pangea.example"_s}
                                    << QStringList{token, u"PANGEA_DOMAIN=pangea.example"_s} << own;
    QTest::newRow("another, named so") << QStringList{u"pangea.example"_s, u"--kind"_s, u"pangea"_s}
                                       << QStringList{token} << own;
    const QString issuer = u"https://login.example/.well-known/openid-configuration"_s;
    QTest::newRow("any other is an issuer") << QStringList{u"login.example"_s} << QStringList{token} << issuer;
    QTest::newRow("any other with its scheme")
        << QStringList{u"https://login.example"_s} << QStringList{token} << issuer;
    QTest::newRow("any other, named a key set") << QStringList{u"login.example/all"_s, u"--kind"_s, u"jwks"_s}
                                                << QStringList{token} << u"https://login.example/all"_s;
}

void TestCommandLine::fetchKnowsPangeaDomains()
{
    QFETCH(const QStringList, arguments);
    QFETCH(const QStringList, environment);
    QFETCH(const QString, asked);
    // Nothing leaves this computer: there is no such proxy.
    const QStringList nowhere{u"fetch"_s, u"--json"_s, u"--proxy"_s, u"http://127.0.0.1:1"_s};
    const Outcome outcome = run(nowhere + arguments, {}, environment);
    QCOMPARE(outcome.json()["http"_L1]["url"_L1].toString(), asked);
    QCOMPARE(outcome.json()["error"_L1]["code"_L1].toString(), u"proxy"_s);
    QCOMPARE(outcome.err.contains("The token is from"), asked.contains(u"pangea"_s));
}

void TestCommandLine::fetchTakesARequestFile()
{
    const QByteArray curl = "curl -X POST '" + m_demo->text("url"_L1).toUtf8() + "' \\\n -H 'Authorization: Bearer " +
                            m_demo->text("token"_L1).toUtf8() + "' -d '{}'";
    const Outcome outcome = run({u"fetch"_s, u"--from"_s, u"-"_s, u"--json"_s}, curl);
    QVERIFY2(outcome.exitCode == 0, outcome.err.constData());
    QCOMPARE(outcome.json()["envelope"_L1]["status"_L1].toString(), u"Success"_s);
    QVERIFY(!outcome.out.contains(m_demo->text("token"_L1).toUtf8()));
}

void TestCommandLine::envelopeHasEachMemberOnce()
{
    const ScriptedServer server(ScriptedServer::always(ScriptedServer::http(
        "200 OK", R"({"request_id":"a","status":"Success","result":{"keys":[]},"status":"Failure","errors":7})")));
    const Outcome outcome = run({u"fetch"_s, server.url(u"/jwks"_s), u"--kind"_s, u"jwks"_s, u"--json"_s});
    QVERIFY2(outcome.exitCode == 0, outcome.err.constData());
    QCOMPARE(outcome.json()["envelope"_L1]["status"_L1].toString(), u"Success"_s);
    const QByteArray second = "\"status\":\"Failure\"";
    QVERIFY(!outcome.out.contains(second)); // in the evidence it is escaped
}

void TestCommandLine::fetchPrintsItsEvidence()
{
    const ScriptedServer server([](QTcpSocket &socket, const QByteArray &request) {
        socket.write(request.startsWith("GET /jwks")
                         ? "HTTP/1.1 302 Found\r\nLocation: /keys\r\nContent-Length: 0\r\n\r\n"
                         : ScriptedServer::http("200 OK", R"({"keys":[]})", "Cache-Control: max-age=60\r\n"));
        socket.disconnectFromHost();
    });
    const QString token = m_files.write(u"any"_s, "pts_sentinelsentinel");
    const Outcome outcome = run({u"fetch"_s, server.url(u"/jwks"_s), u"--kind"_s, u"jwks"_s, u"--token-file"_s, token,
                                 u"--send-token-anyway"_s, u"--json"_s});
    QVERIFY2(outcome.exitCode == 0, outcome.err.constData());
    QVERIFY(!outcome.out.contains("sentinel"));
    const QJsonObject evidence = outcome.json()["evidence"_L1].toObject();
    const QJsonArray exchanges = evidence["exchanges"_L1].toArray();
    QCOMPARE(exchanges.size(), 2);
    QCOMPARE(exchanges[0]["status"_L1].toInt(), 302);
    QCOMPARE(exchanges[1]["cause"_L1].toString(), u"redirected"_s);
    QCOMPARE(exchanges[1]["body"_L1].toString(), uR"({"keys":[]})"_s);
    QVERIFY(exchanges[1]["timings_ms"_L1].toObject().contains("head"_L1));
    QCOMPARE(evidence["cache_seconds"_L1].toInt(), 60);
}

void TestCommandLine::fetchObeysItsOptions_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("code");
    const QString elsewhere = u"http://192.0.2.1/jwks.json"_s;
    QTest::newRow("clear text") << QStringList{elsewhere} << u"clear_text"_s;
    QTest::newRow("clear text allowed elsewhere")
        << QStringList{elsewhere, u"--allow-clear-text"_s, u"192.0.2.2"_s} << u"clear_text"_s;
    QTest::newRow("clear text allowed, nobody there")
        << QStringList{elsewhere, u"--allow-clear-text"_s, u"192.0.2.1"_s, u"--proxy"_s, u"http://127.0.0.1:1"_s}
        << u"proxy"_s;
    QTest::newRow("SOCKS proxy that is not there")
        << QStringList{u"https://h.example/"_s, u"--kind"_s, u"jwks"_s, u"--proxy"_s, u"socks5://127.0.0.1:1"_s}
        << u"proxy"_s;
    QTest::newRow("proxy with a password")
        << QStringList{u"https://h.example/"_s, u"--kind"_s, u"jwks"_s, u"--proxy"_s, u"http://u:p@h:1"_s}
        << u"bad_proxy"_s;
    QTest::newRow("CA file missing") << QStringList{u"https://h.example/jwks.json"_s, u"--ca-file"_s, m_files.missing()}
                                     << u"bad_ca_file"_s;
}

void TestCommandLine::fetchObeysItsOptions()
{
    QFETCH(const QStringList, arguments);
    QFETCH(const QString, code);
    const Outcome outcome = run(QStringList{u"fetch"_s, u"--json"_s} + arguments);
    QCOMPARE(outcome.json()["error"_L1]["code"_L1].toString(), code);
    QVERIFY(!outcome.err.contains("u:p"));
    const bool isSent = !code.startsWith("bad_"_L1) && !code.startsWith("clear_text"_L1);
    QCOMPARE(outcome.exitCode, isSent ? 3 : 2);
}

void TestCommandLine::fetchReadsKeySetsAndIssuers_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("kind");
    QTest::newRow("key set") << m_demo->text("jwks_url"_L1) << u"jwks"_s;
    QTest::newRow("issuer") << m_demo->text("issuer"_L1) << u"oidc"_s;
}

void TestCommandLine::fetchReadsKeySetsAndIssuers()
{
    QFETCH(const QString, url);
    QFETCH(const QString, kind);
    const Outcome outcome = run({u"fetch"_s, url, u"--kind"_s, kind, u"--json"_s});
    QVERIFY2(outcome.exitCode == 0, outcome.err.constData());
    QVERIFY(!outcome.json()["keys"_L1].toArray().isEmpty());
    QVERIFY(outcome.json()["envelope"_L1].isNull());
    if (kind == u"oidc"_s)
        QCOMPARE(outcome.json()["issuer"_L1].toString(), url);
}

void TestCommandLine::wrongTokenIsRefusedWithTheEnvelope()
{
    const QString wrong = m_files.write(u"wrong"_s, "pts_wrong");
    const Outcome outcome = run({u"fetch"_s, m_demo->text("url"_L1), u"--token-file"_s, wrong, u"--json"_s});
    QCOMPARE(outcome.exitCode, 3);
    QVERIFY(outcome.err.startsWith("tokenscope-cli: "));
    QVERIFY(outcome.err.contains(". "));
    QVERIFY(!outcome.err.contains("pts_wrong"));
    const QJsonObject answer = outcome.json();
    QCOMPARE(answer["envelope"_L1]["status"_L1].toString(), u"Unauthorized"_s);
    QVERIFY(!answer["envelope"_L1]["request_id"_L1].toString().isEmpty());
    QCOMPARE(answer["http"_L1]["status"_L1].toInt(), 401);
    QCOMPARE(answer["error"_L1]["code"_L1].toString(), u"envelope_error"_s);
    QVERIFY(!answer["error"_L1]["next_step"_L1].toString().isEmpty());
}

void TestCommandLine::errorEnvelopesAreReportedInWords()
{
    const RunningDemo demo({u"--error"_s, u"NoCredit"_s});
    QVERIFY(demo.isServing());
    const QString token = m_files.write(u"demo-token"_s, demo.text("token"_L1).toUtf8());
    const Outcome outcome = run({u"fetch"_s, demo.text("url"_L1), u"--token-file"_s, token});
    QCOMPARE(outcome.exitCode, 3);
    QVERIFY(!outcome.err.isEmpty());
    QVERIFY2(outcome.out.contains("NoCredit"), outcome.out.constData());
    QVERIFY(outcome.out.contains("Request ID"));
}

void TestCommandLine::webPageIsNoKeySet()
{
    const ScriptedServer server(ScriptedServer::always(ScriptedServer::http(
        "200 OK", "<!doctype html><html><title>Sign in</title></html>", "Content-Type: text/html\r\n")));
    const Outcome outcome = run({u"fetch"_s, server.url(u"/jwks.json"_s), u"--json"_s});
    QCOMPARE(outcome.exitCode, 3);
    QCOMPARE(outcome.json()["error"_L1]["code"_L1].toString(), u"not_json"_s);
    QVERIFY2(outcome.err.contains("The answer is a web page, not keys."), outcome.err.constData());
    QVERIFY(outcome.err.contains("web page"));
}

void TestCommandLine::answersCannotDriveTheTerminal()
{
    const QByteArray envelope =
        R"({"request_id":"prq_\u001b[2J","status":"No\u001b]0;pwned\u0007","summary":"a\u009b31m)"
        R"(b\u202ec\rd","result":null,"\u001b[H":"\u0008"})";
    const ScriptedServer server(ScriptedServer::always(
        ScriptedServer::http("401 Unauthorized", envelope, "Content-Type: application/json\r\n")));
    const QString token = m_files.write(u"any"_s, "pts_any");
    const QStringList fetch{u"fetch"_s, server.url(), u"--kind"_s, u"pangea"_s, u"--token-file"_s, token};
    const Outcome text = run(fetch);
    QCOMPARE(text.exitCode, 3);
    QVERIFY2(text.out.contains("\\u{001B}"), text.out.constData());
    QVERIFY(isFitForTerminal(text.out));
    QVERIFY(isFitForTerminal(text.err));
    const Outcome json = run(fetch + QStringList{u"--json"_s});
    QVERIFY(json.out.toUpper().contains(R"(\U001B)"));
    QVERIFY(std::ranges::all_of(json.out, [](char byte) { return byte == '\n' || uchar(byte) >= 0x20; }));
    QCOMPARE(json.json()["envelope"_L1]["request_id"_L1].toString(), u"prq_\u001b[2J"_s);
}

void TestCommandLine::keysReadsWhatFetchPrinted()
{
    const Outcome fetched = run({u"fetch"_s, m_demo->text("jwks_url"_L1), u"--json"_s});
    const Outcome listed = run({u"keys"_s, u"-"_s, u"--json"_s}, fetched.out);
    QCOMPARE(listed.exitCode, 0);
    QCOMPARE(listed.json()["keys"_L1], fetched.json()["keys"_L1]);
}

QTEST_GUILESS_MAIN(TestCommandLine)
#include "tst_command_line.moc"
