// SPDX-License-Identifier: Apache-2.0
#include "base/base64url.h"
#include "crypto/formats/key_export.h"
#include "inspect/findings/fact.h"
#include "inspect/keys/key_loading.h"
#include "tests/inspect/token_workshop.h"
#include "json/writer.h"

#include <QTest>

#include <algorithm>

using namespace tokenscope;
using namespace tokenscope::inspect;
using namespace tokenscope::workshop;

/// DIDs that are public keys themselves, and documents of others.
class TestOwnKey : public QObject
{
    Q_OBJECT

private slots:
    void ownKeyProvesNobody_data();
    void ownKeyProvesNobody();
    void issuerHasToBeTheSame();
    void didGivenAsKeyVerifies_data();
    void didGivenAsKeyVerifies();
    void keysOfADocumentAreFoundByTheirUrl_data();
    void keysOfADocumentAreFoundByTheirUrl();
    void oddDidsAreNoKeys();
};

namespace {

std::string base58(const Bytes &bytes)
{
    constexpr std::string_view alphabet = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz";
    std::vector<unsigned> digits; // the last first
    for (const unsigned char byte : bytes) {
        unsigned carry = byte;
        for (unsigned &digit : digits) {
            carry += digit * 256;
            digit = carry % 58;
            carry /= 58;
        }
        for (; carry > 0; carry /= 58)
            digits.push_back(carry % 58);
    }
    std::string text;
    for (const unsigned char byte : bytes) {
        if (byte != 0)
            break;
        text += alphabet[0];
    }
    for (const unsigned digit : std::views::reverse(digits))
        text += alphabet[digit];
    return text;
}

std::string didJwk(const Signer &signer)
{
    json::Object jwk = *signer.publicJwk().asObject();
    for (const char *member : {"kid", "alg", "use"})
        jwk.remove(member);
    return "did:jwk:" + base64url::encode(asBytes(json::write(jwk)));
}

/// The multicodec table: the compressed point, the key's own bytes, or PKCS #1.
std::string multibase(const Signer &signer)
{
    const json::Object &jwk = signer.jwk;
    const auto member = [&jwk](const char *name) { return base64url::decode(*jwk.find(name)->asString()).value(); };
    Bytes bytes;
    if (signer.algorithm == "EdDSA") {
        bytes = {0xED, 0x01};
    } else if (signer.algorithm.starts_with("ES")) {
        const unsigned char curve = signer.algorithm == "ES256" ? 0x80 : signer.algorithm == "ES384" ? 0x81 : 0x82;
        bytes = {curve, 0x24, static_cast<unsigned char>(0x02 + member("y").back() % 2)};
    } else {
        bytes = {0x85, 0x24};
    }
    const Bytes key = signer.algorithm.starts_with("RS") ? crypto::pkcs1Der(signer.key) : member("x");
    bytes.insert(bytes.end(), key.begin(), key.end());
    return "z" + base58(bytes);
}

std::string tokenNaming(const Signer &signer, const std::string &keyId, const std::string &issuer)
{
    json::Object header = headerOf(signer);
    header.set("kid", json::Value(keyId));
    json::Object claims = goodClaims();
    claims.set("iss", json::Value(issuer));
    return sign(signer, header, json::write(claims));
}

bool verifiesWithOwn(const Inspection &inspection)
{
    return std::ranges::count(inspection.hypotheses, HypothesisCode::KeyInHeader, &Hypothesis::code) == 1;
}

} // namespace

void TestOwnKey::ownKeyProvesNobody_data()
{
    QTest::addColumn<std::string>("algorithm");
    QTest::addColumn<bool>("isKeyDid");
    for (const std::string algorithm : {"ES256", "ES384", "ES512", "EdDSA", "RS256"}) {
        for (const bool isKeyDid : {false, true})
            QTest::addRow("%s %s", isKeyDid ? "did:key" : "did:jwk", algorithm.c_str()) << algorithm << isKeyDid;
    }
}

void TestOwnKey::ownKeyProvesNobody()
{
    QFETCH(const std::string, algorithm);
    QFETCH(const bool, isKeyDid);
    const Signer signer = makeSigner(algorithm, "");
    const Signer other = makeSigner(algorithm, "");
    const std::string did = isKeyDid ? "did:key:" + multibase(signer) : didJwk(signer);
    const std::string fragment = isKeyDid ? "#" + multibase(signer) : "#0";
    const InspectionKeys others = loaded({&other});
    for (const std::string &keyId : {did + fragment, did, fragment}) {
        const Inspection alone = judge(tokenNaming(signer, keyId, did), {});
        QCOMPARE(alone.verdict, Verdict::Unverified);
        QVERIFY(verifiesWithOwn(alone));
        const auto *fact = alone.find(Code::NoKeys)->as<found::OnlyOwnKey>();
        QVERIFY(fact && fact->isIssuer);
        QCOMPARE(fact->did, did);
        QVERIFY(judge(tokenNaming(signer, keyId, did), others).verdict != Verdict::Accepted);

        const Inspection forged = judge(tokenNaming(other, keyId, did), {});
        QCOMPARE(forged.verdict, Verdict::Rejected);
        QVERIFY(forged.cause == Code::SignatureMismatch);
        QVERIFY(forged.find(Code::SignatureMismatch)->as<found::NotByOwnKey>());
        QVERIFY(!verifiesWithOwn(forged));
    }
}

void TestOwnKey::issuerHasToBeTheSame()
{
    const Signer signer = makeSigner("ES256", "");
    const Inspection inspection = judge(tokenNaming(signer, didJwk(signer) + "#0", "did:web:bank.example"), {});
    QCOMPARE(inspection.verdict, Verdict::Unverified);
    QVERIFY(!inspection.find(Code::NoKeys)->as<found::OnlyOwnKey>()->isIssuer);
}

void TestOwnKey::didGivenAsKeyVerifies_data()
{
    ownKeyProvesNobody_data();
}

/// Who gives a DID as a key trusts it.
void TestOwnKey::didGivenAsKeyVerifies()
{
    QFETCH(const std::string, algorithm);
    QFETCH(const bool, isKeyDid);
    const Signer signer = makeSigner(algorithm, "");
    const std::string did = isKeyDid ? "did:key:" + multibase(signer) : didJwk(signer);
    const auto loaded = loadKeys(did + "\n");
    QVERIFY(loaded);
    InspectionKeys keys;
    keys.current.push_back({.keys = loaded->keys, .origin = KeyOrigin::File, .name = "did.txt", .fetchedAt = {}});
    const std::string fragment = isKeyDid ? "#" + multibase(signer) : "#0";
    QCOMPARE(judge(tokenNaming(signer, did + fragment, did), keys).verdict, Verdict::Accepted);
    QCOMPARE(judge(tokenNaming(signer, fragment, did), keys).verdict, Verdict::Accepted);
}

void TestOwnKey::keysOfADocumentAreFoundByTheirUrl_data()
{
    QTest::addColumn<std::string>("id");
    QTest::addColumn<std::string>("keyId");
    QTest::addColumn<bool>("isAccepted");
    const std::string url = "did:web:issuer.example#owner";
    QTest::newRow("whole") << url << url << true;
    QTest::newRow("relative in the document") << std::string("#owner") << url << true;
    QTest::newRow("relative in the token") << url << std::string("#owner") << true;
    QTest::newRow("fragment alone in the token") << url << std::string("owner") << true;
    QTest::newRow("another key's") << url << std::string("did:web:issuer.example#other") << false;
    QTest::newRow("another's") << url << std::string("did:web:other.example#owner") << false;
}

void TestOwnKey::keysOfADocumentAreFoundByTheirUrl()
{
    QFETCH(const std::string, id);
    QFETCH(const std::string, keyId);
    QFETCH(const bool, isAccepted);
    const Signer signer = makeSigner("ES256", "inner");
    json::Object method;
    method.set("id", json::Value(id));
    method.set("type", json::Value("JsonWebKey2020"));
    method.set("controller", json::Value("did:web:issuer.example"));
    method.set("publicKeyJwk", signer.publicJwk());
    json::Object document;
    document.set("id", json::Value("did:web:issuer.example"));
    document.set("verificationMethod", json::Value(json::Array{json::Value(method)}));
    const auto loaded = loadKeys(json::write(document));
    QVERIFY(loaded);
    InspectionKeys keys;
    keys.current.push_back({.keys = loaded->keys, .origin = KeyOrigin::File, .name = "did.json", .fetchedAt = {}});
    const Inspection inspection = judge(tokenNaming(signer, keyId, "did:web:issuer.example"), keys);
    QCOMPARE(inspection.verdict, isAccepted ? Verdict::Accepted : Verdict::Rejected);
}

void TestOwnKey::oddDidsAreNoKeys()
{
    const Signer signer = makeSigner("ES256", "");
    const std::string jwk = didJwk(signer);
    for (const std::string &did : {std::string("did:jwk:"), std::string("did:jwk:e30"), std::string("did:key:z"),
                                   std::string("did:key:z6Mk"), jwk.substr(0, jwk.size() - 10),
                                   "did:key:z" + std::string(1'000'000, '2'), std::string("did:web:example.com")}) {
        const Inspection inspection = judge(tokenNaming(signer, did + "#0", did), {});
        QVERIFY(inspection.verdict != Verdict::Accepted);
        QVERIFY(!verifiesWithOwn(inspection));
    }
}

QTEST_GUILESS_MAIN(TestOwnKey)
#include "tst_own_key.moc"
