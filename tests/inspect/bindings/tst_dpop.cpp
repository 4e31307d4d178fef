// SPDX-License-Identifier: Apache-2.0
#include "tests/inspect/bindings/proof_workshop.h"

#include "inspect/bindings/request_address.h"
#include "inspect/text_tokens.h"

#include <QTest>

#include <algorithm>
#include <set>

using namespace tokenscope;
using namespace tokenscope::inspect;
using namespace tokenscope::workshop;

namespace {

/// The token of that number in the text, as the command line and the window judge it.
Inspection judgedIn(const std::string &text, std::size_t number, const InspectionKeys &keys,
                    const Expectations &expectations = {})
{
    const auto found = textTokens(text);
    Question question{text, keys, expectations, moment};
    if (found) {
        question.tokens = &*found;
        question.token = number;
    }
    return inspect::inspect(question);
}

std::set<std::string> edgesIn(const Inspection &inspection, BindingState state)
{
    std::set<std::string> names;
    for (const Binding &binding : inspection.bindings) {
        if (binding.state == state)
            names.emplace(nameOf(binding.edge));
    }
    return names;
}

QByteArray joined(const std::set<std::string> &names)
{
    QByteArray text;
    for (const std::string &name : names)
        text += (text.isEmpty() ? "" : " ") + QByteArray::fromStdString(name);
    return text;
}

std::string goodRequest()
{
    const std::string token = boundToken();
    return requestWith(token, proofOf(proofClaims(token)));
}

Expectations sentTo(const std::string &method, const std::string &address)
{
    Expectations expected;
    expected.requestMethod = method;
    expected.requestAddress = address;
    return expected;
}

json::Object without(json::Object object, std::string_view name)
{
    object.remove(name);
    return object;
}

/// One bit of that byte of the text, so that a token's character stays one.
std::string flipped(std::string text, std::size_t at)
{
    text[at] = text[at] == 'A' ? 'B' : 'A';
    return text;
}

} // namespace

/// RFC 9449: a proof is judged by its own key, with the request and the access token that stand beside it.
class TestDpop final : public QObject
{
    Q_OBJECT

private slots:
    void bothFit();
    void aloneItIsNotAccepted();
    void allowedAlgorithmsAreTheProofsToo_data();
    void allowedAlgorithmsAreTheProofsToo();
    void aGivenKeyAnchorsIt();
    void otherKeysHaveNothingToDoWithIt();
    void theRequestAnchorsIt();
    void withATokenAllHasToFit_data();
    void withATokenAllHasToFit();
    void refusesWhatBreaksARule_data();
    void refusesWhatBreaksARule();
    void requestWithoutAProofIsRefused_data();
    void requestWithoutAProofIsRefused();
    void oneChangeTurnsWhatDependsOnIt_data();
    void oneChangeTurnsWhatDependsOnIt();
    void readsRequests_data();
    void readsRequests();
    void addressesAreNormalised_data();
    void addressesAreNormalised();
    void keyFromTheHeaderIsTrustedByNoOtherKind();
    void anExpectedRequestWantsAProof();
    void walletProofs();
};

void TestDpop::bothFit()
{
    const InspectionKeys keys = loaded({&server()});
    const std::string text = goodRequest();
    const Inspection token = judgedIn(text, 0, keys);
    QCOMPARE(token.verdict, Verdict::Accepted);
    QCOMPARE(joined(edgesIn(token, BindingState::Holds)), QByteArray("ath cnf.jkt htm htu own_key"));
    QVERIFY(!token.find(Code::BindingUnchecked));
    QVERIFY(!token.find(Code::EmbeddedInText));
    const Inspection proof = judgedIn(text, 1, keys);
    QCOMPARE(proof.verdict, Verdict::Accepted);
    QVERIFY(proof.signature.byOwnKey);
    QVERIFY(!proof.signature.provenance && !proof.signature.key);
    QCOMPARE(joined(edgesIn(proof, BindingState::Holds)), QByteArray("ath cnf.jkt htm htu own_key"));
}

void TestDpop::aloneItIsNotAccepted()
{
    const Inspection alone = judge(proofOf(proofClaims()), {});
    QCOMPARE(alone.verdict, Verdict::Unverified);
    QVERIFY(alone.signature.state == SignatureState::Verified && alone.signature.byOwnKey);
    QVERIFY(!alone.find(Code::NoKeys) && !alone.find(Code::HeaderKeyIgnored));
    QCOMPARE(alone.unchecked.front(), (UncheckedPart{Part::Occasion, Missing::Request, "dpop_proof"}));
}

void TestDpop::allowedAlgorithmsAreTheProofsToo_data()
{
    QTest::addColumn<QByteArrayList>("allowed"); // the server's is ES256, the client's EdDSA
    QTest::addColumn<bool>("isAccepted");
    QTest::newRow("none named") << QByteArrayList{} << true;
    QTest::newRow("both") << QByteArrayList{"EdDSA", "ES256"} << true;
    QTest::newRow("V2 the server's alone") << QByteArrayList{"ES256"} << false;
    QTest::newRow("V2 the server's and a shared secret's") << QByteArrayList{"ES256", "HS256"} << false;
}

void TestDpop::allowedAlgorithmsAreTheProofsToo()
{
    QFETCH(const QByteArrayList, allowed);
    QFETCH(const bool, isAccepted);
    const Signer other = makeSigner("EdDSA", "");
    const std::string token = boundToken(thumbprintOf(other));
    const std::string text = requestWith(token, proofOf(proofClaims(token), other));
    Expectations expected;
    for (const QByteArray &name : allowed)
        expected.algorithms.push_back(name.toStdString());
    for (const std::size_t number : {std::size_t(0), std::size_t(1)}) {
        const Inspection inspection = judgedIn(text, number, loaded({&server()}), expected);
        QCOMPARE(inspection.verdict, isAccepted ? Verdict::Accepted : Verdict::Rejected);
        QCOMPARE(inspection.find(Code::AlgNotAllowed) == nullptr, isAccepted);
    }
}

void TestDpop::aGivenKeyAnchorsIt()
{
    const Inspection anchored = judge(proofOf(proofClaims()), loaded({&server(), &client()}));
    QCOMPARE(anchored.verdict, Verdict::Accepted);
    QVERIFY(!anchored.signature.byOwnKey && anchored.signature.provenance);
    QVERIFY(anchored.find(Code::BindingUnchecked)); // the request
}

void TestDpop::otherKeysHaveNothingToDoWithIt()
{
    const Signer rsa = makeSigner("RS256", "r");
    const Inspection inspection = judge(proofOf(proofClaims()), loaded({&rsa, &server()}));
    QCOMPARE(inspection.verdict, Verdict::Unverified);
    for (const Finding &finding : inspection.findings)
        QVERIFY2(finding.severity != Severity::Error, codeName(finding.code).data());
}

void TestDpop::theRequestAnchorsIt()
{
    const std::string proof = proofOf(proofClaims());
    QCOMPARE(judge(proof, {}, sentTo("GET", std::string(apiAddress))).verdict, Verdict::Accepted);
    QCOMPARE(judge(proof, {}, sentTo("get", std::string(apiAddress))).verdict, Verdict::Rejected);
    QCOMPARE(judge(proof, {}, sentTo("GET", "https://api.example/other")).verdict, Verdict::Rejected);
    Expectations methodAlone;
    methodAlone.requestMethod = "GET";
    QCOMPARE(judge(proof, {}, methodAlone).verdict, Verdict::Unverified);
    // It names an access token that is not there.
    const std::string withToken = proofOf(proofClaims(boundToken()));
    const Inspection lacking = judge(withToken, {}, sentTo("GET", std::string(apiAddress)));
    QCOMPARE(lacking.verdict, Verdict::Unverified);
    QCOMPARE(lacking.unchecked.front().missing, Missing::AccessToken);
}

void TestDpop::withATokenAllHasToFit_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("hasKeys");
    QTest::addColumn<Verdict>("verdict");
    QTest::addColumn<int>("missing");
    const auto row = [](const char *title, const std::string &text, bool hasKeys, Verdict verdict, Missing missing) {
        QTest::addRow("%s", title) << QByteArray::fromStdString(text) << hasKeys << verdict << int(missing);
    };
    const std::string token = boundToken();
    const std::string opaque = "Kz~8mXK1EalYznwH-LC-1fBAo.4Ljp~zsPE_NeO.gxU";
    const auto without = [&](const std::string &request, const std::string &what) {
        std::string text = request;
        text.erase(text.find(what), what.size());
        return text;
    };
    row("keys of the access token are missing", goodRequest(), false, Verdict::Unverified, Missing::Verification);
    row("an opaque access token", requestWith(opaque, proofOf(proofClaims(opaque))), true, Verdict::Unverified,
        Missing::Claims);
    row("no request around them", without(goodRequest(), "GET /orders?page=2 HTTP/1.1\r\n"), true, Verdict::Unverified,
        Missing::Request);
    row("no host", without(goodRequest(), "Host: api.example\r\n"), true, Verdict::Unverified, Missing::Request);
}

void TestDpop::withATokenAllHasToFit()
{
    QFETCH(const QByteArray, text);
    QFETCH(const bool, hasKeys);
    QFETCH(const Verdict, verdict);
    QFETCH(const int, missing);
    const InspectionKeys keys = hasKeys ? loaded({&server()}) : InspectionKeys();
    const std::string whole = text.toStdString();
    const auto found = textTokens(whole);
    QVERIFY(found);
    const Inspection proof = judgedIn(whole, found->places.size() - 1, keys);
    QCOMPARE(proof.verdict, verdict);
    QCOMPARE(int(proof.unchecked.front().missing), missing);
}

void TestDpop::refusesWhatBreaksARule_data()
{
    using enum Code;
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<Code>("cause");
    QTest::addColumn<QByteArray>("broken");
    QTest::addColumn<bool>("tokenToo");
    const auto row = [](const char *title, const std::string &text, Code cause, const char *broken,
                        bool tokenToo = true) {
        QTest::addRow("V2 %s", title) << QByteArray::fromStdString(text) << cause << QByteArray(broken) << tokenToo;
    };
    const std::string token = boundToken();
    const json::Object good = proofClaims(token);
    const auto claims = [&](const char *title, const json::Object &changed, Code cause, const char *broken) {
        row(title, requestWith(token, proofOf(changed)), cause, broken);
    };
    claims("method", with(good, "htm", json::Value("POST")), BindingBroken, "htm");
    claims("method in small letters", with(good, "htm", json::Value("get")), BindingBroken, "htm");
    claims("path", with(good, "htu", json::Value("https://api.example/invoices")), BindingBroken, "htu");
    claims("host", with(good, "htu", json::Value("https://api.example.net/orders")), BindingBroken, "htu");
    claims("port", with(good, "htu", json::Value("https://api.example:8443/orders")), BindingBroken, "htu");
    claims("no address", with(good, "htu", json::Value("/orders")), MemberInvalid, "htu");
    claims("another access token", with(good, "ath", json::Value(digestOf("other"))), BindingBroken, "ath");
    claims("hash in hexadecimal digits", with(good, "ath", json::Value(std::string(64, 'a'))), MemberInvalid, "ath");
    claims("no ath", without(good, "ath"), MemberRequired, "ath");
    claims("ath is a number", with(good, "ath", json::Value(std::int64_t(1))), ClaimWrongType, "ath");
    claims("no htu", without(good, "htu"), MemberRequired, "");
    claims("no htm", without(good, "htm"), MemberRequired, "");
    claims("no jti", without(good, "jti"), MemberRequired, "");
    claims("no iat", without(good, "iat"), MemberRequired, "");
    claims("an hour old", with(good, "iat", json::Value(now - 3600)), TokenTooOld, "");
    claims("of tomorrow", with(good, "iat", json::Value(now + 86400)), IssuedInFuture, "");
    const Signer other = makeSigner("ES256", "");
    row("key of another client", requestWith(token, proofOf(good, other)), BindingBroken, "cnf.jkt");
    row("signed by another than it shows", requestWith(token, sign(other, proofHeader(), json::write(good))),
        SignatureMismatch, "own_key");
    row("a private key",
        requestWith(token, sign(client(), with(proofHeader(), "jwk", json::Value(client().jwk)), json::write(good))),
        MemberForbidden, "");
    const Signer secret = makeSecret("HS256", "", "0123456789abcdef0123456789abcdef");
    row("a shared secret",
        requestWith(token, sign(secret, with(headerOfType(secret, "dpop+jwt"), "jwk", json::Value(secret.jwk)),
                                json::write(good))),
        AlgNotAllowed, "cnf.jkt own_key");
    row("a key of another type",
        requestWith(token,
                    sign(client(), with(proofHeader(), "jwk", makeSigner("RS256", "").publicJwk()), json::write(good))),
        MemberInvalid, "cnf.jkt own_key");
    row("no key", requestWith(token, sign(client(), without(proofHeader(), "jwk"), json::write(good))), MemberRequired,
        "");
    const std::string bearer = goodToken(server());
    row("the access token is bound to no key", requestWith(bearer, proofOf(proofClaims(bearer))), BindingBroken,
        "cnf.jkt");
    const std::string padded = boundToken(thumbprintOf(client()) + "=");
    row("padded thumbprint", requestWith(padded, proofOf(proofClaims(padded))), MemberInvalid, "cnf.jkt");
    std::string twice = requestWith(token, proofOf(good));
    twice.insert(twice.find("DPoP: "), "DPoP: " + proofOf(good) + "\r\n");
    row("two proofs", twice, MemberForbidden, "");
    std::string asBearer = requestWith(token, proofOf(good));
    asBearer.replace(asBearer.find("DPoP "), 4, "Bearer");
    QTest::addRow("V2 sent as a bearer token")
        << QByteArray::fromStdString(asBearer) << BindingBroken << QByteArray() << true;
}

void TestDpop::refusesWhatBreaksARule()
{
    QFETCH(const QByteArray, text);
    QFETCH(const Code, cause);
    QFETCH(const QByteArray, broken);
    const InspectionKeys keys = loaded({&server()});
    const Inspection token = judgedIn(text.toStdString(), 0, keys);
    QCOMPARE(token.verdict, Verdict::Rejected);
    QCOMPARE(codeName(*token.cause), codeName(cause));
    QCOMPARE(joined(edgesIn(token, BindingState::Broken)), broken);
    if (QByteArray(QTest::currentDataTag()).contains("bearer")) // the proof itself is right
        return;
    const Inspection proof = judgedIn(text.toStdString(), 1, keys);
    QCOMPARE(proof.verdict, Verdict::Rejected);
    QCOMPARE(joined(edgesIn(proof, BindingState::Broken)), broken);
}

void TestDpop::requestWithoutAProofIsRefused_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<std::optional<Code>>("cause");
    const auto row = [](const char *title, const std::string &text, std::optional<Code> cause) {
        QTest::addRow("V6 %s", title) << QByteArray::fromStdString(text) << cause;
    };
    const std::string start = "GET /orders HTTP/1.1\r\nHost: api.example\r\nAuthorization: ";
    const std::string bound = boundToken();
    const std::string free = goodToken(server());
    row("bound, as DPoP", start + "DPoP " + bound + "\r\n\r\n", Code::MemberRequired);
    row("bound to nothing, as DPoP", start + "DPoP " + free + "\r\n\r\n", Code::MemberRequired);
    row("bound, as Bearer", start + "Bearer " + bound + "\r\n\r\n", Code::BindingBroken);
    row("curl", "curl -H 'Authorization: DPoP " + bound + "' https://api.example/orders", Code::MemberRequired);
    row("bound to nothing, as Bearer", start + "Bearer " + free + "\r\n\r\n", std::nullopt);
    row("without the request", "Authorization: DPoP " + bound, std::nullopt);
    row("with its scheme alone", "Bearer " + bound, std::nullopt);
}

void TestDpop::requestWithoutAProofIsRefused()
{
    QFETCH(const QByteArray, text);
    QFETCH(const std::optional<Code>, cause);
    const Inspection token = judgedIn(text.toStdString(), 0, loaded({&server()}));
    QCOMPARE(token.verdict, cause ? Verdict::Rejected : Verdict::Accepted);
    if (cause)
        QCOMPARE(codeName(*token.cause), codeName(*cause));
}

void TestDpop::oneChangeTurnsWhatDependsOnIt_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("broken");
    const auto row = [](const char *title, const std::string &text, const char *broken) {
        QTest::addRow("%s", title) << QByteArray::fromStdString(text) << QByteArray(broken);
    };
    const std::string token = boundToken();
    const json::Object good = with(proofClaims(token), "nonce", json::Value("n-1"));
    const std::string proof = proofOf(good);
    const auto changed = [&](std::string_view name, std::string_view value) {
        return withSegment(proof, 1, encoded(json::write(with(good, name, json::Value(value)))));
    };
    row("nothing", requestWith(token, proof), "");
    row("proof: signature", requestWith(token, flipped(proof, proof.rfind('.') + 20)), "own_key");
    row("proof: htm", requestWith(token, changed("htm", "GEU")), "htm own_key");
    row("proof: htu", requestWith(token, changed("htu", "https://api.example/order3")), "htu own_key");
    row("proof: ath", requestWith(token, changed("ath", flipped(digestOf(token), 7))), "ath own_key");
    row("proof: jti", requestWith(token, changed("jti", "p-0")), "own_key");
    row("proof: nonce", requestWith(token, changed("nonce", "n-0")), "nonce own_key");
    json::Object jwk = *client().publicJwk().asObject();
    jwk.set("x", json::Value(flipped(*jwk.find("x")->asString(), 9)));
    const json::Object header = with(proofHeader(), "jwk", json::Value(jwk));
    row("proof: key", requestWith(token, withSegment(proof, 0, encoded(json::write(header)))), "cnf.jkt own_key");
    row("token: signature", requestWith(flipped(token, token.rfind('.') + 20), proof), "ath");
    const std::string otherThumbprint = boundToken(flipped(thumbprintOf(client()), 5));
    row("token: thumbprint", requestWith(withSegment(token, 1, segmentOf(otherThumbprint, 1)), proof), "ath cnf.jkt");
    row("request: method", requestWith(token, proof, "PUT /orders HTTP/1.1"), "htm");
    row("request: path", requestWith(token, proof, "GET /order HTTP/1.1"), "htu");
    row("request: query", requestWith(token, proof, "GET /orders?page=3 HTTP/1.1"), "");
}

void TestDpop::oneChangeTurnsWhatDependsOnIt()
{
    QFETCH(const QByteArray, text);
    QFETCH(const QByteArray, broken);
    Expectations expected;
    expected.nonce = "n-1";
    const Inspection proof = judgedIn(text.toStdString(), 1, loaded({&server()}), expected);
    QCOMPARE(joined(edgesIn(proof, BindingState::Broken)), broken);
    QCOMPARE(joined(edgesIn(proof, BindingState::NotChecked)), QByteArray());
    QCOMPARE(proof.bindings.size(), std::size_t(6));
}

void TestDpop::readsRequests_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("fits");
    const auto row = [](const char *title, const std::string &text, bool fits = true) {
        QTest::addRow("%s", title) << QByteArray::fromStdString(text) << fits;
    };
    const std::string token = boundToken();
    const std::string proof = proofOf(proofClaims(token));
    const std::string posted = proofOf(with(proofClaims(token), "htm", json::Value("POST")));
    const std::string headers = "-H 'Authorization: DPoP " + token + "' -H 'DPoP: " + proof + "'";
    const std::string lines = "Authorization: DPoP " + token + "\nDPoP: " + proof + "\n";
    row("message", requestWith(token, proof));
    row("message with line feeds", "GET /orders HTTP/1.1\nHost: api.example\n" + lines);
    row("headers in another order",
        "GET /orders HTTP/1.1\nDPoP: " + proof + "\nAuthorization: DPoP " + token + "\nHost: api.example\n");
    row("names in small letters",
        "GET /orders HTTP/2\nhost: api.example\nauthorization: DPoP " + token + "\ndpop: " + proof + "\n");
    row("whole address in the line", "GET https://api.example/orders HTTP/1.1\n" + lines);
    row("file of requests", "GET https://api.example/orders\n" + lines);
    row("trace of curl", "> GET /orders HTTP/2\n> Host: api.example\n> Authorization: DPoP " + token +
                             "\n> DPoP: " + proof + "\n>\n< HTTP/2 401\n");
    row("headers of a browser", ":authority: api.example\n:method: GET\n:path: /orders\n:scheme: https\nauthorization: "
                                "DPoP " +
                                    token + "\ndpop: " + proof + "\n");
    row("curl", "curl https://api.example/orders " + headers);
    row("curl, address last", "curl -s -X GET " + headers + " 'https://api.example/orders?a=1'");
    row("curl over several lines", "curl -XGET \\\n  " + headers + " \\\n  --url https://api.example/orders\n");
    row("curl of cmd", "curl ^\n -H \"Authorization: DPoP " + token + "\" ^\n -H \"DPoP: " + proof +
                           "\" ^\n https://api.example/orders");
    row("curl with data",
        "curl -d a=1 https://api.example/orders -H 'Authorization: DPoP " + token + "' -H 'DPoP: " + posted + "'");
    row("curl with data, and the proof of a GET", "curl -d a=1 https://api.example/orders " + headers, false);
    row("curl with data in the query", "curl -G -d a=1 https://api.example/orders " + headers);
    row("curl, only the head", "curl -I https://api.example/orders " + headers, false);
    row("curl with another address as referer", "curl -e https://other.example/ https://api.example/orders " + headers);
    row("fetch of a browser", "fetch(\"https://api.example/orders\", {\n  \"headers\": {\"authorization\": \"DPoP " +
                                  token + "\", \"dpop\": \"" + proof +
                                  "\"},\n  \"body\": null, \"method\": \"GET\"\n});");
    row("the second of two requests",
        "GET /other HTTP/1.1\nHost: api.example\nCookie: a=1\n\n" + requestWith(token, proof));
    row("the first of two requests", requestWith(token, proof) + "POST /other HTTP/1.1\nHost: api.example\n\n");
    row("http on this computer",
        "GET /orders HTTP/1.1\nHost: localhost:8080\nAuthorization: DPoP " + token +
            "\nDPoP: " + proofOf(with(proofClaims(token), "htu", json::Value("http://localhost:8080/orders"))) + "\n");
}

void TestDpop::readsRequests()
{
    QFETCH(const QByteArray, text);
    QFETCH(const bool, fits);
    for (const std::size_t number : {0, 1}) {
        const Inspection inspection = judgedIn(text.toStdString(), number, loaded({&server()}));
        QCOMPARE(inspection.verdict, fits ? Verdict::Accepted : Verdict::Rejected);
        QCOMPARE(inspection.bindings.size(), std::size_t(5));
    }
}

void TestDpop::addressesAreNormalised_data()
{
    QTest::addColumn<QByteArray>("one");
    QTest::addColumn<QByteArray>("other");
    QTest::addColumn<bool>("same");
    const auto row = [](const char *one, const char *other, bool same) {
        QTest::addRow("%s %s", one, other) << QByteArray(one) << QByteArray(other) << same;
    };
    row("https://a.example", "https://a.example/", true);
    row("HTTPS://A.Example/x", "https://a.example/x", true);
    row("https://a.example:443/x", "https://a.example/x", true);
    row("https://a.example:/x", "https://a.example/x", true);
    row("http://a.example:80/x", "http://a.example/x", true);
    row("https://a.example:80/x", "https://a.example/x", false);
    row("http://a.example/x", "https://a.example/x", false);
    row("https://a.example/a/./b/../c", "https://a.example/a/c", true);
    row("https://a.example/../x", "https://a.example/x", true);
    row("https://a.example/%7euser", "https://a.example/~user", true);
    row("https://a.example/%2f", "https://a.example/%2F", true);
    row("https://a.example/%2F", "https://a.example//", false);
    row("https://a.example/x?q#f", "https://a.example/x", true);
    row("https://a.example/x/", "https://a.example/x", false);
    row("https://a.example/X", "https://a.example/x", false);
    row("https://[::1]:8443/x", "https://[::1]:8443/x", true);
}

void TestDpop::addressesAreNormalised()
{
    QFETCH(const QByteArray, one);
    QFETCH(const QByteArray, other);
    QFETCH(const bool, same);
    const auto left = comparableAddress(one.toStdString());
    const auto right = comparableAddress(other.toStdString());
    QVERIFY(left && right);
    QCOMPARE(*left == *right, same);
}

void TestDpop::keyFromTheHeaderIsTrustedByNoOtherKind()
{
    for (const char *type : {"JWT", "at+jwt", "dpop", "x-dpop+jwt", "logout+jwt", "dpop+jwt+jwt"}) {
        const std::string token =
            sign(client(), with(proofHeader(), "typ", json::Value(type)), json::write(proofClaims()));
        const Inspection inspection = judge(token, {}, sentTo("GET", std::string(apiAddress)));
        QVERIFY2(inspection.verdict != Verdict::Accepted, type);
        QVERIFY2(inspection.signature.state != SignatureState::Verified, type);
    }
}

void TestDpop::anExpectedRequestWantsAProof()
{
    const Inspection lacking = judge(boundToken(), loaded({&server()}), sentTo("GET", std::string(apiAddress)));
    QCOMPARE(lacking.verdict, Verdict::Rejected);
    QCOMPARE(codeName(*lacking.cause), codeName(Code::MemberRequired));
}

void TestDpop::walletProofs()
{
    json::Object claims;
    claims.append("aud", json::Value("https://issuer.example"));
    claims.append("iat", json::Value(now - 5));
    claims.append("nonce", json::Value("n-1"));
    const json::Object header = with(proofHeader(), "typ", json::Value("openid4vci-proof+jwt"));
    const std::string proof = sign(client(), header, json::write(claims));
    Expectations asked;
    QCOMPARE(judge(proof, {}, asked).verdict, Verdict::Unverified);
    asked.nonce = "n-1";
    QCOMPARE(judge(proof, {}, asked).verdict, Verdict::Unverified);
    asked.audiences = {"https://issuer.example"};
    QCOMPARE(judge(proof, {}, asked).verdict, Verdict::Accepted);
    asked.nonce = "n-2";
    QCOMPARE(judge(proof, {}, asked).verdict, Verdict::Rejected);
    QCOMPARE(judge(flipped(proof, proof.rfind('.') + 20), {}).verdict, Verdict::Rejected);
}

QTEST_GUILESS_MAIN(TestDpop)
#include "tst_dpop.moc"
