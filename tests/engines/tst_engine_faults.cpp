// SPDX-License-Identifier: Apache-2.0
#include "tests/engines/lab_fixture.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <csignal>

using namespace Qt::StringLiterals;

namespace tokenscope::engines {

/// Libraries that do what none should: each is kept within its bounds, and its process ends with ours. The fakes are in
/// Python, in PyJWT's place.
class TestEngineFaults : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void faultIsBoundedAndNamed_data();
    void faultIsBoundedAndNamed();
    void doorIsClosed_data();
    void doorIsClosed();
    void nothingIsWritten();
    void messageRepeatsNoSecret();
    void processHoldsNoTokenButOnItsInput();
    void processEndsWithTheLab();
    void processEndsWithTheProgram();

private:
    void installFake(const QByteArray &deed);
    /// Of the fake in place.
    EngineResult asked(const Bounds &bounds = {std::chrono::seconds(60), std::chrono::minutes(5), 64 * 1024});

    const std::vector<Engine> m_pyjwt = enginesNamed("pyjwt");
    const workshop::Signer m_signer = workshop::makeSecret("HS256", "one", "k7#pQ2vX9mLw4ZtRb6NcYd8HsJf3GaUe");
    const std::string m_token = workshop::sign(m_signer, freshClaims());
    const inspect::InspectionKeys m_keys = workshop::keysOf({json::Value(m_signer.jwk)}, inspect::KeyOrigin::File);
    std::unique_ptr<QTemporaryDir> m_folder;
};

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Empty if there is none, or more than one.
QByteArray childOf(qint64 process)
{
    const QString id = QString::number(process);
    const QByteArray children = contentOf(u"/proc/%1/task/%1/children"_s.arg(id)).trimmed();
    return children.contains(' ') ? QByteArray() : children;
}

/// A program that has become another one: its own state is past.
bool isPython(const QByteArray &process)
{
    return contentOf(u"/proc/%1/comm"_s.arg(QLatin1StringView(process))).startsWith("python");
}

bool isGone(const QByteArray &process)
{
    const QByteArray state = contentOf(u"/proc/%1/stat"_s.arg(QLatin1StringView(process)));
    return state.isEmpty() || state.contains(") Z ");
}

} // namespace

void TestEngineFaults::initTestCase()
{
    if (!canConfine())
        QSKIP("This system cannot keep a process from the network.");
    QProcess python;
    python.start(u"/usr/bin/python3"_s, {u"-c"_s, u"import cryptography"_s});
    if (!python.waitForFinished(120'000) || python.exitCode() != 0)
        QSKIP("Python with its package cryptography is not installed in /usr/bin.");
    qputenv("PATH", "/usr/bin:/bin");
}

void TestEngineFaults::installFake(const QByteArray &deed)
{
    m_folder = std::make_unique<QTemporaryDir>();
    QFile file(m_folder->filePath(u"jwt.py"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("import os, signal, socket, sys, time\n__version__ = 'fake'\n\nclass PyJWK:\n"
               "    def __init__(self, key, algorithm): self.key = key\n\ndef decode(token, key, **options):\n    " +
               deed + "\n");
    file.close();
    qputenv("PYTHONPATH", m_folder->path().toLocal8Bit());
}

EngineResult TestEngineFaults::asked(const Bounds &bounds)
{
    Lab lab(*requestFor(m_token, m_keys), m_pyjwt, bounds);
    QSignalSpy finished(&lab, &Lab::finished);
    lab.start();
    return finished.wait(400'000) ? lab.results().front() : EngineResult();
}

void TestEngineFaults::faultIsBoundedAndNamed_data()
{
    QTest::addColumn<QByteArray>("deed");
    QTest::addColumn<EngineState>("state");
    using enum EngineState;
    QTest::newRow("Q8 nothing wrong") << "return {}"_ba << Accepted;
    QTest::newRow("Q8 hangs") << "time.sleep(100000)"_ba << TimedOut;
    QTest::newRow("Q8 hangs and ignores signals")
        << "signal.signal(signal.SIGTERM, signal.SIG_IGN); time.sleep(100000)"_ba << TimedOut;
    QTest::newRow("Q8 eats memory") << "eaten = [bytearray(1 << 24) for _ in range(1 << 20)]"_ba << Ended;
    QTest::newRow("Q8 prints 100 MB") << "[os.write(1, b'x' * (1 << 20)) for _ in range(100)]"_ba << TooMuchOutput;
    QTest::newRow("Q8 crashes") << "os.kill(os.getpid(), signal.SIGSEGV)"_ba << Ended;
    QTest::newRow("Q8 aborts") << "os.abort()"_ba << Ended;
    QTest::newRow("Q8 exits in peace") << "os._exit(0)"_ba << Ended;
    QTest::newRow("Q8 exits as if it were missing") << "os._exit(77)"_ba << NotFound;
    QTest::newRow("Q8 answers twice") << R"(print('{"accepted": true}'))"_ba << Ended;
    QTest::newRow("Q8 prints what is no JSON") << "print('accepted')"_ba << Ended;
    QTest::newRow("Q8 says nothing") << "sys.stdout.close()"_ba << Ended;
}

void TestEngineFaults::faultIsBoundedAndNamed()
{
    QFETCH(const QByteArray, deed);
    QFETCH(const EngineState, state);
    installFake(deed);
    // What hangs is to be waited for only as long as the start of Python may take; nothing else may come near that.
    const bool hangs = state == EngineState::TimedOut;
    const Bounds bounds{std::chrono::seconds(60), hangs ? std::chrono::seconds(3) : std::chrono::seconds(300),
                        64 * 1024};
    const EngineResult result = asked(bounds);
    QCOMPARE(engineStateName(result.state), engineStateName(state));
    QCOMPARE(result.version, state == EngineState::Accepted ? u"fake"_s : QString());
}

void TestEngineFaults::doorIsClosed_data()
{
    QTest::addColumn<QByteArray>("deed");
    QTest::newRow("Q9 TCP") << "socket.socket(socket.AF_INET, socket.SOCK_STREAM)"_ba;
    QTest::newRow("Q9 UDP over IPv6") << "socket.socket(socket.AF_INET6, socket.SOCK_DGRAM)"_ba;
    QTest::newRow("Q9 a service of this computer") << "socket.socket(socket.AF_UNIX)"_ba;
    QTest::newRow("Q9 a process beside it") << "os.fork()"_ba;
    QTest::newRow("Q9 another program") << "os.posix_spawn('/bin/true', ['true'], {})"_ba;
}

void TestEngineFaults::doorIsClosed()
{
    QFETCH(const QByteArray, deed);
    installFake(deed);
    const EngineResult result = asked();
    QCOMPARE(engineStateName(result.state), engineStateName(EngineState::Refused));
    QVERIFY2(result.message.startsWith("PermissionError: [Errno 13]"_L1), qPrintable(result.message));
}

// Q9
void TestEngineFaults::nothingIsWritten()
{
    installFake("os.write(os.open(os.path.dirname(__file__) + '/written', os.O_CREAT | os.O_WRONLY), b'x')");
    QCOMPARE(engineStateName(asked().state), engineStateName(EngineState::Refused));
    QCOMPARE(contentOf(m_folder->filePath(u"written"_s)), QByteArray());
}

// Q6
void TestEngineFaults::messageRepeatsNoSecret()
{
    const QString secret = QString::fromStdString(*m_signer.jwk.find("k")->asString());
    for (const QByteArray deed : {"raise ValueError(f'the key {key}')", "raise ValueError(f'the token {token}')"}) {
        installFake(deed);
        const EngineResult result = asked();
        QCOMPARE(engineStateName(result.state), engineStateName(EngineState::Refused));
        QVERIFY2(result.message.startsWith("ValueError: the "_L1), qPrintable(result.message));
        QVERIFY2(result.message.endsWith(u'…'), qPrintable(result.message));
        QVERIFY(!result.message.contains(secret.left(8)));
        QVERIFY(!result.message.contains("eyJ"_L1));
    }
}

// Q6
void TestEngineFaults::processHoldsNoTokenButOnItsInput()
{
    installFake("time.sleep(100000)");
    Lab lab(*requestFor(m_token, m_keys), m_pyjwt);
    lab.start();
    QByteArray child;
    QTRY_VERIFY_WITH_TIMEOUT(!(child = childOf(QCoreApplication::applicationPid())).isEmpty() && isPython(child),
                             120'000);
    const QString place = u"/proc/"_s + QString::fromLatin1(child);
    const QByteArray environment = contentOf(place + u"/environ"_s);
    const QByteArray arguments = contentOf(place + u"/cmdline"_s);
    QVERIFY(environment.contains("HOME="));
    QVERIFY(arguments.contains("verify.py"));
    for (const QByteArray &said : {environment, arguments}) {
        QVERIFY(!said.contains("eyJ"));
        QVERIFY(!said.contains("k7#pQ2vX9"));
        QVERIFY(!said.contains(QByteArray::fromStdString(*m_signer.jwk.find("k")->asString())));
    }
    for (const QByteArray &variable : environment.split('\0')) {
        const QByteArray name = variable.left(variable.indexOf('='));
        QVERIFY2(QByteArrayList({"", "PATH", "HOME", "LC_ALL", "PYTHONPATH", "PYTHONUSERBASE"}).contains(name), name);
        if (name == "HOME")
            QVERIFY(QDir(QString::fromLocal8Bit(variable.mid(5))).isEmpty());
    }
}

void TestEngineFaults::processEndsWithTheLab()
{
    installFake("time.sleep(100000)");
    auto lab = std::make_unique<Lab>(*requestFor(m_token, m_keys), m_pyjwt);
    lab->start();
    QByteArray child;
    QTRY_VERIFY_WITH_TIMEOUT(!(child = childOf(QCoreApplication::applicationPid())).isEmpty(), 120'000);
    lab.reset();
    QVERIFY(isGone(child));
}

// Q8, by a signal that no program can handle
void TestEngineFaults::processEndsWithTheProgram()
{
    installFake("time.sleep(100000)");
    QTemporaryDir folder;
    QFile secret(folder.filePath(u"secret"_s));
    QVERIFY(secret.open(QIODevice::WriteOnly));
    secret.write("k7#pQ2vX9mLw4ZtRb6NcYd8HsJf3GaUe");
    secret.close();
    QProcess program;
    program.start(QStringLiteral(TOKENSCOPE_CLI),
                  {u"inspect"_s, u"--engines"_s, u"--secret-file"_s, secret.fileName(), u"-"_s});
    program.write(QByteArray::fromStdString(m_token));
    program.closeWriteChannel();
    QByteArray child;
    // The other libraries have answered once it alone is left.
    QTRY_VERIFY_WITH_TIMEOUT(!(child = childOf(program.processId())).isEmpty() && isPython(child), 120'000);
    program.kill();
    QVERIFY(program.waitForFinished(60'000));
    QTRY_VERIFY_WITH_TIMEOUT(isGone(child), 60'000);
}

} // namespace tokenscope::engines

QTEST_GUILESS_MAIN(tokenscope::engines::TestEngineFaults)
#include "tst_engine_faults.moc"
