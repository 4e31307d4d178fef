// SPDX-License-Identifier: Apache-2.0
#include "tests/app/command_line.h"

#include <QDir>
#include <QFile>
#include <QTest>

#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace tokenscope::tests;

/// P6 of the list of threats: what is no file, or never ends, and whose name is no text.
class TestCommandLineFiles final : public QObject
{
    Q_OBJECT

private slots:
    void whatIsNoFileIsReported_data();
    void whatIsNoFileIsReported();
    void fileIsOpenedByTheBytesOfItsName();

private:
    Files m_files;
};

void TestCommandLineFiles::whatIsNoFileIsReported_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QByteArray>("words");
    QTest::newRow("P6 endless") << u"/dev/zero"_s << "/dev/zero is larger than 64 MiB, which is the limit here."_ba;
    QTest::newRow("P6 endless and random") << u"/dev/urandom"_s << "/dev/urandom is larger than 64 MiB"_ba;
    QTest::newRow("P6 a folder") << m_files.folder() << " is a folder; a file is needed."_ba;
    QTest::newRow("P6 missing") << m_files.missing() << "missing cannot be read: No such file or directory."_ba;
    // The name of a socket has at most 107 bytes, the folder's can have more.
    const QString elsewhere = QDir::currentPath();
    QVERIFY(QDir::setCurrent(m_files.folder()));
    const sockaddr_un address{.sun_family = AF_UNIX, .sun_path = "socket"};
    const int descriptor = ::socket(AF_UNIX, SOCK_STREAM, 0);
    QCOMPARE(::bind(descriptor, reinterpret_cast<const sockaddr *>(&address), sizeof address), 0);
    ::close(descriptor);
    QVERIFY(QDir::setCurrent(elsewhere));
    QTest::newRow("P6 a socket") << QString(m_files.folder() + u"/socket"_s)
                                 << "socket is a socket; a file is needed."_ba;
    QFile sparse(m_files.folder() + u"/sparse"_s);
    QVERIFY(sparse.open(QIODevice::WriteOnly) && sparse.resize(1LL << 40));
    QTest::newRow("P6 a terabyte of holes") << sparse.fileName() << "sparse is larger than 64 MiB"_ba;
    const QString loop = m_files.folder() + u"/loop"_s;
    QVERIFY(QFile::link(loop, loop));
    QTest::newRow("P6 a link to itself") << loop << "loop cannot be read: "_ba;
}

void TestCommandLineFiles::whatIsNoFileIsReported()
{
    QFETCH(const QString, path);
    QFETCH(const QByteArray, words);
    for (const auto &option : {u"--jwks"_s, u"--key"_s, u"--secret-file"_s}) {
        const Outcome outcome = run({u"inspect"_s, u"opaque"_s, option, path});
        QCOMPARE(outcome.exitCode, 2);
        QVERIFY2(outcome.err.contains(words), outcome.err.constData());
        QCOMPARE(outcome.out, QByteArray());
    }
    const Outcome outcome = run({u"keys"_s, path});
    QCOMPARE(outcome.exitCode, 2);
    QVERIFY2(outcome.err.contains(words), outcome.err.constData());
}

/// As a QString the name of the one reads like that of the other.
void TestCommandLineFiles::fileIsOpenedByTheBytesOfItsName()
{
    const QByteArray named = QFile::encodeName(m_files.folder()) + "/key\xff";
    QFile other(m_files.folder() + u"/key\ufffd"_s);
    QVERIFY(other.open(QIODevice::WriteOnly));
    other.write("no key");
    other.close();
    FILE *file = std::fopen(named.constData(), "w");
    QVERIFY(file);
    std::fputs(R"({"kty":"oct","k":"AAAA"})", file);
    std::fclose(file);
    // A shell, since QProcess takes its arguments as QString.
    QProcess process;
    process.start(u"/bin/sh"_s, {u"-c"_s, u"exec \"$0\" keys \"$(printf '%s/key\\377' \"$1\")\""_s,
                                 QStringLiteral(TOKENSCOPE_CLI), m_files.folder()});
    QVERIFY(process.waitForFinished(60'000));
    QCOMPARE(process.exitCode(), 0);
    QCOMPARE(std::remove(named.constData()), 0); // QTemporaryDir would not find it
}

QTEST_GUILESS_MAIN(TestCommandLineFiles)
#include "tst_command_line_files.moc"
