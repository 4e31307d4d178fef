// SPDX-License-Identifier: Apache-2.0
#include "tests/app/command_line.h"
#include "tests/jose/rfc_samples.h"

#include <QTest>

#include <fcntl.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace tokenscope::tests;
namespace rfc = tokenscope::jose::rfc;

/// Standard input and output: all of what comes in counts, and what could not be read is reported.
class TestCommandLineStreams final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();

    void inputIsReadToItsEnd_data();
    void inputIsReadToItsEnd();
    void unreadableInputIsReported_data();
    void unreadableInputIsReported();
    void closedInputIsReported();
    void lostOutputIsReported_data();
    void lostOutputIsReported();
    void readerWhoWentAwayIsNoFault();

private:
    Files m_files;
    std::unique_ptr<RunningDemo> m_demo;
};

namespace {

QByteArray bytesOf(std::string_view text)
{
    return QByteArray(text.data(), qsizetype(text.size()));
}

} // namespace

void TestCommandLineStreams::initTestCase()
{
    m_demo = std::make_unique<RunningDemo>();
    QVERIFY(m_demo->isServing());
}

void TestCommandLineStreams::inputIsReadToItsEnd_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("input");
    const QString key = m_files.write(u"key.json"_s, bytesOf(rfc::hs256Key));
    const QString token = QString::fromLatin1(bytesOf(rfc::hs256Token));
    const QStringList inspect{u"inspect"_s, u"--now"_s, u"1300819000"_s};
    QTest::newRow("a token") << inspect + QStringList{u"-"_s, u"--key"_s, key} << bytesOf(rfc::hs256Token);
    QTest::newRow("a key") << inspect + QStringList{token, u"--key"_s, u"-"_s} << bytesOf(rfc::hs256Key);
    QTest::newRow("a path of a pipe") << inspect + QStringList{token, u"--key"_s, u"/dev/stdin"_s}
                                      << bytesOf(rfc::hs256Key);
    QTest::newRow("keys to list") << QStringList{u"keys"_s, u"-"_s} << bytesOf(rfc::es256Key);
    QTest::newRow("a batch") << QStringList{u"inspect"_s, u"--batch"_s} << R"({"id":1,"token":"opaque"})"_ba;
}

void TestCommandLineStreams::inputIsReadToItsEnd()
{
    QFETCH(const QStringList, arguments);
    QFETCH(const QByteArray, input);
    const Outcome outcome = runInPieces(arguments, input.first(20), input.sliced(20));
    QVERIFY2(outcome.exitCode == 0, (outcome.out + outcome.err).constData());
    QVERIFY(!outcome.out.isEmpty());
}

void TestCommandLineStreams::unreadableInputIsReported_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("a token") << QStringList{u"inspect"_s, u"-"_s};
    QTest::newRow("a batch") << QStringList{u"inspect"_s, u"--batch"_s};
    QTest::newRow("keys") << QStringList{u"keys"_s, u"-"_s};
}

void TestCommandLineStreams::unreadableInputIsReported()
{
    QFETCH(const QStringList, arguments);
    const int folder = ::open(m_files.folder().toUtf8().constData(), O_RDONLY | O_CLOEXEC);
    QVERIFY(folder >= 0);
    const Outcome outcome = run(arguments, Streams{.input = folder});
    ::close(folder);
    QCOMPARE(outcome.exitCode, 2);
    QCOMPARE(outcome.out, QByteArray());
    QVERIFY2(outcome.err.startsWith("tokenscope-cli: Standard input cannot be read: "), outcome.err.constData());
}

void TestCommandLineStreams::closedInputIsReported()
{
    const Outcome outcome = run({u"inspect"_s, u"-"_s}, Streams{.input = Streams::closed});
    QCOMPARE(outcome.exitCode, 2);
    QVERIFY2(outcome.err.startsWith("tokenscope-cli: Standard input cannot be read: "), outcome.err.constData());
}

void TestCommandLineStreams::lostOutputIsReported_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("input");
    const QString key = m_files.write(u"key.json"_s, bytesOf(rfc::es256Key));
    QTest::newRow("a token") << QStringList{u"inspect"_s, u"-"_s} << bytesOf(rfc::hs256Token);
    QTest::newRow("a token, as JSON") << QStringList{u"inspect"_s, u"--json"_s} << bytesOf(rfc::hs256Token);
    QTest::newRow("a batch") << QStringList{u"inspect"_s, u"--batch"_s} << R"({"id":1,"token":"opaque"})"_ba;
    QTest::newRow("keys") << QStringList{u"keys"_s, key} << QByteArray();
    QTest::newRow("keys, as JSON") << QStringList{u"keys"_s, key, u"--json"_s} << QByteArray();
    QTest::newRow("exported keys") << QStringList{u"keys"_s, key, u"--export"_s, u"jwks"_s} << QByteArray();
    QTest::newRow("a fetch") << QStringList{u"fetch"_s, m_demo->text("jwks_url"_L1)} << QByteArray();
    QTest::newRow("a fetch, as JSON") << QStringList{u"fetch"_s, m_demo->text("jwks_url"_L1), u"--json"_s}
                                      << QByteArray();
    QTest::newRow("a demo") << QStringList{u"demo"_s, u"--port"_s, u"0"_s} << QByteArray();
    QTest::newRow("help") << QStringList{u"--help"_s} << QByteArray();
}

void TestCommandLineStreams::lostOutputIsReported()
{
    QFETCH(const QStringList, arguments);
    QFETCH(const QByteArray, input);
    const int full = ::open("/dev/full", O_WRONLY | O_CLOEXEC);
    QVERIFY(full >= 0);
    for (const int output : {full, Streams::closed}) {
        const Outcome outcome = run(arguments, Streams{.output = output}, input);
        QCOMPARE(outcome.exitCode, 2);
        QVERIFY2(outcome.err.contains("tokenscope-cli: Standard output could not be written: "),
                 outcome.err.constData());
    }
    ::close(full);
}

void TestCommandLineStreams::readerWhoWentAwayIsNoFault()
{
    int ends[2] = {-1, -1};
    QCOMPARE(::pipe2(ends, O_CLOEXEC), 0);
    ::close(ends[0]);
    // Its connections make the program ignore SIGPIPE, which ends it quietly otherwise.
    const Outcome outcome = run({u"fetch"_s, m_demo->text("jwks_url"_L1), u"--json"_s}, Streams{.output = ends[1]});
    ::close(ends[1]);
    QCOMPARE(outcome.exitCode, 0);
    QCOMPARE(outcome.err, QByteArray());
}

QTEST_GUILESS_MAIN(TestCommandLineStreams)
#include "tst_command_line_streams.moc"
