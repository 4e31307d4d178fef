// SPDX-License-Identifier: Apache-2.0
#include "crypto/encryption/key_agreement.h"
#include "crypto/encryption/key_derivation.h"
#include "tests/jose/json_text.h"
#include "tests/jose/jwe_samples.h"

#include <QTest>

using namespace tokenscope;
using namespace tokenscope::jose;
using namespace Qt::StringLiterals;

class TestJwe final : public QObject
{
    Q_OBJECT

private slots:
    void opensWhatWeSeal_data();
    void opensWhatWeSeal();
    void agreesOnEveryCurve_data();
    void agreesOnEveryCurve();
    void derivesTheKeyOfTheRfc();
    void offersRsaPkcs1OnlyWhenAsked();
    void neverOpensAChangedBit_data();
    void neverOpensAChangedBit();
    void readsJsonSerialization_data();
    void readsJsonSerialization();
};

void TestJwe::opensWhatWeSeal_data()
{
    QTest::addColumn<QByteArray>("alg");
    QTest::addColumn<QByteArray>("enc");
    for (const auto &management : crypto::keyManagements()) {
        for (const auto &encryption : crypto::contentEncryptions()) {
            const QByteArray alg(management.name.data(), qsizetype(management.name.size()));
            const QByteArray enc(encryption.name.data(), qsizetype(encryption.name.size()));
            QTest::newRow((alg + " " + enc).constData()) << alg << enc;
        }
    }
}

void TestJwe::opensWhatWeSeal()
{
    QFETCH(const QByteArray, alg);
    QFETCH(const QByteArray, enc);
    json::Object header = headerOf(alg.toStdString(), enc.toStdString());
    header.append("p2c", json::Value(std::int64_t(2000)));
    header.append("apu", "QWxpY2U");
    const crypto::Key key = keyFor(alg.toStdString(), enc.toStdString());
    DecryptionLimits limits;
    limits.allowRsaPkcs1 = true;
    for (const bool zip : {false, true}) {
        if (zip)
            header.append("zip", "DEF");
        for (const std::string &content : {std::string(), std::string(plaintext), std::string(5000, 'x')}) {
            const auto token = encryptCompact(header, asBytes(content), key);
            QVERIFY(token.has_value());
            const auto opened = JweParts(*token).open(key, limits);
            QVERIFY2(opened.has_value(), token->c_str());
            QCOMPARE(std::string(asText(*opened)), content);
        }
    }
}

void TestJwe::agreesOnEveryCurve_data()
{
    QTest::addColumn<int>("curve");
    for (const auto curve :
         {crypto::Curve::P256, crypto::Curve::P384, crypto::Curve::P521, crypto::Curve::X25519, crypto::Curve::X448})
        QTest::newRow(std::string(crypto::curveName(curve)).c_str()) << int(curve);
}

void TestJwe::agreesOnEveryCurve()
{
    QFETCH(const int, curve);
    const crypto::Key &key = curveKey(crypto::Curve(curve));
    for (const char *alg : {"ECDH-ES", "ECDH-ES+A256KW"}) {
        const auto token = encryptCompact(headerOf(alg, "A256CBC-HS512"), asBytes(plaintext), key);
        QCOMPARE(std::string(asText(JweParts(token.value()).open(key).value())), std::string(plaintext));
    }
}

void TestJwe::derivesTheKeyOfTheRfc()
{
    const auto epk = valueOf(R"({"kty":"EC","crv":"P-256","x":"gI0GAILBdu7T53akrFmMyGcsF3n5dO7MmwNBHKW5SV0",)"
                             R"("y":"SLW_xSffzlPWrHEVI30DHM_4egVwt3NQqeUD7nMFpps",)"
                             R"("d":"0_NxaRPUMQoAJt50Gz8YiTr8gRTwyEaCumd-MToTmIo"})");
    const auto bob = valueOf(R"({"kty":"EC","crv":"P-256","x":"weNJy2HscCSM6AEDTDg04biOvhFhyyWvOHQfeF_PxMQ",)"
                             R"("y":"e8lnCO-AlStT-NJVX-crhB7QRYhiix03illJOVAOyck",)"
                             R"("d":"VEmDZpDXXK8p8N0Cndsxs924q6nS1RXFASRl6BfUqdw"})");
    const auto shared = crypto::agree(Jwk(epk).key().value(), Jwk(bob).key().value());
    const auto derived =
        crypto::agreedKey(*crypto::findKeyManagement("ECDH-ES"), *crypto::findContentEncryption("A128GCM"),
                          shared.value(), {asBytes("Alice"), asBytes("Bob")});
    QCOMPARE(base64url::encode(derived), std::string("VqqN6vgjbSBcIijNcacQGg"));
}

void TestJwe::offersRsaPkcs1OnlyWhenAsked()
{
    const JweParts parts = sealed("RSA1_5", "A128GCM");
    DecryptionLimits limits;
    QVERIFY(parts.open(rsaKey(), limits).error().fault == JweFault::RsaPkcs1Off);
    limits.allowRsaPkcs1 = true;
    QVERIFY(parts.open(rsaKey(), limits).has_value());
}

void TestJwe::neverOpensAChangedBit_data()
{
    QTest::addColumn<QByteArray>("alg");
    QTest::addColumn<QByteArray>("enc");
    for (const auto &encryption : crypto::contentEncryptions())
        QTest::addRow("dir %s", encryption.name.data()) << "dir"_ba << QByteArray(encryption.name.data());
    for (const char *alg : {"A128KW", "A256GCMKW", "ECDH-ES+A192KW"})
        QTest::addRow("%s A128GCM", alg) << QByteArray(alg) << "A128GCM"_ba;
}

void TestJwe::neverOpensAChangedBit()
{
    QFETCH(const QByteArray, alg);
    QFETCH(const QByteArray, enc);
    const JweParts good = sealed(alg.toStdString(), enc.toStdString());
    const crypto::Key key = keyFor(alg.toStdString(), enc.toStdString());
    QVERIFY(good.open(key).has_value());
    for (Bytes JweParts::*member : {&JweParts::encryptedKey, &JweParts::iv, &JweParts::ciphertext, &JweParts::tag}) {
        for (std::size_t i = 0; i < 8 * (good.*member).size(); ++i) {
            JweParts changed = good;
            (changed.*member)[i / 8] ^= static_cast<unsigned char>(1U << (i % 8));
            QVERIFY(!changed.open(key).has_value());
        }
    }
}

void TestJwe::readsJsonSerialization_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("recipients"); // -1: no JWE
    const auto row = [](const char *name, const char *text, int recipients) {
        QTest::newRow(name) << QByteArray(text) << recipients;
    };
    row("flattened", R"({"protected":"e30","encrypted_key":"AA","iv":"","ciphertext":"AA","tag":"","aad":"AA"})", 1);
    row("only a ciphertext", R"({"ciphertext":"AA"})", 1);
    row("F7 two recipients", R"({"ciphertext":"AA","recipients":[{"encrypted_key":"AA"},{"header":{}}]})", 2);
    row("F7 no recipients", R"({"ciphertext":"AA","recipients":[]})", 0);
    row("F7 both forms", R"({"ciphertext":"AA","encrypted_key":"AA","recipients":[{}]})", -1);
    row("F7 recipients no list", R"({"ciphertext":"AA","recipients":{}})", -1);
    row("F7 recipient no object", R"({"ciphertext":"AA","recipients":["AA"]})", -1);
    row("no ciphertext", R"({"protected":"e30","tag":"AA"})", -1);
    row("ciphertext a number", R"({"ciphertext":1})", -1);
    row("ciphertext twice", R"({"ciphertext":"AA","ciphertext":"AB"})", -1);
    row("header a text", R"({"ciphertext":"AA","header":"AA"})", -1);
    row("aad null", R"({"ciphertext":"AA","aad":null})", -1);
}

void TestJwe::readsJsonSerialization()
{
    QFETCH(const QByteArray, text);
    QFETCH(const int, recipients);
    const json::Value value = valueOf(text.toStdString());
    const auto jwe = readJsonJwe(*value.asObject());
    QCOMPARE(jwe ? int(jwe->recipients.size()) : -1, recipients);
    if (jwe && jwe->additionalData)
        QCOMPARE(jwe->authenticatedText(), std::string("e30.AA"));
}

QTEST_GUILESS_MAIN(TestJwe)
#include "tst_jwe.moc"
