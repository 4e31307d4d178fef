// SPDX-License-Identifier: Apache-2.0
#include "tests/app/command_line.h"
#include "tests/jose/rfc_samples.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QTest>

#include <sys/stat.h>

using namespace Qt::StringLiterals;
using namespace tokenscope::tests;
namespace rfc = tokenscope::jose::rfc;

/// `keys`: lists them with what is wrong, and writes them in other forms.
class TestCommandLineKeys final : public QObject
{
    Q_OBJECT

private slots:
    void keysListsMembersAndFindings();
    void keysShowsCertificates();
    void keysAreExported_data();
    void keysAreExported();
    void exportGoesToItsFile();
    void exportGoesUnderAPassphrase();
    void keysGoToThoseWhoCertifyAndKeep();
    void sshLinesComeBack_data();
    void sshLinesComeBack();
    void keysUnderAPasswordAreNamed();
    void passphraseComesFromAFileOrInput();

private:
    Files m_files;
};

namespace {

/// Of a P-256 key, valid through 2023.
const QByteArray certificate = "-----BEGIN CERTIFICATE-----\n"
                               "MIIBHzCBxqADAgECAgIE0jAKBggqhkjOPQQDAjAZMRcwFQYDVQQDDA5pc3N1ZXIu\n"
                               "ZXhhbXBsZTAeFw0yMzAxMDEwMDAwMDBaFw0yNDAxMDEwMDAwMDBaMBkxFzAVBgNV\n"
                               "BAMMDmlzc3Vlci5leGFtcGxlMFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEijPM\n"
                               "sPoA9Zekj+JWINeyskQSPAXQvwDPMhldc4J80qkdvpbzg1TX2GgOP5ZVtk9sABQD\n"
                               "rHh3HCGMsDds5KMdRTAKBggqhkjOPQQDAgNIADBFAiEAx6x/DSIgHajVedpkpqdM\n"
                               "DXjrp9uIUnuW12gOnZmbs50CIEDpn9xq+HiiXK9hzyVUxQukiwa6P2b9pnIqkNg0\n"
                               "oyRi\n"
                               "-----END CERTIFICATE-----\n";

/// Of a P-256 key, under “correct horse”.
const QByteArray encryptedKey = "-----BEGIN ENCRYPTED PRIVATE KEY-----\n"
                                "MIHsMFcGCSqGSIb3DQEFDTBKMCkGCSqGSIb3DQEFDDAcBAjDM7Yz4vK2RQICCAAw\n"
                                "DAYIKoZIhvcNAgkFADAdBglghkgBZQMEASoEEPa7sBcAlhiVOh5UsaNSPHQEgZBC\n"
                                "PL6upsBt/zyJ6mWAfeRw7CqBgDCp2YN73d0EeUhp24/3rjocJEmtWB1tbBVHjINx\n"
                                "gNyvbWsif4cnLukTD+Yw6uUSqXZS/9NVLIFJ/3uZw7+YJCg0cVnVDF+CePesym4z\n"
                                "ufn87zSLxQLRFlq/D3cM74TsrsVgB0HS5CzUrDWWvFIWFL3KIpExgzO0vilUdqk=\n"
                                "-----END ENCRYPTED PRIVATE KEY-----\n";

} // namespace

void TestCommandLineKeys::keysListsMembersAndFindings()
{
    const QString file = m_files.write(u"key.json"_s, QByteArray(rfc::es256Key.data(), rfc::es256Key.size()));
    const Outcome outcome = run({u"keys"_s, file, u"--json"_s});
    QCOMPARE(outcome.exitCode, 0);
    const QJsonObject key = outcome.json()["keys"_L1][0].toObject();
    QCOMPARE(key["kty"_L1].toString(), u"EC"_s);
    QCOMPARE(key["crv"_L1].toString(), u"P-256"_s);
    QCOMPARE(key["bits"_L1].toInt(), 256);
    QCOMPARE(key["thumbprint"_L1].toString(), u"oKIywvGUpTVTyxMQ3bwIIeQUudfr_CkLMjCE19ECD-U"_s);
    QCOMPARE(key["findings"_L1][0]["code"_L1].toString(), u"private_key_exposed"_s);
    // The private number itself is nobody's business.
    const QByteArray secret = "jpsQnnGQmL-YBIffH1136cspYG6-0iY7X1fCE9-E9LI";
    QVERIFY(!outcome.out.contains(secret));
    const Outcome text = run({u"keys"_s, file});
    QCOMPARE(text.exitCode, 0);
    QVERIFY(text.out.contains("oKIywvGUpTVTyxMQ3bwIIeQUudfr_CkLMjCE19ECD-U"));
    QVERIFY(!text.out.contains(secret));
}

void TestCommandLineKeys::keysShowsCertificates()
{
    const QString file = m_files.write(u"certificate.pem"_s, certificate);
    const Outcome text = run({u"keys"_s, file});
    QCOMPARE(text.exitCode, 0);
    QVERIFY(text.out.contains("CN=issuer.example"));
    QVERIFY(text.out.contains("this key"));
    QVERIFY(text.out.contains("▲ (no key ID): A certificate of the key has expired"));
    const Outcome json = run({u"keys"_s, file, u"--json"_s});
    const QJsonObject shown = json.json()["keys"_L1][0]["certificates"_L1][0].toObject();
    QCOMPARE(shown["subject"_L1].toString(), u"CN=issuer.example"_s);
    QCOMPARE(shown["not_after"_L1].toInteger(), 1704067200);
    QCOMPARE(shown["of_this_key"_L1].toBool(), true);
    QCOMPARE(run({u"keys"_s, file, u"--export"_s, u"certificates"_s}).out, certificate);
}

void TestCommandLineKeys::keysAreExported_data()
{
    QTest::addColumn<QString>("form");
    QTest::addColumn<bool>("isPrivate");
    for (const char *form : {"jwk", "jwks", "pem", "der"}) {
        QTest::addRow("%s, public", form) << QString::fromLatin1(form) << false;
        QTest::addRow("%s, private", form) << QString::fromLatin1(form) << true;
    }
    QTest::newRow("sec1, private") << u"sec1"_s << true;
}

void TestCommandLineKeys::keysAreExported()
{
    QFETCH(const QString, form);
    QFETCH(const bool, isPrivate);
    const QString file = m_files.write(u"key.json"_s, QByteArray(rfc::es256Key.data(), rfc::es256Key.size()));
    QStringList arguments{u"keys"_s, file, u"--export"_s, form};
    if (isPrivate)
        arguments.append(u"--private"_s);
    const Outcome exported = run(arguments);
    QCOMPARE(exported.exitCode, 0);
    const Outcome back = run({u"keys"_s, u"-"_s, u"--json"_s}, exported.out);
    QCOMPARE(back.exitCode, 0);
    const QJsonObject key = back.json()["keys"_L1][0].toObject();
    QCOMPARE(key["thumbprint"_L1].toString(), u"oKIywvGUpTVTyxMQ3bwIIeQUudfr_CkLMjCE19ECD-U"_s);
    const QByteArray findings = QJsonDocument(key["findings"_L1].toArray()).toJson();
    QCOMPARE(findings.contains("private_key_exposed"), isPrivate);
}

void TestCommandLineKeys::exportGoesToItsFile()
{
    QVERIFY(QDir(m_files.folder()).mkpath(u"asked-for"_s));
    const QString key = m_files.write(u"key.json"_s, QByteArray(rfc::es256Key.data(), rfc::es256Key.size()));
    const auto modeOf = [](const QString &path) {
        struct stat status = {};
        return ::stat(QFile::encodeName(path).constData(), &status) == 0 ? status.st_mode & 0777 : 0;
    };
    const QString secret = m_files.folder() + u"/asked-for/key.pem"_s;
    const QString published = m_files.folder() + u"/asked-for/key.public"_s;
    const mode_t before = ::umask(0);
    const Outcome whole = run({u"keys"_s, key, u"--export"_s, u"pem"_s, u"--private"_s, u"--out"_s, secret});
    const Outcome half = run({u"keys"_s, key, u"--export"_s, u"pem"_s, u"--out"_s, published});
    ::umask(before);
    QCOMPARE(whole.exitCode, 0);
    QVERIFY(whole.out.isEmpty());
    QCOMPARE(modeOf(secret), mode_t(0600));
    QCOMPARE(half.exitCode, 0);
    QCOMPARE(modeOf(published), mode_t(0666));
    const Outcome again = run({u"keys"_s, key, u"--export"_s, u"pem"_s, u"--out"_s, published});
    QCOMPARE(again.exitCode, 2);
    QVERIFY2(again.err.contains("is there already"), again.err.constData());
    QCOMPARE(run({u"keys"_s, key, u"--export"_s, u"pem"_s, u"--out"_s, published, u"--force"_s}).exitCode, 0);
}

void TestCommandLineKeys::exportGoesUnderAPassphrase()
{
    const QString key = m_files.write(u"key.json"_s, QByteArray(rfc::es256Key.data(), rfc::es256Key.size()));
    const QString passphrase = m_files.write(u"new.txt"_s, "another horse\n");
    const QStringList arguments{u"keys"_s, key, u"--export"_s, u"pem"_s, u"--private"_s, u"--new-passphrase-file"_s};
    const Outcome locked = run(arguments + QStringList{passphrase});
    QCOMPARE(locked.exitCode, 0);
    QVERIFY(locked.out.startsWith("-----BEGIN ENCRYPTED PRIVATE KEY-----"));
    const Outcome opened = run({u"keys"_s, u"-"_s, u"--passphrase-file"_s, passphrase, u"--json"_s}, locked.out);
    QCOMPARE(opened.json()["keys"_L1][0]["thumbprint"_L1].toString(), u"oKIywvGUpTVTyxMQ3bwIIeQUudfr_CkLMjCE19ECD-U"_s);
    QStringList asJwk = arguments + QStringList{passphrase};
    asJwk.replace(3, u"jwk"_s);
    const Outcome refused = run(asJwk);
    QCOMPARE(refused.exitCode, 2);
    QVERIFY2(refused.err.contains("under a passphrase"), refused.err.constData());
}

void TestCommandLineKeys::keysGoToThoseWhoCertifyAndKeep()
{
    const QString key = m_files.write(u"key.json"_s, QByteArray(rfc::es256Key.data(), rfc::es256Key.size()));
    const QStringList exporting{u"keys"_s, key, u"--export"_s};
    const Outcome request = run(exporting + QStringList{u"csr"_s, u"--common-name"_s, u"api.example.com"_s});
    QCOMPARE(request.exitCode, 0);
    QVERIFY(request.out.startsWith("-----BEGIN CERTIFICATE REQUEST-----"));
    const Outcome nameless = run(exporting + QStringList{u"csr"_s});
    QCOMPARE(nameless.exitCode, 2);
    QVERIFY2(nameless.err.contains("1 to 64 characters"), nameless.err.constData());
    QCOMPARE(run(exporting + QStringList{u"pem"_s, u"--common-name"_s, u"a"_s}).exitCode, 2);
    const QString passphrase = m_files.write(u"new.txt"_s, "another horse\n");
    const QStringList locking{u"pkcs12"_s, u"--private"_s, u"--new-passphrase-file"_s, passphrase};
    const Outcome store = run(exporting + locking);
    QCOMPARE(store.exitCode, 0);
    const Outcome opened = run({u"keys"_s, u"-"_s, u"--passphrase-file"_s, passphrase, u"--json"_s}, store.out);
    QCOMPARE(opened.json()["keys"_L1][0]["thumbprint"_L1].toString(), u"oKIywvGUpTVTyxMQ3bwIIeQUudfr_CkLMjCE19ECD-U"_s);
    const Outcome open = run(exporting + QStringList{u"pkcs12"_s, u"--private"_s});
    QCOMPARE(open.exitCode, 2);
    QVERIFY2(open.err.contains("always under a passphrase"), open.err.constData());
}

void TestCommandLineKeys::sshLinesComeBack_data()
{
    QTest::addColumn<QString>("algorithm");
    QTest::addColumn<QByteArray>("name");
    QTest::newRow("RSA") << u"RS256"_s << "ssh-rsa "_ba;
    QTest::newRow("P-256") << u"ES256"_s << "ecdsa-sha2-nistp256 "_ba;
    QTest::newRow("P-384") << u"ES384"_s << "ecdsa-sha2-nistp384 "_ba;
    QTest::newRow("P-521") << u"ES512"_s << "ecdsa-sha2-nistp521 "_ba;
    QTest::newRow("Ed25519") << u"Ed25519"_s << "ssh-ed25519 "_ba;
    QTest::newRow("Ed448") << u"Ed448"_s << "ssh-ed448 "_ba;
    QTest::newRow("secp256k1") << u"ES256K"_s << QByteArray();
}

void TestCommandLineKeys::sshLinesComeBack()
{
    QFETCH(const QString, algorithm);
    QFETCH(const QByteArray, name);
    const Outcome key = run({u"keygen"_s, u"--alg"_s, algorithm, u"--out"_s, u"-"_s});
    const Outcome line = run({u"keys"_s, u"-"_s, u"--export"_s, u"ssh"_s}, key.out);
    QCOMPARE(line.exitCode, name.isEmpty() ? 2 : 0);
    if (name.isEmpty())
        return;
    QVERIFY2(line.out.startsWith(name), line.out.constData());
    const Outcome back = run({u"keys"_s, u"-"_s, u"--json"_s}, line.out);
    QCOMPARE(back.json()["keys"_L1][0]["thumbprint"_L1].toString(), key.json()["kid"_L1].toString());
}

void TestCommandLineKeys::keysUnderAPasswordAreNamed()
{
    const QByteArray block =
        "-----BEGIN ENCRYPTED PRIVATE KEY-----\nMAcwAwYBKgQA\n-----END ENCRYPTED PRIVATE KEY-----\n";
    const QString file = m_files.write(u"encrypted.pem"_s, block);
    const Outcome outcome = run({u"keys"_s, file});
    QCOMPARE(outcome.exitCode, 2);
    QVERIFY2(outcome.err.contains("under a passphrase"), outcome.err.constData());
    // Beside a key that can be read it is passed over, and told.
    const QString both = m_files.write(u"both.pem"_s, block + certificate);
    const Outcome passed = run({u"keys"_s, both, u"--json"_s});
    QCOMPARE(passed.exitCode, 0);
    QVERIFY(passed.err.contains("under a passphrase"));
    QCOMPARE(passed.json()["keys"_L1].toArray().size(), 1);
}

void TestCommandLineKeys::passphraseComesFromAFileOrInput()
{
    const QString key = m_files.write(u"key.pem"_s, encryptedKey);
    const QString right = m_files.write(u"right.txt"_s, "correct horse\r\n");
    const QString wrong = m_files.write(u"wrong.txt"_s, "Correct horse\n");
    const QString blank = m_files.write(u"blank.txt"_s, "\n");
    for (const Outcome &opened :
         {run({u"keys"_s, key, u"--passphrase-file"_s, right, u"--json"_s}),
          run({u"keys"_s, key, u"--passphrase-file"_s, u"-"_s, u"--json"_s}, "correct horse")}) {
        QCOMPARE(opened.exitCode, 0);
        const QJsonObject shown = opened.json()["keys"_L1][0].toObject();
        QCOMPARE(shown["crv"_L1].toString(), u"P-256"_s);
        QVERIFY(!opened.out.contains("\"d\"") && !opened.out.contains("correct horse"));
    }
    const Outcome refused = run({u"keys"_s, key, u"--passphrase-file"_s, wrong});
    QCOMPARE(refused.exitCode, 2);
    QVERIFY2(refused.err.contains("does not open it"), refused.err.constData());
    QVERIFY(!refused.err.contains("Correct horse"));
    QCOMPARE(run({u"keys"_s, key, u"--passphrase-file"_s, blank}).exitCode, 2);
    const Outcome unasked = run({u"keys"_s, key});
    QCOMPARE(unasked.exitCode, 2);
    QVERIFY(unasked.err.contains("--passphrase-file"));
    const Outcome inspected = run({u"inspect"_s, u"-"_s, u"--key"_s, key, u"--passphrase-file"_s, right}, "eyJ");
    QCOMPARE(inspected.exitCode, 1);
}

QTEST_GUILESS_MAIN(TestCommandLineKeys)
#include "tst_command_line_keys.moc"
