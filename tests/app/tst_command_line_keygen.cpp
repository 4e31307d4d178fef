// SPDX-License-Identifier: Apache-2.0
#include "tests/app/command_line.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QTest>

#include <sys/stat.h>

using namespace Qt::StringLiterals;
using namespace tokenscope::tests;

/// `keygen`: private keys go where the user says, for the owner alone, and nowhere else.
class TestCommandLineKeygen final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void privateKeyIsForItsOwner_data();
    void privateKeyIsForItsOwner();
    void standardOutputOnlyIfAskedFor();
    void nothingIsOverwritten();
    void forceReplacesFilesAlone();
    void publicHalfHoldsNoSecret_data();
    void publicHalfHoldsNoSecret();
    void passphraseComesFromAFile();
    void refusalsAreSaid_data();
    void refusalsAreSaid();

private:
    /// In a folder whose name tells that what is written there was asked for (tests/written/search_written.cpp).
    QString fresh(const char *name) const { return m_files.folder() + u"/asked-for/"_s + QString::fromLatin1(name); }

    Files m_files;
};

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

mode_t modeOf(const QString &path)
{
    struct stat status = {};
    return ::stat(QFile::encodeName(path).constData(), &status) == 0 ? status.st_mode & 0777 : 0;
}

} // namespace

void TestCommandLineKeygen::initTestCase()
{
    QVERIFY(QDir(m_files.folder()).mkdir(u"asked-for"_s));
}

void TestCommandLineKeygen::privateKeyIsForItsOwner_data()
{
    QTest::addColumn<int>("umask");
    QTest::newRow("no umask") << 0;
    QTest::newRow("the usual umask") << 022;
    QTest::newRow("a strict umask") << 077;
}

void TestCommandLineKeygen::privateKeyIsForItsOwner()
{
    QFETCH(const int, umask);
    const QString secret = fresh("owner.jwk") + QString::number(umask);
    const QString published = fresh("all.jwk") + QString::number(umask);
    const mode_t before = ::umask(mode_t(umask)); // the program inherits it
    const Outcome outcome = run({u"keygen"_s, u"--out"_s, secret, u"--public-out"_s, published});
    ::umask(before);
    QCOMPARE(outcome.exitCode, 0);
    QVERIFY(outcome.out.isEmpty() && outcome.err.isEmpty());
    QCOMPARE(modeOf(secret), mode_t(0600));
    QCOMPARE(modeOf(published), mode_t(0666 & ~umask));
    QVERIFY(contentOf(secret).contains("\"d\""));
}

void TestCommandLineKeygen::standardOutputOnlyIfAskedFor()
{
    const Outcome without = run({u"keygen"_s});
    QCOMPARE(without.exitCode, 2);
    QVERIFY(without.out.isEmpty());
    QVERIFY2(without.err.contains("--out FILE"), without.err.constData());
    const Outcome asked = run({u"keygen"_s, u"--alg"_s, u"EdDSA"_s, u"--kid"_s, u"mine"_s, u"--out"_s, u"-"_s});
    QCOMPARE(asked.exitCode, 0);
    QCOMPARE(asked.json()["kid"_L1].toString(), u"mine"_s);
    QCOMPARE(asked.json()["crv"_L1].toString(), u"Ed25519"_s);
    QVERIFY(asked.json().contains("d"_L1));
}

void TestCommandLineKeygen::nothingIsOverwritten()
{
    const QString kept = m_files.write(u"kept.txt"_s, "important");
    const QString published = fresh("kept.public");
    const Outcome refused = run({u"keygen"_s, u"--out"_s, kept, u"--public-out"_s, published});
    QCOMPARE(refused.exitCode, 2);
    QVERIFY2(refused.err.contains("is there already"), refused.err.constData());
    QCOMPARE(contentOf(kept), "important"_ba);
    QVERIFY(!QFileInfo::exists(published));
    const QString secret = fresh("kept.jwk");
    QCOMPARE(run({u"keygen"_s, u"--out"_s, secret, u"--public-out"_s, kept}).exitCode, 2);
    QVERIFY(!QFileInfo::exists(secret));
}

void TestCommandLineKeygen::forceReplacesFilesAlone()
{
    const QString old = m_files.write(u"asked-for/old.jwk"_s, "old");
    QFile::setPermissions(old, QFile::ReadOwner | QFile::WriteOwner | QFile::ReadOther | QFile::ReadGroup);
    QCOMPARE(run({u"keygen"_s, u"--out"_s, old, u"--force"_s}).exitCode, 0);
    QCOMPARE(modeOf(old), mode_t(0600));
    QVERIFY(contentOf(old).contains("\"d\""));
    const QString target = m_files.write(u"target.txt"_s, "important");
    const QString link = fresh("link");
    QVERIFY(QFile::link(target, link));
    const Outcome through = run({u"keygen"_s, u"--out"_s, link, u"--force"_s});
    QCOMPARE(through.exitCode, 2);
    QVERIFY2(through.err.contains("not an ordinary file"), through.err.constData());
    QCOMPARE(contentOf(target), "important"_ba);
    QCOMPARE(run({u"keygen"_s, u"--out"_s, m_files.folder(), u"--force"_s}).exitCode, 2);
    QCOMPARE(run({u"keygen"_s, u"--out"_s, m_files.missing() + u"/key"_s}).exitCode, 2);
    const QStringList left = QDir(m_files.folder() + u"/asked-for"_s).entryList({u"old.jwk*"_s});
    QCOMPARE(left, QStringList{u"old.jwk"_s});
}

void TestCommandLineKeygen::publicHalfHoldsNoSecret_data()
{
    QTest::addColumn<QString>("algorithm");
    QTest::addColumn<QString>("form");
    for (const char *algorithm : {"ES256", "RS256", "EdDSA"}) {
        for (const char *form : {"jwk", "jwks", "pem", "der"})
            QTest::addRow("%s as %s", algorithm, form) << QString::fromLatin1(algorithm) << QString::fromLatin1(form);
    }
}

void TestCommandLineKeygen::publicHalfHoldsNoSecret()
{
    QFETCH(const QString, algorithm);
    QFETCH(const QString, form);
    const QString secret = fresh("s") + algorithm + form;
    const QString published = fresh("p") + algorithm + form;
    const Outcome made = run(
        {u"keygen"_s, u"--alg"_s, algorithm, u"--format"_s, form, u"--out"_s, secret, u"--public-out"_s, published});
    QCOMPARE(made.exitCode, 0);
    const auto listed = [](const QString &file) {
        return run({u"keys"_s, file, u"--json"_s}).json()["keys"_L1][0].toObject();
    };
    const QJsonObject whole = listed(secret);
    const QJsonObject half = listed(published);
    QCOMPARE(half["thumbprint"_L1], whole["thumbprint"_L1]);
    const auto exposes = [](const QJsonObject &key) {
        return QJsonDocument(key["findings"_L1].toArray()).toJson().contains("private_key_exposed");
    };
    QVERIFY(exposes(whole));
    QVERIFY(!exposes(half));
}

void TestCommandLineKeygen::passphraseComesFromAFile()
{
    const QString passphrase = m_files.write(u"passphrase"_s, "correct horse\n");
    const QString key = fresh("protected.pem");
    const Outcome made =
        run({u"keygen"_s, u"--format"_s, u"pem"_s, u"--passphrase-file"_s, passphrase, u"--out"_s, key});
    QCOMPARE(made.exitCode, 0);
    QVERIFY(contentOf(key).startsWith("-----BEGIN ENCRYPTED PRIVATE KEY-----"));
    QCOMPARE(run({u"keys"_s, key}).exitCode, 2);
    QCOMPARE(run({u"keys"_s, key, u"--passphrase-file"_s, passphrase}).exitCode, 0);
    const Outcome typed =
        run({u"keygen"_s, u"--format"_s, u"der"_s, u"--passphrase-file"_s, u"-"_s, u"--out"_s, fresh("protected.der")},
            "correct horse\n");
    QCOMPARE(typed.exitCode, 0);
}

void TestCommandLineKeygen::refusalsAreSaid_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("words");
    const auto row = [](const char *name, const char *arguments, const QByteArray &words) {
        QTest::newRow(name) << QString::fromLatin1(arguments).split(u' ') << words;
    };
    row("none", "--alg none", "No key is made");
    row("RSA1_5", "--alg RSA1_5", "RSA-OAEP-256");
    row("another curve", "--alg ES256 --crv P-384", "does not go with ES256");
    row("RSA of 1024 bits", "--kty RSA --bits 1024", "2048 to 4096");
    row("A128KW of 256 bits", "--alg A128KW --bits 256", "128 bits, and no other");
    row("passphrase of a JWK", "--passphrase-file /dev/null", "--format pem");
    row("public half of a secret", "--alg HS256 --public-out x", "no public part");
    row("empty passphrase", "--format pem --passphrase-file /dev/null", "nothing in its first line");
    row("nobody to ask", "--format pem --ask-passphrase", "--passphrase-file FILE");
}

void TestCommandLineKeygen::refusalsAreSaid()
{
    QFETCH(const QStringList, arguments);
    QFETCH(const QByteArray, words);
    const Outcome outcome = run(QStringList{u"keygen"_s, u"--out"_s, u"-"_s} + arguments);
    QCOMPARE(outcome.exitCode, 2);
    QVERIFY(outcome.out.isEmpty());
    QVERIFY2(outcome.err.contains(words), outcome.err.constData());
}

QTEST_GUILESS_MAIN(TestCommandLineKeygen)
#include "tst_command_line_keygen.moc"
