// SPDX-License-Identifier: Apache-2.0
#include "tests/app/command_line.h"
#include "tests/endpoint/scripted_server.h"

#include <QFile>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QSet>
#include <QTest>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;
using namespace tokenscope::tests;

namespace {

const QString fixtures = QStringLiteral(TOKENSCOPE_SOURCE_DIR "/tests/app/lint/");

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

/// `tokenscope-cli lint`, as people and CI call it.
class TestCommandLineLint final : public QObject
{
    Q_OBJECT

private slots:
    void reportIsAsBefore_data();
    void reportIsAsBefore();
    void statusTells_data();
    void statusTells();
    void reportGoesToAFile();
    void unwritableReportIsAFault();
    void baselineIsKept();
    void wrongUsageIsReported_data();
    void wrongUsageIsReported();
    void standardInputIsRead();
    void endIsWarnedOf();
    void tokenIsInNoReport_data();
    void tokenIsInNoReport();
    void hostileNamesStayText();
    void addressIsJudged_data();
    void addressIsJudged();
    void demoIsJudged();
    void templatesNameRealOptions_data();
    void templatesNameRealOptions();

private:
    static QStringList lint(const QStringList &more)
    {
        return QStringList{u"lint"_s, u"--now"_s, u"1795438800"_s} + more;
    }

    Files m_files;
};

void TestCommandLineLint::reportIsAsBefore_data()
{
    QTest::addColumn<QString>("format");
    QTest::addColumn<QString>("file");
    QTest::newRow("text") << u"text"_s << u"report.txt"_s;
    QTest::newRow("JSON") << u"json"_s << u"report.json"_s;
    QTest::newRow("SARIF") << u"sarif"_s << u"report.sarif"_s;
    QTest::newRow("JUnit") << u"junit"_s << u"report.xml"_s;
}

/// The golden files. A fingerprint is of the name as it was given: the program runs in their folder.
void TestCommandLineLint::reportIsAsBefore()
{
    QFETCH(const QString, format);
    QFETCH(const QString, file);
    const QString before = QDir::currentPath();
    QVERIFY(QDir::setCurrent(fixtures));
    const Outcome outcome =
        run(lint({u"keys.json"_s, u"metadata.json"_s, u"token.txt"_s, u"--jwks"_s, u"keys.json"_s, u"--policy"_s,
                  u"policy.json"_s, u"--format"_s, format, u"--baseline"_s, u"baseline.json"_s}));
    QVERIFY(QDir::setCurrent(before));
    QCOMPARE(outcome.exitCode, 1);
    QCOMPARE(outcome.err, QByteArray());
    QVERIFY(isFitForTerminal(outcome.out));
    QVERIFY2(outcome.out == contentOf(fixtures + file), outcome.out.constData());
}

void TestCommandLineLint::statusTells_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("status");
    const QString keys = fixtures + u"keys.json"_s;
    const QString token = fixtures + u"token.txt"_s;
    const QString lifted = m_files.write(u"lifted.json"_s, R"({"levels":{"expired":"off"}})");
    const QString missing = m_files.missing();
    QTest::newRow("fulfilled") << QStringList{keys} << 0;
    QTest::newRow("broken") << QStringList{keys, u"--policy"_s, fixtures + u"policy.json"_s} << 1;
    QTest::newRow("nothing that is known") << QStringList{fixtures + u"report.txt"_s} << 1;
    QTest::newRow("said to be another thing") << QStringList{keys, u"--as"_s, u"jwk"_s} << 1;
    QTest::newRow("no such file") << QStringList{keys, missing} << 2;
    QTest::newRow("address that is not asked") << QStringList{u"http://192.0.2.1/keys"_s} << 2;
    QTest::newRow("secret word") << QStringList{m_files.write(u"word"_s, "correct-horse-battery")} << 1;
    QTest::newRow("no answer") << QStringList{u"http://127.0.0.1:9/keys"_s, u"--timeout"_s, u"3"_s} << 3;
    QTest::newRow("broken and no answer")
        << QStringList{token, u"http://127.0.0.1:9/keys"_s, u"--timeout"_s, u"3"_s, u"--jwks"_s, keys} << 1;
    QTest::newRow("token without its key") << QStringList{token, u"--policy"_s, lifted} << 4;
    QTest::newRow("token with its key") << QStringList{token, u"--policy"_s, lifted, u"--jwks"_s, keys} << 0;
}

void TestCommandLineLint::statusTells()
{
    QFETCH(const QStringList, arguments);
    const Outcome outcome = run(lint(arguments));
    QVERIFY2(outcome.err.isEmpty(), outcome.err.constData());
    QVERIFY2(!outcome.out.contains("correct-horse"), outcome.out.constData());
    QTEST(outcome.exitCode, "status");
}

void TestCommandLineLint::reportGoesToAFile()
{
    const QString path = m_files.folder() + u"/report.sarif"_s;
    const Outcome outcome = run(lint({fixtures + u"metadata.json"_s, u"--format"_s, u"sarif"_s, u"--out"_s, path}));
    QCOMPARE(outcome.exitCode, 1);
    QCOMPARE(outcome.out, QByteArray());
    QVERIFY2(outcome.err.contains("The policy is not fulfilled: 2 errors, 0 warnings."), outcome.err.constData());
    const QJsonObject log = QJsonDocument::fromJson(contentOf(path)).object();
    QCOMPARE(log["version"_L1].toString(), u"2.1.0"_s);
    QCOMPARE(log["runs"_L1].toArray()[0]["results"_L1].toArray().size(), 2);
}

void TestCommandLineLint::unwritableReportIsAFault()
{
    const Outcome outcome = run(lint({fixtures + u"keys.json"_s, u"--out"_s, m_files.missing() + u"/x"_s}));
    QCOMPARE(outcome.exitCode, 2);
    QVERIFY2(outcome.err.contains("missing/x cannot be written"), outcome.err.constData());
}

void TestCommandLineLint::baselineIsKept()
{
    const QString path = m_files.folder() + u"/baseline.json"_s;
    const QStringList arguments{fixtures + u"metadata.json"_s};
    QCOMPARE(run(lint(arguments + QStringList{u"--write-baseline"_s, path})).exitCode, 0);
    const Outcome second = run(lint(arguments + QStringList{u"--baseline"_s, path}));
    QCOMPARE(second.exitCode, 0);
    QVERIFY2(second.out.contains("2 known before"), second.out.constData());
    const Outcome other = run(lint({fixtures + u"keys.json"_s, u"--baseline"_s, path}));
    QVERIFY2(other.out.contains("2 of the baseline gone"), other.out.constData());
}

void TestCommandLineLint::wrongUsageIsReported_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("words");
    const QString keys = fixtures + u"keys.json"_s;
    const QString other = m_files.write(u"other.json"_s, "{\n  \"keys\": {\"algs\": []}\n}");
    QTest::newRow("no input") << QStringList{} << "inputs is required"_ba;
    QTest::newRow("policy with an unknown member")
        << QStringList{keys, u"--policy"_s, other} << "line 2, column 20 (/keys/algs): “keys.algs” is not known."_ba;
    QTest::newRow("no policy there") << QStringList{keys, u"--policy"_s, m_files.missing()} << "cannot be read"_ba;
    QTest::newRow("no baseline") << QStringList{keys, u"--baseline"_s, other} << "is not a baseline"_ba;
    QTest::newRow("no time") << QStringList{keys, u"--expires-within"_s, u"soon"_s} << "--expires-within takes"_ba;
    QTest::newRow("no format") << QStringList{keys, u"--format"_s, u"xml"_s} << "xml not in"_ba;
    QTest::newRow("empty policy") << QStringList{keys, u"--policy="_s} << "its value is empty"_ba;
    QTest::newRow("token by address") << QStringList{u"https://127.0.0.1:9/t"_s, u"--as"_s, u"token"_s}
                                      << "an address gives a key set or metadata"_ba;
    QTest::newRow("one token for two servers")
        << QStringList{u"https://127.0.0.1:9/a"_s, u"https://127.0.0.1:8/b"_s, u"--token-file"_s, keys}
        << "are for one server"_ba;
}

void TestCommandLineLint::wrongUsageIsReported()
{
    QFETCH(const QStringList, arguments);
    QFETCH(const QByteArray, words);
    const Outcome outcome = run(QStringList{u"lint"_s} + arguments);
    QCOMPARE(outcome.exitCode, 2);
    QVERIFY2(outcome.err.contains(words), outcome.err.constData());
}

void TestCommandLineLint::standardInputIsRead()
{
    const Outcome outcome = run(lint({u"-"_s, u"--format"_s, u"json"_s}), contentOf(fixtures + u"keys.json"_s));
    QCOMPARE(outcome.exitCode, 0);
    QCOMPARE(outcome.json()["inputs"_L1].toArray()[0]["name"_L1].toString(), u"-"_s);
    QCOMPARE(outcome.json()["outcome"_L1].toString(), u"passed"_s);
}

void TestCommandLineLint::endIsWarnedOf()
{
    const QString keys = m_files.write(
        u"ending.json"_s, R"({"kty":"OKP","crv":"Ed25519","kid":"a","use":"sig","alg":"EdDSA","exp":1795500000,)"
                          R"("x":"11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo"})");
    QCOMPARE(run(lint({keys})).exitCode, 0);
    const Outcome outcome = run(lint({keys, u"--expires-within"_s, u"30d"_s}));
    QCOMPARE(outcome.exitCode, 1);
    QVERIFY2(outcome.out.contains("keys.expires_within"), outcome.out.constData());
}

void TestCommandLineLint::tokenIsInNoReport_data()
{
    QTest::addColumn<QString>("format");
    for (const char *format : {"text", "json", "sarif", "junit"})
        QTest::newRow(format) << QString::fromLatin1(format);
}

/// Neither that of a file, nor one that somebody took for a file's name, nor a private key.
void TestCommandLineLint::tokenIsInNoReport()
{
    QFETCH(const QString, format);
    const QByteArray token = contentOf(fixtures + u"token.txt"_s).trimmed();
    const QByteArray secret = "nWGxne_9WmC6hEr0kuwsxERJxWl7MmkZcDusAxyuf2A"; // RFC 8037, A.1
    const QString key = m_files.write(u"private.json"_s, R"({"kty":"OKP","crv":"Ed25519","kid":"a","d":")" + secret +
                                                             R"(","x":"11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo"})");
    const Outcome outcome =
        run(lint({fixtures + u"token.txt"_s, QString::fromLatin1(token), key, u"--format"_s, format}));
    QCOMPARE(outcome.exitCode, 2);
    for (const QByteArray &text : {outcome.out, outcome.err}) {
        QVERIFY(!text.contains(secret));
        for (const QByteArray &part : token.split('.'))
            QVERIFY2(!text.contains(part), text.constData());
    }
    QVERIFY(outcome.out.contains("keys.no_private"));
}

/// What a key set says of itself comes into four languages.
void TestCommandLineLint::hostileNamesStayText()
{
    const QByteArray id = R"(</failure>]]>&#1;\"\u0007\u202e\u001b[31m)";
    const QString keys = m_files.write(u"hostile.json"_s,
                                       R"({"keys":[{"kty":"OKP","crv":"Ed25519","kid":")" + id + R"(","x":"AAAA"}]})");
    const auto reportIn = [&keys](const char *format) {
        return run(lint({keys, u"--format"_s, QString::fromLatin1(format)})).out;
    };
    QVERIFY(isFitForTerminal(reportIn("text")));
    QVERIFY(QJsonDocument::fromJson(reportIn("json")).isObject());
    QVERIFY(QJsonDocument::fromJson(reportIn("sarif")).isObject());
    QXmlStreamReader reader(reportIn("junit"));
    int failures = 0;
    while (!reader.atEnd())
        failures += reader.readNext() == QXmlStreamReader::StartElement && reader.name() == "failure"_L1 ? 1 : 0;
    QVERIFY2(!reader.hasError(), qPrintable(reader.errorString()));
    QVERIFY(failures > 0);
}

void TestCommandLineLint::addressIsJudged_data()
{
    QTest::addColumn<QByteArray>("issuer"); ///< as the metadata says; ADDRESS is where it is asked
    QTest::addColumn<QByteArray>("keysStatus");
    QTest::addColumn<int>("status");
    QTest::addColumn<QStringList>("rules");
    QTest::newRow("good") << "ADDRESS"_ba << "200 OK"_ba << 0 << QStringList();
    QTest::newRow("issuer of another address")
        << "https://other.example"_ba << "200 OK"_ba << 1 << QStringList{u"discovery.issuer"_s};
    QTest::newRow("slash at its end") << "ADDRESS/"_ba << "200 OK"_ba << 1 << QStringList{u"discovery.issuer"_s};
    QTest::newRow("no keys there") << "ADDRESS"_ba << "404 Not Found"_ba << 3 << QStringList{u"input.unanswered"_s};
}

/// An issuer's address: its metadata, and the keys that it leads to.
void TestCommandLineLint::addressIsJudged()
{
    QFETCH(const QByteArray, issuer);
    QFETCH(const QByteArray, keysStatus);
    QFETCH(const QStringList, rules);
    QString address;
    const ScriptedServer server([&](QTcpSocket &socket, const QByteArray &request) {
        const QByteArray own = address.toUtf8();
        const bool isMetadata = request.startsWith("GET /.well-known/openid-configuration ");
        const QByteArray metadata =
            "{\"issuer\":\"" + QByteArray(issuer).replace("ADDRESS", own) + "\",\"jwks_uri\":\"" + own + "/keys\"}";
        socket.write(isMetadata ? ScriptedServer::http("200 OK", metadata)
                     : request.startsWith("GET /keys ")
                         ? ScriptedServer::http(keysStatus, contentOf(fixtures + u"keys.json"_s))
                         : ScriptedServer::http("404 Not Found", {}));
        socket.disconnectFromHost();
    });
    address = server.url({});
    const QString policy = m_files.write(u"clear-text.json"_s, R"({"discovery":{"https":false}})");
    const Outcome outcome = run(lint({address, u"--policy"_s, policy, u"--format"_s, u"json"_s}));
    QTEST(outcome.exitCode, "status");
    QStringList found;
    for (const QJsonValue input : outcome.json()["inputs"_L1].toArray()) {
        for (const QJsonValue result : input["results"_L1].toArray())
            found << result["rule"_L1].toString();
    }
    QCOMPARE(found, rules);
}

/// Over http, which is its only fault.
void TestCommandLineLint::demoIsJudged()
{
    const RunningDemo demo;
    QVERIFY(demo.isServing());
    const Outcome outcome = run({u"lint"_s, demo.text("issuer"_L1), demo.text("jwks_url"_L1)});
    QCOMPARE(outcome.exitCode, 1);
    QVERIFY2(outcome.out.contains("discovery.https · line 1, column 11 (/issuer)"), outcome.out.constData());
    // One more where OpenSSL has ML-DSA.
    QCOMPARE(outcome.out.count("key set, 6 keys") + outcome.out.count("key set, 7 keys"), 2);
}

void TestCommandLineLint::templatesNameRealOptions_data()
{
    QTest::addColumn<QString>("path");
    for (const char *path : {"gate.md", "ci/github-workflow.yml", "ci/gitlab-template.yml", "ci/pre-commit-hooks.yaml"})
        QTest::newRow(path) << QStringLiteral(TOKENSCOPE_SOURCE_DIR "/docs/") + QString::fromLatin1(path);
}

void TestCommandLineLint::templatesNameRealOptions()
{
    QFETCH(const QString, path);
    const QString help = QString::fromUtf8(run({u"lint"_s, u"--help"_s}).out);
    static const QRegularExpression option(u"(?<![\\w-])--[a-z][a-z0-9-]*"_s);
    QSet<QString> known{u"--json"_s, u"--yes"_s}; // of `inspect`, and of apt-get
    for (auto match = option.globalMatch(help); match.hasNext();)
        known.insert(match.next().captured());
    int named = 0;
    for (auto match = option.globalMatch(QString::fromUtf8(contentOf(path))); match.hasNext(); ++named) {
        const QString name = match.next().captured();
        QVERIFY2(known.contains(name), qPrintable(name));
    }
    QVERIFY(named > 1);
}

QTEST_GUILESS_MAIN(TestCommandLineLint)
#include "tst_command_line_lint.moc"
