// SPDX-License-Identifier: Apache-2.0
#include "tests/crypto/made_certificate.h"
#include "tests/inspect/token_workshop.h"

#include "base/base64url.h"
#include "crypto/digest.h"
#include "crypto/formats/key_export.h"
#include "crypto/signing/ecdsa_signature.h"
#include "json/writer.h"

#include <QTest>

#include <algorithm>
#include <map>
#include <utility>

using namespace tokenscope;
using namespace tokenscope::inspect;
using namespace tokenscope::workshop;

/// "Fails as sent, would verify if …": each is found where it is true, and none is claimed where it is not.
class TestHypotheses final : public QObject
{
    Q_OBJECT

private slots:
    void findsWhatWouldVerify_data();
    void findsWhatWouldVerify();
    void claimsNothingOfADamagedSignature();
    void neverChangesTheVerdict();
    void triesEverythingWithAnOrdinaryKeySet();
    void saysWhatALargeKeySetLeftOut();
    void cleanupTestCase();

private:
    void addOtherKeys(const char *algorithm);
    void addKeysInHeader(const char *algorithm);
    void addRepairs(const char *algorithm);
    void addOtherAlgorithm(const char *inHeader, const char *used);
    void addSecrets(const char *algorithm);
    void row(const char *name, const char *algorithm, HypothesisCode code, const std::string &token,
             const InspectionKeys &keys)
    {
        QTest::addRow("%s, %s", name, algorithm)
            << code << QByteArray::fromStdString(token) << qsizetype(m_rings.size());
        m_rings.push_back(keys);
    }
    struct Tally
    {
        int made = 0;
        int found = 0;
    };
    std::vector<InspectionKeys> m_rings;
    std::map<std::string_view, Tally> m_tally; ///< by hypothesis
};

namespace {

InspectionKeys given(const Signer &secret)
{
    InspectionKeys keys = keysOf({json::Value(secret.jwk)}, KeyOrigin::File);
    keys.current.front().explicitKey = true;
    return keys;
}

Signer named(Signer signer, std::string keyId)
{
    signer.keyId = std::move(keyId);
    return signer;
}

} // namespace

void TestHypotheses::findsWhatWouldVerify_data()
{
    QTest::addColumn<HypothesisCode>("code");
    QTest::addColumn<QByteArray>("token");
    QTest::addColumn<qsizetype>("loaded");
    for (const char *algorithm : {"ES256", "RS256", "EdDSA"}) {
        addOtherKeys(algorithm);
        addKeysInHeader(algorithm);
        addRepairs(algorithm);
    }
    for (const auto &[named, used] : {std::pair("RS256", "PS256"), {"RS384", "PS384"}, {"PS512", "RS512"}})
        addOtherAlgorithm(named, used);
    for (const char *algorithm : {"ES256", "ES384", "ES512"}) {
        const Signer signer = makeSigner(algorithm, "a");
        const std::string token = goodToken(signer);
        const Bytes raw = base64url::decode(segmentOf(token, 2)).value();
        row("DER", algorithm, HypothesisCode::SignatureDer,
            withSegment(token, 2, base64url::encode(crypto::ecdsaRawToDer(raw))), loaded({&signer}));
    }
    const std::pair<const char *, const char *> secretAndPublic[] = {
        {"HS256", "RS256"}, {"HS384", "ES256"}, {"HS512", "EdDSA"}};
    for (const auto &[algorithm, publicAlgorithm] : secretAndPublic) {
        addSecrets(algorithm);
        const Signer pair = makeSigner(publicAlgorithm, "r");
        row("public key as the secret", publicAlgorithm, HypothesisCode::PublicKeyAsSecret,
            goodToken(makeSecret(algorithm, "r", crypto::spkiPem(pair.key))), loaded({&pair}));
    }
}

void TestHypotheses::addOtherKeys(const char *algorithm)
{
    using enum HypothesisCode;
    const Signer a = makeSigner(algorithm, "a");
    const Signer b = makeSigner(algorithm, "b");
    row("the key of another kid", algorithm, OtherKey, goodToken(named(b, "a")), loaded({&a, &b}));
    row("a kid that no key has", algorithm, OtherKey, goodToken(named(b, "gone")), loaded({&a, &b}));
    InspectionKeys rotated = loaded({&a});
    rotated.earlier = loaded({&b}).current;
    row("a key of an earlier fetch", algorithm, EarlierKeySet, goodToken(b), rotated);
    const std::string thumbprint = jose::Jwk(json::Value(a.jwk)).thumbprint();
    row("kid is the thumbprint", algorithm, KidIsThumbprint, goodToken(named(a, thumbprint)), loaded({&a, &b}));
}

void TestHypotheses::addKeysInHeader(const char *algorithm)
{
    const Signer a = makeSigner(algorithm, "a");
    const Signer b = makeSigner(algorithm, "b");
    json::Object withKey = headerOf(a);
    withKey.set("jwk", b.publicJwk());
    row("the key that the token brings", algorithm, HypothesisCode::KeyInHeader,
        sign(b, withKey, json::write(goodClaims())), loaded({&a}));
    const Bytes certificate = crypto::makeCertificate({.notBefore = moment - std::chrono::hours(1),
                                                       .notAfter = moment + std::chrono::hours(1),
                                                       .publicKeyInfo = crypto::spkiDer(b.key)});
    json::Object withChain = headerOf(a);
    withChain.set("x5c", json::Value(json::Array{json::Value(base64url::encodeStandard(certificate))}));
    row("the certificate that the token brings", algorithm, HypothesisCode::KeyInHeader,
        sign(b, withChain, json::write(goodClaims())), loaded({&a}));
}

void TestHypotheses::addRepairs(const char *algorithm)
{
    using enum HypothesisCode;
    const Signer a = makeSigner(algorithm, "a");
    const std::string token = goodToken(a);
    row("padding added", algorithm, RepairedEncoding, withSegment(token, 2, segmentOf(token, 2) + "=="), loaded({&a}));
    json::Object nonce = headerOf(a);
    nonce.set("nonce", json::Value("n-0S6_WzA2Mj"));
    json::Object hashed = nonce;
    hashed.set("nonce", json::Value(base64url::encode(crypto::sha256(asBytes("n-0S6_WzA2Mj")))));
    const std::string graph = sign(a, hashed, json::write(goodClaims()));
    row("nonce of a Graph token", algorithm, HeaderNonceHashed, withSegment(graph, 0, encoded(json::write(nonce))),
        loaded({&a}));
    row("payload written again with spaces", algorithm, ReserializedJson,
        withSegment(token, 1, encoded(json::write(goodClaims(), json::Layout::Indented))), loaded({&a}));
}

/// The key says nothing of its algorithm; the header names another one than was used.
void TestHypotheses::addOtherAlgorithm(const char *inHeader, const char *used)
{
    const Signer signer = makeSigner(inHeader, "r");
    Signer other = signer;
    other.algorithm = used;
    json::Object plain = *signer.publicJwk().asObject();
    plain.remove("alg");
    row("another algorithm than the header's", used, HypothesisCode::OtherAlgorithm,
        sign(other, headerOf(signer), json::write(goodClaims())), keysOf({json::Value(plain)}));
}

void TestHypotheses::addSecrets(const char *algorithm)
{
    using enum HypothesisCode;
    const auto secretOf = [algorithm](const std::string &bytes) { return makeSecret(algorithm, "s", bytes); };
    const std::string secret = "sixty-four bytes and some more of them, as a text that somebody typed";
    const Signer signer = secretOf(secret);
    row("secret given in base64", algorithm, SecretBase64, goodToken(signer),
        given(secretOf(base64url::encodeStandard(asBytes(secret)))));
    const std::string odd = "\xff\xfe\xfd secret whose base64url has - and _, and is long enough for all \xfb\xff";
    row("secret given in base64url", algorithm, SecretBase64Url, goodToken(secretOf(odd)),
        given(secretOf(base64url::encode(asBytes(odd)))));
    const std::string digits(64, '7');
    std::string hex;
    for (std::size_t i = 0; i < digits.size(); ++i)
        hex += "37";
    row("secret given in hex", algorithm, SecretHex, goodToken(secretOf(digits)), given(secretOf(hex)));
    row("secret was meant as text", algorithm, SecretText, goodToken(secretOf(base64url::encode(asBytes(secret)))),
        given(signer));
    row("line break of the secret's file", algorithm, SecretLineEnd, goodToken(signer), given(secretOf(secret + "\n")));
}

void TestHypotheses::findsWhatWouldVerify()
{
    QFETCH(const HypothesisCode, code);
    QFETCH(const QByteArray, token);
    QFETCH(const qsizetype, loaded);
    const Inspection inspection = judge(token.toStdString(), m_rings[std::size_t(loaded)]);
    const bool isFound =
        std::ranges::find(inspection.hypotheses, code, &Hypothesis::code) != inspection.hypotheses.end();
    Tally &tally = m_tally[hypothesisName(code)];
    ++tally.made;
    tally.found += isFound ? 1 : 0;
    QVERIFY2(isFound, std::string(inspection.cause ? codeName(*inspection.cause) : "").c_str());
    QVERIFY(inspection.verdict == Verdict::Rejected);
}

void TestHypotheses::claimsNothingOfADamagedSignature()
{
    for (const char *algorithm : {"ES256", "RS256", "PS384", "EdDSA", "HS256"}) {
        const Signer signer = makeSigner(algorithm, "k");
        const std::string token = goodToken(signer);
        Bytes damaged = base64url::decode(segmentOf(token, 2)).value();
        damaged[3] ^= 4;
        const InspectionKeys keys = signer.key.type() == crypto::KeyType::Oct ? given(signer) : loaded({&signer});
        const auto inspection = judge(withSegment(token, 2, base64url::encode(damaged)), keys);
        QVERIFY2(inspection.hypotheses.empty(), algorithm);
        QVERIFY(inspection.verdict == Verdict::Rejected);
    }
}

void TestHypotheses::neverChangesTheVerdict()
{
    const Signer mine = makeSigner("ES256", "mine");
    json::Object header = headerOf(mine);
    header.set("jwk", mine.publicJwk());
    const Signer trusted = makeSigner("ES256", "trusted");
    const auto inspection = judge(sign(mine, header, json::write(goodClaims())), loaded({&trusted}));
    QCOMPARE(inspection.verdict, Verdict::Rejected);
    QCOMPARE(inspection.signature.state, SignatureState::NotChecked);
}

void TestHypotheses::triesEverythingWithAnOrdinaryKeySet()
{
    const Signer named = makeSigner("ES256", "k");
    const Signer stranger = makeSigner("ES256", "k");
    std::vector<json::Value> keys{named.publicJwk()};
    for (int i = 0; i < 19; ++i)
        keys.push_back(makeSigner("ES256", std::to_string(i)).publicJwk());
    const auto inspection = judge(goodToken(stranger), keysOf(std::move(keys)));
    QVERIFY(inspection.cause == Code::SignatureMismatch);
    QVERIFY(inspection.untriedHypotheses.empty());
}

void TestHypotheses::saysWhatALargeKeySetLeftOut()
{
    const Signer named = makeSigner("ES384", "k");
    const Signer last = makeSigner("ES384", "last");
    std::vector<json::Value> keys{named.publicJwk()};
    for (int i = 0; i < 100; ++i)
        keys.push_back(makeSigner("ES384", std::to_string(i)).publicJwk());
    keys.push_back(last.publicJwk());
    Signer posing = last;
    posing.keyId = "k";
    const auto inspection = judge(goodToken(posing), keysOf(std::move(keys)));
    QCOMPARE(inspection.verdict, Verdict::Rejected);
    QVERIFY(inspection.cause == Code::SignatureMismatch);
    QCOMPARE(inspection.untriedHypotheses, std::vector{HypothesisCode::OtherKey});
}

void TestHypotheses::cleanupTestCase()
{
    for (const auto &[name, tally] : m_tally) {
        qInfo("%-22s made %d, found %d", std::string(name).c_str(), tally.made, tally.found);
        QVERIFY2(tally.made >= 3, std::string(name).c_str());
    }
    QCOMPARE(m_tally.size(), std::size_t(HypothesisCode::KidIsThumbprint) + 1);
}

QTEST_GUILESS_MAIN(TestHypotheses)
#include "tst_hypotheses.moc"
