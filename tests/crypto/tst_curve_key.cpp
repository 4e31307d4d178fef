// SPDX-License-Identifier: Apache-2.0
#include "crypto/keys/key.h"

#include "crypto/openssl.h"
#include "tests/crypto/sample_keys.h"

#include <QTest>

using namespace tokenscope;
using namespace tokenscope::crypto;

class TestCurveKey : public QObject
{
    Q_OBJECT

private slots:
    void generatedKeyLoads_data();
    void generatedKeyLoads();
    void pointOffTheCurveIsRefused_data();
    void pointOffTheCurveIsRefused();
    void wrongLengthIsRefused_data();
    void wrongLengthIsRefused();
    void foreignPrivateMemberIsRefused_data();
    void foreignPrivateMemberIsRefused();
    void privateNumberOutsideTheOrderIsRefused_data();
    void privateNumberOutsideTheOrderIsRefused();
    void curveOfTheOtherKindIsRefused();
    void smallOrderIsSeenInEveryEncoding_data();
    void smallOrderIsSeenInEveryEncoding();
    void bytesThatAreNoEdwardsPointAreRefused_data();
    void bytesThatAreNoEdwardsPointAreRefused();
    void agreementKeyFitsNoSignature_data();
    void agreementKeyFitsNoSignature();
    void secretLoads();
    void emptySecretIsRefused();

    void cleanup();
};

namespace {

constexpr Curve ecCurves[] = {Curve::P256, Curve::P384, Curve::P521, Curve::Secp256k1};
constexpr Curve okpCurves[] = {Curve::Ed25519, Curve::Ed448, Curve::X25519, Curve::X448};

void addCurves(std::span<const Curve> curves)
{
    for (const auto curve : curves)
        QTest::newRow(curveName(curve).data()) << curve;
}

std::expected<Key, KeyFault> load(Curve curve, const CurveNumbers &numbers)
{
    return numbers.y.empty() ? Key::okp(curve, numbers.x, numbers.d) : Key::ec(curve, numbers.x, numbers.y, numbers.d);
}

Bytes fieldPrime(Curve curve)
{
    const auto prime = newBigNumber();
    EC_GROUP_get_curve(ecGroup(curve), prime.get(), nullptr, nullptr, nullptr);
    Bytes bytes(curveLength(curve));
    BN_bn2binpad(prime.get(), bytes.data(), int(bytes.size()));
    return bytes;
}

} // namespace

/// Whatever a test did, OpenSSL's error queue is empty after it.
void TestCurveKey::cleanup()
{
    QCOMPARE(ERR_peek_error(), 0ul);
}

void TestCurveKey::generatedKeyLoads_data()
{
    QTest::addColumn<Curve>("curve");
    addCurves(ecCurves);
    addCurves(okpCurves);
}

void TestCurveKey::generatedKeyLoads()
{
    QFETCH(const Curve, curve);
    const auto numbers = generateOnCurve(curve);
    QCOMPARE(numbers.x.size(), curveLength(curve));
    QCOMPARE(numbers.d.size(), curveLength(curve));
    const auto whole = load(curve, numbers);
    QVERIFY(whole);
    QVERIFY(whole->isPrivate());
    QVERIFY(whole->curve() == curve);
    QVERIFY(!whole->hasLowOrder());
    QCOMPARE(whole->type(), numbers.y.empty() ? KeyType::Okp : KeyType::Ec);
    const auto publicPart = load(curve, {numbers.x, numbers.y, {}});
    QVERIFY(publicPart);
    QVERIFY(!publicPart->isPrivate());
}

void TestCurveKey::pointOffTheCurveIsRefused_data()
{
    QTest::addColumn<Curve>("curve");
    QTest::addColumn<CurveNumbers>("point");
    for (const auto curve : ecCurves) {
        const auto name = curveName(curve);
        const auto length = curveLength(curve);
        const auto good = generateOnCurve(curve);
        const auto other = generateOnCurve(curve);
        const auto prime = fieldPrime(curve);
        auto nearby = good.y;
        nearby.back() ^= 1;
        QTest::addRow("C1 %s y changed", name.data()) << curve << CurveNumbers{good.x, nearby, {}};
        QTest::addRow("C1 %s (0, 0)", name.data()) << curve << CurveNumbers{Bytes(length), Bytes(length), {}};
        QTest::addRow("C1 %s x is the prime", name.data()) << curve << CurveNumbers{prime, good.y, {}};
        QTest::addRow("C1 %s y is the prime", name.data()) << curve << CurveNumbers{good.x, prime, {}};
        QTest::addRow("C1 %s all ones", name.data())
            << curve << CurveNumbers{Bytes(length, 0xff), Bytes(length, 0xff), {}};
        QTest::addRow("C1 %s x of another point", name.data()) << curve << CurveNumbers{other.x, good.y, {}};
    }
    const auto p256 = generateOnCurve(Curve::P256);
    QTest::newRow("C1 P-256 point as secp256k1") << Curve::Secp256k1 << CurveNumbers{p256.x, p256.y, {}};
}

void TestCurveKey::pointOffTheCurveIsRefused()
{
    QFETCH(const Curve, curve);
    QFETCH(const CurveNumbers, point);
    const auto key = load(curve, point);
    QVERIFY(!key);
    QCOMPARE(key.error(), KeyFault::PointNotOnCurve);
}

void TestCurveKey::wrongLengthIsRefused_data()
{
    QTest::addColumn<Curve>("curve");
    QTest::addColumn<CurveNumbers>("numbers");
    const auto addRows = [](Curve curve) {
        const auto name = curveName(curve);
        const auto good = generateOnCurve(curve);
        const auto row = [&](const char *what, auto change) {
            auto numbers = good;
            change(numbers);
            QTest::addRow("C2 %s %s", name.data(), what) << curve << numbers;
        };
        row("x one byte short", [](CurveNumbers &n) { n.x.pop_back(); });
        row("x one byte long", [](CurveNumbers &n) { n.x.push_back(0); });
        row("x with a zero in front", [](CurveNumbers &n) { n.x.insert(n.x.begin(), 0); });
        row("x is empty", [](CurveNumbers &n) { n.x.clear(); });
        row("d one byte short", [](CurveNumbers &n) { n.d.pop_back(); });
        row("d one byte long", [](CurveNumbers &n) { n.d.push_back(0); });
        if (!good.y.empty()) {
            row("y one byte short", [](CurveNumbers &n) { n.y.erase(n.y.begin()); });
            row("y one byte long", [](CurveNumbers &n) { n.y.insert(n.y.begin(), 0); });
        }
    };
    for (const auto curve : ecCurves)
        addRows(curve);
    for (const auto curve : okpCurves)
        addRows(curve);
}

void TestCurveKey::wrongLengthIsRefused()
{
    QFETCH(const Curve, curve);
    QFETCH(const CurveNumbers, numbers);
    const auto key = load(curve, numbers);
    QVERIFY(!key);
    QCOMPARE(key.error(), KeyFault::CoordinateLength);
}

void TestCurveKey::foreignPrivateMemberIsRefused_data()
{
    generatedKeyLoads_data();
}

void TestCurveKey::foreignPrivateMemberIsRefused()
{
    QFETCH(const Curve, curve);
    auto numbers = generateOnCurve(curve);
    numbers.d = generateOnCurve(curve).d;
    const auto key = load(curve, numbers);
    QVERIFY(!key);
    QCOMPARE(key.error(), KeyFault::PrivateMismatch);
}

void TestCurveKey::privateNumberOutsideTheOrderIsRefused_data()
{
    QTest::addColumn<Curve>("curve");
    addCurves(ecCurves);
}

void TestCurveKey::privateNumberOutsideTheOrderIsRefused()
{
    QFETCH(const Curve, curve);
    auto numbers = generateOnCurve(curve);
    numbers.d.assign(curveLength(curve), 0);
    QCOMPARE(load(curve, numbers).error(), KeyFault::PrivateMismatch);
    numbers.d.assign(curveLength(curve), 0xff);
    QCOMPARE(load(curve, numbers).error(), KeyFault::PrivateMismatch);
}

void TestCurveKey::curveOfTheOtherKindIsRefused()
{
    const auto point = generateOnCurve(Curve::P256);
    QCOMPARE(Key::okp(Curve::P256, point.x).error(), KeyFault::CurveUnsupported);
    QCOMPARE(Key::ec(Curve::Ed25519, point.x, point.y).error(), KeyFault::CurveUnsupported);
}

void TestCurveKey::smallOrderIsSeenInEveryEncoding_data()
{
    QTest::addColumn<Curve>("curve");
    QTest::addColumn<Bytes>("encoding");
    // y with the sign bit clear; each is a row with the bit set, too (eprint 2020/1244, table 5)
    const std::pair<const char *, const char *> ed25519[] = {
        {"y = 0", "0000000000000000000000000000000000000000000000000000000000000000"},
        {"y = 1", "0100000000000000000000000000000000000000000000000000000000000000"},
        {"y = -1", "ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f"},
        {"y = p", "edffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f"},
        {"y = p + 1", "eeffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f"},
        {"order 8", "26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05"},
        {"order 8, mirrored", "c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a"},
    };
    for (const auto &[name, digits] : ed25519) {
        auto encoding = fromHex(digits);
        QTest::addRow("B9 Ed25519 %s", name) << Curve::Ed25519 << encoding;
        encoding.back() |= 0x80;
        QTest::addRow("B9 Ed25519 %s, sign bit", name) << Curve::Ed25519 << encoding;
    }
    auto prime = Bytes(57, 0xff); // 2^448 - 2^224 - 1, little-endian
    prime[28] = 0xfe;
    prime[56] = 0;
    Bytes one(57);
    one[0] = 1;
    auto minusOne = prime;
    minusOne[0] = 0xfe;
    auto primeAndOne = Bytes(57); // 2^448 - 2^224
    std::fill(primeAndOne.begin() + 28, primeAndOne.end() - 1, 0xff);
    const std::pair<const char *, Bytes> ed448[] = {
        {"y = 0", Bytes(57)}, {"y = 1", one}, {"y = -1", minusOne}, {"y = p", prime}, {"y = p + 1", primeAndOne}};
    for (auto [name, encoding] : ed448) {
        QTest::addRow("B9 Ed448 %s", name) << Curve::Ed448 << encoding;
        encoding.back() |= 0x80;
        QTest::addRow("B9 Ed448 %s, sign bit", name) << Curve::Ed448 << encoding;
    }
}

void TestCurveKey::smallOrderIsSeenInEveryEncoding()
{
    QFETCH(const Curve, curve);
    QFETCH(const Bytes, encoding);
    const auto key = Key::okp(curve, encoding);
    QVERIFY(key);
    QVERIFY(key->hasLowOrder());
    // R is the identity and S is zero: what fools a verifier that does not look (RFC 8032, 8.9)
    Bytes signature(key->signatureLength());
    signature[0] = 1;
    for (unsigned char message = 0; message < 16; ++message)
        QCOMPARE(verify(algorithm("EdDSA"), *key, Bytes{message}, signature), Outcome::LowOrderKey);
}

void TestCurveKey::bytesThatAreNoEdwardsPointAreRefused_data()
{
    QTest::addColumn<Curve>("curve");
    QTest::addColumn<Bytes>("encoding");
    // no x goes with y = 2; one goes with y = 3, but p + 3 is a second spelling of it
    Bytes two(32);
    two[0] = 2;
    QTest::newRow("C1 Ed25519 no x for y = 2") << Curve::Ed25519 << two;
    QTest::newRow("B10 Ed25519 y = p + 3")
        << Curve::Ed25519 << fromHex("f0ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f");
    QTest::newRow("B10 Ed25519 all ones") << Curve::Ed25519 << Bytes(32, 0xff);
    QTest::newRow("B10 Ed448 all ones") << Curve::Ed448 << Bytes(57, 0xff);
    auto strayBit = generateOnCurve(Curve::Ed448).x;
    strayBit.back() |= 1;
    QTest::newRow("B10 Ed448 stray bit under the sign") << Curve::Ed448 << strayBit;
}

void TestCurveKey::bytesThatAreNoEdwardsPointAreRefused()
{
    QFETCH(const Curve, curve);
    QFETCH(const Bytes, encoding);
    const auto key = Key::okp(curve, encoding);
    QVERIFY(!key);
    QCOMPARE(key.error(), KeyFault::PointNotOnCurve);
}

void TestCurveKey::agreementKeyFitsNoSignature_data()
{
    QTest::addColumn<Curve>("curve");
    QTest::newRow("B4 X25519") << Curve::X25519;
    QTest::newRow("B4 X448") << Curve::X448;
}

void TestCurveKey::agreementKeyFitsNoSignature()
{
    QFETCH(const Curve, curve);
    const auto key = keyOf(curve, generateOnCurve(curve));
    QCOMPARE(key.signatureLength(), std::size_t(0));
    for (const auto &candidate : signatureAlgorithms())
        QVERIFY2(!fits(candidate, key), candidate.name.data());
}

void TestCurveKey::secretLoads()
{
    const auto key = Key::secret(Bytes(5, 'x'));
    QVERIFY(key);
    QCOMPARE(key->type(), KeyType::Oct);
    QCOMPARE(key->bits(), std::size_t(40));
    QVERIFY(key->isPrivate());
    QCOMPARE(key->signatureLength(), std::size_t(0));
}

void TestCurveKey::emptySecretIsRefused()
{
    QCOMPARE(Key::secret({}).error(), KeyFault::SecretEmpty); // B16
}

QTEST_GUILESS_MAIN(TestCurveKey)
#include "tst_curve_key.moc"
