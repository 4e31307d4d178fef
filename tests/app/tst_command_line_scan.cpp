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
    void faultyFilterIsNotRepeatedWhole();
    void followsAFile();
    void tellsGroupsApart();
    void printsNoPersonalClaims();
    void separatesOnlyWhatItCan();

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

void TestCommandLineScan::faultyFilterIsNotRepeatedWhole()
{
    const QByteArray words[] = {m_token, "MIIEvQIBADANBgkqhkiG9w0BAQEFAASC", "5ecret-0f-the-f1rst-order"};
    for (const QByteArray &word : words) {
        for (const QByteArray &filter :
             {"token = " + word + " and (", "sub = \"" + word, word + " sub", "sub = 1 " + word}) {
            const Outcome outcome = run(scan({u"--where"_s, QString::fromLatin1(filter)}));
            QCOMPARE(outcome.exitCode, 2);
            QVERIFY2(outcome.err.contains(word.first(8)), outcome.err.constData());
            for (qsizetype i = 0; i + 12 <= word.size(); ++i)
                QVERIFY2(!outcome.err.contains(word.sliced(i, 12)), outcome.err.constData());
        }
    }
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

namespace {

/// A day's log of 200 tokens; those with the key ID `b` that were issued from 10:02 on fail, but for one, and one more.
QByteArray logOfAnOutage(const Signer &good, const Signer &bad, bool withAddresses = false)
{
    QByteArray log;
    for (int i = 0; i < 200; ++i) {
        const std::int64_t issued = 1795428120 - 200 * 60 + i * 120; // 2026-11-23T10:02:00Z in the middle
        json::Object claims = goodClaims();
        claims.set("iat", json::Value(issued));
        claims.set("nbf", json::Value(issued));
        claims.set("exp", json::Value(issued + 86400));
        const bool hasKeyB = i % 3 != 0;
        const bool fails = (hasKeyB && i >= 100 && i != 110) || i == 20;
        if (withAddresses)
            claims.set("email", json::Value(fails ? "jane@example.com" : "somebody.else@example.com"));
        json::Object header = headerOf(good);
        header.set("kid", json::Value(hasKeyB ? "b" : "a"));
        log += "id_token=" + QByteArray::fromStdString(sign(fails ? bad : good, header, json::write(claims))) + '\n';
    }
    return log;
}

} // namespace

void TestCommandLineScan::tellsGroupsApart()
{
    const Signer good = makeSigner("ES256", "a");
    const Signer bad = makeSigner("ES256", "a");
    json::Object second = *good.publicJwk().asObject();
    second.set("kid", json::Value("b"));
    json::Object set;
    set.set("keys", json::Value(json::Array{good.publicJwk(), json::Value(std::move(second))}));
    const QString keys = m_files.write(u"both.json"_s, QByteArray::fromStdString(json::write(set)));
    const QString log = m_files.write(u"outage.log"_s, logOfAnOutage(good, bad));
    const QStringList scan = {u"scan"_s, log, u"--jwks"_s, keys, u"--now"_s, u"2026-11-23T18:00:00Z"_s, u"--redact"_s};
    const QStringList separate = scan + QStringList{u"--separate"_s, u"verdict = rejected"_s};
    const Outcome words = run(separate);
    QCOMPARE(words.exitCode, 0);
    QCOMPARE(words.err, QByteArray());
    const QByteArray expected = "Of the first, and not of the others:\n"
                                "  kid is “b”\n"
                                "  issued at 2026-11-23 10:02:00 UTC or later\n"
                                "Exceptions:\n"
                                "  One of the first does not: " +
                                log.toUtf8() + ":21\n  One of the others does: " + log.toUtf8() +
                                ":111\n"
                                "As a filter: kid = \"b\" and payload.iat >= \"2026-11-23T10:02:00Z\"\n";
    QVERIFY2(words.out.contains(expected), words.out.constData());

    // The filter, pasted, picks as many as the rule says.
    const QJsonObject rule = run(separate + QStringList{u"--json"_s}).json()["rule"_L1].toObject();
    QCOMPARE(rule["first_missed"_L1].toInt(), 1);
    QCOMPARE(rule["second_matched"_L1].toInt(), 1);
    const QString where = rule["where"_L1].toString();
    const auto picked = run(scan + QStringList{u"--where"_s, where}).jsonLines();
    QCOMPARE(picked.size(), qsizetype(rule["first_matched"_L1].toInt() + 1));

    // The same between two groups that leave some tokens out.
    const QStringList between = {u"--separate"_s, u"verdict = rejected and line > 30"_s, u"--from"_s,
                                 u"verdict = accepted and line != 111"_s};
    const Outcome exact = run(scan + between);
    QVERIFY2(
        exact.out.contains("All of the first, and none of the others:\n  kid is “b”\n  issued at 2026-11-23 10:02"),
        exact.out.constData());
}

void TestCommandLineScan::printsNoPersonalClaims()
{
    const QString log =
        m_files.write(u"people.log"_s, logOfAnOutage(makeSigner("ES256", "a"), makeSigner("ES256", "a"), true));
    const QStringList separate = {u"scan"_s, log, u"--separate"_s,
                                  u"line = 21 or line > 100 and kid = b and line != 111"_s};
    const QByteArray shown = run(separate).out;
    QVERIFY2(shown.contains("jane@example.com"), shown.constData());
    for (const QStringList &more : {QStringList{u"--redact"_s}, QStringList{u"--redact"_s, u"--json"_s}}) {
        const QByteArray hidden = run(separate + more).out;
        QVERIFY2(!hidden.contains("jane") && !hidden.contains("@example"), hidden.constData());
        QVERIFY2(hidden.contains("length(payload.email)"), hidden.constData());
    }
}

void TestCommandLineScan::separatesOnlyWhatItCan()
{
    const QByteArray few = run(scan({u"--separate"_s, u"cause = expired"_s})).out;
    QVERIFY2(few.contains("too few tokens"), few.constData());
    const QByteArray empty = run(scan({u"--separate"_s, u"cause = unheard"_s})).out;
    QVERIFY2(empty.contains("one of the groups is empty"), empty.constData());
    const Outcome both = run(scan({u"--separate"_s, u"line > 0"_s, u"--from"_s, u"line > 1"_s}));
    QVERIFY2(both.err.contains("One token is in both groups"), both.err.constData());
    const Outcome faulty = run(scan({u"--separate"_s, u"cause expired"_s}));
    QCOMPARE(faulty.exitCode, 2);
    QVERIFY2(faulty.err.contains("cause expired\n      ^"), faulty.err.constData());
    QCOMPARE(run(scan({u"--from"_s, u"line > 1"_s})).exitCode, 2);
}

QTEST_GUILESS_MAIN(TestCommandLineScan)
#include "tst_command_line_scan.moc"
