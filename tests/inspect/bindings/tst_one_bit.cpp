// SPDX-License-Identifier: Apache-2.0
#include "inspect/text_tokens.h"
#include "tests/inspect/bindings/federation_workshop.h"
#include "tests/inspect/bindings/proof_workshop.h"

#include <QTest>

#include <algorithm>
#include <map>

using namespace tokenscope;
using namespace tokenscope::inspect;
using namespace tokenscope::workshop;

namespace {

struct Stretch
{
    std::size_t begin;
    std::size_t end;
};

using Stretches = std::vector<Stretch>;

bool contains(const Stretches &stretches, std::size_t place)
{
    return std::ranges::any_of(stretches,
                               [place](const Stretch &each) { return place >= each.begin && place < each.end; });
}

/// A change within `certain` turns the edge, one within `possible` may: it may hit the value that binds, or another.
struct Dependence
{
    Stretches certain;
    Stretches possible;
};

/// A text that binds several artefacts, and the ways in which a change to it shows.
struct BoundText
{
    std::string text;
    InspectionKeys keys;
    Expectations asked;
    std::map<std::string, Dependence> edges; ///< by name, with the place if there is one
    Stretches tokens;                        ///< what is changed
    Stretches headers;                       ///< tell what the artefacts are
};

Stretch placeOf(const std::string &text, const std::string &part)
{
    const std::size_t begin = text.rfind(part);
    return {begin, begin + part.size()};
}

/// Of a token in the text: 0 is its header, 1 its payload.
Stretch segmentIn(const std::string &text, const std::string &token, std::size_t index)
{
    const Stretch whole = placeOf(text, token);
    std::size_t begin = whole.begin;
    for (std::size_t i = 0; i < index; ++i)
        begin = text.find('.', begin) + 1;
    return {begin, std::min(text.find('.', begin), whole.end)};
}

std::string nameOfEdge(const Binding &edge)
{
    return std::string(nameOf(edge.edge)) + (edge.place ? " " + std::to_string(*edge.place) : std::string());
}

std::map<std::string, BindingState> statesOf(const Inspection &inspection)
{
    std::map<std::string, BindingState> states;
    for (const Binding &edge : inspection.bindings)
        states[nameOfEdge(edge)] = edge.state;
    return states;
}

std::string attested(std::string_view claims, std::string_view type, const Signer &signer)
{
    return sign(signer, headerOfType(signer, type), claims);
}

BoundText presentation()
{
    const Signer issuer = makeSigner("ES256", "issuer");
    const Signer holder = makeSigner("ES256", "");
    const std::string name = disclosure(R"(["salt-1","given_name","Kim"])");
    const std::string street = disclosure(R"(["salt-2","street","Main Road"])");
    json::Object confirmation;
    confirmation.append("jwk", holder.publicJwk());
    json::Object claims = with(goodClaims(), "_sd", digests({digestOf(name), digestOf(street)}));
    claims.set("cnf", json::Value(confirmation));
    const std::string token = sign(issuer, headerOfType(issuer, "example+sd-jwt"), json::write(claims));
    const std::string shown = presented(token, {name, street});
    const std::string binding = sign(holder, headerOfType(holder, "kb+jwt"), json::write(bindingClaims(shown)));
    BoundText made{shown + binding, loaded({&issuer}), {}, {}, {}, {}};
    made.asked.nonce = "n-1";
    const Stretch own = segmentIn(made.text, token, 1);
    const Stretch holders = segmentIn(made.text, binding, 1);
    const Stretch whole = placeOf(made.text, binding);
    made.edges["digest 0"] = {{placeOf(made.text, name)}, {own}};
    made.edges["digest 1"] = {{placeOf(made.text, street)}, {own}};
    made.edges["sd_hash"] = {{placeOf(made.text, token), placeOf(made.text, name), placeOf(made.text, street)},
                             {holders}};
    made.edges["cnf.jwk"] = {{whole}, {own}};
    made.edges["nonce"] = {{}, {holders}};
    made.tokens = {placeOf(made.text, token), placeOf(made.text, name), placeOf(made.text, street), whole};
    made.headers = {segmentIn(made.text, token, 0), segmentIn(made.text, binding, 0)};
    return made;
}

BoundText request()
{
    const std::string token = boundToken();
    const std::string proof = proofOf(proofClaims(token));
    BoundText made{requestWith(token, proof), loaded({&server()}), {}, {}, {}, {}};
    const Stretch tokens = placeOf(made.text, token);
    const Stretch proofs = placeOf(made.text, proof);
    const Stretch claims = segmentIn(made.text, proof, 1);
    made.edges["own_key"] = {{proofs}, {}};
    made.edges["ath"] = {{tokens}, {claims}};
    made.edges["htm"] = {{}, {claims}};
    made.edges["htu"] = {{}, {claims}};
    made.edges["cnf.jkt"] = {{}, {segmentIn(made.text, proof, 0), segmentIn(made.text, token, 1)}};
    made.tokens = {tokens, proofs};
    made.headers = {segmentIn(made.text, token, 0), segmentIn(made.text, proof, 0)};
    return made;
}

/// A client's attestation and a workload's token, each with the proof that goes with it.
BoundText pairOf(std::string_view tokenType, std::string_view proofType, const std::string &proofName)
{
    const Signer maker = makeSigner("ES256", "maker");
    const Signer device = makeSigner("ES256", "");
    const bool isWorkload = tokenType == "wit+jwt";
    json::Object jwk = *device.publicJwk().asObject();
    jwk.set("alg", json::Value(device.algorithm));
    json::Object confirmation;
    confirmation.append("jwk", json::Value(jwk));
    json::Object claims = *parsed(R"({"iss":"https://m.example"})").asObject();
    claims.append("sub", json::Value(isWorkload ? "wimse://m.example/a" : "client"));
    claims.append("exp", json::Value(now + 600));
    claims.append("cnf", json::Value(confirmation));
    const std::string token = attested(json::write(claims), tokenType, maker);
    json::Object proofs = *parsed(R"({"aud":"https://op.example","jti":"j"})").asObject();
    proofs.append(isWorkload ? "wth" : "challenge", json::Value(isWorkload ? digestOf(token) : "c"));
    proofs.append(isWorkload ? "exp" : "iat", json::Value(isWorkload ? now + 60 : now - 10));
    const std::string proof = attested(json::write(proofs), proofType, device);
    BoundText made{"POST / HTTP/1.1\r\nHost: op.example\r\nX-Token: " + token + "\r\n" + proofName + ": " + proof +
                       "\r\n\r\n",
                   loaded({&maker}),
                   {},
                   {},
                   {},
                   {}};
    made.edges["cnf.jwk"] = {{placeOf(made.text, proof)}, {segmentIn(made.text, token, 1)}};
    if (isWorkload)
        made.edges["wth"] = {{placeOf(made.text, token)}, {segmentIn(made.text, proof, 1)}};
    made.tokens = {placeOf(made.text, token), placeOf(made.text, proof)};
    made.headers = {segmentIn(made.text, token, 0), segmentIn(made.text, proof, 0)};
    return made;
}

BoundText chain()
{
    const Entity leaf("leaf");
    const Entity middle("middle");
    const Entity anchor("anchor");
    const std::vector<std::string> statements = {configurationOf(leaf, {middle.name}), statementAbout(leaf, middle),
                                                 statementAbout(middle, anchor), configurationOf(anchor, {})};
    BoundText made{chainText(statements), loaded({&anchor.signer}), {}, {}, {}, {}};
    Stretches claims; // say who is whose superior, and have the keys
    for (const std::string &statement : statements) {
        made.tokens.push_back(placeOf(made.text, statement));
        made.headers.push_back(segmentIn(made.text, statement, 0));
        claims.push_back(segmentIn(made.text, statement, 1));
    }
    for (std::size_t i = 0; i + 1 < statements.size(); ++i)
        made.edges[std::string(nameOf(Edge::Superior)) + " " + std::to_string(i)] = {
            {segmentIn(made.text, statements[i], 2)}, claims};
    // The last one vouches for the one before it, and nothing for the last.
    made.edges[std::string(nameOf(Edge::Superior)) + " 2"].possible.push_back(placeOf(made.text, statements.back()));
    return made;
}

} // namespace

/// One letter changes anywhere in a text whose tokens are bound to one another: the edges that depend on it turn, the
/// others hold as long as their ends can be read, and the text is never accepted.
class TestOneBit final : public QObject
{
    Q_OBJECT

private slots:
    void turnsWhatDependsOnIt_data();
    void turnsWhatDependsOnIt();
};

void TestOneBit::turnsWhatDependsOnIt_data()
{
    QTest::addColumn<int>("which");
    QTest::newRow("presentation of a credential") << 0;
    QTest::newRow("request with a DPoP proof") << 1;
    QTest::newRow("client attestation and its proof") << 2;
    QTest::newRow("workload token and its proof") << 3;
    QTest::newRow("trust chain") << 4;
}

void TestOneBit::turnsWhatDependsOnIt()
{
    QFETCH(const int, which);
    const BoundText made = which == 0   ? presentation()
                           : which == 1 ? request()
                           : which == 2 ? pairOf("oauth-client-attestation+jwt", "oauth-client-attestation-pop+jwt",
                                                 "OAuth-Client-Attestation-PoP")
                           : which == 3 ? pairOf("wit+jwt", "wpt+jwt", "Workload-Proof-Token")
                                        : chain();
    const Inspection good = judge(made.text, made.keys, made.asked);
    const auto before = statesOf(good);
    for (const auto &[name, dependence] : made.edges)
        QVERIFY2(before.contains(name) && before.at(name) == BindingState::Holds, name.c_str());
    QVERIFY2(good.verdict == Verdict::Accepted, verdictName(good.verdict).data());

    constexpr std::size_t step = 29; // a prime, so that all places in a group of four are met
    for (const Stretch &token : made.tokens) {
        for (std::size_t place = token.begin; place < token.end; place += step) {
            std::string text = made.text;
            if (text[place] == '.' || text[place] == '~')
                continue;
            text[place] = text[place] == 'A' ? 'B' : 'A';
            const Inspection changed = judge(text, made.keys, made.asked);
            const auto number =
                std::ranges::find_if(made.tokens, [&token](const Stretch &each) { return each.begin == token.begin; }) -
                made.tokens.begin();
            const QByteArray where =
                "at " + QByteArray::number(qulonglong(place)) + " in token " + QByteArray::number(qlonglong(number));
            // What is no token any more, or one of another kind, is not there for those beside it.
            const bool mayBeAnother = contains(made.headers, place);
            QVERIFY2(changed.verdict != Verdict::Accepted || mayBeAnother, where);
            const bool isReadable = std::ranges::none_of(changed.findings, [](const Finding &finding) {
                return finding.severity == Severity::Error && finding.code >= Code::LookalikeCharacter &&
                       finding.code <= Code::JsonTooDeep;
            });
            const auto after = statesOf(changed);
            for (const auto &[name, dependence] : made.edges) {
                const bool isThere = after.contains(name);
                const bool holds = isThere && after.at(name) == BindingState::Holds;
                const QByteArray told = QByteArray::fromStdString(name) + ' ' + where;
                if (contains(dependence.certain, place))
                    QVERIFY2(!holds || mayBeAnother, told);
                else if (!contains(dependence.possible, place) && !mayBeAnother && isReadable)
                    QVERIFY2(holds, told);
            }
        }
    }
}

QTEST_GUILESS_MAIN(TestOneBit)
#include "tst_one_bit.moc"
