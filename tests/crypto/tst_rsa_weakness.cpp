// SPDX-License-Identifier: Apache-2.0
#include "crypto/keys/rsa_weakness.h"

#include "crypto/openssl.h"
#include "tests/base/thread_time.h"
#include "tests/crypto/sample_keys.h"

#include <QTest>

using namespace tokenscope;
using namespace tokenscope::crypto;

/// What a modulus betrays of how it was made.
class TestRsaWeakness final : public QObject
{
    Q_OBJECT

private slots:
    void rocaIsRecognised_data();
    void rocaIsRecognised();
    void otherKeysAreNoRoca();
    void smallFactorsAreFound_data();
    void smallFactorsAreFound();
    void primeModulusIsFound_data();
    void primeModulusIsFound();
    void closePrimesAreFound();
    void faultIsKept();
    void sharedPrimesAreFound_data();
    void sharedPrimesAreFound();
    void tooManyKeysAreNotCompared();
    void sharingCostsLittleMore();
};

namespace {

Bytes bytesOf(const BIGNUM *number)
{
    Bytes bytes(std::size_t(BN_num_bytes(number)));
    BN_bn2bin(number, bytes.data());
    return bytes;
}

Key rsaOf(Bytes modulus)
{
    return Key::rsa({.modulus = std::move(modulus), .exponent = {1, 0, 1}}).value();
}

Bytes primeOf(int bits)
{
    const BigNum prime = newBigNumber();
    BN_generate_prime_ex(prime.get(), bits, 0, nullptr, nullptr, nullptr);
    return bytesOf(prime.get());
}

Key productOf(const Bytes &a, const Bytes &b)
{
    const BigNum product = newBigNumber();
    const BigNumCtx context = newBigNumCtx();
    BN_mul(product.get(), bigNumber(a).get(), bigNumber(b).get(), context.get());
    return rsaOf(bytesOf(product.get()));
}

/// 2^exponent - 1: a prime for the exponents that Mersenne's name is given to.
Bytes mersenne(std::size_t exponent)
{
    Bytes bytes((exponent + 7) / 8, 0xff);
    if (exponent % 8 != 0)
        bytes.front() = static_cast<unsigned char>((1 << exponent % 8) - 1);
    return bytes;
}

} // namespace

void TestRsaWeakness::rocaIsRecognised_data()
{
    // Made for this test: primes k * M + (65537^a mod M), M a product of the first primes (Nemec and others,
    // 2017, 2.1).
    QTest::addColumn<QByteArray>("modulus");
    QTest::newRow("C5 ROCA 1024") << QByteArray("970328f89f13dc94e3bfaf7f172d7599046e0191dac2cfc063c300c4817ff594d0d994"
                                                "8fc93d75c6caaa783d6d18e04969b85e52ad23a47fe11e"
                                                "0863bea4e919aa5824a3e1520c2ae4a48b6c7558b786d51e9547f0889d4f09b31f987d"
                                                "daa5ac9e2c117e668c42a1ce3cce9fffab19303f4f0501"
                                                "77cb202cc52b2e3d44fd9fbd");
    QTest::newRow("C5 ROCA 2048") << QByteArray("d9ff2c4105871881a9d745a71db3c869dbea0cb10ac60f4bb47dc7e942116d519ea369"
                                                "217bd9a4b33b005c131cdf7019ddbe51531dd4c5cf4caa"
                                                "0e357990ff41a373f5e9ed784c73cc54e452fdfa24bafe5c72f538f83b4ed73eb3e085"
                                                "0fb177378d9c07a26b2ae774f36cb4ee8258607a02adbc"
                                                "1223f4251e51772c65fc2587e8f3a54a3855ab84d0c7a87d80a45dc899e81029f29316"
                                                "95e27cbc83c23c7024c24134c1dad1df1732a3fef1aab1"
                                                "543bd3049857063ff9dd70053401d93cfca0ba02fe2b9c5a76c39f6d0f43a7a423b928"
                                                "2dc57dbfce20745395d58435e4b40071116cc8ab459254"
                                                "1566f6a3b0a6a99f825eab79e3b84688baa0977986c9d03d");
}

void TestRsaWeakness::rocaIsRecognised()
{
    QFETCH(const QByteArray, modulus);
    Bytes bytes = fromHex(modulus.constData());
    QVERIFY(hasRocaFingerprint(rsaOf(bytes)));
    bytes.back() ^= 2; // the next odd number but one
    QVERIFY(!hasRocaFingerprint(rsaOf(bytes)));
}

void TestRsaWeakness::otherKeysAreNoRoca()
{
    QVERIFY(!hasRocaFingerprint(rfcRsaKey()));
    QVERIFY(!hasRocaFingerprint(keyOf(Curve::P256, rfcP256Numbers())));
    for (int i = 0; i < 5; ++i)
        QVERIFY(!hasRocaFingerprint(productOf(primeOf(512), primeOf(512))));
}

void TestRsaWeakness::smallFactorsAreFound_data()
{
    QTest::addColumn<unsigned>("factor");
    for (const unsigned factor : {3u, 5u, 97u, 167u, 173u, 32749u, 65521u})
        QTest::addRow("C3 divisible by %u", factor) << factor;
}

void TestRsaWeakness::smallFactorsAreFound()
{
    QFETCH(const unsigned, factor);
    const Bytes prime = primeOf(1024);
    const Bytes small = {static_cast<unsigned char>(factor >> 8U), static_cast<unsigned char>(factor)};
    QCOMPARE(smallFactor(productOf(prime, small)), std::optional(factor));
    QVERIFY(!smallFactor(productOf(prime, {1, 0, 1}))); // 65,537
    QVERIFY(!smallFactor(productOf(prime, primeOf(512))));
    QVERIFY(!smallFactor(rfcRsaKey()));
}

void TestRsaWeakness::primeModulusIsFound_data()
{
    QTest::addColumn<Bytes>("modulus");
    QTest::addColumn<bool>("prime");
    QTest::newRow("C3 a prime of 1024 bits") << primeOf(1024) << true;
    QTest::newRow("C3 2^1279 - 1") << mersenne(1279) << true;
    QTest::newRow("C3 2^2203 - 1") << mersenne(2203) << true;
    QTest::newRow("C3 a product of two primes") << rfcRsaNumbers().modulus << false;
    QTest::newRow("C4 2^11213 - 1 is not put to the test") << mersenne(11213) << false;
}

void TestRsaWeakness::primeModulusIsFound()
{
    QFETCH(const Bytes, modulus);
    QFETCH(const bool, prime);
    QCOMPARE(isModulusPrime(rsaOf(modulus)), prime);
}

void TestRsaWeakness::closePrimesAreFound()
{
    const Bytes prime = primeOf(512);
    QVERIFY(hasClosePrimes(productOf(prime, prime)));
    QVERIFY(!hasClosePrimes(productOf(prime, primeOf(512))));
    QVERIFY(!hasClosePrimes(rfcRsaKey()));
    QVERIFY(!hasClosePrimes(keyOf(Curve::P256, rfcP256Numbers())));
}

void TestRsaWeakness::faultIsKept()
{
    using enum ModulusFault;
    const Key sound = rfcRsaKey();
    const Key prime = rsaOf(primeOf(1024));
    const Key tooLarge = rsaOf(mersenne(11213));
    for (int i = 0; i < 2; ++i) {
        QVERIFY(!modulusFault(sound));
        QVERIFY(!modulusFault(keyOf(Curve::P256, rfcP256Numbers())));
        QCOMPARE(modulusFault(prime), std::optional(Prime));
        QCOMPARE(modulusFault(tooLarge), std::optional(Unexamined));
        QCOMPARE(modulusFault(productOf(primeOf(1024), {0x04, 0x0B})), std::optional(SmallFactor)); // 1,035 = 3 * 345
    }
    for (const Bytes &factor :
         {Bytes{0x01, 0x00, 0x01}, Bytes{0x0F, 0x42, 0x43}, Bytes{0x0F, 0xFF, 0xFD}}) // the last below 2^20
        QCOMPARE(modulusFault(productOf(primeOf(1024), factor)), std::optional(SmallFactor));
    QVERIFY(!modulusFault(productOf(primeOf(512), primeOf(512))));
}

void TestRsaWeakness::sharedPrimesAreFound_data()
{
    QTest::addColumn<QList<int>>("primes"); // of each key in turn, two
    QTest::addColumn<QList<int>>("pairs");  // key and partner in turn
    QTest::newRow("C5 none") << QList{0, 1, 2, 3} << QList<int>();
    QTest::newRow("C5 the first two") << QList{0, 1, 0, 2} << QList{0, 1, 1, 0};
    QTest::newRow("C5 first and last of four") << QList{0, 1, 2, 3, 4, 5, 6, 1} << QList{0, 3, 3, 0};
    QTest::newRow("C5 three with one prime") << QList{0, 1, 0, 2, 0, 3} << QList{0, 1, 1, 0, 2, 0};
    QTest::newRow("C5 both primes in other keys") << QList{0, 1, 0, 2, 1, 3} << QList{0, 1, 1, 0, 2, 0};
    QTest::newRow("the same key twice") << QList{0, 1, 0, 1} << QList<int>();
    QTest::newRow("the same key twice, and one that shares") << QList{0, 1, 0, 1, 1, 2} << QList{0, 2, 2, 0};
}

void TestRsaWeakness::sharedPrimesAreFound()
{
    QFETCH(const QList<int>, primes);
    QFETCH(const QList<int>, pairs);
    static const std::vector<Bytes> pool = [] {
        std::vector<Bytes> made;
        for (int i = 0; i < 7; ++i)
            made.push_back(primeOf(512));
        return made;
    }();
    std::vector<Key> keys = {keyOf(Curve::P256, rfcP256Numbers())}; // in front of them, one of another type
    for (qsizetype i = 0; i < primes.size(); i += 2)
        keys.push_back(productOf(pool[std::size_t(primes[i])], pool[std::size_t(primes[i + 1])]));
    std::vector<const Key *> list;
    for (const Key &key : keys)
        list.push_back(&key);
    std::vector<SharedPrime> expected;
    for (qsizetype i = 0; i < pairs.size(); i += 2)
        expected.push_back({std::size_t(pairs[i]) + 1, std::size_t(pairs[i + 1]) + 1});
    QCOMPARE(sharedPrimes(list), expected);
}

void TestRsaWeakness::sharingCostsLittleMore()
{
    // Each key has one prime from the key before and one from the key behind: the most that there is to find.
    std::vector<Bytes> primes;
    for (std::size_t i = 0; i < 2 * maximumComparedKeys; ++i)
        primes.push_back(primeOf(256));
    std::vector<Key> strangers;
    std::vector<Key> circle;
    for (std::size_t i = 0; i < maximumComparedKeys; ++i) {
        strangers.push_back(productOf(primes[2 * i], primes[2 * i + 1]));
        circle.push_back(productOf(primes[i], primes[(i + 1) % maximumComparedKeys]));
    }
    const auto timed = [](const std::vector<Key> &keys, std::vector<SharedPrime> &pairs) {
        std::vector<const Key *> list;
        for (const Key &key : keys)
            list.push_back(&key);
        const auto start = threadTime();
        pairs = sharedPrimes(list);
        return threadTime() - start;
    };
    std::vector<SharedPrime> pairs;
    const auto usual = timed(strangers, pairs);
    QVERIFY(pairs.empty());
    const auto most = timed(circle, pairs);
    std::vector<SharedPrime> expected = {{0, 1}};
    for (std::size_t i = 1; i + 1 < maximumComparedKeys; ++i)
        expected.push_back({i, i - 1});
    expected.push_back({maximumComparedKeys - 1, 0});
    QCOMPARE(pairs, expected);
    QVERIFY2(most < usual * 20, qPrintable(QStringLiteral("%1 us and %2 us").arg(usual.count()).arg(most.count())));
}

void TestRsaWeakness::tooManyKeysAreNotCompared()
{
    const Bytes common = primeOf(256);
    const Key a = productOf(common, primeOf(256));
    const Key b = productOf(common, primeOf(256));
    std::vector<const Key *> keys(maximumComparedKeys, &a);
    keys.back() = &b;
    QCOMPARE(sharedPrimes(keys).size(), std::size_t(2));
    keys.push_back(&a);
    QVERIFY(sharedPrimes(keys).empty());
}

QTEST_GUILESS_MAIN(TestRsaWeakness)
#include "tst_rsa_weakness.moc"
