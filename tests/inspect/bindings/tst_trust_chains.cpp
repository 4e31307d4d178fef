// SPDX-License-Identifier: Apache-2.0
#include "inspect/findings/fact.h"
#include "tests/inspect/bindings/federation_workshop.h"

#include <QTest>

#include <algorithm>

using namespace tokenscope;
using namespace tokenscope::inspect;
using namespace tokenscope::workshop;

namespace {

struct Federation
{
    Entity leaf{"leaf"};
    Entity middle{"middle"};
    Entity anchor{"anchor"};
    std::string ofLeaf = configurationOf(leaf, {middle.name});
    std::string aboutLeaf = statementAbout(leaf, middle);
    std::string aboutMiddle = statementAbout(middle, anchor);
    std::string ofAnchor = configurationOf(anchor, {});

    std::vector<std::string> chain() const { return {ofLeaf, aboutLeaf, aboutMiddle, ofAnchor}; }
    InspectionKeys anchorsKeys() const { return loaded({&anchor.signer}); }
};

const Federation &federation()
{
    static const Federation made;
    return made;
}

const found::TrustChainBroken *brokenIn(const Inspection &inspection)
{
    const Finding *finding = inspection.find(Code::BindingBroken);
    return finding ? finding->as<found::TrustChainBroken>() : nullptr;
}

std::vector<BindingState> linksOf(const Inspection &inspection)
{
    std::vector<BindingState> links;
    for (const Binding &edge : inspection.bindings) {
        if (edge.edge == Edge::Superior)
            links.push_back(edge.state);
    }
    return links;
}

QByteArray saidOf(const Inspection &inspection)
{
    std::string text(verdictName(inspection.verdict));
    for (const Finding &finding : inspection.findings)
        text += " " + std::string(codeName(finding.code)) + " " + finding.where + ";";
    return QByteArray::fromStdString(text);
}

} // namespace

/// OpenID Federation 1.0, 10.2: each statement is signed with a key that the next one names, the last with a key of the
/// anchor that the user gave.
class TestTrustChains final : public QObject
{
    Q_OBJECT

private slots:
    void leadsToTheAnchor_data();
    void leadsToTheAnchor();
    void provesNothingWithoutTheAnchor();
    void oneBitBreaksItsLink_data();
    void oneBitBreaksItsLink();
    void keyThatTheSuperiorDoesNotName();
    void superiorThatIsNotNamed();
    void expiredStatement();
    void orderCounts_data();
    void orderCounts();
    void firstStatementCannotBeRead();
    void newestStatementCounts();
    void circleEnds();
    void markOfAnIssuer();
    void secretIsNoKey();
};

void TestTrustChains::leadsToTheAnchor_data()
{
    QTest::addColumn<std::string>("text");
    QTest::addColumn<int>("links");
    const Federation &all = federation();
    const auto chain = all.chain();
    QTest::newRow("array") << chainText(chain) << 3;
    QTest::newRow("answer of a resolver") << R"({"iss":"r","trust_chain":)" + chainText(chain) + "}" << 3;
    QTest::newRow("without the anchor's own") << chainText({chain[0], chain[1], chain[2]}) << 2;
    QTest::newRow("lines") << chain[0] + "\n" + chain[1] + "\n" + chain[2] + "\n" + chain[3] + "\n" << 3;
    QTest::newRow("lines in any order") << chain[0] + "\n" + chain[3] + "\n" + chain[1] + "\n" + chain[2] << 3;
    QTest::newRow("from the statement about it") << chainText({chain[1], chain[2]}) << 1;
    QTest::newRow("the anchor alone") << chain[3] << 0;
}

void TestTrustChains::leadsToTheAnchor()
{
    QFETCH(const std::string, text);
    QFETCH(const int, links);
    const Inspection inspection = judge(text, federation().anchorsKeys());
    QVERIFY2(inspection.verdict == Verdict::Accepted, saidOf(inspection));
    QCOMPARE(linksOf(inspection), std::vector(std::size_t(links), BindingState::Holds));
    if (links > 0) {
        const auto *holds = inspection.find(Code::ChainTrusted)->as<found::TrustChainHolds>();
        QVERIFY(holds);
        QCOMPARE(holds->statements, std::int64_t(links + 1));
        QCOMPARE(holds->anchor, federation().anchor.name);
    }
    QVERIFY(!inspection.signature.key || links == 0); // its place is not among the keys of the user
    QVERIFY(!inspection.find(Code::EmbeddedInText));
}

void TestTrustChains::provesNothingWithoutTheAnchor()
{
    const Federation &all = federation();
    const Entity stranger("stranger");
    for (const InspectionKeys &keys : {InspectionKeys(), loaded({&stranger.signer})}) {
        const Inspection inspection = judge(chainText(all.chain()), keys);
        QVERIFY2(inspection.verdict == Verdict::Unverified, saidOf(inspection));
        QCOMPARE(linksOf(inspection), std::vector(3, BindingState::Holds));
        QVERIFY(inspection.find(Code::BindingUnchecked)->as<found::TrustChainUnanchored>());
        QCOMPARE(inspection.unchecked.front().missing, Missing::Anchor);
        QVERIFY(!inspection.find(Code::KidUnknown) && !inspection.find(Code::NoKeys));
    }
}

void TestTrustChains::oneBitBreaksItsLink_data()
{
    QTest::addColumn<int>("statement");
    for (int i = 0; i < 3; ++i)
        QTest::addRow("statement %d", i + 1) << i;
}

void TestTrustChains::oneBitBreaksItsLink()
{
    QFETCH(const int, statement);
    auto chain = federation().chain();
    std::string &text = chain[std::size_t(statement)];
    std::string payload = segmentOf(text, 1);
    const Entity &issuer = statement == 0   ? federation().leaf
                           : statement == 1 ? federation().middle
                                            : federation().anchor;
    json::Object claims = *parsed(asText(base64url::decode(payload).value())).asObject();
    claims.append("added", json::Value("x"));
    text = withSegment(text, 1, encoded(json::write(claims)));
    const Inspection inspection = judge(chainText(chain), federation().anchorsKeys());
    QVERIFY2(inspection.verdict == Verdict::Rejected, saidOf(inspection));
    QVERIFY(*inspection.cause == Code::BindingBroken);
    const auto *broken = brokenIn(inspection);
    QVERIFY(broken);
    QCOMPARE(broken->link, std::int64_t(statement + 1));
    QCOMPARE(broken->problem, LinkProblem::Signature);
    const auto links = linksOf(inspection);
    for (int i = 0; i < 3; ++i)
        QCOMPARE(links[std::size_t(i)], i == statement ? BindingState::Broken : BindingState::Holds);
    Q_UNUSED(issuer)
}

void TestTrustChains::keyThatTheSuperiorDoesNotName()
{
    Federation all;
    Entity renewed = all.leaf;
    renewed.signer = makeSigner("ES256", "new");
    const Inspection inspection = judge(
        chainText({configurationOf(renewed, {all.middle.name}), all.aboutLeaf, all.aboutMiddle}), all.anchorsKeys());
    QVERIFY2(inspection.verdict == Verdict::Rejected, saidOf(inspection));
    QCOMPARE(brokenIn(inspection)->problem, LinkProblem::OtherKey);
    QCOMPARE(brokenIn(inspection)->superior, all.middle.name);
}

void TestTrustChains::superiorThatIsNotNamed()
{
    const Federation &all = federation();
    for (const auto &hints : {std::vector<std::string>(), std::vector<std::string>{"https://other.example"}}) {
        const Inspection inspection =
            judge(chainText({configurationOf(all.leaf, hints), all.aboutLeaf, all.aboutMiddle}), all.anchorsKeys());
        QVERIFY2(inspection.verdict == Verdict::Rejected, saidOf(inspection));
        QCOMPARE(brokenIn(inspection)->problem, LinkProblem::NotListed);
    }
}

void TestTrustChains::expiredStatement()
{
    const Federation &all = federation();
    json::Object claims = claimsOfStatement(all.anchor, all.middle);
    claims.set("exp", json::Value(now - 3600));
    const Inspection inspection = judge(
        chainText({all.ofLeaf, all.aboutLeaf, signedStatement(all.anchor, claims), all.ofAnchor}), all.anchorsKeys());
    QVERIFY2(inspection.verdict == Verdict::Rejected, saidOf(inspection));
    QCOMPARE(brokenIn(inspection)->problem, LinkProblem::Refused);
    QCOMPARE(*brokenIn(inspection)->why, std::string("expired"));
    QCOMPARE(brokenIn(inspection)->link, std::int64_t(2));
}

void TestTrustChains::orderCounts_data()
{
    QTest::addColumn<std::string>("text");
    QTest::addColumn<int>("link");
    const auto chain = federation().chain();
    QTest::newRow("turned round") << chainText({chain[3], chain[2], chain[1], chain[0]}) << 1;
    QTest::newRow("the middle is missing") << chainText({chain[0], chain[1], chain[3]}) << 2;
    QTest::newRow("the first step is missing") << chainText({chain[0], chain[2], chain[3]}) << 1;
    QTest::newRow("two changed places") << chainText({chain[0], chain[2], chain[1], chain[3]}) << 1;
}

void TestTrustChains::orderCounts()
{
    QFETCH(const std::string, text);
    QFETCH(const int, link);
    const Inspection inspection = judge(text, federation().anchorsKeys());
    QVERIFY2(inspection.verdict == Verdict::Rejected, saidOf(inspection));
    QVERIFY(brokenIn(inspection));
    QCOMPARE(brokenIn(inspection)->problem, LinkProblem::OutOfOrder);
    QCOMPARE(brokenIn(inspection)->link, std::int64_t(link));
}

/// What is left of the chain holds, but says nothing of the entity that it was about.
void TestTrustChains::firstStatementCannotBeRead()
{
    const auto chain = federation().chain();
    for (const std::size_t length : {std::size_t(2), chain.size()}) {
        std::vector<std::string> damaged(chain.begin(), chain.begin() + std::ptrdiff_t(length));
        damaged.front().front() = 'a';
        const Inspection inspection = judge(chainText(damaged), federation().anchorsKeys());
        QVERIFY2(inspection.verdict != Verdict::Accepted, saidOf(inspection));
    }
}

/// In a mere heap of statements an old one may lie beside the one that counts.
void TestTrustChains::newestStatementCounts()
{
    const Federation &all = federation();
    json::Object old = claimsOfStatement(all.middle, all.leaf);
    old.set("exp", json::Value(now - 3600));
    const Inspection inspection =
        judge(all.ofLeaf + "\n" + signedStatement(all.middle, old) + "\n" + all.aboutLeaf + "\n" + all.aboutMiddle,
              all.anchorsKeys());
    QVERIFY2(inspection.verdict == Verdict::Accepted, saidOf(inspection));
}

void TestTrustChains::circleEnds()
{
    const Entity one("one");
    const Entity two("two");
    const Inspection inspection =
        judge(statementAbout(one, two) + "\n" + statementAbout(two, one), federation().anchorsKeys());
    QVERIFY2(inspection.verdict == Verdict::Unverified, saidOf(inspection));
}

/// Federation 1.0, 7: a trust mark is signed with a key of its issuer, whose statement is beside it.
void TestTrustChains::markOfAnIssuer()
{
    const Federation &all = federation();
    json::Object claims;
    claims.append("iss", json::Value(all.leaf.name));
    claims.append("sub", json::Value("https://someone.example"));
    claims.append("trust_mark_type", json::Value("https://t.example"));
    claims.append("iat", json::Value(now - 60));
    const std::string mark =
        sign(all.leaf.signer, headerOfType(all.leaf.signer, "trust-mark+jwt"), json::write(claims));
    const std::string rest = "\n" + all.aboutLeaf + "\n" + all.aboutMiddle;
    QVERIFY2(judge(mark + rest, all.anchorsKeys()).verdict == Verdict::Accepted,
             saidOf(judge(mark + rest, all.anchorsKeys())));
    QCOMPARE(judge(mark + rest, {}).verdict, Verdict::Unverified);
    const Signer other = makeSigner("ES256", all.leaf.signer.keyId);
    const std::string forged = sign(other, headerOfType(other, "trust-mark+jwt"), json::write(claims));
    QCOMPARE(judge(forged + rest, all.anchorsKeys()).verdict, Verdict::Rejected);
}

/// Anyone who reads the superior's statement could sign with a secret in it.
void TestTrustChains::secretIsNoKey()
{
    const Federation &all = federation();
    const Signer secret = makeSecret("HS256", "s", "0123456789abcdef0123456789abcdef");
    json::Object claims = claimsOfStatement(all.middle, all.leaf);
    json::Object set;
    set.append("keys", json::Value(json::Array{json::Value(secret.jwk)}));
    claims.set("jwks", json::Value(std::move(set)));
    json::Object own = claimsOfStatement(all.leaf, all.leaf);
    own.append("authority_hints", json::Value(json::Array{json::Value(all.middle.name)}));
    const std::string forged = sign(secret, headerOfType(secret, "entity-statement+jwt"), json::write(own));
    const Inspection inspection =
        judge(chainText({forged, signedStatement(all.middle, claims), all.aboutMiddle}), all.anchorsKeys());
    QVERIFY2(inspection.verdict == Verdict::Rejected, saidOf(inspection));
}

QTEST_GUILESS_MAIN(TestTrustChains)
#include "tst_trust_chains.moc"
