// SPDX-License-Identifier: Apache-2.0
#include "crypto/algorithm.h"

#include "base/bytes.h"
#include "crypto/keys/key_generation.h"
#include "crypto/signing/sign.h"
#include "crypto/signing/verify.h"

#include <QTest>

#include <set>

using namespace tokenscope;
using namespace tokenscope::crypto;

class TestAlgorithm : public QObject
{
    Q_OBJECT

private slots:
    void tableHoldsEachNameOnce();
    void everyRowIsFoundByItsName();
    void algorithmHasItsParts_data();
    void algorithmHasItsParts();
    void nameIsComparedExactly_data();
    void nameIsComparedExactly();
    void mlDsaIsThereWhereOpenSslHasIt_data();
    void mlDsaIsThereWhereOpenSslHasIt();
    void registeredNamesAreKnown_data();
    void registeredNamesAreKnown();
    void curveIsFoundByItsName();
    void curveHasItsLengthAndStrength_data();
    void curveHasItsLengthAndStrength();
    void rsaStrengthFollowsNistTable_data();
    void rsaStrengthFollowsNistTable();
};

namespace {

std::string_view view(const QByteArray &text)
{
    return {text.data(), std::size_t(text.size())};
}

} // namespace

void TestAlgorithm::tableHoldsEachNameOnce()
{
    std::set<std::string_view> names;
    for (const auto &algorithm : signatureAlgorithms())
        names.insert(algorithm.name);
    QCOMPARE(names.size(), signatureAlgorithms().size());
    const std::size_t ofOpenSsl = names.contains("ML-DSA-44") ? 3 : 0;
    QCOMPARE(names.size(), 16 + ofOpenSsl);
}

void TestAlgorithm::everyRowIsFoundByItsName()
{
    for (const auto &algorithm : signatureAlgorithms()) {
        QCOMPARE(findSignatureAlgorithm(algorithm.name), &algorithm);
        QVERIFY(!algorithm.title.empty());
        QVERIFY(algorithm.reference.starts_with("RFC "));
    }
}

void TestAlgorithm::algorithmHasItsParts_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<Family>("family");
    QTest::addColumn<Digest>("digest");
    QTest::addColumn<std::optional<Curve>>("curve");
    using enum Family;
    using enum Digest;
    const std::optional<Curve> noCurve;
    QTest::newRow("HS384") << QByteArray("HS384") << Hmac << Sha384 << noCurve;
    QTest::newRow("RS256") << QByteArray("RS256") << RsaPkcs1 << Sha256 << noCurve;
    QTest::newRow("PS512") << QByteArray("PS512") << RsaPss << Sha512 << noCurve;
    QTest::newRow("ES256") << QByteArray("ES256") << Ecdsa << Sha256 << std::optional(Curve::P256);
    QTest::newRow("ES512 is on P-521") << QByteArray("ES512") << Ecdsa << Sha512 << std::optional(Curve::P521);
    QTest::newRow("ES256K") << QByteArray("ES256K") << Ecdsa << Sha256 << std::optional(Curve::Secp256k1);
    QTest::newRow("EdDSA names no curve") << QByteArray("EdDSA") << EdDsa << None << noCurve;
    QTest::newRow("Ed448") << QByteArray("Ed448") << EdDsa << None << std::optional(Curve::Ed448);
}

void TestAlgorithm::algorithmHasItsParts()
{
    QFETCH(const QByteArray, name);
    QFETCH(const Family, family);
    QFETCH(const Digest, digest);
    QFETCH(const std::optional<Curve>, curve);
    const auto *algorithm = findSignatureAlgorithm(view(name));
    QVERIFY(algorithm);
    QCOMPARE(algorithm->family, family);
    QCOMPARE(algorithm->digest, digest);
    QVERIFY(algorithm->curve == curve);
}

void TestAlgorithm::nameIsComparedExactly_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::newRow("empty") << QByteArray("");
    QTest::newRow("lower case") << QByteArray("rs256");
    QTest::newRow("blank behind") << QByteArray("RS256 ");
    QTest::newRow("NUL behind") << QByteArray("RS256\0", 6);
    QTest::newRow("prefix") << QByteArray("RS25");
    QTest::newRow("B1 none") << QByteArray("none");
    QTest::newRow("B24 ES521") << QByteArray("ES521");
    QTest::newRow("B24 RS1") << QByteArray("RS1");
    QTest::newRow("B24 HS1") << QByteArray("HS1");
    QTest::newRow("B24 ML-DSA") << QByteArray("ML-DSA");
}

void TestAlgorithm::nameIsComparedExactly()
{
    QFETCH(const QByteArray, name);
    QVERIFY(!findSignatureAlgorithm(view(name)));
}

void TestAlgorithm::mlDsaIsThereWhereOpenSslHasIt_data()
{
    QTest::addColumn<QByteArray>("name");
    for (const char *name : {"ML-DSA-44", "ML-DSA-65", "ML-DSA-87"})
        QTest::addRow("B24 %s", name) << QByteArray(name);
}

void TestAlgorithm::mlDsaIsThereWhereOpenSslHasIt()
{
    QFETCH(const QByteArray, name);
    QVERIFY(isRegisteredAlgorithm(view(name)));
    const SignatureAlgorithm *algorithm = findSignatureAlgorithm(view(name));
    if (!algorithm) { // OpenSSL before 3.5
        const auto key = Key::ofParameterSet(view(name), Bytes(1312));
        QVERIFY(!key);
        QCOMPARE(key.error(), KeyFault::AlgorithmUnsupported);
        return;
    }
    const auto numbers = generateForParameterSet(view(name));
    const auto key = Key::ofParameterSet(view(name), numbers.publicKey, numbers.seed).value();
    const auto publicKey = Key::ofParameterSet(view(name), numbers.publicKey).value();
    QVERIFY(samePublicKey(key, publicKey));
    Bytes signature = sign(*algorithm, key, asBytes("message")).value();
    QCOMPARE(signature.size(), key.signatureLength());
    QCOMPARE(verify(*algorithm, publicKey, asBytes("message"), signature), Outcome::Verified);
    QCOMPARE(verify(*algorithm, publicKey, asBytes("massage"), signature), Outcome::Mismatch);
    signature.back() ^= 1;
    QCOMPARE(verify(*algorithm, publicKey, asBytes("message"), signature), Outcome::Mismatch);
    const auto other = generateForParameterSet(view(name));
    QCOMPARE(Key::ofParameterSet(view(name), numbers.publicKey, other.seed).error(), KeyFault::PrivateMismatch);
    QCOMPARE(Key::ofParameterSet(view(name), Bytes(7)).error(), KeyFault::KeyLength);
}

void TestAlgorithm::registeredNamesAreKnown_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<bool>("registered");
    for (const char *name : {"none", "RS256", "RS1", "HS1", "ML-DSA-44", "ML-DSA-65", "ML-DSA-87", "ESB256", "ESB512",
                             "SLH-DSA-SHA2-128s", "RSA1_5", "RSA-OAEP-256", "A128KW", "dir", "ECDH-ES+A256KW"})
        QTest::newRow(name) << QByteArray(name) << true;
    for (const char *name : {"", "None", "ES521", "RS128", "HS256K", "DIR", "RSA-OAEP-"})
        QTest::addRow("not registered: '%s'", name) << QByteArray(name) << false;
}

void TestAlgorithm::registeredNamesAreKnown()
{
    QFETCH(const QByteArray, name);
    QFETCH(const bool, registered);
    QCOMPARE(isRegisteredAlgorithm(view(name)), registered);
}

void TestAlgorithm::curveIsFoundByItsName()
{
    for (const char *name : {"P-256", "P-384", "P-521", "secp256k1", "Ed25519", "Ed448", "X25519", "X448"}) {
        const auto curve = findCurve(name);
        QVERIFY2(curve, name);
        QVERIFY(curveName(*curve) == name);
    }
    for (const char *name : {"", "p-256", "P256", "secp256r1", "P-512", "ed25519"})
        QVERIFY2(!findCurve(name), name);
}

void TestAlgorithm::curveHasItsLengthAndStrength_data()
{
    QTest::addColumn<Curve>("curve");
    QTest::addColumn<std::size_t>("length");
    QTest::addColumn<int>("strength");
    QTest::newRow("P-256") << Curve::P256 << std::size_t(32) << 128;
    QTest::newRow("P-384") << Curve::P384 << std::size_t(48) << 192;
    QTest::newRow("P-521") << Curve::P521 << std::size_t(66) << 256;
    QTest::newRow("secp256k1") << Curve::Secp256k1 << std::size_t(32) << 128;
    QTest::newRow("Ed25519") << Curve::Ed25519 << std::size_t(32) << 128;
    QTest::newRow("Ed448") << Curve::Ed448 << std::size_t(57) << 224;
    QTest::newRow("X25519") << Curve::X25519 << std::size_t(32) << 128;
    QTest::newRow("X448") << Curve::X448 << std::size_t(56) << 224;
}

void TestAlgorithm::curveHasItsLengthAndStrength()
{
    QFETCH(const Curve, curve);
    QFETCH(const std::size_t, length);
    QFETCH(const int, strength);
    QCOMPARE(curveLength(curve), length);
    QCOMPARE(securityBits(curve), strength);
}

void TestAlgorithm::rsaStrengthFollowsNistTable_data()
{
    QTest::addColumn<std::size_t>("modulusBits");
    QTest::addColumn<int>("strength");
    QTest::newRow("512 is in no row") << std::size_t(512) << 0;
    QTest::newRow("1024") << std::size_t(1024) << 80;
    QTest::newRow("2047") << std::size_t(2047) << 80;
    QTest::newRow("2048") << std::size_t(2048) << 112;
    QTest::newRow("3072") << std::size_t(3072) << 128;
    QTest::newRow("4096 counts as 3072") << std::size_t(4096) << 128;
    QTest::newRow("7680") << std::size_t(7680) << 192;
    QTest::newRow("16384") << std::size_t(16384) << 256;
}

void TestAlgorithm::rsaStrengthFollowsNistTable()
{
    QFETCH(const std::size_t, modulusBits);
    QFETCH(const int, strength);
    QCOMPARE(rsaSecurityBits(modulusBits), strength);
}

QTEST_GUILESS_MAIN(TestAlgorithm)
#include "tst_algorithm.moc"
