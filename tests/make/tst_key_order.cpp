// SPDX-License-Identifier: Apache-2.0
#include "crypto/algorithm.h"
#include "crypto/encryption_algorithm.h"
#include "jose/keys/key_export.h"
#include "jose/keys/key_import.h"
#include "make/key_order.h"

#include <QTest>

#include <array>

namespace tokenscope::make {

using namespace Qt::StringLiterals;

/// Keys come out as they were ordered, or not at all.
class TestKeyOrder : public QObject
{
    Q_OBJECT
private slots:
    void keyFitsItsAlgorithm_data();
    void keyFitsItsAlgorithm();
    void orderIsFollowed_data();
    void orderIsFollowed();
    void largeModulusIsMade();
    void badOrderIsRefused_data();
    void badOrderIsRefused();
    void passphraseOpensTheKey_data();
    void passphraseOpensTheKey();
};

void TestKeyOrder::keyFitsItsAlgorithm_data()
{
    QTest::addColumn<QByteArray>("algorithm");
    QTest::addColumn<QByteArray>("use");
    // Of RSA one for each family: making such keys takes long.
    const auto isRepeated = [](std::string_view name) {
        return name == "RSA1_5" || (name.starts_with("RSA-OAEP-") && name != "RSA-OAEP-256") ||
               ((name.starts_with("RS") || name.starts_with("PS")) && (name.ends_with("384") || name.ends_with("512")));
    };
    for (const auto &algorithm : crypto::signatureAlgorithms()) {
        if (!isRepeated(algorithm.name))
            QTest::newRow(algorithm.name.data()) << QByteArray(algorithm.name.data()) << "sig"_ba;
    }
    for (const auto &management : crypto::keyManagements()) {
        if (!isRepeated(management.name))
            QTest::newRow(management.name.data()) << QByteArray(management.name.data()) << "enc"_ba;
    }
    for (const auto &encryption : crypto::contentEncryptions())
        QTest::newRow(encryption.name.data()) << QByteArray(encryption.name.data()) << "enc"_ba;
}

void TestKeyOrder::keyFitsItsAlgorithm()
{
    QFETCH(const QByteArray, algorithm);
    QFETCH(const QByteArray, use);
    KeyOrder order;
    order.algorithm = algorithm.toStdString();
    const auto key = makeKey(order);
    QVERIFY(key.has_value());
    QVERIFY(key->key().has_value());
    QVERIFY(key->key()->isPrivate());
    QVERIFY(key->memberErrors().empty());
    QCOMPARE(key->algorithm().value(), algorithm.toStdString());
    QCOMPARE(key->use().value(), use.toStdString());
    QCOMPARE(key->id().value().value, key->thumbprint());
    if (const auto *signature = crypto::findSignatureAlgorithm(order.algorithm))
        QVERIFY(crypto::fits(*signature, *key->key()));
}

void TestKeyOrder::orderIsFollowed_data()
{
    QTest::addColumn<KeyOrder>("order");
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QByteArray>("curve");
    QTest::addColumn<int>("bits");
    const auto row = [](const char *name, const KeyOrder &order, const char *type, const char *curve, int bits) {
        QTest::newRow(name) << order << QByteArray(type) << QByteArray(curve) << bits;
    };
    row("nothing said", {}, "EC", "P-256", 256);
    row("to encrypt to", {.use = "enc"}, "EC", "P-256", 256);
    row("bits alone", {.bits = 3072}, "RSA", "", 3072);
    row("EC", {.keyType = "EC"}, "EC", "P-256", 256);
    row("OKP", {.keyType = "OKP"}, "OKP", "Ed25519", 255);
    row("oct", {.keyType = "oct"}, "oct", "", 256);
    row("HS512", {.algorithm = "HS512"}, "oct", "", 512);
    row("HS256, longer", {.algorithm = "HS256", .bits = 512}, "oct", "", 512);
    row("EdDSA on Ed448", {.algorithm = "EdDSA", .curve = "Ed448"}, "OKP", "Ed448", 456);
    row("ECDH-ES on X25519", {.algorithm = "ECDH-ES", .curve = "X25519"}, "OKP", "X25519", 255);
    row("ECDH-ES of OKP", {.algorithm = "ECDH-ES+A256KW", .keyType = "OKP"}, "OKP", "X25519", 255);
    row("ECDH-ES on P-521", {.algorithm = "ECDH-ES", .curve = "P-521"}, "EC", "P-521", 521);
    for (const char *curve : {"P-384", "P-521", "secp256k1"})
        row(curve, {.curve = curve}, "EC", curve, 0);
    for (const char *curve : {"Ed448", "X25519", "X448"})
        row(curve, {.curve = curve}, "OKP", curve, 0);
}

void TestKeyOrder::orderIsFollowed()
{
    QFETCH(const KeyOrder, order);
    QFETCH(const QByteArray, type);
    QFETCH(const QByteArray, curve);
    QFETCH(const int, bits);
    KeyOrder named = order;
    named.id = "mine";
    const auto key = makeKey(named);
    QVERIFY(key.has_value());
    QVERIFY(key->key().has_value());
    QCOMPARE(key->keyType(), type.toStdString());
    QCOMPARE(key->curve(), curve.toStdString());
    QCOMPARE(key->id().value().value, std::string("mine"));
    if (type == "RSA" || type == "oct")
        QCOMPARE(int(key->key()->bits()), bits);
}

void TestKeyOrder::largeModulusIsMade()
{
    const auto key = makeKey({.algorithm = "PS512", .bits = largestModulus});
    QVERIFY(key.has_value());
    QCOMPARE(key->key().value().bits(), largestModulus);
}

void TestKeyOrder::badOrderIsRefused_data()
{
    QTest::addColumn<KeyOrder>("order");
    QTest::addColumn<KeyOrderFault>("fault");
    using enum KeyOrderFault;
    QTest::newRow("none") << KeyOrder{.algorithm = "none"} << UnknownAlgorithm;
    QTest::newRow("small letters") << KeyOrder{.algorithm = "es256"} << UnknownAlgorithm;
    QTest::newRow("RSA1_5") << KeyOrder{.algorithm = "RSA1_5"} << BrokenAlgorithm;
    QTest::newRow("another type") << KeyOrder{.keyType = "DSA"} << UnknownKeyType;
    QTest::newRow("another curve") << KeyOrder{.curve = "P-192"} << UnknownCurve;
    QTest::newRow("ES256 on P-384") << KeyOrder{.algorithm = "ES256", .curve = "P-384"} << Contradiction;
    QTest::newRow("ES256 of RSA") << KeyOrder{.algorithm = "ES256", .keyType = "RSA"} << Contradiction;
    QTest::newRow("ECDH-ES on Ed25519") << KeyOrder{.algorithm = "ECDH-ES", .curve = "Ed25519"} << Contradiction;
    QTest::newRow("EdDSA on X25519") << KeyOrder{.algorithm = "EdDSA", .curve = "X25519"} << Contradiction;
    QTest::newRow("curve of another type") << KeyOrder{.keyType = "EC", .curve = "Ed25519"} << Contradiction;
    QTest::newRow("RSA on a curve") << KeyOrder{.keyType = "RSA", .curve = "P-256"} << Contradiction;
    QTest::newRow("to encrypt with ES256") << KeyOrder{.algorithm = "ES256", .use = "enc"} << Contradiction;
    QTest::newRow("AKP of no algorithm") << KeyOrder{.keyType = "AKP"} << AlgorithmMissing;
    QTest::newRow("RSA 1024") << KeyOrder{.keyType = "RSA", .bits = 1024} << BitsOutOfRange;
    QTest::newRow("RSA 8192") << KeyOrder{.keyType = "RSA", .bits = 8192} << BitsOutOfRange;
    QTest::newRow("RSA 2049") << KeyOrder{.keyType = "RSA", .bits = 2049} << BitsOutOfRange;
    QTest::newRow("HS512 of 256 bits") << KeyOrder{.algorithm = "HS512", .bits = 256} << BitsOutOfRange;
    QTest::newRow("A128KW of 256 bits") << KeyOrder{.algorithm = "A128KW", .bits = 256} << BitsOutOfRange;
    QTest::newRow("bits of a curve") << KeyOrder{.keyType = "EC", .bits = 256} << BitsOfCurve;
    if (!crypto::findSignatureAlgorithm("ML-DSA-65"))
        QTest::newRow("ML-DSA with an old OpenSSL") << KeyOrder{.algorithm = "ML-DSA-65"} << NeedsMlDsa;
}

void TestKeyOrder::badOrderIsRefused()
{
    QFETCH(const KeyOrder, order);
    QFETCH(const KeyOrderFault, fault);
    const auto key = makeKey(order);
    QVERIFY(!key);
    QCOMPARE(key.error().fault, fault);
}

void TestKeyOrder::passphraseOpensTheKey_data()
{
    QTest::addColumn<QByteArray>("algorithm");
    for (const char *algorithm : {"ES256", "Ed448"})
        QTest::newRow(algorithm) << QByteArray(algorithm);
}

void TestKeyOrder::passphraseOpensTheKey()
{
    QFETCH(const QByteArray, algorithm);
    const jose::JwkSet keys({makeKey({.algorithm = algorithm.toStdString()}).value()});
    constexpr std::string_view passphrase = "correct horse é";
    const std::string text = jose::exportProtectedKeys(keys, jose::ExportForm::Pem, asBytes(passphrase)).value();
    QVERIFY(!jose::importKeys(text, asBytes("another")).value().refused.empty());
    const auto opened = jose::importKeys(text, asBytes(passphrase)).value();
    QCOMPARE(opened.keys.keys().size(), std::size_t(1));
    QCOMPARE(opened.keys.keys().front().thumbprint(), keys.keys().front().thumbprint());
    QVERIFY(opened.keys.keys().front().key()->isPrivate());
    QCOMPARE(jose::exportProtectedKeys(keys, jose::ExportForm::Jwk, asBytes(passphrase)).error().fault,
             jose::ExportFault::NoPassphrase);
    QVERIFY(!jose::exportProtectedKeys(keys, jose::ExportForm::Pem, {}));
}

} // namespace tokenscope::make

QTEST_GUILESS_MAIN(tokenscope::make::TestKeyOrder)
#include "tst_key_order.moc"
