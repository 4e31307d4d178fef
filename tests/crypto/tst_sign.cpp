// SPDX-License-Identifier: Apache-2.0
#include "crypto/signing/sign.h"

#include "tests/crypto/sample_keys.h"

#include <QTest>

#include <atomic>
#include <thread>

using namespace tokenscope;
using namespace tokenscope::crypto;

class TestSign : public QObject
{
    Q_OBJECT

private slots:
    void signatureVerifiesWithThePublicPart_data();
    void signatureVerifiesWithThePublicPart();
    void publicKeyDoesNotSign_data();
    void publicKeyDoesNotSign();
    void generatedRsaKeySigns_data();
    void generatedRsaKeySigns();
    void exponentAloneSigns();
    void randomisedSignaturesDiffer_data();
    void randomisedSignaturesDiffer();
    void threadsShareOneKey_data();
    void threadsShareOneKey();
};

namespace {

const Bytes message = bytesOf("eyJhbGciOiJFUzI1NiJ9.eyJpc3MiOiJqb2UifQ");

void addAlgorithms()
{
    QTest::addColumn<QByteArray>("name");
    for (const auto &row : signatureAlgorithms())
        QTest::newRow(row.name.data()) << QByteArray(row.name.data());
}

struct KeyPair
{
    Key privateKey;
    Key publicKey;
};

KeyPair freshPair(const SignatureAlgorithm &algorithm)
{
    if (algorithm.family == Family::Hmac)
        return {rfcSecret(), rfcSecret()};
    if (algorithm.family == Family::RsaPkcs1 || algorithm.family == Family::RsaPss) {
        const auto numbers = rfcRsaNumbers();
        return {rfcRsaKey(), Key::rsa({.modulus = numbers.modulus, .exponent = numbers.exponent}).value()};
    }
    if (algorithm.family == Family::MlDsa) {
        const auto numbers = generateForParameterSet(algorithm.name);
        return {Key::ofParameterSet(numbers.parameterSet, numbers.publicKey, numbers.seed).value(),
                Key::ofParameterSet(numbers.parameterSet, numbers.publicKey).value()};
    }
    const auto curve = algorithm.curve.value_or(Curve::Ed448);
    const auto numbers = generateOnCurve(curve);
    return {keyOf(curve, numbers), keyOf(curve, {numbers.x, numbers.y, {}})};
}

} // namespace

void TestSign::signatureVerifiesWithThePublicPart_data()
{
    addAlgorithms();
}

void TestSign::signatureVerifiesWithThePublicPart()
{
    QFETCH(const QByteArray, name);
    const auto &row = algorithm(name.data());
    const auto pair = freshPair(row);
    const auto signature = sign(row, pair.privateKey, message);
    QVERIFY(signature);
    QCOMPARE(signature->size(), expectedSignatureLength(row, pair.publicKey));
    QCOMPARE(verify(row, pair.publicKey, message, *signature), Outcome::Verified);
    if (row.family != Family::Hmac && row.family != Family::RsaPkcs1 && row.family != Family::RsaPss)
        QCOMPARE(verify(row, freshPair(row).publicKey, message, *signature), Outcome::Mismatch);
}

void TestSign::publicKeyDoesNotSign_data()
{
    QTest::addColumn<QByteArray>("name");
    for (const auto &row : signatureAlgorithms()) {
        if (row.family != Family::Hmac)
            QTest::newRow(row.name.data()) << QByteArray(row.name.data());
    }
}

void TestSign::publicKeyDoesNotSign()
{
    QFETCH(const QByteArray, name);
    const auto signature = sign(algorithm(name.data()), freshPair(algorithm(name.data())).publicKey, message);
    QVERIFY(!signature);
    QCOMPARE(signature.error(), SignFault::NotPrivate);
}

void TestSign::generatedRsaKeySigns_data()
{
    QTest::addColumn<std::size_t>("bits");
    for (const int bits : {1024, 1031, 2048})
        QTest::addRow("%d bits", bits) << std::size_t(bits);
}

void TestSign::generatedRsaKeySigns()
{
    QFETCH(const std::size_t, bits);
    const auto key = Key::rsa(generateRsa(bits));
    QVERIFY(key);
    QCOMPARE(key->bits(), bits);
    QCOMPARE(key->signatureLength(), (bits + 7) / 8);
    for (const char *name : {"RS256", "PS256", "PS384"}) {
        const auto signature = sign(algorithm(name), *key, message);
        QVERIFY(signature);
        QCOMPARE(verify(algorithm(name), *key, message, *signature), Outcome::Verified);
    }
}

void TestSign::exponentAloneSigns()
{
    const auto all = rfcRsaNumbers();
    const auto key =
        Key::rsa({.modulus = all.modulus, .exponent = all.exponent, .privateExponent = all.privateExponent});
    QVERIFY(key);
    QCOMPARE(sign(algorithm("RS256"), *key, message).value(), sign(algorithm("RS256"), rfcRsaKey(), message).value());
}

void TestSign::randomisedSignaturesDiffer_data()
{
    QTest::addColumn<QByteArray>("name");
    for (const char *name : {"PS256", "PS384", "PS512", "ES256", "ES384", "ES512", "ES256K"})
        QTest::newRow(name) << QByteArray(name);
}

void TestSign::randomisedSignaturesDiffer()
{
    QFETCH(const QByteArray, name);
    const auto key = privateKeyFor(algorithm(name.data()));
    QVERIFY(sign(algorithm(name.data()), key, message).value() != sign(algorithm(name.data()), key, message).value());
}

void TestSign::threadsShareOneKey_data()
{
    addAlgorithms();
}

/// The threads' first verification sets up what all of them copy afterwards.
void TestSign::threadsShareOneKey()
{
    QFETCH(const QByteArray, name);
    const auto &row = algorithm(name.data());
    const auto pair = freshPair(row);
    const auto good = sign(row, pair.privateKey, message).value();
    auto bad = good;
    bad.back() ^= 1;
    std::atomic<int> wrong = 0;
    const auto work = [&] {
        for (int i = 0; i < 10; ++i) {
            if (verify(row, pair.publicKey, message, good) != Outcome::Verified ||
                verify(row, pair.publicKey, message, bad) == Outcome::Verified)
                ++wrong;
        }
        const auto own = sign(row, pair.privateKey, message);
        if (!own || verify(row, pair.publicKey, message, *own) != Outcome::Verified)
            ++wrong;
    };
    {
        std::vector<std::jthread> threads;
        for (int i = 0; i < 4; ++i)
            threads.emplace_back(work);
    }
    QCOMPARE(wrong.load(), 0);
}

QTEST_GUILESS_MAIN(TestSign)
#include "tst_sign.moc"
