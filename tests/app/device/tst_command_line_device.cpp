// SPDX-License-Identifier: Apache-2.0
#include "tests/app/command_line.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tokenscope::tests;

/// `sign` with keys of a device (PKCS #11). SoftHSM is one in software, which refuses and signs as others do.
class TestCommandLineDevice final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void tokenIsAccepted_data();
    void tokenIsAccepted();
    void pinComesFromStandardInput();
    void keyHasTheIdThatIsGiven();
    void fileAndDeviceSignTogether();
    void nothingIsMade_data();
    void nothingIsMade();

private:
    QString file(const char *name) const { return m_files.folder() + u'/' + QString::fromLatin1(name); }
    QString made(const QString &name) const { return m_files.folder() + u"/asked-for/"_s + name; }
    /// Makes a key and puts it into the device under its name.
    void putKey(const QString &name, const QStringList &options);
    bool runTool(const QStringList &arguments) const;
    Outcome sign(const QStringList &arguments, const QByteArray &input = {}) const
    {
        return run(QStringList{u"sign"_s, u"--claim"_s, u"sub=ada"_s, u"--claim"_s, u"exp=+30m"_s} + arguments, input,
                   m_environment);
    }
    static QString address(const QString &key) { return u"pkcs11:token=tokenscope;object=%1;type=private"_s.arg(key); }

    Files m_files;
    QString m_tool;
    QStringList m_environment;
};

namespace {

/// Debian, Fedora, Arch and Alpine.
QString deviceLibrary()
{
    for (const char *path :
         {"/usr/lib/softhsm/libsofthsm2.so", "/usr/lib64/pkcs11/libsofthsm2.so", "/usr/lib/libsofthsm2.so"}) {
        if (QFile::exists(QString::fromLatin1(path)))
            return QString::fromLatin1(path);
    }
    return {};
}

} // namespace

void TestCommandLineDevice::initTestCase()
{
    m_tool = QStandardPaths::findExecutable(u"softhsm2-util"_s);
    const QString library = deviceLibrary();
    if (m_tool.isEmpty() || library.isEmpty())
        QSKIP("SoftHSM is not installed (in Debian: softhsm2).");
    QVERIFY(QDir(m_files.folder()).mkpath(u"tokens"_s));
    QVERIFY(QDir(m_files.folder()).mkpath(u"asked-for"_s));
    m_files.write(u"pin"_s, "2468\n");
    m_files.write(u"wrong-pin"_s, "1357\n");
    const QString settings =
        m_files.write(u"softhsm.conf"_s, "directories.tokendir = " + file("tokens").toUtf8() + "\nlog.level = ERROR\n");
    // What the device's library leaks is not the program's matter.
    m_environment = {u"SOFTHSM2_CONF="_s + settings, u"PKCS11_MODULE_PATH="_s + library,
                     u"ASAN_OPTIONS="_s + qEnvironmentVariable("ASAN_OPTIONS") + u":detect_leaks=0"_s};
    QVERIFY(runTool({u"--init-token"_s, u"--free"_s, u"--label"_s, u"tokenscope"_s, u"--pin"_s, u"2468"_s,
                     u"--so-pin"_s, u"8642"_s}));
    putKey(u"ec"_s, {u"--alg"_s, u"ES256"_s});
    putKey(u"p384"_s, {u"--alg"_s, u"ES384"_s});
    putKey(u"rsa"_s, {u"--alg"_s, u"RS256"_s});
    const Outcome first = sign({u"--key"_s, address(u"ec"_s), u"--passphrase-file"_s, file("pin")});
    if (first.err.contains("libengine-pkcs11-openssl"))
        QSKIP("OpenSSL has no way to such devices here (in Debian: pkcs11-provider or libengine-pkcs11-openssl).");
}

bool TestCommandLineDevice::runTool(const QStringList &arguments) const
{
    QProcess tool;
    tool.setEnvironment(QProcess::systemEnvironment() + m_environment);
    tool.start(m_tool, arguments);
    return tool.waitForFinished() && tool.exitStatus() == QProcess::NormalExit && tool.exitCode() == 0;
}

void TestCommandLineDevice::putKey(const QString &name, const QStringList &options)
{
    const QString path = made(name + u".pem"_s);
    QCOMPARE(run(QStringList{u"keygen"_s, u"--format"_s, u"pem"_s, u"--out"_s, path, u"--public-out"_s,
                             made(name + u".public"_s)} +
                 options)
                 .exitCode,
             0);
    const QString id = QString::fromLatin1(name.toLatin1().toHex());
    QVERIFY(runTool({u"--import"_s, path, u"--token"_s, u"tokenscope"_s, u"--label"_s, name, u"--id"_s, id, u"--pin"_s,
                     u"2468"_s}));
}

void TestCommandLineDevice::tokenIsAccepted_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("algorithm");
    QTest::newRow("EC, P-256") << u"ec"_s << QString();
    QTest::newRow("EC, P-384") << u"p384"_s << QString();
    QTest::newRow("RSA") << u"rsa"_s << QString();
    QTest::newRow("RSA, another hash") << u"rsa"_s << u"RS512"_s;
    QTest::newRow("RSA, PSS") << u"rsa"_s << u"PS256"_s;
}

void TestCommandLineDevice::tokenIsAccepted()
{
    QFETCH(const QString, key);
    QFETCH(const QString, algorithm);
    QStringList arguments{u"--key"_s, address(key), u"--passphrase-file"_s, file("pin")};
    QStringList expected;
    if (!algorithm.isEmpty()) {
        arguments += {u"--alg"_s, algorithm};
        expected = {u"--algorithms"_s, algorithm};
    }
    const Outcome token = sign(arguments);
    QVERIFY2(token.exitCode == 0, token.err);
    QCOMPARE(token.err, QByteArray());
    const Outcome judged =
        run(QStringList{u"inspect"_s, u"-"_s, u"--json"_s, u"--key"_s, made(key + u".public"_s)} + expected, token.out);
    QVERIFY2(judged.exitCode == 0, judged.out);
}

void TestCommandLineDevice::pinComesFromStandardInput()
{
    const Outcome token = sign({u"--key"_s, address(u"ec"_s), u"--passphrase-file"_s, u"-"_s}, "2468\n");
    QVERIFY2(token.exitCode == 0, token.err);
    QCOMPARE(token.out.count('.'), 2);
}

void TestCommandLineDevice::keyHasTheIdThatIsGiven()
{
    const Outcome token =
        sign({u"--key"_s, address(u"ec"_s), u"--passphrase-file"_s, file("pin"), u"--kid"_s, u"card-7"_s});
    QVERIFY2(token.exitCode == 0, token.err);
    const QByteArray header = QByteArray::fromBase64(token.out.left(token.out.indexOf('.')),
                                                     QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
    QVERIFY2(header.contains(R"("kid":"card-7")"), header);
}

void TestCommandLineDevice::fileAndDeviceSignTogether()
{
    const Outcome token =
        sign({u"--key"_s, made(u"rsa.pem"_s), u"--key"_s, address(u"ec"_s), u"--passphrase-file"_s, file("pin")});
    QVERIFY2(token.exitCode == 0, token.err);
    const Outcome judged =
        run({u"inspect"_s, u"-"_s, u"--jwks"_s, made(u"rsa.public"_s), u"--jwks"_s, made(u"ec.public"_s)}, token.out);
    QVERIFY2(judged.exitCode == 0, judged.out);
    const Outcome half = run({u"inspect"_s, u"-"_s, u"--jwks"_s, made(u"rsa.public"_s)}, token.out);
    QCOMPARE(half.exitCode, 1);
}

void TestCommandLineDevice::nothingIsMade_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("reason");
    const QString pin = file("pin");
    QTest::newRow("no PIN") << QStringList{u"--key"_s, address(u"ec"_s)} << QByteArray("wants another PIN");
    QTest::newRow("another PIN") << QStringList{u"--key"_s, address(u"ec"_s), u"--passphrase-file"_s, file("wrong-pin")}
                                 << QByteArray("wants another PIN");
    QTest::newRow("no such key") << QStringList{u"--key"_s, address(u"gone"_s), u"--passphrase-file"_s, pin}
                                 << QByteArray("no private key under that address");
    QTest::newRow("the PIN as an argument")
        << QStringList{u"--key"_s, address(u"ec"_s) + u"?pin-value=2468"_s} << QByteArray("Leave pin-value out");
    QTest::newRow("an algorithm of other keys")
        << QStringList{u"--key"_s, address(u"ec"_s), u"--passphrase-file"_s, pin, u"--alg"_s, u"RS256"_s}
        << QByteArray("RS256");
    QTest::newRow("another algorithm in the header")
        << QStringList{u"--key"_s, address(u"ec"_s), u"--passphrase-file"_s, pin, u"--header"_s, u"alg=ES384"_s}
        << QByteArray("ES384");
}

void TestCommandLineDevice::nothingIsMade()
{
    QFETCH(const QStringList, arguments);
    QFETCH(const QByteArray, reason);
    const Outcome token = sign(arguments);
    QCOMPARE(token.exitCode, 2);
    QCOMPARE(token.out, QByteArray());
    QVERIFY2(token.err.contains(reason), token.err);
    QVERIFY(!token.err.contains("2468"));
}

QTEST_GUILESS_MAIN(TestCommandLineDevice)
#include "tst_command_line_device.moc"
