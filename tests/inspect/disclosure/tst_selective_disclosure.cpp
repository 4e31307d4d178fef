// SPDX-License-Identifier: Apache-2.0
#include "inspect/disclosure/presentation.h"
#include "tests/inspect/disclosure_workshop.h"
#include "tests/inspect/finding_parameters.h"

#include <QTest>

using namespace tokenscope;
using namespace tokenscope::inspect;
using namespace tokenscope::workshop;

namespace {

const std::string name = disclosure(R"(["salt-1","given_name","Kim"])");
const std::string city = disclosure(R"(["salt-2","city","Bern"])");
const std::string element = disclosure(R"(["salt-3","DE"])");
/// Holds the digest of another one.
const std::string address = disclosure(R"(["salt-4","address",{"_sd":[")" + digestOf(city) + R"("],"country":"CH"}])");

const Signer &issuer()
{
    static const Signer signer = makeSigner("ES256", "issuer");
    return signer;
}

json::Object credential(const json::Value &digestsOfClaims)
{
    return with(goodClaims(), "_sd", digestsOfClaims);
}

Inspection judged(const std::string &text, const Expectations &expectations = {})
{
    return judge(text, loaded({&issuer()}), expectations);
}

std::string issued(const json::Object &claims, std::string_view type = "example+sd-jwt")
{
    return sign(issuer(), headerOfType(issuer(), type), json::write(claims));
}

} // namespace

/// RFC 9901, 7.1: what is disclosed counts only where the issuer signed its digest, once.
class TestSelectiveDisclosure final : public QObject
{
    Q_OBJECT

private slots:
    void disclosesWhatTheIssuerSigned();
    void refusesWhatBreaksARule_data();
    void refusesWhatBreaksARule();
    void claimsCountOnceTheyAreDisclosed();
    void otherDigestsAreKnown_data();
    void otherDigestsAreKnown();
    void isFoundInWrappings_data();
    void isFoundInWrappings();
    void whereItEndsIsCertain_data();
    void whereItEndsIsCertain();
    void tokenInPlaceOfClaimsHasNoDisclosures();
    void cutCredentialIsNotAccepted_data();
    void cutCredentialIsNotAccepted();
    void inJsonTheUnprotectedHeaderDiscloses();
    void forgedDisclosureInJsonIsRefused();
    void elsewhereDisclosuresAreLeftUnchecked_data();
    void elsewhereDisclosuresAreLeftUnchecked();
    void tokenInsideDisclosesNothing();
    void disclosuresInsideOneAnotherEndAtTheLimit();
    void manyDisclosuresTakeLinearTime();
    void tooManyDisclosuresAreNotAccepted();
};

void TestSelectiveDisclosure::disclosesWhatTheIssuerSigned()
{
    json::Object claims = credential(digests({digestOf(name), digestOf(address), digestOf("decoy")}));
    claims.append("nationalities", parsed(R"(["FR",{"...":")" + digestOf(element) + R"("},{"...":"withheld"}])"));
    const Inspection inspection = judged(presented(issued(claims), {name, address, city, element}));
    QCOMPARE(inspection.verdict, Verdict::Accepted);
    QCOMPARE(inspection.kind, std::string_view("sd_jwt"));
    const json::Object &payload = *inspection.payload->root.asObject();
    QCOMPARE(*payload.find("given_name")->asString(), std::string("Kim"));
    QCOMPARE(json::write(*payload.find("address")), std::string(R"({"country":"CH","city":"Bern"})"));
    QCOMPARE(json::write(*payload.find("nationalities")), std::string(R"(["FR","DE"])"));
    QVERIFY(!payload.find("_sd"));
    // Nothing shown is right too, and leaves nothing in the place of what is withheld.
    const Inspection nothing = judged(presented(issued(claims), {}));
    QCOMPARE(nothing.verdict, Verdict::Accepted);
    QCOMPARE(json::write(*nothing.payload->root.asObject()->find("nationalities")), std::string(R"(["FR"])"));
}

void TestSelectiveDisclosure::refusesWhatBreaksARule_data()
{
    using enum Code;
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<Code>("cause");
    const auto row = [](const char *title, const std::string &text, Code cause) {
        QTest::addRow("L2 %s", title) << QByteArray::fromStdString(text) << cause;
    };
    const std::string token = issued(credential(digests({digestOf(name)})));
    const auto alone = [](const std::string &text) {
        return presented(issued(credential(digests({digestOf(text)}))), {text});
    };
    const std::string edited = disclosure(R"(["salt-1","given_name","Bob"])");
    row("edited", presented(token, {edited}), DisclosureUnreferenced);
    row("foreign", presented(token, {name, city}), DisclosureUnreferenced);
    row("parent withheld", presented(issued(credential(digests({digestOf(address)}))), {city}), DisclosureUnreferenced);
    row("other spelling of the same array", presented(token, {disclosure(R"( ["salt-1","given_name","Kim"])")}),
        DisclosureUnreferenced);
    row("empty", presented(token, {name, ""}), DisclosureInvalid);
    row("sent twice", presented(token, {name, name}), DigestRepeated);
    row("digest twice", presented(issued(credential(digests({digestOf(name), digestOf(name)}))), {name}),
        DigestRepeated);
    row("decoy twice", presented(issued(credential(digests({"decoy", "decoy"}))), {}), DigestRepeated);
    row("not base64url", presented(token, {name + "="}), DisclosureInvalid);
    row("stray bits", alone("WyJhIiwiYiIsMV1"), DisclosureInvalid);
    row("no JSON", alone(encoded("[1,2")), DisclosureInvalid);
    row("no array", alone(encoded(R"({"a":1})")), DisclosureInvalid);
    row("one element", alone(encoded(R"(["salt"])")), DisclosureInvalid);
    row("four elements", alone(encoded(R"(["salt","a",1,2])")), DisclosureInvalid);
    row("two elements for a claim", alone(element), DisclosureInvalid);
    row("salt is a number", alone(encoded(R"([1,"a",1])")), DisclosureInvalid);
    row("name is a number", alone(encoded(R"(["salt",1,1])")), DisclosureInvalid);
    row("name is _sd", alone(encoded(R"(["salt","_sd",[]])")), DisclosureInvalid);
    row("name is ...", alone(encoded(R"(["salt","...","x"])")), DisclosureInvalid);
    row("name is taken", alone(encoded(R"(["salt","sub","admin"])")), DisclosureInvalid);
    const std::string hash = disclosure(R"(["salt-8","_sd_alg","sha-512"])");
    row("name is that of the hash",
        presented(issued(with(credential(digests({digestOf(hash)})), "_sd_alg", json::Value("sha-256"))), {hash}),
        DisclosureInvalid);
    row("member twice in its value", alone(encoded(R"(["salt","a",{"b":1,"b":2}])")), DisclosureInvalid);
    const std::string other = disclosure(R"(["salt-9","given_name","Bob"])");
    row("two of one name", presented(issued(credential(digests({digestOf(name), digestOf(other)}))), {name, other}),
        DisclosureInvalid);
    json::Object list = goodClaims();
    list.append("list", parsed(R"([{"...":")" + digestOf(name) + R"("}])"));
    row("three elements in an array", presented(issued(list), {name}), DisclosureInvalid);
    row("digests are no list", presented(issued(credential(json::Value("x"))), {}), MemberInvalid);
    row("digest is no text", presented(issued(credential(parsed("[1]"))), {}), MemberInvalid);
    row("dots beside others", presented(issued(with(goodClaims(), "a", parsed(R"([{"...":"x","b":1}])"))), {}),
        MemberInvalid);
    row("hash unknown", presented(issued(with(credential(digests({})), "_sd_alg", json::Value("md5"))), {}),
        AlgUnsupported);
    row("hash in capitals", presented(issued(with(credential(digests({})), "_sd_alg", json::Value("SHA-256"))), {}),
        AlgUnsupported);
    row("hash is no text",
        presented(issued(with(credential(digests({})), "_sd_alg", json::Value(std::int64_t(1)))), {}), AlgUnsupported);
    row("signed part changed", presented(withSegment(token, 1, encoded(json::write(goodClaims()))), {}),
        SignatureMismatch);
    row("signed part unsigned",
        presented(encoded(R"({"alg":"none"})") + "." + encoded(json::write(goodClaims())) + ".", {}), AlgNone);
    row("payload is no JSON", presented(sign(issuer(), headerOf(issuer()), "hello"), {}), PayloadNotJson);
    const std::string hidden = disclosure(R"(["s","vct","https://other.example"])");
    json::Object vc = credential(digests({digestOf(hidden)}));
    row("credential hides its type", presented(issued(vc, "dc+sd-jwt"), {hidden}), DisclosureInvalid);
    row("credential hides its type, in capitals", presented(issued(vc, "application/DC+SD-JWT"), {hidden}),
        DisclosureInvalid);
    row("credential without type", presented(issued(goodClaims(), "dc+sd-jwt"), {}), MemberRequired);
}

void TestSelectiveDisclosure::refusesWhatBreaksARule()
{
    QFETCH(const QByteArray, text);
    QFETCH(const Code, cause);
    const Inspection inspection = judged(text.toStdString());
    QCOMPARE(inspection.verdict, Verdict::Rejected);
    QCOMPARE(codeName(*inspection.cause), codeName(cause));
}

void TestSelectiveDisclosure::claimsCountOnceTheyAreDisclosed()
{
    json::Object claims = goodClaims();
    claims.remove("exp");
    const std::string expiry = disclosure(R"(["s","exp",)" + std::to_string(now - 7200) + "]");
    claims.append("_sd", digests({digestOf(expiry)}));
    QCOMPARE(judged(presented(issued(claims), {})).verdict, Verdict::Accepted);
    const Inspection expired = judged(presented(issued(claims), {expiry}));
    QCOMPARE(expired.verdict, Verdict::Rejected);
    QCOMPARE(*expired.cause, Code::Expired);
}

void TestSelectiveDisclosure::otherDigestsAreKnown_data()
{
    QTest::addColumn<QByteArray>("algorithm");
    QTest::addColumn<crypto::Digest>("digest");
    QTest::newRow("sha-256") << QByteArray("sha-256") << crypto::Digest::Sha256;
    QTest::newRow("sha-384") << QByteArray("sha-384") << crypto::Digest::Sha384;
    QTest::newRow("sha-512") << QByteArray("sha-512") << crypto::Digest::Sha512;
}

void TestSelectiveDisclosure::otherDigestsAreKnown()
{
    QFETCH(const QByteArray, algorithm);
    QFETCH(const crypto::Digest, digest);
    const json::Object claims =
        with(credential(digests({digestOf(name, digest)})), "_sd_alg", json::Value(algorithm.toStdString()));
    QCOMPARE(judged(presented(issued(claims), {name})).verdict, Verdict::Accepted);
    QCOMPARE(judged(presented(issued(claims), {city})).verdict, Verdict::Rejected);
}

void TestSelectiveDisclosure::isFoundInWrappings_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    QTest::newRow("alone") << QByteArray() << QByteArray();
    QTest::newRow("line break") << QByteArray() << QByteArray("\n");
    QTest::newRow("Bearer") << QByteArray("Bearer ") << QByteArray();
    QTest::newRow("quotes") << QByteArray("\"") << QByteArray("\"");
    QTest::newRow("curl") << QByteArray("curl -H 'Authorization: Bearer ") << QByteArray("' https://a.example");
    QTest::newRow("JSON") << QByteArray(R"({"credential":")") << QByteArray(R"("})");
    QTest::newRow("URL") << QByteArray("https://a.example/#vp_token=") << QByteArray("&state=1");
    QTest::newRow("Authorization") << QByteArray("Authorization: Bearer ") << QByteArray("\r\n");
    QTest::newRow("sentence") << QByteArray("It sent ") << QByteArray(" yesterday.");
}

void TestSelectiveDisclosure::isFoundInWrappings()
{
    QFETCH(const QByteArray, before);
    QFETCH(const QByteArray, after);
    const std::string token = issued(credential(digests({digestOf(name)})));
    const auto wrapped = [&](const std::string &text) { return before.toStdString() + text + after.toStdString(); };
    QCOMPARE(judged(wrapped(presented(token, {name}))).verdict, Verdict::Accepted);
    QCOMPARE(judged(wrapped(presented(token, {city}))).verdict, Verdict::Rejected);
    std::string escaped = presented(token, {city});
    for (std::size_t i = escaped.find('~'); i != std::string::npos; i = escaped.find('~', i))
        escaped.replace(i, 1, "%7E");
    QCOMPARE(judged(wrapped(escaped)).verdict, Verdict::Rejected);
    std::string folded = presented(token, {name});
    for (std::size_t i = 70; i < folded.size(); i += 71)
        folded.insert(i, "\n");
    QVERIFY(!before.isEmpty() || judged(folded).verdict == Verdict::Accepted);
}

void TestSelectiveDisclosure::whereItEndsIsCertain_data()
{
    QTest::addColumn<QByteArray>("between");
    QTest::addColumn<QByteArray>("after");
    for (const char *between : {"\"", "'", "&", "<", "@", "\\", " * ", "%20", "=~\"", "~\"", "\xC2\xA0- "}) {
        QTest::addRow("L2 %s", between) << QByteArray(between) << QByteArray("~");
        QTest::addRow("L2 %s, no tilde", between) << QByteArray(between) << QByteArray(" and more");
    }
}

void TestSelectiveDisclosure::whereItEndsIsCertain()
{
    QFETCH(const QByteArray, between);
    QFETCH(const QByteArray, after);
    const std::string good = presented(issued(credential(digests({digestOf(name)}))), {name});
    const std::string behind = between.toStdString() + city + after.toStdString();
    QVERIFY(judged("{\"c\":\"" + good + behind).verdict != Verdict::Accepted);
    QVERIFY(judged(good + behind).verdict != Verdict::Accepted);
    QVERIFY(judged("Sent: " + issued(goodClaims(), "JWT") + behind).verdict != Verdict::Accepted);
    // What is no disclosure may follow, with a tilde too.
    QCOMPARE(judged("curl -H 'Authorization: Bearer " + good + "' https://a.example/~user/list").verdict,
             Verdict::Accepted);
}

void TestSelectiveDisclosure::cutCredentialIsNotAccepted_data()
{
    QTest::addColumn<QByteArray>("token");
    const json::Object plain = goodClaims();
    QTest::newRow("L3 by its digests") << QByteArray::fromStdString(issued(credential(digests({})), "JWT"));
    QTest::newRow("L3 by its hash") << QByteArray::fromStdString(
        issued(with(plain, "_sd_alg", json::Value("sha-256")), "JWT"));
    QTest::newRow("L3 by digests inside")
        << QByteArray::fromStdString(issued(with(plain, "a", parsed(R"({"b":[{"_sd":["x"]}]})")), "JWT"));
    QTest::newRow("L3 by digests in a list")
        << QByteArray::fromStdString(issued(with(plain, "a", parsed(R"([{"...":"x"}])")), "JWT"));
    QTest::newRow("L3 by its type") << QByteArray::fromStdString(issued(plain, "example+sd-jwt"));
    QTest::newRow("L3 by its type in capitals") << QByteArray::fromStdString(issued(plain, "application/X+SD-JWT"));
}

void TestSelectiveDisclosure::cutCredentialIsNotAccepted()
{
    QFETCH(const QByteArray, token);
    const Inspection inspection = judged(token.toStdString());
    QCOMPARE(inspection.verdict, Verdict::Unverified);
    QCOMPARE(inspection.unchecked.front().part, Part::Disclosures);
}

namespace {

std::string inJson(const std::string &token, const json::Object &unprotected)
{
    json::Object jws;
    jws.append("payload", json::Value(segmentOf(token, 1)));
    jws.append("protected", json::Value(segmentOf(token, 0)));
    jws.append("header", json::Value(unprotected));
    jws.append("signature", json::Value(segmentOf(token, 2)));
    return json::write(jws);
}

} // namespace

void TestSelectiveDisclosure::inJsonTheUnprotectedHeaderDiscloses()
{
    const std::string token = issued(credential(digests({digestOf(name)})));
    json::Object header;
    header.append("disclosures", digests({name}));
    const Inspection inspection = judged(inJson(token, header));
    QCOMPARE(inspection.verdict, Verdict::Accepted);
    QCOMPARE(*inspection.payload->root.asObject()->find("given_name")->asString(), std::string("Kim"));
}

void TestSelectiveDisclosure::forgedDisclosureInJsonIsRefused()
{
    const std::string token = issued(credential(digests({digestOf(name)})));
    for (const json::Value &disclosures : {digests({city}), json::Value(name), parsed("[1]"), parsed("null")}) {
        json::Object header;
        header.append("disclosures", disclosures);
        QCOMPARE(judged(inJson(token, header)).verdict, Verdict::Rejected);
    }
}

void TestSelectiveDisclosure::elsewhereDisclosuresAreLeftUnchecked_data()
{
    QTest::addColumn<QByteArray>("member");
    QTest::addColumn<QByteArray>("value");
    QTest::newRow("L2 disclosures") << QByteArray("disclosures") << QByteArray::fromStdString("[\"" + city + "\"]");
    QTest::newRow("L2 no list") << QByteArray("disclosures") << QByteArray("null");
    QTest::newRow("L4 key binding") << QByteArray("kb_jwt") << QByteArray("\"e30.e30.AA\"");
}

/// Beside the signatures, as drafts had them, in an entry of theirs, or in a protected header.
void TestSelectiveDisclosure::elsewhereDisclosuresAreLeftUnchecked()
{
    QFETCH(const QByteArray, member);
    QFETCH(const QByteArray, value);
    const std::string token = issued(goodClaims(), "JWT");
    const json::Object flat = *parsed(inJson(token, {})).asObject();
    const json::Value misplaced = parsed(value.toStdString());
    const auto verdictOn = [](const json::Object &object) { return judged(json::write(object)).verdict; };
    const auto withMember = [&](const json::Object &object) { return with(object, member.toStdString(), misplaced); };
    QCOMPARE(verdictOn(flat), Verdict::Accepted);
    QCOMPARE(verdictOn(withMember(flat)), Verdict::Unverified);
    json::Object entry;
    for (const char *name : {"protected", "signature"})
        entry.append(name, *flat.find(name));
    for (const std::size_t count : {1U, 2U}) {
        const auto general = [&](const json::Object &last) {
            json::Object object;
            object.append("payload", *flat.find("payload"));
            json::Array entries(count - 1, json::Value(entry));
            entries.emplace_back(last);
            object.append("signatures", json::Value(entries));
            return object;
        };
        QCOMPARE(verdictOn(general(entry)), Verdict::Accepted);
        QCOMPARE(verdictOn(withMember(general(entry))), Verdict::Unverified);
        QCOMPARE(verdictOn(general(withMember(entry))), Verdict::Unverified);
        QCOMPARE(verdictOn(with(general(entry), "header", json::Value(withMember({})))), Verdict::Unverified);
    }
    QCOMPARE(judged(sign(issuer(), withMember(headerOf(issuer())), json::write(goodClaims()))).verdict,
             Verdict::Unverified);
}

void TestSelectiveDisclosure::tokenInsideDisclosesNothing()
{
    const std::string inner = sign(issuer(), goodClaims());
    for (const std::string &payload : {inner, '"' + inner + '"', "[\"" + inner + "\"]"}) {
        const std::string token = sign(issuer(), headerOf(issuer()), payload);
        QCOMPARE(judged(presented(token, {name})).verdict, Verdict::Rejected);
        QCOMPARE(judged(presented(token, {})).verdict, Verdict::Rejected);
        json::Object header;
        header.append("disclosures", digests({name}));
        QCOMPARE(judged(inJson(token, header)).verdict, Verdict::Rejected);
    }
}

void TestSelectiveDisclosure::disclosuresInsideOneAnotherEndAtTheLimit()
{
    std::vector<std::string> all;
    std::string inner = digestOf("decoy");
    for (int i = 0; i < 5000; ++i) {
        all.push_back(disclosure(R"(["s","a",{"_sd":[")" + inner + R"("]}])"));
        inner = digestOf(all.back());
    }
    const Inspection inspection = judged(presented(issued(credential(digests({inner}))), all));
    QCOMPARE(inspection.verdict, Verdict::Rejected);
    QVERIFY(inspection.find(Code::JsonTooDeep));
}

void TestSelectiveDisclosure::manyDisclosuresTakeLinearTime()
{
    json::Array list;
    std::vector<std::string> all;
    for (int i = 0; i < 5000; ++i) {
        all.push_back(disclosure(R"(["s","n)" + std::to_string(i) + R"(",1])"));
        list.emplace_back(digestOf(all.back()));
    }
    const std::string token = issued(credential(json::Value(list)));
    QCOMPARE(judged(presented(token, all)).verdict, Verdict::Accepted);
    // None of them fits: a few are reported.
    const Inspection foreign = judged(presented(issued(goodClaims()), all));
    QCOMPARE(foreign.verdict, Verdict::Rejected);
    QVERIFY(foreign.findings.size() < 20);
}

void TestSelectiveDisclosure::tooManyDisclosuresAreNotAccepted()
{
    const std::string token = issued(credential(digests({digestOf(name)})));
    std::vector<std::string> all(maximumDisclosures + 1);
    all.front() = name;
    const Inspection inspection = judged(presented(token, all));
    QCOMPARE(inspection.verdict, Verdict::Unverified);
    const Finding *rest = inspection.find(Code::NotExamined);
    QVERIFY(rest);
    QCOMPARE(*textIn(*rest, "what"), std::string("disclosures"));
    QCOMPARE(*numberIn(*rest, "done"), std::int64_t(0));
    QCOMPARE(*numberIn(*rest, "total"), std::int64_t(all.size()));
}

void TestSelectiveDisclosure::tokenInPlaceOfClaimsHasNoDisclosures()
{
    // No digest could refer to them.
    const std::string inner = sign(issuer(), goodClaims());
    json::Object header = headerOf(issuer());
    for (const char *type : {"JWT", "example+sd-jwt", ""}) {
        header.set("typ", json::Value(type));
        for (const std::string &payload : {inner, inJson(inner, {}), "\"" + inner + "\"", "[\"" + inner + "\"]"}) {
            QVERIFY(judged(presented(sign(issuer(), header, payload), {name})).verdict != Verdict::Accepted);
            QVERIFY(judged(presented(sign(issuer(), header, payload), {})).verdict != Verdict::Accepted);
        }
    }
}

QTEST_GUILESS_MAIN(TestSelectiveDisclosure)
#include "tst_selective_disclosure.moc"
