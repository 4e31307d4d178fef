// SPDX-License-Identifier: Apache-2.0
#include "base/base64url.h"
#include "crypto/formats/protected_key.h"
#include "jose/keys/certificate_chain.h"
#include "jose/keys/key_import.h"
#include "tests/jose/protected_keys.h"

#include <QTest>

#include <algorithm>

using namespace tokenscope;
using namespace tokenscope::jose;
using namespace tokenscope::jose::protected_keys;

/// Private keys under a passphrase: PKCS #8, PEM of old, PKCS #12. OpenSSL makes them.
class TestEncryptedKeys : public QObject
{
    Q_OBJECT

private slots:
    void passphraseOpensThem_data();
    void passphraseOpensThem();
    void pkcs12BringsItsCertificate();
    void emptyPassphraseIsTried();
    void costIsBounded();
    void damageIsNoCrash();
};

namespace {

std::optional<ImportFault> faultOf(const std::optional<KeyImport> &import)
{
    return import && !import->refused.empty() ? std::optional(import->refused.front().fault) : std::nullopt;
}

} // namespace

void TestEncryptedKeys::passphraseOpensThem_data()
{
    QTest::addColumn<std::string>("text");
    QTest::addColumn<ImportFault>("withoutOne");
    QTest::newRow("PKCS #8") << pkcs8(2048) << ImportFault::Encrypted;
    QTest::newRow("PKCS #8 in base64") << base64url::encodeStandard(asBytes(pkcs8(2048))) << ImportFault::Encrypted;
    QTest::newRow("PKCS #8 in PEM") << pemOfPkcs8() << ImportFault::Encrypted;
    std::string windows = pemOfPkcs8();
    for (std::size_t at = windows.find('\n'); at != std::string::npos; at = windows.find('\n', at + 2))
        windows.insert(at, 1, '\r');
    QTest::newRow("PKCS #8 in PEM of Windows") << windows << ImportFault::Encrypted;
    QTest::newRow("old PEM, AES") << oldPem(EVP_aes_256_cbc()) << ImportFault::Encrypted;
    QTest::newRow("old PEM, triple DES") << oldPem(EVP_des_ede3_cbc()) << ImportFault::Encrypted;
    QTest::newRow("PKCS #12") << pkcs12("correct horse") << ImportFault::Pkcs12;
}

void TestEncryptedKeys::passphraseOpensThem()
{
    QFETCH(const std::string, text);
    QFETCH(const ImportFault, withoutOne);
    const auto closed = importKeys(text);
    QVERIFY(closed && closed->keys.isEmpty());
    QVERIFY(faultOf(closed) == withoutOne);
    QVERIFY(wantsPassphrase(*faultOf(closed)));
    for (const std::string_view wrong : {"Correct horse", "correct horse\n", ""}) {
        const auto refused = importKeys(text, asBytes(wrong));
        QVERIFY(refused && refused->keys.isEmpty());
        QVERIFY(faultOf(refused) == ImportFault::WrongPassphrase);
    }
    const auto open = importKeys(text, asBytes(passphrase));
    QVERIFY(open && open->refused.empty() && !open->keys.isEmpty());
    const auto &key = open->keys.keys().front().key();
    QVERIFY(key && key->isPrivate());
    QVERIFY(crypto::samePublicKey(*key, pair()));
}

void TestEncryptedKeys::pkcs12BringsItsCertificate()
{
    const auto open = importKeys(pkcs12("correct horse"), asBytes(passphrase));
    QVERIFY(open && open->hasCertificate && open->isPrivate);
    QCOMPARE(open->keys.keys().size(), std::size_t(2));
    const auto chain = certificateChain(open->keys.keys().back());
    QVERIFY(chain.leaf());
    QCOMPARE(chain.leaf()->subject, std::string("CN=leaf.example"));
}

void TestEncryptedKeys::emptyPassphraseIsTried()
{
    const auto open = importKeys(pkcs12(""));
    QVERIFY(open && !open->keys.isEmpty() && open->refused.empty());
}

/// The count is in the file in clear, and anybody can write a larger one there.
void TestEncryptedKeys::costIsBounded()
{
    std::string text = pkcs8(65'536);
    const std::string count("\x02\x03\x01\x00\x00", 5);
    const std::size_t at = text.find(count);
    QVERIFY(at != std::string::npos);
    text.replace(at, count.size(), "\x02\x03\x7F\xFF\xFF");
    QVERIFY(faultOf(importKeys(text, asBytes(passphrase))) == ImportFault::TooCostly);
}

void TestEncryptedKeys::damageIsNoCrash()
{
    for (const std::string &text : {pkcs8(16), pkcs12("correct horse")}) {
        for (std::size_t i = 0; i < text.size(); i += 3) {
            std::string damaged = text;
            damaged[i] = static_cast<char>(damaged[i] ^ 0x01);
            const auto import = importKeys(damaged, asBytes(passphrase));
            for (const Jwk &key : import ? import->keys.keys() : std::vector<Jwk>())
                QVERIFY(key.source().asObject());
        }
    }
}

QTEST_GUILESS_MAIN(TestEncryptedKeys)
#include "tst_encrypted_keys.moc"
