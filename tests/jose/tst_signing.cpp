// SPDX-License-Identifier: Apache-2.0
#include "base/base64url.h"
#include "crypto/keys/key_generation.h"
#include "crypto/signing/verify.h"
#include "jose/compact.h"
#include "jose/keys/jwk.h"
#include "jose/keys/jwk_builder.h"
#include "jose/signing.h"
#include "tests/jose/json_text.h"

#include <QTest>

using namespace tokenscope;
using namespace tokenscope::jose;
using namespace Qt::StringLiterals;

using crypto::Curve;
using crypto::Outcome;
using crypto::SignFault;

class TestSigning : public QObject
{
    Q_OBJECT

private slots:
    void signedTokenVerifies_data();
    void signedTokenVerifies();
    void tokenIsHeaderPayloadAndSignatureAsGiven();
    void refusesWhatTheKeyCannotSign_data();
    void refusesWhatTheKeyCannotSign();
    void builtKeysStartWithTheirType();
    void metadataIsInFrontAndEmptyIsLeftOut();
};

namespace {

const json::Object &rsaKey()
{
    static const json::Object jwk = rsaJwk(crypto::generateRsa(2048));
    return jwk;
}

json::Object curveKey(Curve curve)
{
    return curveJwk(curve, crypto::generateOnCurve(curve));
}

json::Object secretKey()
{
    return octJwk(Bytes(64, 0x5a));
}

/// One JWK for each kind of key that an algorithm can be used with.
std::vector<json::Object> keysFor(const crypto::SignatureAlgorithm &algorithm)
{
    switch (algorithm.family) {
    case crypto::Family::RsaPkcs1:
    case crypto::Family::RsaPss:
        return {rsaKey()};
    case crypto::Family::Hmac:
        return {secretKey()};
    case crypto::Family::MlDsa:
        return {jwkOf(crypto::generateForParameterSet(algorithm.name))};
    case crypto::Family::Ecdsa:
    case crypto::Family::EdDsa:
        break;
    }
    if (algorithm.curve)
        return {curveKey(*algorithm.curve)};
    return {curveKey(Curve::Ed25519), curveKey(Curve::Ed448)};
}

json::Object headerFor(std::string_view algorithm)
{
    json::Object header;
    header.append("alg", algorithm);
    header.append("typ", "JWT");
    return header;
}

} // namespace

void TestSigning::signedTokenVerifies_data()
{
    QTest::addColumn<QByteArray>("algorithm");
    QTest::addColumn<json::Object>("jwk");
    for (const auto &algorithm : crypto::signatureAlgorithms()) {
        const QByteArray name(algorithm.name.data(), qsizetype(algorithm.name.size()));
        for (const json::Object &jwk : keysFor(algorithm)) {
            const json::Value *curve = jwk.find("crv");
            QTest::addRow("%s %s", name.data(), curve ? curve->asString()->c_str() : "") << name << jwk;
        }
    }
}

void TestSigning::signedTokenVerifies()
{
    QFETCH(const QByteArray, algorithm);
    QFETCH(const json::Object, jwk);
    const Jwk key{json::Value(jwk)};
    QVERIFY(key.key());
    QVERIFY(key.key()->isPrivate() || key.isSymmetric());
    const auto token = signCompact(headerFor(algorithm.toStdString()), R"({"iss":"joe"})", *key.key());
    QVERIFY(token);

    const auto jws = CompactJws::split(*token);
    auto signature = base64url::decode(jws.signature);
    QVERIFY(signature);
    const auto *row = crypto::findSignatureAlgorithm(algorithm.toStdString());
    const Jwk publicKey(key.isSymmetric() ? key.source() : key.publicPart());
    QVERIFY(publicKey.key());
    QCOMPARE(crypto::verify(*row, *publicKey.key(), asBytes(jws.signingInput()), *signature), Outcome::Verified);
    signature->at(signature->size() / 2) ^= 1;
    QVERIFY(crypto::verify(*row, *publicKey.key(), asBytes(jws.signingInput()), *signature) != Outcome::Verified);
}

void TestSigning::tokenIsHeaderPayloadAndSignatureAsGiven()
{
    const Jwk key{json::Value(secretKey())};
    QVERIFY(key.key());
    const auto token = signCompact(headerFor("HS256"), "no JSON, \xFF", *key.key());
    QVERIFY(token);
    const auto jws = CompactJws::split(*token);
    QCOMPARE(std::string(jws.header), base64url::encode(asBytes(R"({"alg":"HS256","typ":"JWT"})")));
    QCOMPARE(std::string(jws.payload), base64url::encode(asBytes("no JSON, \xFF")));
    QCOMPARE(base64url::decode(jws.signature)->size(), size_t(32));
}

void TestSigning::refusesWhatTheKeyCannotSign_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<json::Object>("jwk");
    QTest::addColumn<SignFault>("fault");
    const auto publicOf = [](const json::Object &jwk) { return *Jwk(json::Value(jwk)).publicPart().asObject(); };
    using enum SignFault;
    QTest::newRow("no alg") << "{}"_ba << secretKey() << KeyDoesNotFit;
    QTest::newRow("alg is a number") << R"({"alg":256})"_ba << secretKey() << KeyDoesNotFit;
    QTest::newRow("alg none") << R"({"alg":"none"})"_ba << secretKey() << KeyDoesNotFit;
    QTest::newRow("alg in another case") << R"({"alg":"hs256"})"_ba << secretKey() << KeyDoesNotFit;
    QTest::newRow("B4 RS256 with a secret") << R"({"alg":"RS256"})"_ba << secretKey() << KeyDoesNotFit;
    QTest::newRow("B4 HS256 with an RSA key") << R"({"alg":"HS256"})"_ba << rsaKey() << KeyDoesNotFit;
    QTest::newRow("B4 ES256 with P-384") << R"({"alg":"ES256"})"_ba << curveKey(Curve::P384) << KeyDoesNotFit;
    QTest::newRow("B4 EdDSA with X25519") << R"({"alg":"EdDSA"})"_ba << curveKey(Curve::X25519) << KeyDoesNotFit;
    QTest::newRow("public RSA") << R"({"alg":"PS256"})"_ba << publicOf(rsaKey()) << NotPrivate;
    QTest::newRow("public EC") << R"({"alg":"ES256"})"_ba << publicOf(curveKey(Curve::P256)) << NotPrivate;
    QTest::newRow("public OKP") << R"({"alg":"EdDSA"})"_ba << publicOf(curveKey(Curve::Ed25519)) << NotPrivate;
}

void TestSigning::refusesWhatTheKeyCannotSign()
{
    QFETCH(const QByteArray, header);
    QFETCH(const json::Object, jwk);
    QFETCH(const SignFault, fault);
    const Jwk key{json::Value(jwk)};
    QVERIFY(key.key());
    const auto token = signCompact(objectOf(header.toStdString()), "{}", *key.key());
    QVERIFY(!token);
    QCOMPARE(token.error(), fault);
}

void TestSigning::builtKeysStartWithTheirType()
{
    const auto names = [](const json::Object &jwk) {
        std::string all;
        for (const json::Member &member : jwk.members())
            all += member.name + ' ';
        return all;
    };
    QCOMPARE(names(rsaKey()), std::string("kty n e d p q dp dq qi "));
    QCOMPARE(names(curveKey(Curve::P521)), std::string("kty crv x y d "));
    QCOMPARE(names(curveKey(Curve::Ed448)), std::string("kty crv x d "));
    QCOMPARE(names(secretKey()), std::string("kty k "));
}

void TestSigning::metadataIsInFrontAndEmptyIsLeftOut()
{
    const json::Object jwk = withMetadata(objectOf(R"({"kty":"oct","k":"AA"})"), "one", "", "sig");
    QVERIFY(jwk == objectOf(R"({"kid":"one","use":"sig","kty":"oct","k":"AA"})"));
    // Twice it would make the key faulty.
    const json::Object ofParameterSet =
        withMetadata(objectOf(R"({"kty":"AKP","alg":"ML-DSA-44"})"), "", "ML-DSA-44", "");
    QVERIFY(ofParameterSet == objectOf(R"({"alg":"ML-DSA-44","kty":"AKP"})"));
}

QTEST_GUILESS_MAIN(TestSigning)
#include "tst_signing.moc"
