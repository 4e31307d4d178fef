// SPDX-License-Identifier: Apache-2.0
#include "inspect/findings/fact.h"
#include "tests/inspect/disclosure_workshop.h"

#include <QTest>

#include <algorithm>

using namespace tokenscope;
using namespace tokenscope::inspect;
using namespace tokenscope::workshop;

namespace {

const Signer &maker()
{
    static const Signer made = makeSigner("ES256", "maker");
    return made;
}

const Signer &device()
{
    static const Signer made = makeSigner("ES256", "");
    return made;
}

json::Object confirming(const Signer &holder, bool namesAlgorithm)
{
    json::Object jwk = *holder.publicJwk().asObject();
    jwk.remove("alg");
    if (namesAlgorithm)
        jwk.set("alg", json::Value(holder.algorithm));
    json::Object confirmation;
    confirmation.append("jwk", json::Value(std::move(jwk)));
    return confirmation;
}

std::string attestation(std::int64_t expiry = now + 600)
{
    json::Object claims = *parsed(R"({"iss":"https://maker.example","sub":"client"})").asObject();
    claims.append("exp", json::Value(expiry));
    claims.append("cnf", json::Value(confirming(device(), false)));
    return sign(maker(), headerOfType(maker(), "oauth-client-attestation+jwt"), json::write(claims));
}

std::string proof(const Signer &signer, std::int64_t issued = now - 10)
{
    json::Object claims = *parsed(R"({"aud":"https://op.example","jti":"j","challenge":"c"})").asObject();
    claims.append("iat", json::Value(issued));
    return sign(signer, headerOfType(signer, "oauth-client-attestation-pop+jwt"), json::write(claims));
}

std::string workloadToken(const Signer &holder = device())
{
    json::Object claims = *parsed(R"({"iss":"https://w.example","sub":"wimse://w.example/a"})").asObject();
    claims.append("exp", json::Value(now + 600));
    claims.append("cnf", json::Value(confirming(holder, true)));
    return sign(maker(), headerOfType(maker(), "wit+jwt"), json::write(claims));
}

std::string workloadProof(const std::string &token, const Signer &signer = device(), const json::Object &more = {})
{
    json::Object claims = *parsed(R"({"aud":"https://api.example/a","jti":"j"})").asObject();
    claims.append("exp", json::Value(now + 60));
    claims.append("wth", json::Value(digestOf(token)));
    for (const json::Member &member : more.members())
        claims.set(member.name, member.value);
    return sign(signer, headerOfType(signer, "wpt+jwt"), json::write(claims));
}

std::string headers(const std::string &attested, const std::string &proof)
{
    return "POST /token HTTP/1.1\r\nHost: op.example\r\nOAuth-Client-Attestation: " + attested +
           "\r\nOAuth-Client-Attestation-PoP: " + proof + "\r\n\r\n";
}

QByteArray said(const Inspection &inspection)
{
    std::string text(verdictName(inspection.verdict));
    for (const Finding &finding : inspection.findings)
        text += " " + std::string(codeName(finding.code)) + " " + finding.where + ";";
    for (const UncheckedPart &part : inspection.unchecked)
        text += " [" + std::string(partName(part.part)) + " " + std::string(missingName(part.missing)) + "]";
    return QByteArray::fromStdString(text);
}

bool isEdge(const Inspection &inspection, Edge edge, BindingState state)
{
    return std::ranges::any_of(inspection.bindings,
                               [&](const Binding &each) { return each.edge == edge && each.state == state; });
}

} // namespace

/// Proofs that are signed with the key that a token beside them names: of a client attestation, of a workload's
/// identity token.
class TestProofsBeside final : public QObject
{
    Q_OBJECT

private slots:
    void pairHolds_data();
    void pairHolds();
    void strangerSigned_data();
    void strangerSigned();
    void partnerIsRefused();
    void partnerIsUnverified();
    void partnerIsMissing();
    void expectationsAreTheProofs();
    void workloadTokenWasRenewed();
    void otherAlgorithmThanNamed();
    void otherHeadersAreNotRead();
    void requestIsRead_data();
    void requestIsRead();
    void bearerTokenIsRefused();
    void clientOfTheRequest_data();
    void clientOfTheRequest();
};

void TestProofsBeside::pairHolds_data()
{
    QTest::addColumn<std::string>("text");
    const std::string attested = attestation();
    const std::string workload = workloadToken();
    QTest::newRow("proof first") << proof(device()) + "\n" + attested;
    QTest::newRow("attestation first") << attested + "\n" + proof(device());
    QTest::newRow("request") << headers(attested, proof(device()));
    QTest::newRow("workload, proof first") << workloadProof(workload) + "\n" + workload;
    QTest::newRow("workload, token first") << workload + "\n" + workloadProof(workload);
}

void TestProofsBeside::pairHolds()
{
    QFETCH(const std::string, text);
    const Inspection inspection = judge(text, loaded({&maker()}));
    QVERIFY2(inspection.verdict == Verdict::Accepted, said(inspection));
    QVERIFY(isEdge(inspection, Edge::HolderKey, BindingState::Holds));
    QVERIFY(!inspection.find(Code::KidUnknown));
}

void TestProofsBeside::strangerSigned_data()
{
    QTest::addColumn<std::string>("text");
    QTest::addColumn<bool>("isProof");
    const Signer stranger = makeSigner("ES256", "");
    const std::string attested = attestation();
    const std::string workload = workloadToken();
    QTest::newRow("proof first") << proof(stranger) + "\n" + attested << true;
    QTest::newRow("attestation first") << attested + "\n" + proof(stranger) << false;
    QTest::newRow("request") << headers(attested, proof(stranger)) << false;
    QTest::newRow("workload, proof first") << workloadProof(workload, stranger) + "\n" + workload << true;
    QTest::newRow("workload, token first") << workload + "\n" + workloadProof(workload, stranger) << false;
    QTest::newRow("by the maker") << proof(maker()) + "\n" + attested << true;
}

void TestProofsBeside::strangerSigned()
{
    QFETCH(const std::string, text);
    QFETCH(const bool, isProof);
    for (const InspectionKeys &keys : {loaded({&maker()}), InspectionKeys()}) {
        const Inspection inspection = judge(text, keys);
        QVERIFY2(inspection.verdict == Verdict::Rejected, said(inspection));
        QVERIFY2(*inspection.cause == Code::BindingBroken, said(inspection));
        QCOMPARE(inspection.find(Code::BindingBroken)->as<found::NotByNamedKey>() != nullptr, isProof);
        QVERIFY(isEdge(inspection, Edge::HolderKey, BindingState::Broken));
    }
}

void TestProofsBeside::partnerIsRefused()
{
    const std::string expired = attestation(now - 3600);
    const Inspection inspection = judge(proof(device()) + "\n" + expired, loaded({&maker()}));
    QVERIFY2(inspection.verdict == Verdict::Rejected, said(inspection));
    QCOMPARE(inspection.find(Code::BindingBroken)->as<found::PartnerRefused>()->why, std::string_view("expired"));
    const Inspection old = judge(attestation() + "\n" + proof(device(), now - 3600), loaded({&maker()}));
    QVERIFY2(old.verdict == Verdict::Rejected, said(old));
    QCOMPARE(old.find(Code::BindingBroken)->as<found::PartnerRefused>()->why, std::string_view("token_too_old"));
}

void TestProofsBeside::partnerIsUnverified()
{
    const Inspection inspection = judge(proof(device()) + "\n" + attestation(), {});
    QVERIFY2(inspection.verdict == Verdict::Unverified, said(inspection));
    QVERIFY(isEdge(inspection, Edge::HolderKey, BindingState::Holds));
}

void TestProofsBeside::partnerIsMissing()
{
    const Inspection inspection = judge(proof(device()), loaded({&device()}));
    QVERIFY2(inspection.verdict == Verdict::Unverified, said(inspection));
}

/// The attestation has no audience and no nonce: what is expected of them is the proof's.
void TestProofsBeside::expectationsAreTheProofs()
{
    Expectations expected;
    expected.audiences = {"https://op.example"};
    expected.nonce = "c";
    for (const std::string &text : {proof(device()) + "\n" + attestation(), attestation() + "\n" + proof(device())}) {
        const Inspection asExpected = judge(text, loaded({&maker()}), expected);
        QVERIFY2(asExpected.verdict == Verdict::Accepted, said(asExpected));
        Expectations other = expected;
        other.audiences = {"https://other.example"};
        QCOMPARE(judge(text, loaded({&maker()}), other).verdict, Verdict::Rejected);
        other = expected;
        other.nonce = "d";
        QCOMPARE(judge(text, loaded({&maker()}), other).verdict, Verdict::Rejected);
    }
}

void TestProofsBeside::workloadTokenWasRenewed()
{
    const std::string old = workloadToken(makeSigner("ES256", ""));
    const std::string text = workloadProof(old) + "\n" + workloadToken();
    const Inspection inspection = judge(text, loaded({&maker()}));
    QVERIFY2(inspection.verdict == Verdict::Rejected, said(inspection));
    QVERIFY(isEdge(inspection, Edge::WorkloadDigest, BindingState::Broken));
    QVERIFY(isEdge(inspection, Edge::HolderKey, BindingState::Holds));
}

void TestProofsBeside::otherAlgorithmThanNamed()
{
    const Signer edwards = makeSigner("EdDSA", "");
    Signer respelt = edwards;
    respelt.algorithm = "Ed25519";
    const std::string token = workloadToken(edwards);
    QCOMPARE(judge(workloadProof(token, edwards) + "\n" + token, loaded({&maker()})).verdict, Verdict::Accepted);
    const Inspection inspection = judge(workloadProof(token, respelt) + "\n" + token, loaded({&maker()}));
    QVERIFY2(inspection.verdict == Verdict::Rejected, said(inspection));
    QVERIFY(*inspection.cause == Code::AlgNotAllowed);
}

void TestProofsBeside::otherHeadersAreNotRead()
{
    const std::string token = workloadToken();
    json::Object more;
    more.append("oth", parsed(R"({"x-other":"AAAA"})"));
    const Inspection inspection = judge(workloadProof(token, device(), more) + "\n" + token, loaded({&maker()}));
    QVERIFY2(inspection.verdict == Verdict::Unverified, said(inspection));
}

void TestProofsBeside::requestIsRead_data()
{
    QTest::addColumn<std::string>("members");
    QTest::addColumn<QByteArray>("cause"); // empty: all that the proof names is there
    const std::string access = R"("ath":")" + digestOf("access") + R"(")";
    const std::string transaction = R"("tth":")" + digestOf("transaction") + R"(")";
    const std::string both = access + "," + transaction;
    const auto row = [](const char *name, const std::string &members, const char *cause) {
        QTest::newRow(name) << "{" + members + "}" << QByteArray(cause);
    };
    row("all", both + R"(,"oth":{"x-other":")" + digestOf("value") + R"("})", "");
    row("no access token", transaction, "member_required payload.ath");
    row("other access token", transaction + R"(,"ath":")" + digestOf("other") + R"(")", "binding_broken payload.ath");
    row("no transaction token", access, "member_required payload.tth");
    row("other transaction token", access + R"(,"tth":")" + digestOf("other") + R"(")", "binding_broken payload.tth");
    row("other header", both + R"(,"oth":{"x-other":")" + digestOf("x") + R"("})",
        "binding_broken payload.oth.x-other");
    row("header that is not there", both + R"(,"oth":{"x-more":")" + digestOf("value") + R"("})",
        "binding_broken payload.oth.x-more");
    row("other path", both + R"(,"aud":"https://api.example/b")", "binding_broken payload.aud");
    row("other host", both + R"(,"aud":"https://x.example/a")", "binding_broken payload.aud");
}

void TestProofsBeside::requestIsRead()
{
    QFETCH(const std::string, members);
    QFETCH(const QByteArray, cause);
    const std::string token = workloadToken();
    const std::string proof = workloadProof(token, device(), *parsed(members).asObject());
    const std::string text = "GET /a?page=2 HTTP/1.1\r\nHost: api.example\r\nWorkload-Proof-Token: " + proof +
                             "\r\nWorkload-Identity-Token: " + token +
                             "\r\nAuthorization: Bearer access\r\nTxn-Token: transaction\r\nX-Other: value\r\n\r\n";
    const Inspection inspection = judge(text, loaded({&maker()}));
    QVERIFY2((inspection.verdict == Verdict::Accepted) == cause.isEmpty(), said(inspection));
    if (!cause.isEmpty()) {
        const Finding &first = inspection.findings.front();
        QCOMPARE(QByteArray::fromStdString(std::string(codeName(first.code)) + " " + first.where), cause);
    }
}

void TestProofsBeside::bearerTokenIsRefused()
{
    const std::string text =
        "GET /a HTTP/1.1\r\nHost: api.example\r\nAuthorization: Bearer " + workloadToken() + "\r\n\r\n";
    const Inspection inspection = judge(text, loaded({&maker()}));
    QVERIFY2(inspection.verdict == Verdict::Rejected, said(inspection));
    QVERIFY2(inspection.findings.front().as<found::BoundTokenAsBearer>(), said(inspection));
}

void TestProofsBeside::clientOfTheRequest_data()
{
    QTest::addColumn<std::string>("text");
    QTest::addColumn<bool>("isSame");
    const auto typed = [](std::string_view type, std::string_view claims) {
        json::Object payload = *parsed(claims).asObject();
        payload.append("exp", json::Value(now + 60));
        return sign(maker(), headerOfType(maker(), type), json::write(payload));
    };
    const std::string object =
        typed("oauth-authz-req+jwt", R"({"iss":"client","aud":"https://op.example","client_id":"client"})");
    const std::string assertion =
        typed("client-authentication+jwt", R"({"iss":"client","sub":"client","aud":"https://op.example","jti":"j"})");
    for (const std::string client : {"client", "other"}) {
        const bool isSame = client == "client";
        const auto row = [&](const char *name, const std::string &text) {
            QTest::addRow("%s of %s", name, client.c_str()) << text << isSame;
        };
        row("request object", "https://op.example/a?client_id=" + client + "&request=" + object);
        row("client assertion",
            "POST /token HTTP/1.1\r\nHost: op.example\r\n\r\nclient_assertion=" + assertion + "&client_id=" + client);
        row("client attestation", headers(attestation(), proof(device())) + "client_id=" + client);
    }
}

void TestProofsBeside::clientOfTheRequest()
{
    QFETCH(const std::string, text);
    QFETCH(const bool, isSame);
    const Inspection inspection = judge(text, loaded({&maker()}));
    QVERIFY2(inspection.verdict == (isSame ? Verdict::Accepted : Verdict::Rejected), said(inspection));
    QVERIFY(isEdge(inspection, Edge::ClientId, isSame ? BindingState::Holds : BindingState::Broken));
}

QTEST_GUILESS_MAIN(TestProofsBeside)
#include "tst_proofs_beside.moc"
