// SPDX-License-Identifier: Apache-2.0
#include "crypto/keys/key.h"

#include "crypto/openssl.h"
#include "tests/base/thread_time.h"
#include "tests/crypto/sample_keys.h"

#include <QTest>

#include <algorithm>

using namespace tokenscope;
using namespace tokenscope::crypto;

class TestRsaKey : public QObject
{
    Q_OBJECT

private slots:
    void privateKeyLoads();
    void publicKeyLoads();
    void leadingZerosDoNotCount();
    void hostileModulusIsRefused_data();
    void hostileModulusIsRefused();
    void hostileExponentIsRefused_data();
    void hostileExponentIsRefused();
    void unusualExponentLoads_data();
    void unusualExponentLoads();
    void foreignPrivateMemberIsRefused_data();
    void foreignPrivateMemberIsRefused();
    void exponentWithoutPrimesIsTried();
    void worstKeyStaysUnder50Milliseconds_data();
    void worstKeyStaysUnder50Milliseconds();
    void worstPrivateKeyLoadsUnder50Milliseconds_data();
    void worstPrivateKeyLoadsUnder50Milliseconds();
};

namespace {

const Bytes usualExponent = {1, 0, 1};

/// 2^bits - 1.
Bytes onesOf(std::size_t bits)
{
    Bytes number((bits + 7) / 8, 0xff);
    if (bits % 8 != 0)
        number.front() = static_cast<unsigned char>(0xff >> (8 - bits % 8));
    return number;
}

Bytes even(Bytes number)
{
    number.back() &= 0xfe;
    return number;
}

/// Milliseconds of work, the least of several runs: what the machine does besides is not the key's fault.
template <typename Work>
qint64 fastestOfThree(Work work)
{
    auto fastest = std::chrono::microseconds::max();
    for (int run = 0; run < 3; ++run) {
        const auto before = threadTime();
        work();
        fastest = std::min(fastest, threadTime() - before);
    }
    return fastest / std::chrono::milliseconds(1);
}

Bytes bytesOfNumber(const BIGNUM *number)
{
    Bytes bytes(std::size_t(BN_num_bytes(number)));
    BN_bn2bin(number, bytes.data());
    return bytes;
}

/// Passes every check of the private part although the factors are no primes: d = 1/e modulo (p - 1)(q - 1), and for
/// any odd p and q the rest follows. With e = 65537 a random pair nearly always has that inverse.
RsaNumbers consistentNumbers(int modulusBits)
{
    const auto context = newBigNumCtx();
    const auto p = newBigNumber();
    const auto q = newBigNumber();
    const auto pLess = newBigNumber();
    const auto qLess = newBigNumber();
    const auto work = newBigNumber();
    const auto d = newBigNumber();
    const auto e = bigNumber(usualExponent);
    do {
        BN_rand(p.get(), modulusBits / 2, BN_RAND_TOP_TWO, BN_RAND_BOTTOM_ODD);
        BN_rand(q.get(), modulusBits / 2, BN_RAND_TOP_TWO, BN_RAND_BOTTOM_ODD);
        BN_sub(pLess.get(), p.get(), BN_value_one());
        BN_sub(qLess.get(), q.get(), BN_value_one());
        BN_mul(work.get(), pLess.get(), qLess.get(), context.get());
    } while (!BN_mod_inverse(d.get(), e.get(), work.get(), context.get()) ||
             !BN_mod_inverse(work.get(), q.get(), p.get(), context.get()));
    RsaNumbers numbers{.exponent = usualExponent,
                       .privateExponent = bytesOfNumber(d.get()),
                       .p = bytesOfNumber(p.get()),
                       .q = bytesOfNumber(q.get()),
                       .qi = bytesOfNumber(work.get())};
    BN_mod(work.get(), d.get(), pLess.get(), context.get());
    numbers.dp = bytesOfNumber(work.get());
    BN_mod(work.get(), d.get(), qLess.get(), context.get());
    numbers.dq = bytesOfNumber(work.get());
    BN_mul(work.get(), p.get(), q.get(), context.get());
    numbers.modulus = bytesOfNumber(work.get());
    return numbers;
}

} // namespace

void TestRsaKey::privateKeyLoads()
{
    const auto key = Key::rsa(rfcRsaNumbers());
    QVERIFY(key);
    QCOMPARE(key->type(), KeyType::Rsa);
    QCOMPARE(key->bits(), std::size_t(2048));
    QCOMPARE(key->signatureLength(), std::size_t(256));
    QVERIFY(key->isPrivate());
    QVERIFY(!key->curve());
    QVERIFY(!key->hasLowOrder());
}

void TestRsaKey::publicKeyLoads()
{
    const auto numbers = rfcRsaNumbers();
    const auto key = Key::rsa({.modulus = numbers.modulus, .exponent = numbers.exponent});
    QVERIFY(key);
    QVERIFY(!key->isPrivate());
}

void TestRsaKey::leadingZerosDoNotCount()
{
    auto numbers = rfcRsaNumbers();
    for (auto *number : {&numbers.modulus, &numbers.exponent, &numbers.privateExponent, &numbers.p, &numbers.qi})
        number->insert(number->begin(), 3, 0);
    const auto key = Key::rsa(numbers);
    QVERIFY(key);
    QCOMPARE(key->bits(), std::size_t(2048));
    QCOMPARE(key->signatureLength(), std::size_t(256));
}

void TestRsaKey::hostileModulusIsRefused_data()
{
    QTest::addColumn<Bytes>("modulus");
    QTest::addColumn<KeyFault>("fault");
    using enum KeyFault;
    QTest::newRow("C3 absent") << Bytes() << ModulusEven;
    QTest::newRow("C3 zero") << Bytes{0} << ModulusEven;
    QTest::newRow("C3 64 KiB of zeros") << Bytes(1 << 16) << ModulusEven;
    QTest::newRow("C3 one") << Bytes{1} << ModulusTooSmall;
    QTest::newRow("C3 3 bits") << Bytes{7} << ModulusTooSmall;
    QTest::newRow("C3 511 bits") << onesOf(511) << ModulusTooSmall;
    QTest::newRow("C3 even, 2048 bits") << even(onesOf(2048)) << ModulusEven;
    QTest::newRow("C3 16385 bits") << onesOf(16385) << ModulusTooLarge;
    QTest::newRow("C3 131072 bits") << onesOf(131072) << ModulusTooLarge;
    QTest::newRow("C3 8 million bits") << onesOf(8u << 20) << ModulusTooLarge;
}

void TestRsaKey::hostileModulusIsRefused()
{
    QFETCH(const Bytes, modulus);
    QFETCH(const KeyFault, fault);
    const RsaNumbers numbers{.modulus = modulus, .exponent = usualExponent};
    const auto key = Key::rsa(numbers);
    QVERIFY(!key);
    QCOMPARE(key.error(), fault);
    QCOMPARE_LT(fastestOfThree([&] { return Key::rsa(numbers).has_value(); }), 50);
}

void TestRsaKey::hostileExponentIsRefused_data()
{
    QTest::addColumn<Bytes>("exponent");
    QTest::addColumn<KeyFault>("fault");
    using enum KeyFault;
    QTest::newRow("B12 absent") << Bytes() << ExponentInvalid;
    QTest::newRow("B12 e = 0") << Bytes{0, 0} << ExponentInvalid;
    QTest::newRow("B11 e = 1") << Bytes{1} << ExponentInvalid;
    QTest::newRow("B11 e = 1 with zeros in front") << Bytes{0, 0, 1} << ExponentInvalid;
    QTest::newRow("B12 e = 2") << Bytes{2} << ExponentInvalid;
    QTest::newRow("B12 e = 65536") << Bytes{1, 0, 0} << ExponentInvalid;
    QTest::newRow("B12 65 bits") << onesOf(65) << ExponentTooLarge;
    QTest::newRow("B12 as long as n") << onesOf(2047) << ExponentTooLarge;
    QTest::newRow("B12 a megabyte") << onesOf(8u << 20) << ExponentTooLarge;
}

void TestRsaKey::hostileExponentIsRefused()
{
    QFETCH(const Bytes, exponent);
    QFETCH(const KeyFault, fault);
    const auto key = Key::rsa({.modulus = rfcRsaNumbers().modulus, .exponent = exponent});
    QVERIFY(!key);
    QCOMPARE(key.error(), fault);
}

void TestRsaKey::unusualExponentLoads_data()
{
    QTest::addColumn<Bytes>("exponent");
    QTest::newRow("B12 e = 3") << Bytes{3};
    QTest::newRow("B12 e = 2^32 + 1") << Bytes{1, 0, 0, 0, 1};
    QTest::newRow("B12 64 bits") << onesOf(64);
}

void TestRsaKey::unusualExponentLoads()
{
    QFETCH(const Bytes, exponent);
    QVERIFY(Key::rsa({.modulus = rfcRsaNumbers().modulus, .exponent = exponent}));
}

void TestRsaKey::foreignPrivateMemberIsRefused_data()
{
    QTest::addColumn<RsaNumbers>("numbers");
    const auto good = rfcRsaNumbers();
    const auto row = [&](const char *name, auto change) {
        auto numbers = good;
        change(numbers);
        QTest::newRow(name) << numbers;
    };
    const auto spoil = [&](const char *name, Bytes RsaNumbers::*member) {
        row(name, [member](RsaNumbers &numbers) { (numbers.*member).back() ^= 2; });
    };
    spoil("d of another key", &RsaNumbers::privateExponent);
    spoil("p of another key", &RsaNumbers::p);
    spoil("q of another key", &RsaNumbers::q);
    spoil("dp of another key", &RsaNumbers::dp);
    spoil("dq of another key", &RsaNumbers::dq);
    spoil("qi of another key", &RsaNumbers::qi);
    spoil("n of another key", &RsaNumbers::modulus);
    row("e of another key", [](RsaNumbers &n) { n.exponent = {3}; });
    row("p and q trade places", [](RsaNumbers &n) { std::swap(n.p, n.q); });
    row("p = n, q = 1", [](RsaNumbers &n) { n.p = n.modulus, n.q = {1}; });
    row("p and q are zero", [](RsaNumbers &n) { n.p = {0}, n.q = {0}; });
    row("d is zero", [](RsaNumbers &n) { n.privateExponent = {0}; });
    row("d longer than n", [](RsaNumbers &n) { n.privateExponent = Bytes(1 << 20, 0xff); });
    row("p longer than n", [](RsaNumbers &n) { n.p = Bytes(1 << 20, 0xff); });
    row("d is absent", [](RsaNumbers &n) { n.privateExponent.clear(); });
    row("q is absent", [](RsaNumbers &n) { n.q.clear(); });
    row("p is absent", [](RsaNumbers &n) { n.p.clear(); });
    row("qi is absent", [](RsaNumbers &n) { n.qi.clear(); });
}

void TestRsaKey::foreignPrivateMemberIsRefused()
{
    QFETCH(const RsaNumbers, numbers);
    const auto key = Key::rsa(numbers);
    QVERIFY(!key);
    QCOMPARE(key.error(), KeyFault::PrivateMismatch);
}

void TestRsaKey::exponentWithoutPrimesIsTried()
{
    const auto all = rfcRsaNumbers();
    RsaNumbers numbers{.modulus = all.modulus, .exponent = all.exponent, .privateExponent = all.privateExponent};
    const auto key = Key::rsa(numbers);
    QVERIFY(key);
    QVERIFY(key->isPrivate());
    numbers.privateExponent.back() ^= 2;
    QVERIFY(!Key::rsa(numbers));
}

void TestRsaKey::worstKeyStaysUnder50Milliseconds_data()
{
    QTest::addColumn<Bytes>("modulus");
    for (const int bits : {512, 1024, 2048, 3072, 3073, 4096, 8192, 11213, 16384})
        QTest::addRow("C3 n = 2^%d - 1", bits) << onesOf(std::size_t(bits));
}

void TestRsaKey::worstKeyStaysUnder50Milliseconds()
{
    QFETCH(const Bytes, modulus);
    const auto exponent = onesOf(64);
    auto signature = modulus;
    signature.back() ^= 2;
    QCOMPARE_LT(fastestOfThree([&] { return Key::rsa({.modulus = modulus, .exponent = exponent}).has_value(); }), 50);
    const auto key = Key::rsa({.modulus = modulus, .exponent = exponent});
    QVERIFY(key);
    for (const auto name : {"RS256", "PS256"}) {
        auto outcome = Outcome::Verified;
        const auto elapsed =
            fastestOfThree([&] { outcome = verify(algorithm(name), *key, asBytes("message"), signature); });
        qInfo("%s: %lld ms", name, elapsed);
        QCOMPARE(outcome, Outcome::Mismatch);
        QCOMPARE_LT(elapsed, 50);
    }
}

void TestRsaKey::worstPrivateKeyLoadsUnder50Milliseconds_data()
{
    QTest::addColumn<RsaNumbers>("numbers");
    QTest::addColumn<bool>("loads");
    QTest::newRow("16384 bits with both factors") << consistentNumbers(16384) << true;
    QTest::newRow("16384 bits, d alone is not tried")
        << RsaNumbers{.modulus = onesOf(16384), .exponent = onesOf(64), .privateExponent = onesOf(16383)} << true;
    QTest::newRow("2048 bits, d alone is tried")
        << RsaNumbers{.modulus = onesOf(2048), .exponent = onesOf(64), .privateExponent = onesOf(2047)} << false;
}

void TestRsaKey::worstPrivateKeyLoadsUnder50Milliseconds()
{
    QFETCH(const RsaNumbers, numbers);
    QFETCH(const bool, loads);
    QCOMPARE(Key::rsa(numbers).has_value(), loads);
    QCOMPARE_LT(fastestOfThree([&] { return Key::rsa(numbers).has_value(); }), 50);
}

QTEST_GUILESS_MAIN(TestRsaKey)
#include "tst_rsa_key.moc"
