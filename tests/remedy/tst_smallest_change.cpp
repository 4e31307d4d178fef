// SPDX-License-Identifier: Apache-2.0
#include "inspect/text_tokens.h"
#include "tests/inspect/cause_pairs.h"
#include "tests/remedy/shown_changes.h"
#include "json/writer.h"

#include <QTest>

#include <functional>

using namespace tokenscope;
using namespace tokenscope::remedy;
using namespace tokenscope::workshop;
using std::chrono::seconds;

/// For each situation all of the smallest sets, by who can make them; and for every token of a corpus the promises that
/// they keep: each set suffices, no part of it does, and none makes a verifier less careful.
class TestSmallestChange final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void setsAreTheSmallest_data();
    void setsAreTheSmallest();
    void promisesAreKept_data();
    void promisesAreKept();
    void verifierChangesHoldForTheSameText();
    void fewInspectionsOfALongText();
    void acceptedTokenNeedsNothing();
    void keysOfTheUserDoNotSign();
};

namespace {

/// What somebody asks about a token.
struct Situation
{
    std::string text;
    inspect::InspectionKeys keys;
    inspect::Expectations expectations = {};
};

struct Row
{
    const char *name;
    std::function<Situation()> make;
    const char *expected;
};

const Signer &es()
{
    static const Signer signer = makeSigner("ES256", "es");
    return signer;
}
const Signer &other()
{
    static const Signer signer = makeSigner("ES256", "other");
    return signer;
}
const Signer &hs()
{
    static const Signer signer = makeSecret("HS256", "hs", "a shared secret of at least 32 bytes!");
    return signer;
}

inspect::InspectionKeys secretKeys()
{
    return keysOf({json::Value(hs().jwk)}, inspect::KeyOrigin::File);
}

using Edit = std::function<void(json::Object &)>;

json::Object claims(const Edit &edit)
{
    json::Object made = goodClaims();
    edit(made);
    return made;
}

json::Object header(const Edit &edit)
{
    json::Object made = headerOf(es());
    edit(made);
    return made;
}

Edit setting(const char *name, std::int64_t value)
{
    return [=](json::Object &object) { object.set(name, json::Value(value)); };
}
Edit setting(const char *name, const char *value)
{
    return [=](json::Object &object) { object.set(name, json::Value(value)); };
}
Edit without(const char *name)
{
    return [=](json::Object &object) { object.remove(name); };
}

inspect::Expectations expecting(const std::function<void(inspect::Expectations &)> &edit)
{
    inspect::Expectations made;
    edit(made);
    return made;
}

Situation withClaims(const Edit &edit, const inspect::Expectations &expectations = {})
{
    return {sign(es(), claims(edit)), loaded({&es()}), expectations};
}

Situation withHeader(const Edit &edit, const inspect::Expectations &expectations = {})
{
    return {sign(es(), header(edit), json::write(goodClaims())), loaded({&es()}), expectations};
}

Situation good(const std::function<void(inspect::Expectations &)> &edit)
{
    return {goodToken(es()), loaded({&es()}), expecting(edit)};
}

/// A token of another content behind the same signature.
std::string tampered()
{
    return withSegment(goodToken(es()), 1, encoded(json::write(claims(setting("sub", "admin")))));
}

inspect::InspectionKeys ofIssuer(const char *issuer)
{
    auto keys = loaded({&es()});
    keys.current.front().issuer = issuer;
    return keys;
}

using Expected = inspect::Expectations;

std::vector<Row> dateRows()
{
    return {
        {"expired", [] { return withClaims(setting("exp", now - 300)); }, "caller: fresh; issuer: set payload.exp"},
        {"expired for less than a minute",
         [] { return withClaims(setting("exp", now - 30), expecting([](Expected &e) { e.leeway = seconds(0); })); },
         "caller: fresh; verifier: leeway 60; issuer: set payload.exp"},
        {"expired for more than a minute",
         [] { return withClaims(setting("exp", now - 90), expecting([](Expected &e) { e.leeway = seconds(0); })); },
         "caller: fresh; issuer: set payload.exp"},
        {"expired, and a leeway of a minute already", [] { return withClaims(setting("exp", now - 61)); },
         "caller: fresh; issuer: set payload.exp"},
        {"starts in half a minute",
         [] { return withClaims(setting("nbf", now + 30), expecting([](Expected &e) { e.leeway = seconds(0); })); },
         "verifier: leeway 60; issuer: set payload.nbf"},
        {"starts in an hour", [] { return withClaims(setting("nbf", now + 3600)); }, "issuer: set payload.nbf"},
        {"expiry is text", [] { return withClaims(setting("exp", "soon")); }, "issuer: set payload.exp"},
        {"older than allowed", [] { return good([](Expected &e) { e.maximumAge = seconds(300); }); },
         "caller: fresh; issuer: set payload.iat"},
        {"lives longer than allowed", [] { return good([](Expected &e) { e.maximumLifetime = seconds(600); }); },
         "issuer: set payload.exp"},
        {"issued in milliseconds", [] { return withClaims(setting("iat", now * 1000)); }, "issuer: set payload.iat"},
        {"starts in milliseconds", [] { return withClaims(setting("nbf", now * 1000)); }, "issuer: set payload.nbf"},
    };
}

std::vector<Row> partyRows()
{
    return {
        {"another issuer", [] { return good([](Expected &e) { e.issuer = "https://other.example"; }); },
         "verifier: expect iss=https://issuer.example; issuer: set payload.iss"},
        {"no issuer",
         [] { return withClaims(without("iss"), expecting([](Expected &e) { e.issuer = "https://issuer.example"; })); },
         "issuer: set payload.iss"},
        {"another audience", [] { return good([](Expected &e) { e.audiences = {"billing"}; }); },
         "verifier: expect aud=my-app; issuer: set payload.aud"},
        {"no audience",
         [] { return withClaims(without("aud"), expecting([](Expected &e) { e.audiences = {"billing"}; })); },
         "issuer: set payload.aud"},
        {"two audiences, and another one is expected",
         [] {
             return withClaims(
                 [](json::Object &object) {
                     object.set("aud", json::Value(json::Array{json::Value("a"), json::Value("b")}));
                 },
                 expecting([](Expected &e) { e.audiences = {"c"}; }));
         },
         "verifier: expect aud=a | expect aud=b; issuer: set payload.aud"},
        {"another issuer and audience",
         [] {
             return good([](Expected &e) {
                 e.issuer = "https://other.example";
                 e.audiences = {"billing"};
             });
         },
         "verifier: expect iss=https://issuer.example + expect aud=my-app; issuer: set payload.iss + set payload.aud"},
        {"another subject is not the verifier's to expect",
         [] { return good([](Expected &e) { e.subject = "user-2"; }); }, "issuer: set payload.sub"},
        {"another nonce",
         [] { return withClaims(setting("nonce", "n-1"), expecting([](Expected &e) { e.nonce = "n-2"; })); },
         "verifier: expect nonce=n-1; issuer: set payload.nonce"},
        {"no nonce", [] { return good([](Expected &e) { e.nonce = "n-2"; }); }, "issuer: set payload.nonce"},
        {"another client",
         [] {
             return withClaims(setting("azp", "app-1"), expecting([](Expected &e) { e.authorizedParty = "app-2"; }));
         },
         "verifier: expect azp=app-1; issuer: set payload.azp"},
        {"a claim is missing", [] { return good([](Expected &e) { e.requiredClaims = {"scope"}; }); },
         "issuer: set payload.scope"},
        {"two claims are missing", [] { return good([](Expected &e) { e.requiredClaims = {"scope", "tenant"}; }); },
         "issuer: set payload.scope + set payload.tenant"},
        {"keys of another issuer", [] { return Situation{goodToken(es()), ofIssuer("https://keys.example")}; },
         "issuer: set payload.iss"},
        {"issuer is a number", [] { return withClaims(setting("iss", 7)); }, "issuer: set payload.iss"},
        {"expired, and for another audience",
         [] {
             return withClaims(setting("exp", now - 300), expecting([](Expected &e) { e.audiences = {"billing"}; }));
         },
         "issuer: set payload.aud + set payload.exp"},
    };
}

std::vector<Row> headerRows()
{
    return {
        {"another type",
         [] { return withHeader(setting("typ", "JWT"), expecting([](Expected &e) { e.type = "at+jwt"; })); },
         "verifier: expect typ=JWT; issuer: set header.typ + set payload.client_id"},
        {"no type", [] { return withHeader(without("typ"), expecting([](Expected &e) { e.type = "at+jwt"; })); },
         "issuer: set header.typ + set payload.client_id"},
        {"an extension that nobody knows",
         [] {
             return withHeader([](json::Object &object) {
                 object.set("exotic", json::Value(true));
                 object.set("crit", json::Value(json::Array{json::Value("exotic")}));
             });
         },
         "issuer: remove header.crit"},
        {"a claim is there twice",
         [] { return withClaims([](json::Object &object) { object.append("sub", json::Value("user-2")); }); },
         "issuer: once payload.sub"},
        {"algorithm is not allowed", [] { return good([](Expected &e) { e.algorithms = {"ES384"}; }); },
         "verifier: allow ES256; issuer: sign ES384"},
        {"algorithm is not allowed, nor the audience right",
         [] {
             return good([](Expected &e) {
                 e.algorithms = {"EdDSA"};
                 e.audiences = {"billing"};
             });
         },
         "verifier: expect aud=my-app + allow ES256; issuer: sign EdDSA + set payload.aud"},
        {"no signature at all",
         [] {
             return Situation{encoded(R"({"alg":"none","kid":"es"})") + "." + segmentOf(goodToken(es()), 1) + ".",
                              loaded({&es()})};
         },
         "issuer: sign ES256"},
    };
}

std::vector<Row> keyRows()
{
    return {
        {"no keys", [] { return Situation{goodToken(es()), {}}; }, "verifier: load es"},
        {"no secret", [] { return Situation{goodToken(hs()), {}}; }, "verifier: load secret"},
        {"no keys, and expired", [] { return Situation{sign(es(), claims(setting("exp", now - 300))), {}}; },
         "together: fresh + load es"},
        {"its key is not among them", [] { return Situation{goodToken(es()), loaded({&other()})}; },
         "verifier: load es; issuer: sign ES256 as other"},
        {"its key is there under another name",
         [] {
             Signer renamed = es();
             renamed.jwk.set("kid", json::Value("renamed"));
             return Situation{goodToken(es()), keysOf({Signer(renamed).publicJwk()})};
         },
         "verifier: use renamed | load es; issuer: sign ES256 as renamed"},
        {"its key was withdrawn",
         [] {
             auto keys = loaded({&other()});
             keys.earlier = loaded({&es()}).current;
             return Situation{goodToken(es()), keys};
         },
         "issuer: sign ES256 as other"},
        {"the wrong secret",
         [] {
             return Situation{
                 goodToken(hs()),
                 keysOf({json::Value(makeSecret("HS256", "hs", std::string(40, 'x')).jwk)}, inspect::KeyOrigin::File)};
         },
         "caller: untouched; issuer: sign HS256"},
        {"a forgery with the public key as secret",
         [] {
             const Signer forger = makeSecret("HS256", "es", json::write(es().publicJwk()));
             return Situation{goodToken(forger), loaded({&es()})};
         },
         "issuer: sign ES256"},
    };
}

std::vector<Row> textRows()
{
    return {
        {"its end is missing",
         [] {
             const std::string token = goodToken(es());
             return Situation{token.substr(0, token.size() - 9), loaded({&es()})};
         },
         "caller: untouched; issuer: sign ES256"},
        {"its content was changed", [] { return Situation{tampered(), loaded({&es()})}; },
         "caller: untouched; issuer: sign ES256"},
        {"its content was changed, and it is for another audience",
         [] {
             return Situation{tampered(), loaded({&es()}), expecting([](Expected &e) { e.audiences = {"billing"}; })};
         },
         "issuer: sign ES256 + set payload.aud"},
        {"its signature is missing", [] { return Situation{withSegment(goodToken(es()), 2, ""), loaded({&es()})}; },
         "caller: untouched; issuer: sign ES256"},
        {"the better token is behind it",
         [] {
             return Situation{"old: " + sign(es(), claims(setting("exp", now - 300))) + "\nnew: " + goodToken(es()) +
                                  "\n",
                              loaded({&es()})};
         },
         "caller: other 1 | fresh; issuer: set payload.exp"},
        {"an ID token in place of an access token",
         [] { return good([](Expected &e) { e.tokenType = inspect::TokenType::AccessToken; }); },
         "caller: access token; issuer: set header.typ + set payload.client_id"},
        {"no token at all", [] { return Situation{"hello", loaded({&es()})}; }, ""},
        {"nothing", [] { return Situation{"", loaded({&es()})}; }, ""},
    };
}

std::vector<Row> allRows()
{
    std::vector<Row> rows;
    for (const auto &some : {dateRows(), partyRows(), headerRows(), keyRows(), textRows()})
        rows.insert(rows.end(), some.begin(), some.end());
    return rows;
}

/// The question about a situation, with what it refers to.
class Asked
{
public:
    explicit Asked(Situation situation)
        : m_situation(std::move(situation))
        , m_tokens(inspect::textTokens(m_situation.text))
    {
    }
    inspect::Question question() const
    {
        return {.text = m_situation.text,
                .keys = m_situation.keys,
                .expectations = m_situation.expectations,
                .moment = moment,
                .tokens = m_tokens ? &*m_tokens : nullptr};
    }

private:
    Situation m_situation;
    std::optional<inspect::EmbeddedTokens> m_tokens;
};

const std::vector<CauseCase> &corpus()
{
    static const std::vector<Signer> signers = {es(), makeSigner("EdDSA", "ed")};
    static const std::vector<CauseCase> all = causePairs(signers);
    return all;
}

} // namespace

void TestSmallestChange::initTestCase()
{
    QVERIFY(allRows().size() >= 40);
}

void TestSmallestChange::setsAreTheSmallest_data()
{
    QTest::addColumn<int>("place");
    const auto rows = allRows();
    for (std::size_t i = 0; i < rows.size(); ++i)
        QTest::newRow(rows[i].name) << int(i);
}

void TestSmallestChange::setsAreTheSmallest()
{
    QFETCH(const int, place);
    const Row row = allRows()[std::size_t(place)];
    const Asked asked(row.make());
    const auto question = asked.question();
    const auto inspection = inspect::inspect(question);
    QVERIFY(inspection.verdict != inspect::Verdict::Accepted);
    const auto found = smallestChange(question, inspection);
    QCOMPARE(shown(found).c_str(), row.expected);
    QCOMPARE(brokenPromise(question, inspection, found).c_str(), "");
    QVERIFY(found.isComplete);
    QVERIFY(found.inspections <= mostInspections + 1);
}

void TestSmallestChange::promisesAreKept_data()
{
    QTest::addColumn<int>("place");
    for (std::size_t i = 0; i < corpus().size(); ++i)
        QTest::addRow("%zu %s", i, corpus()[i].what.c_str()) << int(i);
}

void TestSmallestChange::promisesAreKept()
{
    QFETCH(const int, place);
    const CauseCase &each = corpus()[std::size_t(place)];
    const Asked asked({each.text, each.keys, each.expectations});
    const auto question = asked.question();
    const auto inspection = inspect::inspect(question);
    const auto found = smallestChange(question, inspection);
    QCOMPARE(brokenPromise(question, inspection, found).c_str(), "");
    QVERIFY(found.inspections <= mostInspections + 1);
    QVERIFY(inspection.verdict != inspect::Verdict::Accepted || allSets(found).empty());
}

/// Not by the means of the search, but by a question as a user would ask it.
void TestSmallestChange::verifierChangesHoldForTheSameText()
{
    const Situation situation = good([](Expected &e) {
        e.issuer = "https://other.example";
        e.audiences = {"billing"};
    });
    const Asked asked(situation);
    const auto found = smallestChange(asked.question(), inspect::inspect(asked.question()));
    inspect::Expectations changed = situation.expectations;
    for (const PartyChanges &each : found.alone) {
        if (each.party != Party::Verifier)
            continue;
        for (const Change &change : each.sets.front()) {
            const auto &expected = std::get<ExpectValue>(change);
            if (expected.member == "iss")
                changed.issuer = expected.value;
            else
                changed.audiences = {expected.value};
        }
    }
    QVERIFY(changed != situation.expectations);
    QCOMPARE(judge(situation.text, situation.keys, changed).verdict, inspect::Verdict::Accepted);
}

void TestSmallestChange::fewInspectionsOfALongText()
{
    const Situation situation = withClaims(
        [](json::Object &object) {
            object.set("exp", json::Value(now - 300));
            object.set("long", json::Value(std::string(1 << 20, 'x')));
        },
        expecting([](Expected &e) {
            e.issuer = "https://other.example";
            e.audiences = {"billing"};
            e.subject = "user-2";
            e.requiredClaims = {"a", "b", "c"};
        }));
    const Asked asked(situation);
    const auto found = smallestChange(asked.question(), inspect::inspect(asked.question()));
    QVERIFY(!found.isComplete);
    QVERIFY(found.inspections < 40);
}

void TestSmallestChange::acceptedTokenNeedsNothing()
{
    const Asked asked({goodToken(es()), loaded({&es()})});
    const auto inspection = inspect::inspect(asked.question());
    QCOMPARE(inspection.verdict, inspect::Verdict::Accepted);
    const auto found = smallestChange(asked.question(), inspection);
    QVERIFY(allSets(found).empty());
    QCOMPARE(found.inspections, std::size_t(0));
}

/// The verifier's keys of the situation are public: whatever is signed in a trial was signed with another.
void TestSmallestChange::keysOfTheUserDoNotSign()
{
    const Asked asked({sign(hs(), claims(setting("exp", now - 300))), secretKeys()});
    const auto inspection = inspect::inspect(asked.question());
    QCOMPARE(shown(smallestChange(asked.question(), inspection)).c_str(), "caller: fresh; issuer: set payload.exp");
}

QTEST_GUILESS_MAIN(TestSmallestChange)
#include "tst_smallest_change.moc"
