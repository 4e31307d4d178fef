// SPDX-License-Identifier: Apache-2.0
#include "base/base64url.h"
#include "crypto/signing/sign.h"
#include "tests/inspect/token_workshop.h"
#include "json/writer.h"

#include <QTest>

using namespace tokenscope;
using namespace tokenscope::inspect;
using namespace tokenscope::workshop;

/// JWS in JSON (RFC 7515, 7.2): one verdict for each signature, and nothing unprotected is ever used.
class TestJsonSerialization final : public QObject
{
    Q_OBJECT

private slots:
    void acceptsFlattened();
    void judgesEachSignature_data();
    void judgesEachSignature();
    void usesNothingUnprotected_data();
    void usesNothingUnprotected();
    void takesTheAlgorithmWhereTheKeySettlesIt_data();
    void takesTheAlgorithmWhereTheKeySettlesIt();
    void choosesTheKeyByAnUnprotectedId();
    void refusesSignaturesThatDisagreeAboutThePayload();
    void refusesAMemberThatIsThereTwice();
    void refusesNoSignatures();
};

namespace {

json::Object signatureOf(const std::string &token)
{
    json::Object signature;
    signature.append("protected", json::Value(segmentOf(token, 0)));
    signature.append("signature", json::Value(segmentOf(token, 2)));
    return signature;
}

std::string flattened(const std::string &token, const json::Object &unprotected = {})
{
    json::Object jws = signatureOf(token);
    jws.append("payload", json::Value(segmentOf(token, 1)));
    if (!unprotected.isEmpty())
        jws.append("header", json::Value(unprotected));
    return json::write(jws);
}

std::string general(const std::vector<std::string> &tokens)
{
    json::Array signatures;
    for (const std::string &token : tokens)
        signatures.push_back(json::Value(signatureOf(token)));
    json::Object jws;
    jws.append("payload", json::Value(segmentOf(tokens.front(), 1)));
    jws.append("signatures", json::Value(std::move(signatures)));
    return json::write(jws);
}

} // namespace

void TestJsonSerialization::acceptsFlattened()
{
    const Signer signer = makeSigner("ES256", "k");
    const Inspection inspection = judge(flattened(goodToken(signer)), loaded({&signer}));
    QCOMPARE(inspection.verdict, Verdict::Accepted);
    QCOMPARE(inspection.format, Format::JwsFlattened);
}

/// Threat A11.
void TestJsonSerialization::judgesEachSignature_data()
{
    QTest::addColumn<QString>("signatures");
    QTest::addColumn<Verdict>("verdict");
    QTest::newRow("A11 two good") << QStringLiteral("gg") << Verdict::Accepted;
    QTest::newRow("A11 good, bad") << QStringLiteral("gb") << Verdict::Rejected;
    QTest::newRow("A11 bad, good") << QStringLiteral("bg") << Verdict::Rejected;
    QTest::newRow("A11 one bad") << QStringLiteral("b") << Verdict::Rejected;
    QTest::newRow("A11 fifty, the last one bad") << QString(49, u'g') + u'b' << Verdict::Rejected;
}

void TestJsonSerialization::judgesEachSignature()
{
    QFETCH(const QString, signatures);
    QFETCH(const Verdict, verdict);
    static const Signer signer = makeSigner("EdDSA", "k");
    const std::string good = goodToken(signer);
    const std::string bad = withSegment(good, 2, segmentOf(sign(signer, headerOf(signer), "{}"), 2));
    std::vector<std::string> tokens;
    for (const QChar c : signatures)
        tokens.push_back(c == u'g' ? good : bad);
    const Inspection inspection = judge(general(tokens), loaded({&signer}));
    QCOMPARE(inspection.verdict, verdict);
    if (tokens.size() > 1)
        QCOMPARE(inspection.signatures.size(), tokens.size());
    for (std::size_t i = 0; i < inspection.signatures.size(); ++i)
        QCOMPARE(inspection.signatures[i].verdict == Verdict::Accepted, signatures[qsizetype(i)] == u'g');
}

/// Threat A12.
void TestJsonSerialization::usesNothingUnprotected_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<Code>("cause");
    QTest::newRow("A12 alg in both") << QByteArray("alg") << Code::DuplicateMember;
    QTest::newRow("A12 kid in both") << QByteArray("kid") << Code::DuplicateMember;
    QTest::newRow("A12 crit") << QByteArray("crit") << Code::CritMalformed;
    QTest::newRow("A12 b64") << QByteArray("b64") << Code::CritMalformed;
    QTest::newRow("N5 zip") << QByteArray("zip") << Code::CritMalformed;
}

void TestJsonSerialization::usesNothingUnprotected()
{
    QFETCH(const QByteArray, name);
    QFETCH(const Code, cause);
    const Signer signer = makeSigner("ES256", "k");
    json::Object unprotected;
    unprotected.append(name.toStdString(), json::Value("ES256"));
    const Inspection inspection = judge(flattened(goodToken(signer), unprotected), loaded({&signer}));
    QCOMPARE(inspection.verdict, Verdict::Rejected);
    QVERIFY(inspection.cause == cause);
}

/// Threat N5: `alg` in the unprotected header alone counts only where the key settles it.
void TestJsonSerialization::takesTheAlgorithmWhereTheKeySettlesIt_data()
{
    QTest::addColumn<QByteArray>("algorithm");
    QTest::addColumn<QByteArray>("claimed");
    QTest::addColumn<bool>("ownAlgorithm");
    QTest::addColumn<QByteArray>("cause");
    const auto row = [](const char *name, const char *algorithm, const char *claimed, bool own, const char *cause) {
        QTest::newRow(name) << QByteArray(algorithm) << QByteArray(claimed) << own << QByteArray(cause);
    };
    row("N5 a curve allows one", "ES256", "ES256", false, "header_unprotected");
    row("N5 an EdDSA key allows one", "EdDSA", "EdDSA", false, "header_unprotected");
    row("N5 RSA by the key's alg", "RS256", "RS256", true, "header_unprotected");
    row("N5 PSS by the key's alg", "PS256", "PS256", true, "header_unprotected");
    row("N5 RSA that allows others", "RS256", "RS256", false, "alg_missing");
    row("N5 PSS that allows others", "PS256", "PS256", false, "alg_missing");
    row("N5 another one than the key's", "RS256", "PS256", true, "key_alg_mismatch");
    row("N5 none", "ES256", "none", true, "alg_none");
    row("N5 HMAC with a public key", "ES256", "HS256", false, "key_confusion");
    row("N5 no name at all", "ES256", "", true, "alg_missing");
}

void TestJsonSerialization::takesTheAlgorithmWhereTheKeySettlesIt()
{
    QFETCH(const QByteArray, algorithm);
    QFETCH(const QByteArray, claimed);
    QFETCH(const bool, ownAlgorithm);
    QFETCH(const QByteArray, cause);
    const Signer signer = makeSigner(algorithm.toStdString(), "k");
    json::Object key = *signer.publicJwk().asObject();
    if (!ownAlgorithm)
        key.remove("alg");
    json::Object header = headerOf(signer);
    header.remove("alg");
    json::Object unprotected;
    unprotected.append("alg", json::Value(claimed.toStdString()));
    const std::string token = sign(signer, header, json::write(goodClaims()));
    const Inspection inspection = judge(flattened(token, unprotected), keysOf({json::Value(key)}));
    QCOMPARE(QByteArray(codeName(inspection.cause.value()).data()).startsWith(cause), true);
    QCOMPARE(inspection.verdict == Verdict::Accepted, cause == "header_unprotected");
}

/// Threat N5: the ID in the unprotected header chooses among the loaded keys, and that is said.
void TestJsonSerialization::choosesTheKeyByAnUnprotectedId()
{
    const Signer signer = makeSigner("ES256", "mine");
    const Signer other = makeSigner("ES256", "other");
    json::Object header = headerOf(signer);
    header.remove("kid");
    const std::string token = sign(signer, header, json::write(goodClaims()));
    const auto judged = [&](const char *keyId) {
        json::Object unprotected;
        unprotected.append("kid", json::Value(keyId));
        return judge(flattened(token, unprotected), loaded({&other, &signer}));
    };
    QCOMPARE(judged("mine").verdict, Verdict::Accepted);
    QVERIFY(judged("mine").find(Code::HeaderUnprotected));
    QCOMPARE(judged("other").verdict, Verdict::Rejected);
    // As anybody could have written it, an ID that no key bears is as good as none: every key is tried.
    QCOMPARE(judged("nobody").verdict, Verdict::Accepted);
    QVERIFY(judged("nobody").find(Code::KidMissing));
}

/// Threat N1: RFC 7797, 3.
void TestJsonSerialization::refusesSignaturesThatDisagreeAboutThePayload()
{
    const Signer signer = makeSigner("EdDSA", "k");
    const std::string payload = "plain text";
    const auto signatureOver = [&](json::Object header, const std::string &text) {
        header.remove("typ");
        const std::string name = encoded(json::write(header));
        const auto bytes =
            crypto::sign(*crypto::findSignatureAlgorithm("EdDSA"), signer.key, asBytes(name + "." + text)).value();
        json::Object signature;
        signature.append("protected", json::Value(name));
        signature.append("signature", json::Value(base64url::encode(bytes)));
        return json::Value(std::move(signature));
    };
    json::Object bare = headerOf(signer);
    bare.append("b64", json::Value(false));
    bare.append("crit", json::Value(json::Array{json::Value("b64")}));
    const auto judged = [&](const std::string &text, json::Array signatures) {
        json::Object jws;
        jws.append("payload", json::Value(text));
        jws.append("signatures", json::Value(std::move(signatures)));
        return judge(json::write(jws), loaded({&signer}));
    };
    const json::Value plain = signatureOver(bare, payload);
    const Inspection agreed = judged(payload, {plain, plain});
    QCOMPARE(agreed.verdict, Verdict::Accepted);
    // Both verify over one text that is base64url and plain at once, and still it says two things.
    const std::string both = "cGxhaW4";
    for (const json::Array &signatures :
         {json::Array{signatureOver(bare, both), signatureOver(headerOf(signer), both)},
          json::Array{signatureOver(headerOf(signer), both), signatureOver(bare, both)}}) {
        const Inspection disagreed = judged(both, signatures);
        QVERIFY(disagreed.signatures[0].signature.state == SignatureState::Verified);
        QVERIFY(disagreed.signatures[1].signature.state == SignatureState::Verified);
        QCOMPARE(disagreed.verdict, Verdict::Rejected);
        QVERIFY(disagreed.cause == Code::UnencodedPayload);
    }
}

void TestJsonSerialization::refusesAMemberThatIsThereTwice()
{
    const Signer signer = makeSigner("ES256", "k");
    std::string text = flattened(goodToken(signer));
    text.insert(1, R"("x":1,"x":2,)");
    const Inspection inspection = judge(text, loaded({&signer}));
    QVERIFY(inspection.cause == Code::DuplicateMember);
    QCOMPARE(inspection.verdict, Verdict::Rejected);
}

void TestJsonSerialization::refusesNoSignatures()
{
    QCOMPARE(judge(R"({"payload":"e30","signatures":[]})", {}).verdict, Verdict::Rejected);
}

QTEST_GUILESS_MAIN(TestJsonSerialization)
#include "tst_json_serialization.moc"
