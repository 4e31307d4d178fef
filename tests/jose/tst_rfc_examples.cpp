// SPDX-License-Identifier: Apache-2.0
#include "base/base64url.h"
#include "crypto/signing/sign.h"
#include "crypto/signing/verify.h"
#include "jose/claims.h"
#include "jose/compact.h"
#include "jose/jose_header.h"
#include "jose/keys/jwk.h"
#include "jose/keys/jwk_set.h"
#include "jose/keys/thumbprint.h"
#include "jose/signing.h"
#include "tests/jose/json_text.h"
#include "tests/jose/rfc_samples.h"

#include <QTest>

using namespace tokenscope;
using namespace tokenscope::jose;
using namespace Qt::StringLiterals;

using crypto::Outcome;

class TestRfcExamples : public QObject
{
    Q_OBJECT

private slots:
    void base64urlIsAsInRfc7515C();
    void signaturesVerify_data();
    void signaturesVerify();
    void alteredTextsDoNotVerify_data();
    void alteredTextsDoNotVerify();
    void deterministicSignaturesComeOutAsPrinted_data();
    void deterministicSignaturesComeOutAsPrinted();
    void jwtOfRfc7519HasItsClaims();
    void unsecuredTokenHasNoSignature();
    void unknownCriticalExtensionIsNamed();
    void keysOfRfc7517Load_data();
    void keysOfRfc7517Load();
    void setOfRfc7517KeepsItsOrder();
    void thumbprintsAreAsPrinted_data();
    void thumbprintsAreAsPrinted();
};

namespace {

json::Object headerOf(const CompactJws &jws)
{
    const auto bytes = base64url::decode(jws.header);
    return bytes ? objectOf(asText(*bytes)) : json::Object();
}

/// Everything that the verification of a compact JWS takes (RFC 7515, 5.2).
Outcome verifyCompact(std::string_view token, const crypto::Key &key)
{
    const auto jws = CompactJws::split(token);
    const auto signature = base64url::decode(jws.signature);
    const JoseHeader header(headerOf(jws));
    const auto *algorithm = crypto::findSignatureAlgorithm(header.algorithm().value_or(""));
    if (!signature || !algorithm)
        return Outcome::LibraryFailure;
    return crypto::verify(*algorithm, key, asBytes(jws.signingInput()), *signature);
}

struct Example
{
    const char *name;
    std::string_view key;
    std::string_view token;
};

constexpr Example examples[] = {
    {"RFC 7515, A.1: HS256", rfc::hs256Key, rfc::hs256Token},
    {"RFC 7515, A.2: RS256", rfc::rs256Key, rfc::rs256Token},
    {"RFC 7515, A.3: ES256", rfc::es256Key, rfc::es256Token},
    {"RFC 7515, A.4: ES512", rfc::es512Key, rfc::es512Token},
    {"RFC 7519, 3.1: HS256", rfc::hs256Key, rfc::hs256Token},
    {"RFC 8037, A.5: Ed25519", rfc::ed25519PublicKey, rfc::ed25519Token},
};

void addExamples()
{
    QTest::addColumn<Example>("example");
    for (const Example &example : examples)
        QTest::newRow(example.name) << example;
}

} // namespace

void TestRfcExamples::base64urlIsAsInRfc7515C()
{
    // RFC 7515, C
    const Bytes octets{3, 236, 255, 224, 193};
    QCOMPARE(base64url::encode(octets), std::string("A-z_4ME"));
    QVERIFY(base64url::decode("A-z_4ME") == octets);
}

void TestRfcExamples::signaturesVerify_data()
{
    addExamples();
}

void TestRfcExamples::signaturesVerify()
{
    QFETCH(const Example, example);
    const Jwk jwk(valueOf(example.key));
    QVERIFY(jwk.key());
    QCOMPARE(countSegments(example.token), size_t(3));
    QCOMPARE(verifyCompact(example.token, *jwk.key()), Outcome::Verified);
    // The public part verifies as well; of a shared secret there is none.
    const Jwk publicJwk(jwk.publicPart());
    QCOMPARE(publicJwk.key().has_value(), !jwk.isSymmetric());
    if (publicJwk.key())
        QCOMPARE(verifyCompact(example.token, *publicJwk.key()), Outcome::Verified);
}

void TestRfcExamples::alteredTextsDoNotVerify_data()
{
    addExamples();
}

void TestRfcExamples::alteredTextsDoNotVerify()
{
    QFETCH(const Example, example);
    const Jwk jwk(valueOf(example.key));
    QVERIFY(jwk.key());
    std::string token(example.token);
    const size_t inPayload = token.find('.') + 3;
    token[inPayload] = token[inPayload] == 'A' ? 'B' : 'A';
    QCOMPARE(verifyCompact(token, *jwk.key()), Outcome::Mismatch);
}

void TestRfcExamples::deterministicSignaturesComeOutAsPrinted_data()
{
    QTest::addColumn<Example>("example");
    QTest::newRow("RFC 7515, A.1: HS256") << Example{"", rfc::hs256Key, rfc::hs256Token};
    QTest::newRow("RFC 7515, A.2: RS256") << Example{"", rfc::rs256Key, rfc::rs256Token};
    QTest::newRow("RFC 8037, A.4: Ed25519") << Example{"", rfc::ed25519PrivateKey, rfc::ed25519Token};
}

void TestRfcExamples::deterministicSignaturesComeOutAsPrinted()
{
    QFETCH(const Example, example);
    const auto jws = CompactJws::split(example.token);
    const JoseHeader header(headerOf(jws));
    const Jwk jwk(valueOf(example.key));
    QVERIFY(jwk.key());
    const auto *algorithm = crypto::findSignatureAlgorithm(*header.algorithm());
    const auto signature = crypto::sign(*algorithm, *jwk.key(), asBytes(jws.signingInput()));
    QVERIFY(signature);
    QCOMPARE(base64url::encode(*signature), std::string(jws.signature));
}

void TestRfcExamples::jwtOfRfc7519HasItsClaims()
{
    // RFC 7519, 3.1
    const auto payload = base64url::decode(CompactJws::split(rfc::hs256Token).payload);
    QVERIFY(payload);
    const json::Object object = objectOf(asText(*payload));
    const Claims claims(object);
    QCOMPARE(claims.issuer(), std::optional<std::string>("joe"));
    QVERIFY(claims.expiry());
    QCOMPARE(qint64(claims.expiry()->seconds), qint64(1'300'819'380));
    QVERIFY(claims.wrongTypes().empty());
    QVERIFY(object.find("http://example.com/is_root"));
}

void TestRfcExamples::unsecuredTokenHasNoSignature()
{
    // RFC 7515, A.5; RFC 7519, 6.1
    const auto jws = CompactJws::split(rfc::unsecuredToken);
    const JoseHeader header(headerOf(jws));
    QCOMPARE(header.algorithm(), std::optional<std::string>("none"));
    QVERIFY(jws.signature.empty());
    QVERIFY(!crypto::findSignatureAlgorithm(*header.algorithm()));
}

void TestRfcExamples::unknownCriticalExtensionIsNamed()
{
    // RFC 7515, E
    const JoseHeader header(headerOf(CompactJws::split(rfc::criticalToken)));
    QVERIFY(!header.criticalError());
    QCOMPARE(header.unknownCritical(), std::vector<std::string>{"http://example.com/UNDEFINED"});
}

void TestRfcExamples::keysOfRfc7517Load_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("id");
    QTest::addColumn<qsizetype>("bits");
    QTest::addColumn<bool>("isPrivate");
    const auto row = [](const char *name, std::string_view text, const char *id, qsizetype bits, bool isPrivate) {
        QTest::newRow(name) << QByteArray(text.data(), qsizetype(text.size())) << QByteArray(id) << bits << isPrivate;
    };
    row("RFC 7517, A.1: public EC", rfc::publicEcKey, "1", 256, false);
    row("RFC 7517, A.1: public RSA", rfc::publicRsaKey, "2011-04-29", 2048, false);
    row("RFC 7517, A.2: private EC", rfc::privateEcKey, "1", 256, true);
    row("RFC 7517, A.2: private RSA", rfc::privateRsaKey, "2011-04-29", 2048, true);
    row("RFC 7517, A.3: key wrapping key", rfc::wrappingKey, "", 128, true);
    row("RFC 7517, A.3: HMAC key", rfc::macKey, "HMACkeyusedinJWSspecAppendixA.1example", 512, true);
    row("RFC 7517, B: with a certificate", rfc::certifiedKey, "1b94c", 2048, false);
    row("RFC 7517, C.1: to be encrypted", rfc::encryptedPlaintextKey, "juliet@capulet.lit", 2048, true);
}

void TestRfcExamples::keysOfRfc7517Load()
{
    QFETCH(const QByteArray, text);
    QFETCH(const QByteArray, id);
    QFETCH(const qsizetype, bits);
    QFETCH(const bool, isPrivate);
    const Jwk jwk(valueOf(text.toStdString()));
    QVERIFY(jwk.key());
    QVERIFY(jwk.memberErrors().empty());
    QCOMPARE(jwk.id().value_or(KeyId{}).value, id.toStdString());
    QCOMPARE(qsizetype(jwk.key()->bits()), bits);
    QCOMPARE(jwk.carriesPrivateMembers(), isPrivate);
    QVERIFY(!jwk.hasLeadingZero());
    QCOMPARE(jwk.thumbprint().size(), size_t(43));
}

void TestRfcExamples::setOfRfc7517KeepsItsOrder()
{
    // RFC 7517, A.1
    const auto set =
        JwkSet::parse("{\"keys\":[" + std::string(rfc::publicEcKey) + "," + std::string(rfc::publicRsaKey) + "]}");
    QVERIFY(set);
    QCOMPARE(set->keys().size(), size_t(2));
    QCOMPARE(set->keys()[0].keyType(), std::string("EC"));
    QCOMPARE(set->keys()[0].use(), std::optional<std::string>("enc"));
    QCOMPARE(set->keys()[1].keyType(), std::string("RSA"));
    QCOMPARE(set->keys()[1].algorithm(), std::optional<std::string>("RS256"));
}

void TestRfcExamples::thumbprintsAreAsPrinted_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("print");
    const auto row = [](const char *name, std::string_view text, const char *print) {
        QTest::newRow(name) << QByteArray(text.data(), qsizetype(text.size())) << QByteArray(print);
    };
    row("RFC 7638, 3.1", rfc::publicRsaKey, "NzbLsXh8uDCcd-6MNwXF4W_7noWXFZAfHkxZsRGC9Xs");
    row("RFC 7638, 3.2.1: the private part does not count", rfc::privateRsaKey,
        "NzbLsXh8uDCcd-6MNwXF4W_7noWXFZAfHkxZsRGC9Xs");
    row("RFC 8037, A.3", rfc::ed25519PublicKey, "kPrK_qmxVWaYVA9wwBF6Iuo3vVzz7TxHCTwXBygrS4k");
    row("RFC 8037, A.3, of A.1", rfc::ed25519PrivateKey, "kPrK_qmxVWaYVA9wwBF6Iuo3vVzz7TxHCTwXBygrS4k");
}

void TestRfcExamples::thumbprintsAreAsPrinted()
{
    QFETCH(const QByteArray, text);
    QFETCH(const QByteArray, print);
    const Jwk jwk(valueOf(text.toStdString()));
    QCOMPARE(jwk.thumbprint(), print.toStdString());
    // RFC 9278
    QCOMPARE(thumbprintUri(jwk.thumbprint()), "urn:ietf:params:oauth:jwk-thumbprint:sha-256:" + print.toStdString());
}

QTEST_GUILESS_MAIN(TestRfcExamples)
#include "tst_rfc_examples.moc"
