// SPDX-License-Identifier: Apache-2.0
#include "command_line.h"
#include "tests/jose/rfc_samples.h"

#include <QTest>

#include <fcntl.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace tokenscope::tests;
namespace rfc = tokenscope::jose::rfc;

/// Standard input and output: all of what comes in counts, and what could not be read is told.
class TestCommandLineStreams final : public QObject
{
    Q_OBJECT

private slots:
    void inputIsReadToItsEnd_data();
    void inputIsReadToItsEnd();
    void unreadableInputIsTold_data();
    void unreadableInputIsTold();

private:
    Files m_files;
};

namespace {

QByteArray bytesOf(std::string_view text)
{
    return QByteArray(text.data(), qsizetype(text.size()));
}

} // namespace

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

void TestCommandLineStreams::unreadableInputIsTold_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("a token") << QStringList{u"inspect"_s, u"-"_s};
    QTest::newRow("a batch") << QStringList{u"inspect"_s, u"--batch"_s};
    QTest::newRow("keys") << QStringList{u"keys"_s, u"-"_s};
}

void TestCommandLineStreams::unreadableInputIsTold()
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

QTEST_GUILESS_MAIN(TestCommandLineStreams)
#include "tst_command_line_streams.moc"
