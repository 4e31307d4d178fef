// SPDX-License-Identifier: Apache-2.0
#include "tests/inspect/disclosure_workshop.h"
#include "tests/inspect/finding_parameters.h"

#include "inspect/kinds/token_kind.h"

#include <QTest>

#include <algorithm>

using namespace tokenscope;
using namespace tokenscope::inspect;
using namespace tokenscope::workshop;

namespace {

constexpr const char *logoutEvent = "http://schemas.openid.net/event/backchannel-logout";

const Signer &issuer()
{
    static const Signer signer = makeSigner("ES256", "issuer");
    return signer;
}

Inspection judged(std::string_view type, const json::Object &claims, const Expectations &expectations = {})
{
    json::Object header = headerOf(issuer());
    if (type.empty())
        header.remove("typ");
    else
        header.set("typ", json::Value(type));
    return judge(sign(issuer(), header, json::write(claims)), loaded({&issuer()}), expectations);
}

json::Object without(json::Object object, std::string_view name)
{
    object.remove(name);
    return object;
}

json::Object logoutClaims()
{
    json::Object events;
    events.append(logoutEvent, json::Value(json::Object()));
    return with(with(goodClaims(), "client_id", json::Value("c")), "events", json::Value(events));
}

} // namespace

/// What the type of a token demands is checked, or the token is not accepted.
class TestKinds final : public QObject
{
    Q_OBJECT

private slots:
    void logoutTokens_data();
    void logoutTokens();
    void logoutTokenIsKnownByItsEvent_data();
    void logoutTokenIsKnownByItsEvent();
    void typeHasToBeAText_data();
    void typeHasToBeAText();
    void whatIsNotBuiltIsNamed_data();
    void whatIsNotBuiltIsNamed();
    void tokenInsideGivesNoClaims_data();
    void tokenInsideGivesNoClaims();
    void tokensInHeadersAreLeftUnchecked_data();
    void tokensInHeadersAreLeftUnchecked();
    void proofs_data();
    void proofs();
    void entityStatements();
    void generalLawSuffices_data();
    void generalLawSuffices();
    void constraintsAreSaid_data();
    void constraintsAreSaid();
    void constraintsHaveAForm_data();
    void constraintsHaveAForm();
    void tableIsSound();
};

void TestKinds::logoutTokens_data()
{
    using enum Code;
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QByteArray>("claims");
    QTest::addColumn<Code>("cause");
    const auto row = [](const char *name, const json::Object &claims, Code cause) {
        for (const char *type : {"logout+jwt", "LOGOUT+JWT", "application/logout+jwt", " logout+jwt; v=1"})
            QTest::addRow("L5 %s, %s", name, type)
                << QByteArray(type) << QByteArray::fromStdString(json::write(claims)) << cause;
    };
    const json::Object good = logoutClaims();
    row("nonce", with(good, "nonce", json::Value("n")), MemberForbidden);
    row("nonce that is null", with(good, "nonce", json::Value()), MemberForbidden);
    row("no events", without(good, "events"), MemberRequired);
    row("nobody", without(good, "sub"), MemberRequired);
    row("no ID", without(good, "jti"), MemberRequired);
    row("no date", without(good, "iat"), MemberRequired);
    row("no expiry", without(good, "exp"), MemberRequired);
    row("no audience", without(good, "aud"), MemberRequired);
    row("no issuer", without(good, "iss"), MemberRequired);
    row("session is a number", with(without(good, "sub"), "sid", json::Value(std::int64_t(5))), ClaimWrongType);
    row("events are empty", with(good, "events", parsed("{}")), MemberRequired);
    row("another event", with(good, "events", parsed(R"({"urn:other":{}})")), MemberRequired);
    row("event is a text", with(good, "events", parsed(std::string(R"({")") + logoutEvent + R"(":""})")),
        MemberInvalid);
    row("events are a text", with(good, "events", json::Value(logoutEvent)), ClaimWrongType);
    row("events are a list", with(good, "events", parsed(std::string(R"([")") + logoutEvent + R"("])")),
        ClaimWrongType);
    row("events are null", with(good, "events", json::Value()), ClaimWrongType);
}

void TestKinds::logoutTokens()
{
    QFETCH(const QByteArray, type);
    QFETCH(const QByteArray, claims);
    QFETCH(const Code, cause);
    const json::Value payload = parsed(claims.toStdString());
    const Inspection inspection = judged(type.toStdString(), *payload.asObject());
    QCOMPARE(inspection.verdict, Verdict::Rejected);
    QCOMPARE(codeName(*inspection.cause), codeName(cause));
    QCOMPARE(inspection.kind, std::string_view("logout_token"));
    QCOMPARE(judged(type.toStdString(), logoutClaims()).verdict, Verdict::Accepted);
    json::Object session = without(logoutClaims(), "sub");
    session.append("sid", json::Value("s"));
    QCOMPARE(judged(type.toStdString(), session).verdict, Verdict::Accepted);
}

void TestKinds::logoutTokenIsKnownByItsEvent_data()
{
    QTest::addColumn<QByteArray>("type");
    for (const char *type : {"", "JWT", "jwt", "at+jwt", "secevent+jwt", "x+jwt"})
        QTest::addRow("L5 typ %s", type) << QByteArray(type);
}

void TestKinds::logoutTokenIsKnownByItsEvent()
{
    QFETCH(const QByteArray, type);
    const std::string typ = type.toStdString();
    QCOMPARE(judged(typ, logoutClaims()).verdict, Verdict::Accepted);
    QCOMPARE(*judged(typ, with(logoutClaims(), "nonce", json::Value("n"))).cause, Code::MemberForbidden);
    QCOMPARE(*judged(typ, without(logoutClaims(), "sub")).cause, Code::MemberRequired);
    QCOMPARE(judged(typ, with(logoutClaims(), "events", json::Value(logoutEvent))).verdict, Verdict::Rejected);
    const std::string list = std::string(R"([")") + logoutEvent + R"("])";
    QCOMPARE(judged(typ, with(logoutClaims(), "events", parsed(list))).verdict, Verdict::Rejected);
}

void TestKinds::typeHasToBeAText_data()
{
    QTest::addColumn<QByteArray>("member");
    QTest::addColumn<QByteArray>("value");
    for (const char *member : {"typ", "cty"}) {
        for (const char *value : {"5", "true", "[]", R"(["logout+jwt"])", R"({"typ":"JWT"})"})
            QTest::addRow("L16 %s %s", member, value) << QByteArray(member) << QByteArray(value);
    }
}

void TestKinds::typeHasToBeAText()
{
    QFETCH(const QByteArray, member);
    QFETCH(const QByteArray, value);
    json::Object header = headerOf(issuer());
    header.set(member.toStdString(), parsed(value.toStdString()));
    const Inspection inspection = judge(sign(issuer(), header, json::write(goodClaims())), loaded({&issuer()}));
    QCOMPARE(inspection.verdict, Verdict::Rejected);
    QCOMPARE(*inspection.cause, Code::MemberWrongType);
}

void TestKinds::whatIsNotBuiltIsNamed_data()
{
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QByteArray>("claims");
    const auto row = [](const char *type, const char *more) {
        json::Object claims = with(goodClaims(), "iat", json::Value(now - 60));
        const json::Value added = parsed(more);
        for (const json::Member &member : added.asObject()->members())
            claims.set(member.name, member.value);
        QTest::addRow("L6 %s", type) << QByteArray(type) << QByteArray::fromStdString(json::write(claims));
    };
    row("kb+jwt", R"({"nonce":"n","sd_hash":"h"})");
    row("KB+JWT", R"({"nonce":"n","sd_hash":"h"})");
    row("application/kb+jwt", R"({"nonce":"n","sd_hash":"h"})");
    row("oauth-client-attestation-pop+jwt", "{}");
    row("wpt+jwt", R"({"wth":"AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"})");
    row("verifier-attestation+jwt",
        ("{\"cnf\":{\"jwk\":" + json::write(makeSigner("ES256", "").publicJwk()) + "}}").c_str());
    row("VP+jwt", R"({"@context":["https://www.w3.org/ns/credentials/v2"],"type":["VerifiablePresentation"]})");
}

void TestKinds::whatIsNotBuiltIsNamed()
{
    QFETCH(const QByteArray, type);
    QFETCH(const QByteArray, claims);
    const json::Value payload = parsed(claims.toStdString());
    const Inspection inspection = judged(type.toStdString(), *payload.asObject());
    QCOMPARE(inspection.signature.state, SignatureState::Verified);
    QCOMPARE(inspection.verdict, Verdict::Unverified);
    QVERIFY(!inspection.unchecked.empty() && !inspection.unchecked.front().kind.empty());
    QCOMPARE(inspection.kind, inspection.unchecked.front().kind);
    QCOMPARE(*inspection.cause, Code::BindingUnchecked);
}

void TestKinds::tokenInsideGivesNoClaims_data()
{
    QTest::addColumn<QByteArray>("type");
    for (const char *type : {"logout+jwt", "LOGOUT+JWT", "secevent+jwt", "dpop+jwt", "openid4vci-proof+jwt", "at+jwt",
                             "passport", "dc+sd-jwt", "x+sd-jwt"})
        QTest::addRow("L6 %s", type) << QByteArray(type);
}

void TestKinds::tokenInsideGivesNoClaims()
{
    QFETCH(const QByteArray, type);
    const std::string inner = sign(issuer(), logoutClaims());
    json::Object header = headerOf(issuer());
    header.set("typ", json::Value(type.toStdString()));
    for (const bool isAnnounced : {false, true}) {
        if (isAnnounced)
            header.set("cty", json::Value("JWT"));
        for (const std::string &payload : {inner, '"' + inner + '"', "[\"" + inner + "\"]"}) {
            const Inspection inspection = judge(sign(issuer(), header, payload), loaded({&issuer()}));
            QCOMPARE(inspection.verdict, Verdict::Rejected);
            QVERIFY(inspection.find(Code::PayloadNotJson));
        }
    }
}

void TestKinds::tokensInHeadersAreLeftUnchecked_data()
{
    QTest::addColumn<QByteArray>("member");
    QTest::addColumn<bool>("inList");
    for (const char *member : {"key_attestation", "jwt", "trust_chain", "anything"}) {
        QTest::addRow("L13 %s", member) << QByteArray(member) << false;
        QTest::addRow("L13 %s, in a list", member) << QByteArray(member) << true;
    }
}

void TestKinds::tokensInHeadersAreLeftUnchecked()
{
    QFETCH(const QByteArray, member);
    QFETCH(const bool, inList);
    json::Array list;
    for (const char *text : {"x", "eyJhbGciOiJub25lIn0.e30."})
        list.emplace_back(text);
    const json::Value value = inList ? json::Value(list) : list.back();
    const auto judgedAs = [&](std::string_view type, const json::Object &claims) {
        json::Object header = with(headerOf(issuer()), member.toStdString(), value);
        header.set("typ", json::Value(type));
        return judge(sign(issuer(), header, json::write(claims)), loaded({&issuer()}));
    };
    const Inspection plain = judgedAs("JWT", goodClaims());
    QCOMPARE(plain.verdict, Verdict::Unverified);
    QVERIFY((plain.unchecked == std::vector<UncheckedPart>{{Part::NestedToken, Missing::Place, {}}}));
    const json::Object proof = *parsed(R"({"aud":"https://a.example","nonce":"n"})").asObject();
    // The law of that kind says what an attestation is, and these are none.
    QCOMPARE(judgedAs("openid4vci-proof+jwt", with(proof, "iat", json::Value(now - 5))).verdict,
             member == "key_attestation" ? Verdict::Rejected : Verdict::Unverified);
    QCOMPARE(judgedAs("oauth-authz-req+jwt", with(goodClaims(), "client_id", json::Value("c"))).verdict,
             Verdict::Unverified);
}

void TestKinds::proofs_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<QByteArray>("claims");
    QTest::addColumn<bool>("accepted");
    const std::string good = R"("jti":"j","htm":"GET","htu":"https://a.example","iat":)";
    const std::string fresh = "{" + good + std::to_string(now - 10) + "}";
    json::Object key = *issuer().publicJwk().asObject();
    const auto header = [](const json::Value &jwk) {
        json::Object object;
        object.append("jwk", jwk);
        return json::write(object);
    };
    const auto row = [](const char *name, const std::string &headerText, const std::string &claims, bool accepted) {
        QTest::addRow("L7 %s", name) << QByteArray::fromStdString(headerText) << QByteArray::fromStdString(claims)
                                     << accepted;
    };
    const std::string shown = header(json::Value(key));
    row("good", shown, fresh, true);
    row("no key", "{}", fresh, false);
    row("key is a text", R"({"jwk":"x"})", fresh, false);
    row("private key", header(json::Value(issuer().jwk)), fresh, false);
    row("another key", header(makeSigner("ES256", "").publicJwk()), fresh, false);
    row("no method", shown, "{\"jti\":\"j\",\"htu\":\"https://a.example\",\"iat\":" + std::to_string(now) + "}", false);
    row("no ID", shown, "{\"htm\":\"GET\",\"htu\":\"https://a.example\",\"iat\":" + std::to_string(now) + "}", false);
    row("no date", shown, R"({"jti":"j","htm":"GET","htu":"https://a.example"})", false);
    row("old", shown, "{" + good + std::to_string(now - 3600) + "}", false);
    row("made ahead", shown, "{" + good + std::to_string(now + 3600) + "}", false);
}

void TestKinds::proofs()
{
    QFETCH(const QByteArray, header);
    QFETCH(const QByteArray, claims);
    QFETCH(const bool, accepted);
    json::Object whole = headerOfType(issuer(), "dpop+jwt");
    const json::Value more = parsed(header.toStdString());
    for (const json::Member &member : more.asObject()->members())
        whole.set(member.name, member.value);
    const Inspection inspection = judge(sign(issuer(), whole, claims.toStdString()), loaded({&issuer()}));
    QCOMPARE(inspection.verdict, accepted ? Verdict::Accepted : Verdict::Rejected);
    // What it was made for is not here, and that is said.
    QVERIFY(inspection.find(Code::BindingUnchecked));
}

void TestKinds::entityStatements()
{
    json::Object statement = goodClaims();
    json::Object keys;
    keys.append("keys", json::Value(json::Array{issuer().publicJwk()}));
    statement.set("jwks", json::Value(keys));
    statement.set("sub", json::Value("https://entity.example"));
    statement.remove("aud");
    QCOMPARE(judged("entity-statement+jwt", statement).verdict, Verdict::Accepted);
    QCOMPARE(judged("entity-statement+jwt", statement).kind, std::string_view("subordinate_statement"));
    QCOMPARE(*judged("entity-statement+jwt", with(statement, "authority_hints", parsed(R"(["x"])"))).cause,
             Code::MemberForbidden);
    statement.set("sub", *statement.find("iss"));
    QCOMPARE(judged("entity-statement+jwt", statement).kind, std::string_view("entity_configuration"));
    QCOMPARE(*judged("entity-statement+jwt", with(statement, "metadata_policy", parsed("{}"))).cause,
             Code::MemberForbidden);
    QCOMPARE(*judged("entity-statement+jwt", without(statement, "jwks")).cause, Code::MemberRequired);
}

void TestKinds::generalLawSuffices_data()
{
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<bool>("noted");
    QTest::newRow("none") << QByteArray() << false;
    for (const char *type : {"JWT", "jwt", "application/JWT", "at+jwt", "JOSE"})
        QTest::newRow(type) << QByteArray(type) << false;
    for (const char *type : {"x+jwt", "X+JWT", "application/x+jwt"})
        QTest::newRow(type) << QByteArray(type) << true;
}

void TestKinds::generalLawSuffices()
{
    QFETCH(const QByteArray, type);
    QFETCH(const bool, noted);
    const Inspection inspection = judged(type.toStdString(), with(goodClaims(), "client_id", json::Value("c")));
    QCOMPARE(inspection.verdict, Verdict::Accepted);
    QCOMPARE(inspection.find(Code::KindUnknown) != nullptr, noted);
}

void TestKinds::constraintsAreSaid_data()
{
    QTest::addColumn<QByteArray>("claim");
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QByteArray>("edge");
    const QByteArray thumbprint(43, 'A');
    QTest::newRow("jkt") << QByteArray("cnf") << R"({"jkt":")" + thumbprint + R"("})" << QByteArray("cnf.jkt");
    QTest::newRow("x5t") << QByteArray("cnf") << R"({"x5t#S256":")" + thumbprint + R"("})"
                         << QByteArray("cnf.x5t#S256");
    QTest::newRow("kid") << QByteArray("cnf") << QByteArray(R"({"kid":"k"})") << QByteArray("cnf.kid");
    QTest::newRow("status") << QByteArray("status")
                            << QByteArray(R"({"status_list":{"idx":0,"uri":"https://a.example"}})")
                            << QByteArray("status");
}

void TestKinds::constraintsAreSaid()
{
    QFETCH(const QByteArray, claim);
    QFETCH(const QByteArray, value);
    QFETCH(const QByteArray, edge);
    const Inspection inspection = judged("JWT", with(goodClaims(), claim.toStdString(), parsed(value.toStdString())));
    QCOMPARE(inspection.verdict, Verdict::Accepted);
    QCOMPARE(*inspection.cause, Code::BindingUnchecked);
    QCOMPARE(*textIn(*inspection.causeFinding(), "edge"), edge.toStdString());
}

void TestKinds::constraintsHaveAForm_data()
{
    QTest::addColumn<QByteArray>("claim");
    QTest::addColumn<QByteArray>("value");
    const auto row = [](const char *name, const char *claim, const QByteArray &value) {
        QTest::addRow("L8 %s", name) << QByteArray(claim) << value;
    };
    row("cnf is a text", "cnf", R"("x")");
    row("key is a number", "cnf", R"({"jwk":5})");
    row("two keys", "cnf", R"({"jwk":{"kty":"EC"},"jku":"https://a.example"})");
    row("private key", "cnf", R"({"jwk":{"kty":"OKP","crv":"Ed25519","x":"AA","d":"AA"}})");
    row("shared secret", "cnf", R"({"jwk":{"kty":"oct","k":"AA"}})");
    row("jkt is short", "cnf", R"({"jkt":"AAAA"})");
    row("jkt in hex", "cnf", R"({"jkt":")" + QByteArray(64, 'a') + R"("})");
    row("jkt is padded", "cnf", R"({"jkt":")" + QByteArray(43, 'A') + R"(="})");
    row("jkt is a number", "cnf", R"({"jkt":1})");
    row("certificate by SHA-1", "cnf", R"({"x5t#S256":")" + QByteArray(27, 'A') + R"("})");
    row("no index", "status", R"({"status_list":{"uri":"https://a.example"}})");
    row("index below zero", "status", R"({"status_list":{"idx":-1,"uri":"https://a.example"}})");
    row("index is a text", "status", R"({"status_list":{"idx":"1","uri":"https://a.example"}})");
    row("no address", "status", R"({"status_list":{"idx":1}})");
}

void TestKinds::constraintsHaveAForm()
{
    QFETCH(const QByteArray, claim);
    QFETCH(const QByteArray, value);
    const json::Object claims = with(goodClaims(), claim.toStdString(), parsed(value.toStdString()));
    for (const char *type : {"at+jwt", "JWT"})
        QCOMPARE(judged(type, claims).verdict, Verdict::Rejected);
}

void TestKinds::tableIsSound()
{
    const auto isPath = [](std::string_view path) {
        return path.starts_with("payload.") || path.starts_with("header.");
    };
    for (const TokenKind &kind : tokenKinds()) {
        QVERIFY(!kind.name.empty() && !kind.rule.empty());
        QVERIFY(std::ranges::all_of(kind.members, isPath, &MemberRule::path));
        QVERIFY(std::ranges::all_of(kind.oneOf.paths, isPath));
        QVERIFY(!kind.unchecked || kind.unchecked->kind == kind.name);
        QVERIFY(kind.genus.empty() || findKind(kind.genus));
        QVERIFY(kind.type.empty() || kind.selfIssued || findKindOfType(kind.type) == &kind);
        for (const Mark &mark : kind.marks) {
            for (const Trait &trait : mark.traits)
                QVERIFY(trait.path.empty() || isPath(trait.path));
            QVERIFY(mark.traits.front().match != Match::Absent); // marks are looked up by that member
        }
    }
}

QTEST_GUILESS_MAIN(TestKinds)
#include "tst_kinds.moc"
