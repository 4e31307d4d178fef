// SPDX-License-Identifier: Apache-2.0
#include "crypto/encryption/rsa_encryption.h"
#include "crypto/keys/key_generation.h"
#include "crypto/keys/key_handle.h"

#include <QTest>

using namespace tokenscope;
using namespace tokenscope::crypto;

namespace {

constexpr std::size_t blockLength = 256;
constexpr std::size_t keyLength = 16;

const Key &rsaKey()
{
    static const Key key = Key::rsa(generateRsa(8 * blockLength)).value();
    return key;
}

Bytes contentKey()
{
    Bytes key(keyLength);
    for (std::size_t i = 0; i < key.size(); ++i)
        key[i] = static_cast<unsigned char>(i); // a zero among them
    return key;
}

/// 00 02, padding of 0xAA, 00, the key (RFC 8017, 7.2.1).
Bytes paddedKey()
{
    Bytes block(blockLength, 0xAA);
    block[0] = 0;
    block[1] = 2;
    block[blockLength - keyLength - 1] = 0;
    std::ranges::copy(contentKey(), block.end() - keyLength);
    return block;
}

/// The block raised to the public exponent as it is.
Bytes encryptedRaw(const Bytes &block)
{
    const PKeyCtx context(EVP_PKEY_CTX_new(rsaKey().handle().pkey.get(), nullptr));
    Bytes ciphertext(blockLength);
    std::size_t length = ciphertext.size();
    if (EVP_PKEY_encrypt_init(context.get()) != 1 || EVP_PKEY_CTX_set_rsa_padding(context.get(), RSA_NO_PADDING) != 1 ||
        EVP_PKEY_encrypt(context.get(), ciphertext.data(), &length, block.data(), block.size()) != 1)
        return {};
    return ciphertext;
}

SecretBytes decrypted(const char *algorithm, const Bytes &ciphertext)
{
    return decryptRsaKey(*findKeyManagement(algorithm), rsaKey(), ciphertext, keyLength);
}

bool isContentKey(const SecretBytes &key)
{
    return sameBytes(key, contentKey());
}

} // namespace

/// Threat F5: whatever is wrong with a padding, a key comes out that nobody could have known.
class TestRsaEncryption final : public QObject
{
    Q_OBJECT

private slots:
    void findsTheKeyOfAWholePadding();
    void substitutesARandomKey_data();
    void substitutesARandomKey();
    void substitutesForEachAlgorithm_data();
    void substitutesForEachAlgorithm();
};

void TestRsaEncryption::findsTheKeyOfAWholePadding()
{
    QVERIFY(isContentKey(decrypted("RSA1_5", encryptedRaw(paddedKey()))));
    for (const char *name : {"RSA1_5", "RSA-OAEP", "RSA-OAEP-256", "RSA-OAEP-384", "RSA-OAEP-512"})
        QVERIFY(isContentKey(decrypted(name, encryptRsaKey(*findKeyManagement(name), rsaKey(), contentKey()))));
    // The least padding that RFC 8017 allows.
    const Bytes longest(blockLength - 11, 0x42);
    const auto &management = *findKeyManagement("RSA1_5");
    const Bytes ciphertext = encryptRsaKey(management, rsaKey(), longest);
    QVERIFY(sameBytes(decryptRsaKey(management, rsaKey(), ciphertext, longest.size()), longest));
    QVERIFY(encryptRsaKey(management, rsaKey(), Bytes(blockLength - 10)).empty());
}

void TestRsaEncryption::substitutesARandomKey_data()
{
    QTest::addColumn<int>("position");
    QTest::addColumn<int>("value");
    const auto row = [](const char *name, std::size_t position, int value) {
        QTest::newRow(name) << int(position) << value;
    };
    constexpr std::size_t separator = blockLength - keyLength - 1;
    row("F5 block type 1", 1, 1);
    row("F5 block type 0", 1, 0);
    row("F5 block type 3", 1, 3);
    row("F5 first byte not zero", 0, 1);
    row("F5 zero at the padding's start", 2, 0);
    row("F5 zero in the padding's eighth byte", 9, 0);
    row("F5 zero at the padding's end", separator - 1, 0);
    row("F5 no zero before the key", separator, 0xAA);
    row("F5 one bit before the key", separator, 0x80);
}

void TestRsaEncryption::substitutesARandomKey()
{
    QFETCH(const int, position);
    QFETCH(const int, value);
    Bytes block = paddedKey();
    block[std::size_t(position)] = static_cast<unsigned char>(value);
    const Bytes ciphertext = encryptedRaw(block);
    QVERIFY(!ciphertext.empty());
    const SecretBytes first = decrypted("RSA1_5", ciphertext);
    QCOMPARE(first.size(), keyLength);
    QVERIFY(!isContentKey(first));
    QVERIFY(first != decrypted("RSA1_5", ciphertext));
}

void TestRsaEncryption::substitutesForEachAlgorithm_data()
{
    QTest::addColumn<QByteArray>("algorithm");
    for (const char *name : {"RSA1_5", "RSA-OAEP", "RSA-OAEP-256", "RSA-OAEP-384", "RSA-OAEP-512"})
        QTest::addRow("F5 %s", name) << QByteArray(name);
}

void TestRsaEncryption::substitutesForEachAlgorithm()
{
    QFETCH(const QByteArray, algorithm);
    const Bytes good = encryptRsaKey(*findKeyManagement(algorithm.toStdString()), rsaKey(), contentKey());
    Bytes changed = good;
    changed.back() ^= 1;
    Bytes longer = good;
    longer.push_back(0);
    const Bytes ofAnotherLength = encryptRsaKey(*findKeyManagement(algorithm.toStdString()), rsaKey(), Bytes(24, 7));
    for (const Bytes &ciphertext : {changed, longer, Bytes(good.begin(), good.end() - 1), Bytes(),
                                    Bytes(blockLength, 0xFF), Bytes(blockLength, 0), ofAnotherLength}) {
        const SecretBytes key = decrypted(algorithm.constData(), ciphertext);
        QCOMPARE(key.size(), keyLength);
        QVERIFY(!isContentKey(key));
        QVERIFY(key != decrypted(algorithm.constData(), ciphertext));
        QCOMPARE(ERR_peek_error(), 0UL);
    }
}

QTEST_GUILESS_MAIN(TestRsaEncryption)
#include "tst_rsa_encryption.moc"
