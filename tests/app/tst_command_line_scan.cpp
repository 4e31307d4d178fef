// SPDX-License-Identifier: Apache-2.0
#include "tests/app/command_line.h"
#include "tests/inspect/token_workshop.h"
#include "json/writer.h"

#include <QFile>
#include <QJsonDocument>
#include <QTest>

#include <csignal>

using namespace Qt::StringLiterals;
using namespace tokenscope;
using namespace tokenscope::tests;
using namespace tokenscope::workshop;

/// `tokenscope-cli scan`, as people and pipes call it.
class TestCommandLineScan final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void tellsOfEachToken();
    void readsStandardInput();
    void writesTables();
    void partsAddUpToTheWhole();
    void unreadableFileIsReported();
    void otherFilesAreNoSummaries();
    void filterPicks();
    void followsAFile();

private:
    QStringList scan(const QStringList &more) const
    {
        return QStringList{u"scan"_s, m_log, u"--jwks"_s, m_keys, u"--now"_s, QString::number(now)} + more;
    }

    Files m_files;
    QString m_keys;
    QString m_log;
    QByteArray m_token;
    QByteArray m_text;
};

void TestCommandLineScan::initTestCase()
{
    const Signer signer = makeSigner("ES256", "a");
    json::Object set;
    set.set("keys", json::Value(json::Array{signer.publicJwk()}));
    m_keys = m_files.write(u"keys.json"_s, QByteArray::fromStdString(json::write(set)));
    json::Object claims = goodClaims();
    claims.set("exp", json::Value(now - 3600));
    m_token = QByteArray::fromStdString(goodToken(signer));
    m_text = "2026-11-23T12:00:00Z id_token=" + m_token +
             "\n2026-11-23T12:30:00Z nothing\n2026-11-23T12:45:00Z token=" +
             QByteArray::fromStdString(sign(signer, claims)) + '\n';
    m_log = m_files.write(u"server.log"_s, m_text);
}

void TestCommandLineScan::tellsOfEachToken()
{
    const Outcome outcome = run(scan({}));
    QCOMPARE(outcome.exitCode, 0);
    QCOMPARE(outcome.err, QByteArray());
    const auto lines = outcome.jsonLines();
    QCOMPARE(lines.size(), 2);
    QCOMPARE(lines[0]["verdict"_L1].toString(), u"accepted"_s);
    QCOMPARE(lines[0]["kind"_L1].toString(), u"id_token"_s);
    QCOMPARE(lines[0]["line"_L1].toInt(), 1);
    QCOMPARE(lines[0]["offset"_L1].toInt(), 30);
    QCOMPARE(lines[0]["time"_L1].toString(), u"2026-11-23T12:00:00Z"_s);
    QCOMPARE(lines[0]["file"_L1].toString(), m_log);
    QCOMPARE(lines[1]["cause"_L1].toString(), u"expired"_s);
    QCOMPARE(lines[1]["line"_L1].toInt(), 3);
    QVERIFY(!outcome.out.contains(m_token));
    QVERIFY(run(scan({u"--show-tokens"_s})).out.contains(m_token));
}

void TestCommandLineScan::readsStandardInput()
{
    const Outcome outcome = run({u"scan"_s, u"-"_s, u"--jwks"_s, m_keys, u"--now"_s, QString::number(now)}, m_text);
    QCOMPARE(outcome.exitCode, 0);
    QCOMPARE(outcome.jsonLines().size(), 2);
    QCOMPARE(run({u"scan"_s, u"-"_s}, "no token in it\n").out, QByteArray());
}

void TestCommandLineScan::writesTables()
{
    const Outcome outcome = run(scan({u"--csv"_s, u"--redact"_s}));
    const QList<QByteArray> lines = outcome.out.split('\n');
    QCOMPARE(lines.size(), 4);
    QCOMPARE(lines[0], QByteArray("file,offset,line,time,kind,verdict,cause,alg,kid,iss,sub,aud,exp,token"));
    QVERIFY(lines[1].contains(",accepted,,ES256,a,https://issuer.example,"));
    QVERIFY(!lines[1].contains(QByteArray::fromStdString(*goodClaims().find("sub")->asString()) + ','));
}

void TestCommandLineScan::partsAddUpToTheWhole()
{
    const Outcome whole = run(scan({m_log, u"--summary"_s, u"--json"_s}));
    const QString part = m_files.write(u"part.json"_s, run(scan({u"--summary"_s, u"--json"_s})).out);
    const Outcome merged = run({u"scan"_s, u"--merge"_s, part, part, u"--json"_s});
    QCOMPARE(merged.exitCode, 0);
    QCOMPARE(merged.out, whole.out);
    QCOMPARE(merged.json()["tokens"_L1]["count"_L1].toInt(), 4);
    const QByteArray words = run({u"scan"_s, u"--merge"_s, part}).out;
    QVERIFY2(words.startsWith("Tokens: 2  2026-11-23 12:00:00 UTC to 2026-11-23 12:45:00 UTC\n"), words.constData());
    QVERIFY2(words.contains("1  expired"), words.constData());
}

void TestCommandLineScan::unreadableFileIsReported()
{
    const Outcome outcome = run({u"scan"_s, m_files.missing(), m_log});
    QCOMPARE(outcome.exitCode, 2);
    QVERIFY2(outcome.err.contains("missing cannot be read: No such file or directory."), outcome.err.constData());
    QCOMPARE(outcome.jsonLines().size(), 2); // the others are scanned nevertheless
}

void TestCommandLineScan::otherFilesAreNoSummaries()
{
    const Outcome outcome = run({u"scan"_s, u"--merge"_s, m_keys});
    QCOMPARE(outcome.exitCode, 2);
    QVERIFY2(outcome.err.contains("not a summary"), outcome.err.constData());
}

void TestCommandLineScan::filterPicks()
{
    const Outcome outcome = run(scan({u"--where"_s, u"cause = expired and payload.iss ~ issuer"_s}));
    QCOMPARE(outcome.jsonLines().size(), 1);
    QCOMPARE(outcome.jsonLines().first()["line"_L1].toInt(), 3);
    const Outcome faulty = run(scan({u"--where"_s, u"cause expired"_s}));
    QCOMPARE(faulty.exitCode, 2);
    QVERIFY2(faulty.err.contains("cause expired\n      ^"), faulty.err.constData());
}

void TestCommandLineScan::followsAFile()
{
    constexpr int patience = 60'000;
    const QString path = m_files.write(u"growing.log"_s, m_text);
    QProcess process;
    process.setChildProcessModifier([] { ::signal(SIGINT, SIG_DFL); });
    process.start(QStringLiteral(TOKENSCOPE_CLI), {u"scan"_s, path, u"--follow"_s});
    QByteArray out;
    const auto linesCome = [&](qsizetype count) {
        return QTest::qWaitFor(
            [&] {
                out += process.readAllStandardOutput();
                return out.count('\n') == count;
            },
            patience);
    };
    QVERIFY(linesCome(2));
    QFile file(path);
    QVERIFY(file.open(QIODevice::Append));
    file.write("more " + m_token + '\n');
    file.close();
    QVERIFY(linesCome(3));
    ::kill(pid_t(process.processId()), SIGINT);
    QVERIFY(process.waitForFinished(patience));
    QCOMPARE(process.exitStatus(), QProcess::NormalExit);
    QVERIFY(out.endsWith("}\n"));
    QCOMPARE(run({u"scan"_s, u"-"_s, u"--follow"_s}, m_text).jsonLines().size(), 2); // a pipe that ended is over
    QCOMPARE(run({u"scan"_s, path, m_log, u"--follow"_s}).exitCode, 2);
}

QTEST_GUILESS_MAIN(TestCommandLineScan)
#include "tst_command_line_scan.moc"
