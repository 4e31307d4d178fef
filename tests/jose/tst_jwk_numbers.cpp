// SPDX-License-Identifier: Apache-2.0
#include "crypto/keys/key_generation.h"
#include "jose/keys/jwk.h"
#include "tests/jose/jwk_edits.h"

#include <QElapsedTimer>
#include <QTest>

using namespace tokenscope;
using namespace tokenscope::jose;
using namespace Qt::StringLiterals;

using enum JwkFault;

/// The numbers that make a key: points, coordinates, moduli, exponents, and private parts.
class TestJwkNumbers : public QObject
{
    Q_OBJECT

private slots:
    void privatePartIsHeldToTheSameRules_data();
    void privatePartIsHeldToTheSameRules();
    void pointsHaveToLieOnTheirCurve_data();
    void pointsHaveToLieOnTheirCurve();
    void coordinatesHaveOneLength_data();
    void coordinatesHaveOneLength();
    void modulusIsBoundedBeforeAnythingIsComputed_data();
    void modulusIsBoundedBeforeAnythingIsComputed();
    void exponentIsOddAndShort_data();
    void exponentIsOddAndShort();
    void leadingZerosAreToleratedAndReported();
    void privateExponentAloneIsEnoughToSign();
};

void TestJwkNumbers::privatePartIsHeldToTheSameRules_data()
{
    addFaultColumns();
    const auto other = *Jwk(valueOf(rfc::rs256Key)).source().asObject();
    for (const char *member : {"d", "p", "q", "dp", "dq", "qi"}) {
        const QByteArray name(member);
        const std::string text = textOf(rsaPrivate(), member);
        QTest::addRow("RSA %s number", member)
            << with(rsaPrivate(), member, json::Number{"7"}) << MemberWrongType << name;
        QTest::addRow("RSA %s padded", member) << with(rsaPrivate(), member, text + "=") << Base64Padding << name;
        QTest::addRow("RSA %s absent", member) << without(rsaPrivate(), member) << MemberMissing << name;
        QTest::addRow("RSA %s empty", member) << with(rsaPrivate(), member, "") << PrivateMismatch << name;
        QTest::addRow("RSA %s of another key", member)
            << with(rsaPrivate(), member, *other.find(member)) << PrivateMismatch << "d"_ba;
    }
    QTest::newRow("RSA oth no array") << with(rsaPrivate(), "oth", "x") << MemberWrongType << "oth"_ba;
    QTest::newRow("RSA d alone, of another key") << with(rsa(), "d", *other.find("d")) << PrivateMismatch << "d"_ba;
    const Bytes tooLong(10U << 20, 0xff);
    QTest::newRow("C11 RSA d of 10 MiB") << withBytes(rsaPrivate(), "d", tooLong) << PrivateMismatch << "d"_ba;
    QTest::newRow("C11 RSA p of 10 MiB") << withBytes(rsaPrivate(), "p", tooLong) << PrivateMismatch << "d"_ba;

    for (const Curve curve : ecCurves) {
        const auto jwk = curveJwk(curve, crypto::generateOnCurve(curve));
        const auto stranger = curveJwk(curve, crypto::generateOnCurve(curve));
        const std::string name = nameOf(curve);
        QTest::addRow("%s d of another key", name.c_str())
            << with(jwk, "d", *stranger.find("d")) << PrivateMismatch << "d"_ba;
        QTest::addRow("%s d zero", name.c_str())
            << withBytes(jwk, "d", Bytes(crypto::curveLength(curve))) << PrivateMismatch << "d"_ba;
        QTest::addRow("%s d too large", name.c_str())
            << withBytes(jwk, "d", Bytes(crypto::curveLength(curve), 0xff)) << PrivateMismatch << "d"_ba;
    }
    for (const Curve curve : okpCurves) {
        const auto jwk = curveJwk(curve, crypto::generateOnCurve(curve));
        const auto stranger = curveJwk(curve, crypto::generateOnCurve(curve));
        QTest::addRow("%s d of another key", nameOf(curve).c_str())
            << with(jwk, "d", *stranger.find("d")) << PrivateMismatch << "d"_ba;
    }
    QTest::newRow("EC d number") << with(ecPrivate(), "d", json::Number{"7"}) << MemberWrongType << "d"_ba;
    QTest::newRow("EC d no base64url") << with(ecPrivate(), "d", "!") << BadBase64Url << "d"_ba;
    QTest::newRow("EC d empty") << with(ecPrivate(), "d", "") << CoordinateLength << "d"_ba;
    QTest::newRow("OKP d empty") << with(okp(), "d", "") << CoordinateLength << "d"_ba;
}

void TestJwkNumbers::privatePartIsHeldToTheSameRules()
{
    QFETCH(const json::Object, jwk);
    QFETCH(const JwkFault, fault);
    QFETCH(const QByteArray, member);
    compareFault(jwk, fault, member);
}

void TestJwkNumbers::pointsHaveToLieOnTheirCurve_data()
{
    addFaultColumns();
    for (const Curve curve : ecCurves) {
        const std::string name = nameOf(curve);
        const size_t length = crypto::curveLength(curve);
        const json::Object jwk = publicKey(curve);
        const auto row = [&](const char *what, const Bytes &x, const Bytes &y) {
            QTest::addRow("C1 %s %s", name.c_str(), what)
                << withBytes(withBytes(jwk, "x", x), "y", y) << PointNotOnCurve << "x"_ba;
        };
        const Bytes x = bytesOf(jwk, "x");
        Bytes flipped = bytesOf(jwk, "y");
        flipped.back() ^= 1;
        Bytes one(length);
        one.back() = 1;
        row("y changed", x, flipped);
        row("zero and zero", Bytes(length), Bytes(length));
        row("one and one", one, one);
        row("x over the prime", Bytes(length, 0xff), bytesOf(jwk, "y"));
        row("y over the prime", x, Bytes(length, 0xff));
        row("x of another key", bytesOf(publicKey(curve), "x"), bytesOf(jwk, "y"));
    }
    QTest::newRow("C1 P-256 point called secp256k1") << with(ec(), "crv", "secp256k1") << PointNotOnCurve << "x"_ba;
    QTest::newRow("C1 P-256 point called P-384") << with(ec(), "crv", "P-384") << CoordinateLength << "x"_ba;
    QTest::newRow("C1 infinity, without coordinates")
        << with(with(ec(), "x", ""), "y", "") << CoordinateLength << "x"_ba;
}

void TestJwkNumbers::pointsHaveToLieOnTheirCurve()
{
    QFETCH(const json::Object, jwk);
    QFETCH(const JwkFault, fault);
    QFETCH(const QByteArray, member);
    compareFault(jwk, fault, member);
}

void TestJwkNumbers::coordinatesHaveOneLength_data()
{
    addFaultColumns();
    const auto rows = [](Curve curve, const char *member) {
        const json::Object jwk = curveJwk(curve, crypto::generateOnCurve(curve));
        const Bytes bytes = bytesOf(jwk, member);
        const auto row = [&](const char *what, const Bytes &changed) {
            QTest::addRow("C2 %s %s %s", nameOf(curve).c_str(), member, what)
                << withBytes(jwk, member, changed) << CoordinateLength << QByteArray(member);
        };
        Bytes zeroInFront = bytes;
        zeroInFront.insert(zeroInFront.begin(), 0);
        Bytes longer = bytes;
        longer.push_back(0);
        row("first byte cut", Bytes(bytes.begin() + 1, bytes.end()));
        row("last byte cut", Bytes(bytes.begin(), bytes.end() - 1));
        row("zero in front", zeroInFront);
        row("one byte longer", longer);
        row("no bytes", {});
    };
    for (const Curve curve : ecCurves) {
        for (const char *member : {"x", "y", "d"})
            rows(curve, member);
    }
    for (const Curve curve : okpCurves) {
        for (const char *member : {"x", "d"})
            rows(curve, member);
    }
}

void TestJwkNumbers::coordinatesHaveOneLength()
{
    QFETCH(const json::Object, jwk);
    QFETCH(const JwkFault, fault);
    QFETCH(const QByteArray, member);
    compareFault(jwk, fault, member);
}

void TestJwkNumbers::modulusIsBoundedBeforeAnythingIsComputed_data()
{
    QTest::addColumn<json::Object>("jwk");
    QTest::addColumn<std::optional<JwkFault>>("fault");
    const auto row = [](const char *name, const Bytes &modulus, std::optional<JwkFault> fault) {
        QTest::newRow(name) << withModulus(modulus) << fault;
    };
    Bytes even = ones(2048);
    even.back() = 0xfe;
    row("C3 no bytes", {}, ModulusInvalid);
    row("C3 zero", {0}, ModulusInvalid);
    row("C3 many zeros", Bytes(256), ModulusInvalid);
    row("C3 one", {1}, ModulusTooSmall);
    row("C3 3 bits", {7}, ModulusTooSmall);
    row("C3 even", even, ModulusInvalid);
    row("C3 511 bits", ones(511), ModulusTooSmall);
    row("C3 512 bits", ones(512), std::nullopt);
    row("C3 1024 bits", ones(1024), std::nullopt);
    row("C3 16384 bits", ones(16384), std::nullopt);
    row("C3 16385 bits", ones(16385), ModulusTooLarge);
    row("C3 131072 bits", ones(131072), ModulusTooLarge);
    row("C11 10 MiB", ones(80U << 20), ModulusTooLarge);
}

void TestJwkNumbers::modulusIsBoundedBeforeAnythingIsComputed()
{
    QFETCH(const json::Object, jwk);
    QFETCH(const std::optional<JwkFault>, fault);
    QElapsedTimer timer;
    timer.start();
    const Jwk key{json::Value(jwk)};
    QVERIFY(timer.elapsed() < 2000);
    QCOMPARE(key.key().has_value(), !fault);
    if (fault)
        QVERIFY(key.key().error() == (JwkError{*fault, "n"}));
}

void TestJwkNumbers::exponentIsOddAndShort_data()
{
    QTest::addColumn<QByteArray>("exponent");
    QTest::addColumn<std::optional<JwkFault>>("fault");
    using Fault = std::optional<JwkFault>;
    QTest::newRow("B12 no bytes") << ""_ba << Fault(ExponentInvalid);
    QTest::newRow("B12 0") << QByteArray(1, '\0') << Fault(ExponentInvalid);
    QTest::newRow("B11 1") << "\x01"_ba << Fault(ExponentInvalid);
    QTest::newRow("B12 2") << "\x02"_ba << Fault(ExponentInvalid);
    QTest::newRow("B12 3") << "\x03"_ba << Fault();
    QTest::newRow("B12 65536") << QByteArray("\x01\x00\x00", 3) << Fault(ExponentInvalid);
    QTest::newRow("B12 65537") << QByteArray("\x01\x00\x01", 3) << Fault();
    QTest::newRow("B12 2^32+1") << QByteArray("\x01\x00\x00\x00\x01", 5) << Fault();
    QTest::newRow("B12 2^64+1") << QByteArray("\x01\x00\x00\x00\x00\x00\x00\x00\x01", 9) << Fault(ExponentTooLarge);
    QTest::newRow("B12 as long as n") << QByteArray(256, '\x7f') << Fault(ExponentTooLarge);
}

void TestJwkNumbers::exponentIsOddAndShort()
{
    QFETCH(const QByteArray, exponent);
    QFETCH(const std::optional<JwkFault>, fault);
    const Jwk key{json::Value(withBytes(rsa(), "e", Bytes(exponent.begin(), exponent.end())))};
    QCOMPARE(key.key().has_value(), !fault);
    if (fault)
        QVERIFY(key.key().error() == (JwkError{*fault, "e"}));
}

void TestJwkNumbers::leadingZerosAreToleratedAndReported()
{
    // RFC 7518, 6.3.1.1
    QVERIFY(!Jwk{json::Value(rsa())}.hasLeadingZero());
    for (const char *member : {"n", "e"}) {
        Bytes bytes = bytesOf(rsa(), member);
        bytes.insert(bytes.begin(), 3, 0);
        const Jwk key{json::Value(withBytes(rsa(), member, bytes))};
        QVERIFY(key.hasLeadingZero());
        QVERIFY(key.key());
        QCOMPARE(key.key()->bits(), size_t(2048));
        QCOMPARE(key.key()->signatureLength(), size_t(256));
        QVERIFY(key.memberErrors().empty());
    }
    // A first byte below 0x10 is small, yet not zero.
    Bytes small = ones(2044);
    QVERIFY(!Jwk{json::Value(withModulus(small))}.hasLeadingZero());
}

void TestJwkNumbers::privateExponentAloneIsEnoughToSign()
{
    // RFC 7518, 6.3.2: only `d` has to be there.
    const Jwk alone{json::Value(with(rsa(), "d", *rsaPrivate().find("d")))};
    QVERIFY(alone.key());
    QVERIFY(alone.key()->isPrivate());
    // RFC 7518, 6.3.2.7: with further primes, the first two do not make the modulus.
    const Jwk manyPrimes{json::Value(with(rsaPrivate(), "oth", json::Array{json::Object()}))};
    QVERIFY(manyPrimes.key());
    QVERIFY(manyPrimes.key()->isPrivate());
}

QTEST_GUILESS_MAIN(TestJwkNumbers)
#include "tst_jwk_numbers.moc"
