// SPDX-License-Identifier: Apache-2.0
#include "tests/app/command_line.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace tokenscope::tests;

/// `tokenscope-cli rotation`, over what `watch` wrote.
class TestCommandLineRotation final : public QObject
{
    Q_OBJECT

private slots:
    void drawsWhatClientsDo();
    void writesJson();
    void refusesOtherFiles();

private:
    Files m_files;
    QByteArray m_log = R"({"time":"2026-11-23T13:00:00Z","event":"first","keys":[{"kid":"a"}]}
{"time":"2026-11-23T13:20:00Z","event":"changed","keys":[{"kid":"a"},{"kid":"b"}]}
{"time":"2026-11-23T13:22:00Z","event":"changed","keys":[{"kid":"b"}]}
{"time":"2026-11-23T13:40:00Z","event":"ended","polls":40})";
};

void TestCommandLineRotation::drawsWhatClientsDo()
{
    const Outcome outcome = run({u"rotation"_s, u"-"_s}, m_log);
    QCOMPARE(outcome.exitCode, 1);
    QCOMPARE(outcome.err, QByteArray());
    const auto says = [&outcome](const char *words) { return outcome.out.contains(words); };
    QVERIFY2(says("Key “a”, published until 2026-11-23 13:22:00 UTC\n"), outcome.out.constData());
    QVERIFY2(says("██████████████████████▒▒▒▒▒▒▒▒▒▒········  may accept its tokens until 2026-11-23 13:32:00 UTC\n"),
             outcome.out.constData());
    QVERIFY2(says("accepts its tokens until it meets a key that it does not know"), outcome.out.constData());
    QVERIFY2(says("····················▒▒▒▒▒███████████████  may refuse its tokens until 2026-11-23 13:25:00 UTC\n"),
             outcome.out.constData());
    QVERIFY2(says("Key “a” went 2 min after key “b” came"), outcome.out.constData());
    QVERIFY2(says("Publish a new key at least 5 min before you sign with it."), outcome.out.constData());
    QVERIFY(isFitForTerminal(outcome.out));
}

void TestCommandLineRotation::writesJson()
{
    const QString file = m_files.write(u"watch.jsonl"_s, m_log);
    const QJsonObject all = run({u"rotation"_s, file, u"--token-lifetime"_s, u"1h"_s, u"--json"_s}).json();
    QCOMPARE(all["keys"_L1].toArray().size(), 2);
    const QJsonArray clients = all["keys"_L1][0]["clients"_L1].toArray();
    QCOMPARE(clients.size(), all["rules"_L1].toArray().size());
    QCOMPARE(clients[0]["spans"_L1][1]["tokens"_L1].toString(), u"may_linger"_s);
    QCOMPARE(all["advice"_L1]["keep_after_last_token"_L1].toInt(), 3600);
    QCOMPARE(all["advice"_L1]["hasty"_L1][0]["overlap"_L1].toInt(), 120);
}

void TestCommandLineRotation::refusesOtherFiles()
{
    const Outcome other = run({u"rotation"_s, u"-"_s}, "{\"keys\":[]}\n");
    QCOMPARE(other.exitCode, 2);
    QVERIFY2(other.err.contains("Standard input:1: this is not a line of a watch"), other.err.constData());
    QCOMPARE(run({u"rotation"_s, m_files.missing()}).exitCode, 2);
    QCOMPARE(run({u"rotation"_s, u"-"_s, u"--token-lifetime"_s, u"x"_s}, m_log).exitCode, 2);
}

QTEST_GUILESS_MAIN(TestCommandLineRotation)
#include "tst_command_line_rotation.moc"
