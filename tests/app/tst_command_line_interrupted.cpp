// SPDX-License-Identifier: Apache-2.0
#include "tests/app/command_line.h"

#include <QFile>
#include <QJsonDocument>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>
#include <QUrl>

#include <csignal>
#include <cstdlib>
#include <fcntl.h>
#include <sys/ioctl.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace tokenscope::tests;

namespace {

/// More than a second is a failure, and a busy machine none.
constexpr int patience = 3000;
constexpr int longPatience = 60'000;

struct Program
{
    QProcess process;
    QByteArray err;

    void start(const QStringList &arguments, int errorStream = -1)
    {
        process.setChildProcessModifier([errorStream] {
            for (const int signal : {SIGINT, SIGTERM}) // a shell's background jobs ignore one
                ::signal(signal, SIG_DFL);
            if (errorStream >= 0)
                ::dup2(errorStream, STDERR_FILENO);
        });
        process.start(QStringLiteral(TOKENSCOPE_CLI), arguments);
        process.closeWriteChannel();
    }

    bool says(const QByteArray &words)
    {
        const auto isSaid = [this, &words] {
            err += process.readAllStandardError();
            return err.contains(words);
        };
        return QTest::qWaitFor(isSaid, longPatience);
    }

    bool endsBy(int signal)
    {
        ::kill(pid_t(process.processId()), signal);
        return process.waitForFinished(patience);
    }
};

} // namespace

/// P5 of the list of threats: what the command line waits for, and that it can be interrupted.
class TestCommandLineInterrupted final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();

    void waitsForAPipeAndSaysSo_data();
    void waitsForAPipeAndSaysSo();
    void waitsForATerminalAndSaysSo_data();
    void waitsForATerminalAndSaysSo();
    void pipeIsReadOnceSomebodyWrites();
    void pipeThatIsFullAlreadyIsRead();
    void scanOfASilentPipeIsInterrupted_data() { addSignals(); }
    void scanOfASilentPipeIsInterrupted();
    void fetchUnderWayIsInterrupted_data() { addSignals(); }
    void fetchUnderWayIsInterrupted();
    void demoUnderWayIsInterrupted_data() { addSignals(); }
    void demoUnderWayIsInterrupted();
    void demoThatNobodyListensToIsInterrupted_data() { addSignals(); }
    void demoThatNobodyListensToIsInterrupted();

private:
    static void addSignals();
    QString pipe() const { return m_files.folder() + u"/pipe"_s; }

    Files m_files;
};

void TestCommandLineInterrupted::initTestCase()
{
    QCOMPARE(::mkfifo(QFile::encodeName(pipe()).constData(), 0600), 0);
}

void TestCommandLineInterrupted::addSignals()
{
    QTest::addColumn<int>("signal");
    QTest::newRow("P5 SIGINT") << SIGINT;
    QTest::newRow("P5 SIGTERM") << SIGTERM;
}

void TestCommandLineInterrupted::waitsForAPipeAndSaysSo_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("signal");
    const QStringList inspect = {u"inspect"_s, u"opaque"_s};
    const QStringList fetch = {u"fetch"_s, u"https://h.invalid/jwks"_s};
    const auto row = [](const char *name, const QStringList &arguments, int signal) {
        QTest::addRow("P5 %s", name) << arguments << signal;
    };
    row("--jwks, SIGINT", inspect + QStringList{u"--jwks"_s, pipe()}, SIGINT);
    row("--jwks, SIGTERM", inspect + QStringList{u"--jwks"_s, pipe()}, SIGTERM);
    row("--key", inspect + QStringList{u"--key"_s, pipe()}, SIGINT);
    row("--secret-file", inspect + QStringList{u"--secret-file"_s, pipe()}, SIGTERM);
    row("--detached-payload", inspect + QStringList{u"--detached-payload"_s, pipe()}, SIGINT);
    row("--access-token-file", inspect + QStringList{u"--access-token-file"_s, pipe()}, SIGTERM);
    row("--root", inspect + QStringList{u"--root"_s, pipe()}, SIGINT);
    row("--holder-key", inspect + QStringList{u"--holder-key"_s, pipe()}, SIGTERM);
    row("--status-list", inspect + QStringList{u"--status-list"_s, pipe()}, SIGINT);
    row("keys", {u"keys"_s, pipe()}, SIGINT);
    row("scan", {u"scan"_s, pipe()}, SIGINT);
    row("scan --follow", {u"scan"_s, u"--follow"_s, pipe()}, SIGTERM);
    row("scan --merge", {u"scan"_s, u"--merge"_s, pipe()}, SIGINT);
    row("--from", {u"fetch"_s, u"--from"_s, pipe()}, SIGTERM);
    row("--token-file", fetch + QStringList{u"--token-file"_s, pipe()}, SIGINT);
}

void TestCommandLineInterrupted::waitsForAPipeAndSaysSo()
{
    QFETCH(const QStringList, arguments);
    QFETCH(const int, signal);
    Program program;
    program.start(arguments);
    QVERIFY2(program.says("pipe is a pipe (FIFO): waiting"), program.err.constData());
    QVERIFY(program.endsBy(signal));
}

void TestCommandLineInterrupted::waitsForATerminalAndSaysSo_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("P5 inspect") << QStringList{u"inspect"_s, u"-"_s};
    QTest::newRow("P5 inspect --batch") << QStringList{u"inspect"_s, u"--batch"_s};
    QTest::newRow("P5 keys") << QStringList{u"keys"_s, u"-"_s};
    QTest::newRow("P5 scan") << QStringList{u"scan"_s, u"-"_s};
}

void TestCommandLineInterrupted::waitsForATerminalAndSaysSo()
{
    QFETCH(const QStringList, arguments);
    const int terminal = ::posix_openpt(O_RDWR | O_NOCTTY | O_CLOEXEC);
    QVERIFY(terminal >= 0 && ::grantpt(terminal) == 0 && ::unlockpt(terminal) == 0);
    Program program;
    program.process.setStandardInputFile(QString::fromLocal8Bit(::ptsname(terminal)));
    program.start(arguments);
    QVERIFY2(program.says("Waiting for what you type or paste here."), program.err.constData());
    QVERIFY(program.endsBy(SIGINT));
    ::close(terminal);
}

void TestCommandLineInterrupted::pipeIsReadOnceSomebodyWrites()
{
    Program program;
    program.start({u"keys"_s, pipe()});
    QVERIFY(program.says("Ctrl+C"));
    QFile writer(pipe());
    QVERIFY(writer.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
    writer.write(R"({"keys":)");
    writer.write("[]}");
    writer.close();
    QVERIFY(program.process.waitForFinished(longPatience));
    QCOMPARE(program.process.exitCode(), 0);
    QCOMPARE((program.err + program.process.readAllStandardError()).count("waiting"), 1);
}

void TestCommandLineInterrupted::pipeThatIsFullAlreadyIsRead() // as of a shell's <(…) that has ended
{
    int ends[2] = {-1, -1};
    QCOMPARE(::pipe2(ends, O_CLOEXEC), 0);
    QCOMPARE(::write(ends[1], R"({"keys":[]})", 11), 11);
    ::close(ends[1]);
    const Outcome outcome = run({u"keys"_s, u"/dev/stdin"_s}, Streams{.input = ends[0]});
    ::close(ends[0]);
    QCOMPARE(outcome.exitCode, 0);
    QCOMPARE(outcome.err, QByteArray());
}

/// What came before is judged and written out.
void TestCommandLineInterrupted::scanOfASilentPipeIsInterrupted()
{
    QFETCH(const int, signal);
    const int end = ::open(QFile::encodeName(pipe()).constData(), O_RDWR | O_CLOEXEC);
    const QByteArray line = "a eyJhbGciOiJSUzI1NiJ9.e30.AAAA b\n";
    QCOMPARE(::write(end, line.constData(), std::size_t(line.size())), ssize_t(line.size()));
    Program program;
    program.start({u"scan"_s, pipe()});
    const auto isRead = [end] {
        int left = 0;
        return ::ioctl(end, FIONREAD, &left) == 0 && left == 0;
    };
    QVERIFY(QTest::qWaitFor(isRead, longPatience));
    QVERIFY(program.endsBy(signal));
    QVERIFY(program.process.readAllStandardOutput().contains("\"line\":1,"));
    ::close(end);
}

void TestCommandLineInterrupted::fetchUnderWayIsInterrupted()
{
    QFETCH(const int, signal);
    QTcpServer silent;
    QVERIFY(silent.listen(QHostAddress::LocalHost));
    QSignalSpy asked(&silent, &QTcpServer::newConnection);
    Program program;
    program.start({u"fetch"_s, u"http://127.0.0.1:%1/jwks"_s.arg(silent.serverPort())});
    QVERIFY(asked.wait(longPatience));
    QVERIFY(program.endsBy(signal));
}

namespace {

quint16 portIn(const QByteArray &description)
{
    return quint16(QUrl(QJsonDocument::fromJson(description)["jwks_url"_L1].toString()).port());
}

bool startDemo(Program &program, const QStringList &options, int errorStream = -1)
{
    program.start(QStringList{u"demo"_s, u"--port"_s, u"0"_s} + options, errorStream);
    return QTest::qWaitFor([&program] { return program.process.canReadLine(); }, longPatience);
}

} // namespace

void TestCommandLineInterrupted::demoUnderWayIsInterrupted()
{
    QFETCH(const int, signal);
    Program program;
    QVERIFY(startDemo(program, {u"--delay"_s, u"600000"_s}));
    QTcpSocket client;
    client.connectToHost(QHostAddress::LocalHost, portIn(program.process.readLine()));
    QVERIFY(client.waitForConnected(longPatience));
    client.write("GET /jwks.json HTTP/1.1\r\nHost: localhost\r\n\r\n");
    QVERIFY(client.waitForBytesWritten(longPatience));
    QVERIFY(program.endsBy(signal));
    QCOMPARE(program.process.exitStatus(), QProcess::NormalExit);
    QCOMPARE(program.process.exitCode(), 0);
}

/// Its lines go into a pipe that is full, and which nobody reads.
void TestCommandLineInterrupted::demoThatNobodyListensToIsInterrupted()
{
    QFETCH(const int, signal);
    int ends[2] = {-1, -1};
    QCOMPARE(::pipe2(ends, O_CLOEXEC), 0);
    const int size = ::fcntl(ends[1], F_GETPIPE_SZ);
    const QByteArray filling(size, '.');
    QCOMPARE(::write(ends[1], filling.constData(), std::size_t(size)), size);
    Program program;
    QVERIFY(startDemo(program, {}, ends[1]));
    QTcpSocket client;
    client.connectToHost(QHostAddress::LocalHost, portIn(program.process.readLine()));
    QVERIFY(client.waitForConnected(longPatience));
    client.write("GET /jwks.json HTTP/1.1\r\nHost: localhost\r\n\r\n");
    client.waitForReadyRead(patience);
    QVERIFY(program.endsBy(signal));
    QCOMPARE(program.process.exitCode(), 0);
    ::close(ends[0]);
    ::close(ends[1]);
}

QTEST_GUILESS_MAIN(TestCommandLineInterrupted)
#include "tst_command_line_interrupted.moc"
