// SPDX-License-Identifier: Apache-2.0
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
    void refusesAMemberThatStandsTwice();
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
    const Inspection inspection = judge(flattened(goodToken(signer)), ring({&signer}));
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
    const Inspection inspection = judge(general(tokens), ring({&signer}));
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
}

void TestJsonSerialization::usesNothingUnprotected()
{
    QFETCH(const QByteArray, name);
    QFETCH(const Code, cause);
    const Signer signer = makeSigner("ES256", "k");
    json::Object unprotected;
    unprotected.append(name.toStdString(), json::Value("ES256"));
    const Inspection inspection = judge(flattened(goodToken(signer), unprotected), ring({&signer}));
    QCOMPARE(inspection.verdict, Verdict::Rejected);
    QVERIFY(inspection.cause == cause);

    // Without the protected `alg` the token has none.
    json::Object header = headerOf(signer);
    header.remove("alg");
    json::Object algorithm;
    algorithm.append("alg", json::Value("ES256"));
    const std::string token = sign(signer, header, json::write(goodClaims()));
    QVERIFY(judge(flattened(token, algorithm), ring({&signer})).cause == Code::AlgMissing);
}

void TestJsonSerialization::refusesAMemberThatStandsTwice()
{
    const Signer signer = makeSigner("ES256", "k");
    std::string text = flattened(goodToken(signer));
    text.insert(1, R"("x":1,"x":2,)");
    const Inspection inspection = judge(text, ring({&signer}));
    QVERIFY(inspection.cause == Code::DuplicateMember);
    QCOMPARE(inspection.verdict, Verdict::Rejected);
}

void TestJsonSerialization::refusesNoSignatures()
{
    QCOMPARE(judge(R"({"payload":"e30","signatures":[]})", {}).verdict, Verdict::Rejected);
}

QTEST_GUILESS_MAIN(TestJsonSerialization)
#include "tst_json_serialization.moc"
