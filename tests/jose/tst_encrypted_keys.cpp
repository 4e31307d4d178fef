// SPDX-License-Identifier: Apache-2.0
#include "base/base64url.h"
#include "crypto/formats/key_export.h"
#include "crypto/formats/protected_key.h"
#include "crypto/openssl.h"
#include "jose/keys/certificate_chain.h"
#include "jose/keys/key_import.h"
#include "tests/crypto/made_certificate.h"

#include <openssl/pem.h>
#include <openssl/pkcs12.h>

#include <QTest>

#include <algorithm>

using namespace tokenscope;
using namespace tokenscope::jose;

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

constexpr std::string_view passphrase = "correct horse";

const crypto::Key &pair()
{
    static const crypto::Key key = [] {
        const crypto::CurveNumbers numbers = crypto::generateOnCurve(crypto::Curve::P256);
        return crypto::Key::ec(crypto::Curve::P256, numbers.x, numbers.y, numbers.d).value();
    }();
    return key;
}

crypto::PKey opensslPair()
{
    const Bytes der = crypto::pkcs8Der(pair());
    const unsigned char *position = der.data();
    return crypto::PKey(d2i_AutoPrivateKey(nullptr, &position, long(der.size())));
}

std::string written(BIO *bio)
{
    char *data = nullptr;
    const long length = BIO_get_mem_data(bio, &data);
    return {data, std::size_t(length)};
}

using Output = std::unique_ptr<BIO, crypto::Deleter<&BIO_free>>;

/// DER of PKCS #8.
std::string pkcs8(int iterations)
{
    const auto key = opensslPair();
    const std::unique_ptr<PKCS8_PRIV_KEY_INFO, crypto::Deleter<&PKCS8_PRIV_KEY_INFO_free>> info(
        EVP_PKEY2PKCS8(key.get()));
    const std::unique_ptr<X509_SIG, crypto::Deleter<&X509_SIG_free>> encrypted(PKCS8_encrypt(
        -1, EVP_aes_256_cbc(), passphrase.data(), int(passphrase.size()), nullptr, 0, iterations, info.get()));
    const Output bio(BIO_new(BIO_s_mem()));
    i2d_PKCS8_bio(bio.get(), encrypted.get());
    return written(bio.get());
}

std::string pemOfPkcs8()
{
    const auto key = opensslPair();
    const Output bio(BIO_new(BIO_s_mem()));
    PEM_write_bio_PKCS8PrivateKey(bio.get(), key.get(), EVP_aes_128_cbc(), passphrase.data(), int(passphrase.size()),
                                  nullptr, nullptr);
    return written(bio.get());
}

std::string oldPem(const EVP_CIPHER *cipher)
{
    const auto key = opensslPair();
    const Output bio(BIO_new(BIO_s_mem()));
    PEM_write_bio_PrivateKey_traditional(bio.get(), key.get(), cipher,
                                         reinterpret_cast<const unsigned char *>(passphrase.data()),
                                         int(passphrase.size()), nullptr, nullptr);
    return written(bio.get());
}

std::string pkcs12(const char *secret)
{
    const auto key = opensslPair();
    const auto now = std::chrono::floor<std::chrono::seconds>(std::chrono::system_clock::now());
    const Bytes der = crypto::makeCertificate({.subject = "leaf.example",
                                               .issuer = "authority.example",
                                               .notBefore = now,
                                               .notAfter = now + std::chrono::hours(1),
                                               .publicKeyInfo = crypto::spkiDer(pair()),
                                               .dnsName = {},
                                               .signer = nullptr,
                                               .isAuthority = {},
                                               .usage = {},
                                               .furtherExtension = {}});
    const unsigned char *position = der.data();
    const std::unique_ptr<X509, crypto::Deleter<&X509_free>> certificate(
        d2i_X509(nullptr, &position, long(der.size())));
    const std::unique_ptr<PKCS12, crypto::Deleter<&PKCS12_free>> store(
        PKCS12_create(secret, "alias", key.get(), certificate.get(), nullptr, 0, 0, 0, 0, 0));
    const Output bio(BIO_new(BIO_s_mem()));
    i2d_PKCS12_bio(bio.get(), store.get());
    return written(bio.get());
}

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

/// The count stands in the file in clear, and anybody can write a larger one there.
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
