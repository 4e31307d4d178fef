// SPDX-License-Identifier: Apache-2.0
#include "tests/inspect/disclosure_workshop.h"
#include "tests/inspect/key_cases.h"

#include "inspect/bindings/token_hash.h"
#include "inspect/text_tokens.h"

#include <QTest>

#include <set>

using namespace tokenscope;
using namespace tokenscope::inspect;
using namespace tokenscope::workshop;

namespace {

const Signer &issuer()
{
    static const Signer signer = makeSigner("ES256", "issuer");
    return signer;
}

const Signer &holder()
{
    static const Signer signer = makeSigner("ES256", "");
    return signer;
}

const std::string givenName = disclosure(R"(["salt-1","given_name","Kim"])");
const std::string nationality = disclosure(R"(["salt-2","DE"])");
const std::string street = disclosure(R"(["salt-3","street","Main Road"])");

/// A claim, an element of an array, and a claim inside another one.
std::string credential()
{
    json::Object claims = with(goodClaims(), "_sd", digests({digestOf(givenName), digestOf("decoy")}));
    claims.set("nationalities", parsed(R"([{"...":")" + digestOf(nationality) + R"("},"FR"])"));
    claims.set("address", parsed(R"({"_sd":[")" + digestOf(street) + R"("],"a/b":1})"));
    json::Object confirmation;
    confirmation.append("jwk", holder().publicJwk());
    claims.set("cnf", json::Value(confirmation));
    return sign(issuer(), headerOfType(issuer(), "example+sd-jwt"), json::write(claims));
}

std::string withBinding(const std::string &presentation)
{
    return bound(presentation, holder(), bindingClaims(presentation));
}

std::set<std::string> edgesOf(const Inspection &inspection, BindingState state)
{
    std::set<std::string> names;
    for (const Binding &binding : inspection.bindings) {
        if (binding.state == state)
            names.insert(std::string(nameOf(binding.edge)) +
                         (binding.place ? " " + std::to_string(*binding.place) : std::string()));
    }
    return names;
}

QByteArray listed(const std::set<std::string> &names)
{
    QByteArray text;
    for (const std::string &name : names)
        text += (text.isEmpty() ? "" : ", ") + QByteArray::fromStdString(name);
    return text;
}

std::string changedAt(std::string text, std::size_t at)
{
    text[at] = text[at] == 'A' ? 'B' : 'A';
    return text;
}

json::Object hashesFor(std::string_view algorithm, std::string_view accessToken)
{
    const auto *known = crypto::findSignatureAlgorithm(algorithm);
    json::Object claims = goodClaims();
    claims.set("at_hash", json::Value(base64url::encode(halfHash(*known, asBytes(accessToken), {}))));
    claims.set("c_hash", json::Value(base64url::encode(halfHash(*known, asBytes("code-1"), {}))));
    claims.set("s_hash", json::Value(base64url::encode(halfHash(*known, asBytes("state-1"), {}))));
    return claims;
}

Inspection judgedLast(const std::string &text)
{
    const auto found = textTokens(text);
    const InspectionKeys keys = loaded({&issuer()});
    const Expectations expectations;
    Question question{text, keys, expectations, moment};
    question.tokens = found ? &*found : nullptr;
    question.token = found ? found->places.size() - 1 : 0;
    return inspect::inspect(question);
}

} // namespace

/// What a text is bound to, edge by edge.
class TestEdges final : public QObject
{
    Q_OBJECT

private slots:
    void showsWhatIsDisclosed();
    void oneChangeTurnsWhatDependsOnIt_data();
    void oneChangeTurnsWhatDependsOnIt();
    void halfHashes_data();
    void halfHashes();
    void refreshTokens();
    void responses_data();
    void responses();
    void clientCertificates();
    void slips_data();
    void slips();
};

void TestEdges::showsWhatIsDisclosed()
{
    const Inspection inspection = judge(presented(credential(), {givenName, nationality, street}), loaded({&issuer()}));
    QCOMPARE(inspection.disclosures.size(), std::size_t(3));
    QCOMPARE(*inspection.disclosures[0].pointer, std::string("/given_name"));
    QCOMPARE(inspection.disclosures[0].salt, std::string("salt-1"));
    QCOMPARE(*inspection.disclosures[1].pointer, std::string("/nationalities/0"));
    QVERIFY(!inspection.disclosures[1].name);
    QCOMPARE(*inspection.disclosures[2].pointer, std::string("/address/street"));
    QVERIFY(inspection.signedPayload->asObject()->find("_sd"));
    QVERIFY(!inspection.payload->root.asObject()->find("_sd"));
    const Inspection less = judge(presented(credential(), {street}), loaded({&issuer()}));
    QCOMPARE(*less.disclosures[0].pointer, std::string("/address/street"));
    QCOMPARE(less.payload->root.asObject()->find("nationalities")->asArray()->size(), std::size_t(1));
}

void TestEdges::oneChangeTurnsWhatDependsOnIt_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("broken");
    const auto row = [](const char *title, const std::string &text, const char *broken) {
        QTest::addRow("V7 %s", title) << QByteArray::fromStdString(text) << QByteArray(broken);
    };
    const std::string token = credential();
    const std::string shown = presented(token, {givenName, nationality, street});
    const std::string whole = withBinding(shown);
    const std::string binding = whole.substr(shown.size());
    const json::Object claims = bindingClaims(shown);
    const auto boundWith = [&](std::string_view name, std::string_view value) {
        return shown + withSegment(binding, 1, encoded(json::write(with(claims, name, json::Value(value)))));
    };
    row("nothing", whole, "");
    row("the issuer's signature", changedAt(whole, token.size() - 20), "sd_hash");
    row("the first disclosure", changedAt(whole, token.size() + 5), "digest 0, sd_hash");
    row("the second disclosure", changedAt(whole, token.size() + 1 + givenName.size() + 5), "digest 1, sd_hash");
    row("the holder's signature", changedAt(whole, whole.size() - 20), "cnf.jwk");
    row("the hash", boundWith("sd_hash", changedAt(digestOf(shown), 3)), "cnf.jwk, sd_hash");
    row("the nonce", boundWith("nonce", "n-0"), "cnf.jwk, nonce");
    row("the audience", boundWith("aud", "another"), "cnf.jwk");
    row("a disclosure is missing", presented(token, {givenName, street}) + binding, "sd_hash");
    row("a disclosure twice", presented(token, {givenName, givenName}) + binding, "digest 1, sd_hash");
    row("another holder", bound(shown, makeSigner("ES256", ""), claims), "cnf.jwk");
}

void TestEdges::oneChangeTurnsWhatDependsOnIt()
{
    QFETCH(const QByteArray, text);
    QFETCH(const QByteArray, broken);
    Expectations asked;
    asked.nonce = "n-1";
    const Inspection inspection = judge(text.toStdString(), loaded({&issuer()}), asked);
    QCOMPARE(listed(edgesOf(inspection, BindingState::Broken)), broken);
    QCOMPARE(listed(edgesOf(inspection, BindingState::NotChecked)), QByteArray());
    QCOMPARE(inspection.verdict == Verdict::Accepted,
             broken.isEmpty() && !QByteArray(QTest::currentDataTag()).contains("issuer"));
}

/// OpenID Connect token hash algorithms (draft), "Test vectors".
void TestEdges::halfHashes_data()
{
    QTest::addColumn<QByteArray>("algorithm");
    QTest::addColumn<QByteArray>("hash");
    const auto row = [](const char *algorithm, const char *hash) {
        QTest::addRow("%s", algorithm) << QByteArray(algorithm) << QByteArray(hash);
    };
    row("RS256", "xsZZrUssMXjL3FBlzoSh2g");
    row("ES384", "adt46pcdiB-l6eTNifgoVM-5AIJAxq84");
    row("PS512", "p2LHG4H-8pYDc0hyVOo3iIHvZJUqe9tbj3jESOuXbkY");
    row("Ed25519", "p2LHG4H-8pYDc0hyVOo3iIHvZJUqe9tbj3jESOuXbkY");
    row("EdDSA", "p2LHG4H-8pYDc0hyVOo3iIHvZJUqe9tbj3jESOuXbkY");
    row("EdDSA", "sB_U72jyb0WgtX8TsVoqJnm6CD295W9gfSDRxkilB3LAL7REi9JYutRW_s1yE4lD8cOfMZf83gi4");
}

void TestEdges::halfHashes()
{
    QFETCH(const QByteArray, algorithm);
    QFETCH(const QByteArray, hash);
    constexpr std::string_view value = "YmJiZTAwYmYtMzgyOC00NzhkLTkyOTItNjJjNDM3MGYzOWIy9sFhvH8K_x8UIHj1osisS57f5DduL";
    const auto *known = crypto::findSignatureAlgorithm(algorithm.toStdString());
    QVERIFY(known);
    QCOMPARE(QByteArray::fromStdString(base64url::encode(halfHash(*known, asBytes(value), hash.toStdString()))), hash);
}

/// OpenID Connect CIBA 1.0, 10.3.1, and the short name that other issuers write.
void TestEdges::refreshTokens()
{
    for (const char *name : {"rt_hash", "urn:openid:params:jwt:claim:rt_hash"}) {
        json::Object claims = goodClaims();
        const auto *algorithm = crypto::findSignatureAlgorithm("ES256");
        claims.set(name, json::Value(base64url::encode(halfHash(*algorithm, asBytes("refresh-1"), {}))));
        const std::string token = sign(issuer(), claims);
        for (const std::string refresh : {"refresh-1", "refresh-2"}) {
            const bool isOwn = refresh == "refresh-1";
            const Inspection inspection =
                judgedLast(R"({"refresh_token":")" + refresh + R"(","id_token":")" + token + "\"}");
            QCOMPARE(inspection.verdict, isOwn ? Verdict::Accepted : Verdict::Rejected);
            QCOMPARE(inspection.bindings.size(), std::size_t(1));
            QCOMPARE(inspection.bindings.front().edge, Edge::RefreshTokenHash);
            QCOMPARE(inspection.bindings.front().state, isOwn ? BindingState::Holds : BindingState::Broken);
            QVERIFY(isOwn || inspection.find(Code::BindingBroken)->where == std::string("payload.") + name);
        }
    }
}

void TestEdges::responses_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("holds");
    QTest::addColumn<QByteArray>("broken");
    const auto row = [](const char *title, const std::string &text, const char *holds, const char *broken) {
        QTest::addRow("V12 %s", title) << QByteArray::fromStdString(text) << QByteArray(holds) << QByteArray(broken);
    };
    const std::string token = sign(issuer(), hashesFor("ES256", "access-1"));
    const auto fragment = [&token](const std::string &accessToken, const std::string &code) {
        return "https://app.example/cb#access_token=" + accessToken + "&token_type=Bearer&code=" + code +
               "&state=state%2D1&id_token=" + token;
    };
    row("response of the token endpoint",
        R"({"access_token":"access-1","token_type":"Bearer","id_token":")" + token + "\"}", "at_hash", "");
    row("another access token", R"({"access_token":"access-2","id_token":")" + token + "\"}", "", "at_hash");
    row("address of a redirection", fragment("access-1", "code-1"), "at_hash, c_hash, s_hash", "");
    row("another code", fragment("access-1", "code-2"), "at_hash, s_hash", "c_hash");
    row("form", "POST /cb HTTP/1.1\nHost: app.example\n\ncode=code-1&id_token=" + token + "&state=state-2", "c_hash",
        "s_hash");
    row("of another response", R"({"access_token":"access-2","id_token":"x"} )" + token, "", "");
    row("alone", token, "", "");
    const std::string bearer = goodToken(issuer());
    row("access token that is a JWT",
        R"({"access_token":")" + bearer + R"(","id_token":")" + sign(issuer(), hashesFor("ES256", bearer)) + "\"}",
        "at_hash", "");
}

void TestEdges::responses()
{
    QFETCH(const QByteArray, text);
    QFETCH(const QByteArray, holds);
    QFETCH(const QByteArray, broken);
    const Inspection inspection = judgedLast(text.toStdString());
    QCOMPARE(listed(edgesOf(inspection, BindingState::Holds)), holds);
    QCOMPARE(listed(edgesOf(inspection, BindingState::Broken)), broken);
    QCOMPARE(inspection.bindings.size(), std::size_t(3));
    QCOMPARE(inspection.verdict == Verdict::Accepted, broken.isEmpty());
}

void TestEdges::clientCertificates()
{
    const Bytes good = goodCertificate(holder());
    const auto tokenFor = [](const std::string &thumbprint) {
        return sign(issuer(), with(goodClaims(), "cnf", parsed(R"({"x5t#S256":")" + thumbprint + "\"}")));
    };
    const std::string digest = base64url::encode(crypto::sha256(good));
    const auto judgedBy = [](const std::string &token, const InspectionKeys *certificates) {
        const InspectionKeys keys = loaded({&issuer()});
        const Expectations expectations;
        Question question{token, keys, expectations, moment};
        question.clientCertificates = certificates;
        return inspect::inspect(question);
    };
    const InspectionKeys own = keysOf({certified(holder(), {good})}, KeyOrigin::File);
    const InspectionKeys other = keysOf({certified(ec(), {goodCertificate(ec())})}, KeyOrigin::File);
    const Inspection open = judgedBy(tokenFor(digest), nullptr);
    QCOMPARE(open.verdict, Verdict::Accepted);
    QVERIFY(open.find(Code::BindingUnchecked));
    QCOMPARE(listed(edgesOf(open, BindingState::NotChecked)), QByteArray("cnf.x5t#S256"));
    const Inspection bound = judgedBy(tokenFor(digest), &own);
    QCOMPARE(bound.verdict, Verdict::Accepted);
    QVERIFY(!bound.find(Code::BindingUnchecked));
    QCOMPARE(listed(edgesOf(bound, BindingState::Holds)), QByteArray("cnf.x5t#S256"));
    const Inspection broken = judgedBy(tokenFor(digest), &other);
    QCOMPARE(broken.verdict, Verdict::Rejected);
    QCOMPARE(codeName(*broken.cause), codeName(Code::BindingBroken));
    QCOMPARE(judgedBy(tokenFor(changedAt(digest, 3)), &own).verdict, Verdict::Rejected);
}

void TestEdges::slips_data()
{
    QTest::addColumn<QByteArray>("written");
    QTest::addColumn<HashSlip>("slip");
    QTest::newRow("hex") << QByteArray("fbff0102") << HashSlip::Hexadecimal;
    QTest::newRow("hex in capitals") << QByteArray("FBFF0102") << HashSlip::Hexadecimal;
    QTest::newRow("padded") << QByteArray("-_8BAg==") << HashSlip::OtherBase64;
    QTest::newRow("plain base64") << QByteArray("+/8BAg==") << HashSlip::OtherBase64;
    QTest::newRow("another") << QByteArray("AAAAAA") << HashSlip::OtherValue;
    QTest::newRow("longer") << QByteArray("AAAAAAAAAA") << HashSlip::OtherLength;
    QTest::newRow("empty") << QByteArray() << HashSlip::OtherLength;
}

void TestEdges::slips()
{
    QFETCH(const QByteArray, written);
    QFETCH(const HashSlip, slip);
    const Bytes wanted = {0xfb, 0xff, 0x01, 0x02};
    QCOMPARE(nameOf(hashSlip(written.toStdString(), wanted)), nameOf(slip));
}

QTEST_GUILESS_MAIN(TestEdges)
#include "tst_edges.moc"
