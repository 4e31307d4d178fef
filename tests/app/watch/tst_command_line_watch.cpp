// SPDX-License-Identifier: Apache-2.0
#include "storage/storage.h"
#include "tests/app/command_line.h"
#include "tests/inspect/token_workshop.h"
#include "json/writer.h"

#include <QDir>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

using namespace Qt::StringLiterals;
using namespace tokenscope;
using namespace tokenscope::tests;
using namespace tokenscope::workshop;

namespace {

constexpr int patience = 60'000;

/// Gives its answers one by one, the last one again and again.
class KeyServer
{
public:
    explicit KeyServer(QList<QByteArray> answers)
        : m_answers(std::move(answers))
    {
        m_server.listen(QHostAddress::LocalHost);
        QObject::connect(&m_server, &QTcpServer::newConnection, &m_server, [this] {
            QTcpSocket *socket = m_server.nextPendingConnection();
            QObject::connect(socket, &QTcpSocket::readyRead, socket, [this, socket] { answer(*socket); });
            QObject::connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        });
    }
    QString url() const { return u"http://127.0.0.1:%1/jwks.json"_s.arg(m_server.serverPort()); }
    int requests() const { return m_requests; }

private:
    void answer(QTcpSocket &socket)
    {
        if (!socket.readAll().contains("\r\n\r\n"))
            return;
        socket.write(m_answers[std::min(qsizetype(m_requests++), m_answers.size() - 1)]);
        socket.disconnectFromHost();
    }

    QTcpServer m_server;
    QList<QByteArray> m_answers;
    int m_requests = 0;
};

QByteArray answered(const QByteArray &status, const QByteArray &body, const QByteArray &fields = {})
{
    return "HTTP/1.1 " + status + "\r\nContent-Type: application/json\r\nConnection: close\r\n" + fields +
           "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

QByteArray keys(std::initializer_list<const Signer *> signers, const QByteArray &fields = {})
{
    json::Array list;
    for (const Signer *signer : signers)
        list.push_back(signer->publicJwk());
    json::Object set;
    set.append("keys", json::Value(std::move(list)));
    return answered("200 OK", QByteArray::fromStdString(json::write(set)), fields);
}

QStringList events(const Outcome &outcome)
{
    QStringList names;
    for (const QJsonObject &line : outcome.jsonLines())
        names << line["event"_L1].toString();
    return names;
}

} // namespace

/// `tokenscope-cli watch`: what becomes of a key set, line by line, and how it ends.
class TestCommandLineWatch final : public QObject
{
    Q_OBJECT

private slots:
    void staysSilentWhileNothingChanges();
    void tellsOfChanges();
    void endsAtTheFirstChange();
    void tellsOfFailures();
    void couldNotBeAsked();
    void waitsWhileTheAnswerIsFresh();
    void isInterruptedAtOnce_data();
    void isInterruptedAtOnce();
    void remembersForTheWindow();
    void keepsNothingUnlessAsked();
    void goesOnWhereNothingCanBeKept();
    void refusesBadTimes_data();
    void refusesBadTimes();

private:
    Signer m_a = makeSigner("ES256", "a");
    Signer m_b = makeSigner("ES256", "b");
};

void TestCommandLineWatch::staysSilentWhileNothingChanges()
{
    KeyServer server({keys({&m_a, &m_b}), keys({&m_b, &m_a})}); // their order says nothing
    const Outcome outcome = run({u"watch"_s, server.url(), u"--every"_s, u"1s"_s, u"--for"_s, u"3s"_s});
    QCOMPARE(outcome.exitCode, 0);
    QCOMPARE(events(outcome), (QStringList{u"first"_s, u"ended"_s}));
    QVERIFY(server.requests() >= 2);
    const QJsonObject first = outcome.jsonLines().first();
    QCOMPARE(first["keys"_L1].toArray().size(), 2);
    QVERIFY(!first["keys"_L1][0]["thumbprint"_L1].toString().isEmpty());
    QCOMPARE(outcome.jsonLines().last()["polls"_L1].toInt(), server.requests());
}

void TestCommandLineWatch::tellsOfChanges()
{
    Signer other = makeSigner("ES256", "b");
    KeyServer server({keys({&m_a}), keys({&m_a, &m_b}), keys({&m_b}), keys({&other})});
    const Outcome outcome = run({u"watch"_s, server.url(), u"--every"_s, u"1s"_s, u"--for"_s, u"10s"_s});
    QCOMPARE(outcome.exitCode, 1);
    QCOMPARE(events(outcome), (QStringList{u"first"_s, u"changed"_s, u"changed"_s, u"changed"_s, u"ended"_s}));
    const QList<QJsonObject> lines = outcome.jsonLines();
    QCOMPARE(lines[1]["added"_L1][0]["kid"_L1].toString(), u"b"_s);
    QCOMPARE(lines[1]["removed"_L1].toArray().size(), 0);
    QCOMPARE(lines[2]["removed"_L1][0]["kid"_L1].toString(), u"a"_s);
    QCOMPARE(lines[2]["removed"_L1][0]["thumbprint"_L1], lines[0]["keys"_L1][0]["thumbprint"_L1]);
    const QJsonValue changed = lines[3]["changed"_L1][0];
    QCOMPARE(changed["before"_L1]["kid"_L1], changed["after"_L1]["kid"_L1]);
    QVERIFY(changed["before"_L1]["thumbprint"_L1] != changed["after"_L1]["thumbprint"_L1]);
}

void TestCommandLineWatch::endsAtTheFirstChange()
{
    KeyServer server({keys({&m_a}), keys({&m_b})});
    const Outcome outcome = run({u"watch"_s, server.url(), u"--every"_s, u"1s"_s, u"--until-change"_s});
    QCOMPARE(outcome.exitCode, 1);
    QCOMPARE(events(outcome), (QStringList{u"first"_s, u"changed"_s, u"ended"_s}));
}

void TestCommandLineWatch::tellsOfFailures()
{
    KeyServer server({keys({&m_a}), answered("404 Not Found", "{}"), keys({&m_a}), keys({&m_b})});
    const Outcome outcome = run({u"watch"_s, server.url(), u"--every"_s, u"1s"_s, u"--until-change"_s});
    QCOMPARE(outcome.exitCode, 1);
    QCOMPARE(events(outcome), (QStringList{u"first"_s, u"failed"_s, u"recovered"_s, u"changed"_s, u"ended"_s}));
    QCOMPARE(outcome.jsonLines()[1]["status"_L1].toInt(), 404);
    QCOMPARE(outcome.jsonLines()[1]["code"_L1].toString(), u"http_error"_s);
}

void TestCommandLineWatch::couldNotBeAsked()
{
    const Outcome outcome =
        run({u"watch"_s, u"http://127.0.0.1:1/jwks.json"_s, u"--every"_s, u"1s"_s, u"--for"_s, u"2s"_s});
    QCOMPARE(outcome.exitCode, 3);
    QCOMPARE(outcome.jsonLines().first()["code"_L1].toString(), u"connection_refused"_s);
    const Outcome unsent = run({u"watch"_s, u"http://192.0.2.1/jwks.json"_s});
    QCOMPARE(unsent.exitCode, 2);
    QVERIFY2(unsent.err.contains("--allow-clear-text"), unsent.err.constData());
    QCOMPARE(unsent.out, QByteArray());
}

void TestCommandLineWatch::waitsWhileTheAnswerIsFresh()
{
    KeyServer server({keys({&m_a}, "Cache-Control: public, max-age=3600\r\n"), keys({&m_b})});
    const Outcome outcome = run({u"watch"_s, server.url(), u"--every"_s, u"1s"_s, u"--for"_s, u"4s"_s});
    QCOMPARE(outcome.exitCode, 0);
    QCOMPARE(server.requests(), 1);
    QCOMPARE(outcome.jsonLines().first()["max_age"_L1].toInt(), 3600);
}

void TestCommandLineWatch::isInterruptedAtOnce_data()
{
    QTest::addColumn<int>("signal");
    QTest::newRow("SIGINT") << SIGINT;
    QTest::newRow("SIGTERM") << SIGTERM;
}

void TestCommandLineWatch::isInterruptedAtOnce()
{
    QFETCH(const int, signal);
    KeyServer server({keys({&m_a})});
    QProcess process;
    process.setChildProcessModifier([] {
        for (const int each : {SIGINT, SIGTERM})
            ::signal(each, SIG_DFL);
    });
    process.start(QStringLiteral(TOKENSCOPE_CLI), {u"watch"_s, server.url(), u"--every"_s, u"1h"_s});
    QByteArray out;
    const auto isWatching = [&] {
        out += process.readAllStandardOutput();
        return out.contains("first");
    };
    QVERIFY(QTest::qWaitFor(isWatching, patience));
    ::kill(pid_t(process.processId()), signal);
    QVERIFY(process.waitForFinished(patience));
    out += process.readAllStandardOutput();
    QCOMPARE(process.exitStatus(), QProcess::NormalExit);
    QCOMPARE(process.exitCode(), 0);
    QVERIFY2(out.contains("\"ended\""), out.constData());
}

/// The window's history of the same address has both sets, without anything private.
void TestCommandLineWatch::remembersForTheWindow()
{
    const QTemporaryDir data;
    KeyServer server({keys({&m_a}), keys({&m_b})});
    const Outcome outcome = run({u"watch"_s, server.url(), u"--every"_s, u"1s"_s, u"--until-change"_s, u"--remember"_s},
                                {}, {u"XDG_DATA_HOME="_s + data.path()});
    QCOMPARE(outcome.exitCode, 1);
    QCOMPARE(outcome.err, QByteArray());
    storage::Storage history(data.filePath(u"tokenscope/tokenscope.sqlite"_s));
    QSignalSpy read(&history, &storage::Storage::historyRead);
    history.readHistory(storage::historyAddress(endpoint::Kind::JwksUrl, server.url()));
    QVERIFY(read.wait(patience));
    const auto sets = read.first()[1].value<QList<storage::KeptKeySet>>();
    QCOMPARE(sets.size(), 2);
    QCOMPARE(sets[0].keys->keys().front().id()->value, std::string("b")); // newest first
    QCOMPARE(sets[1].keys->keys().front().id()->value, std::string("a"));
    QVERIFY(sets[1].lastSeen <= sets[0].firstSeen);
}

void TestCommandLineWatch::keepsNothingUnlessAsked()
{
    const QTemporaryDir data;
    KeyServer server({keys({&m_a}), keys({&m_b})});
    const Outcome outcome = run({u"watch"_s, server.url(), u"--every"_s, u"1s"_s, u"--until-change"_s}, {},
                                {u"XDG_DATA_HOME="_s + data.path()});
    QCOMPARE(outcome.exitCode, 1);
    QVERIFY(QDir(data.path()).isEmpty());
}

void TestCommandLineWatch::goesOnWhereNothingCanBeKept()
{
    const QTemporaryDir data;
    QVERIFY(QFile(data.filePath(u"tokenscope"_s)).open(QFile::WriteOnly)); // where the folder has to be
    KeyServer server({keys({&m_a}), keys({&m_b})});
    const Outcome outcome = run({u"watch"_s, server.url(), u"--every"_s, u"1s"_s, u"--until-change"_s, u"--remember"_s},
                                {}, {u"XDG_DATA_HOME="_s + data.path()});
    QCOMPARE(outcome.exitCode, 1);
    QCOMPARE(events(outcome), (QStringList{u"first"_s, u"changed"_s, u"ended"_s}));
    QCOMPARE(outcome.err.count('\n'), 1);
}

void TestCommandLineWatch::refusesBadTimes_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::newRow("no time between") << QStringList{u"--every"_s, u"0s"_s};
    QTest::newRow("longer than a day") << QStringList{u"--every"_s, u"2d"_s};
    QTest::newRow("no time at all") << QStringList{u"--every"_s, u"often"_s};
    QTest::newRow("too long") << QStringList{u"--for"_s, u"21d"_s};
    QTest::newRow("for no time") << QStringList{u"--for"_s, u"x"_s};
}

void TestCommandLineWatch::refusesBadTimes()
{
    QFETCH(const QStringList, options);
    const Outcome outcome = run(QStringList{u"watch"_s, u"http://127.0.0.1:1/"_s} + options);
    QCOMPARE(outcome.exitCode, 2);
    QVERIFY2(outcome.err.contains(options.first().toUtf8() + " is a time"), outcome.err.constData());
}

QTEST_GUILESS_MAIN(TestCommandLineWatch)
#include "tst_command_line_watch.moc"
