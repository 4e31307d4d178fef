// SPDX-License-Identifier: Apache-2.0
#include "explain/findings/actions.h"

#include "inspect/model/expectation_members.h"
#include "tests/inspect/token_workshop.h"
#include "json/document.h"
#include "json/writer.h"

#include <QTest>

#include <algorithm>

using namespace tokenscope;
using namespace workshop;
using namespace explain;
using inspect::Code;
using namespace Qt::StringLiterals;

namespace {

/// The actions of the finding with that code; none where it was not found.
std::vector<Action> actionsOf(const std::string &text, Code code, const inspect::InspectionKeys &keys,
                              const inspect::Expectations &expectations = {})
{
    const inspect::Inspection inspection = judge(text, keys, expectations);
    const inspect::Finding *finding = inspection.find(code);
    return finding ? actionsFor(*finding, inspection) : std::vector<Action>();
}

json::Object claimsWith(std::string_view name, json::Value value)
{
    json::Object claims = goodClaims();
    claims.set(name, std::move(value));
    return claims;
}

} // namespace

/// Each next step that this program can do is also data, with what it takes to do it.
class TestActions : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { m_signer = makeSigner("ES256", "a"); }
    void offersTheKeysOfTheIssuer();
    void asksForTheSecretOfASharedOne();
    void expectsWhatTheTokenSays();
    void judgesWhenTheTokenCouldBeUsed();
    void takesKeysAsKeys();
    void showsTheOtherTokens();
    void asksForTheDetachedPayload();
    void opensTheTokenInside();
    void offersNothingWhereNothingHelps();
    void asksNoAddressThatCannotBeAsked_data();
    void asksNoAddressThatCannotBeAsked();
    void offersForACheckWhatItLacks();
    void verdictHasEachActionOnce();
    void whatIsExpectedThenFits_data();
    void whatIsExpectedThenFits();

private:
    Signer m_signer{"", "", {}, makeSigner("ES256", "x").key};
};

void TestActions::offersTheKeysOfTheIssuer()
{
    const std::string token = sign(m_signer, claimsWith("iss", "https://issuer.example/a"));
    const std::vector<Action> expected = {FetchKeysOf{"https://issuer.example/a"}, GiveKeys{}};
    QVERIFY(actionsOf(token, Code::NoKeys, {}) == expected);
    const Signer other = makeSigner("ES256", "b");
    QVERIFY(actionsOf(token, Code::KidUnknown, loaded({&other})) == expected);
    const std::string nameless = sign(m_signer, claimsWith("iss", "issuer"));
    QVERIFY(actionsOf(nameless, Code::NoKeys, {}) == std::vector<Action>{GiveKeys{}});
}

void TestActions::asksForTheSecretOfASharedOne()
{
    const Signer secret = makeSecret("HS256", "s", std::string(40, 'k'));
    QVERIFY(actionsOf(goodToken(secret), Code::NoKeys, {}) == std::vector<Action>{GiveSecret{}});
}

void TestActions::expectsWhatTheTokenSays()
{
    inspect::Expectations expected;
    expected.issuer = "https://other.example";
    expected.audiences = {"another-app"};
    expected.algorithms = {"RS256"};
    const std::string token = sign(m_signer, claimsWith("iss", "https://issuer.example/a"));
    const auto keys = loaded({&m_signer});
    const auto issuer = actionsOf(token, Code::IssuerMismatch, keys, expected);
    QVERIFY(issuer == (std::vector<Action>{Expect{"iss", "https://issuer.example/a"}}));
    QVERIFY(!actionsOf(token, Code::AudienceMismatch, keys, expected).empty());
    const auto algorithm = actionsOf(token, Code::AlgNotAllowed, keys, expected);
    QVERIFY(algorithm == (std::vector<Action>{Expect{"algs", "ES256"}}));
    for (const auto &actions : {issuer, algorithm}) {
        const std::string_view member = std::get<Expect>(actions.front()).member;
        const auto table = inspect::expectationMembers();
        QVERIFY(std::ranges::find(table, member, &inspect::ExpectationMember::name) != table.end());
    }
}

void TestActions::judgesWhenTheTokenCouldBeUsed()
{
    json::Object expired = claimsWith("exp", json::Value(now - 3600));
    expired.set("iat", json::Value(now - 7200));
    expired.remove("nbf");
    const auto issued = actionsOf(sign(m_signer, expired), Code::Expired, loaded({&m_signer}));
    QVERIFY(issued == (std::vector<Action>{JudgeAt{moment - std::chrono::seconds{7200}, true}}));
    expired.set("nbf", json::Value(now - 5000)); // it could not be used yet when it was issued
    const std::vector<Action> lastMoment{JudgeAt{moment - std::chrono::seconds{3601}}};
    QVERIFY(actionsOf(sign(m_signer, expired), Code::Expired, loaded({&m_signer})) == lastMoment);
    expired.remove("nbf");
    expired.remove("iat");
    QVERIFY(actionsOf(sign(m_signer, expired), Code::Expired, loaded({&m_signer})) == lastMoment);
    const auto early = claimsWith("nbf", json::Value(now + 3600));
    QVERIFY(actionsOf(sign(m_signer, early), Code::NotYetValid, loaded({&m_signer})) ==
            (std::vector<Action>{JudgeAt{moment + std::chrono::seconds{3600}}}));
}

void TestActions::takesKeysAsKeys()
{
    QVERIFY(actionsOf(json::write(m_signer.publicJwk()), Code::KeyGiven, {}) == std::vector<Action>{LoadAsKeys{}});
    QVERIFY(actionsOf("-----BEGIN ENCRYPTED PRIVATE KEY-----", Code::KeyGiven, {}) ==
            std::vector<Action>{GiveLockedKey{}});
}

void TestActions::showsTheOtherTokens()
{
    const std::string token = goodToken(m_signer);
    QVERIFY(actionsOf("a " + token + " b " + token, Code::EmbeddedInText, {}) ==
            (std::vector<Action>{ShowAllTokens{2}}));
    QVERIFY(actionsOf("a: " + token, Code::EmbeddedInText, {}).empty());
}

void TestActions::asksForTheDetachedPayload()
{
    QVERIFY(actionsOf(withSegment(goodToken(m_signer), 1, ""), Code::PayloadDetached, {}) ==
            std::vector<Action>{GivePayload{}});
}

void TestActions::opensTheTokenInside()
{
    json::Object header = headerOf(m_signer);
    header.set("cty", "JWT");
    const std::string outer = sign(m_signer, header, goodToken(m_signer));
    QVERIFY(actionsOf(outer, Code::NestedToken, loaded({&m_signer})) == std::vector<Action>{OpenNestedToken{}});
}

void TestActions::offersNothingWhereNothingHelps()
{
    QVERIFY(actionsOf("", Code::EmptyInput, {}).empty());
    QVERIFY(actionsOf("Bearer " + goodToken(m_signer), Code::BearerPrefix, {}).empty());
}

void TestActions::asksNoAddressThatCannotBeAsked_data()
{
    QTest::addColumn<QByteArray>("issuer");
    QTest::addColumn<bool>("isOffered");
    QTest::newRow("https") << "https://issuer.example/a"_ba << true;
    QTest::newRow("on this computer") << "http://localhost:8080/realms/shop"_ba << true;
    QTest::newRow("clear text") << "http://issuer.example"_ba << false;
    QTest::newRow("credentials") << "https://me:secret@issuer.example"_ba << false;
    QTest::newRow("query") << "https://issuer.example/?tenant=1"_ba << false;
    QTest::newRow("no host") << "https://"_ba << false;
    QTest::newRow("control character") << "https://issuer.example/\x01"_ba << false;
    QTest::newRow("other scheme") << "file:///etc/passwd"_ba << false;
    QTest::newRow("name") << "issuer"_ba << false;
}

void TestActions::asksNoAddressThatCannotBeAsked()
{
    QFETCH(const QByteArray, issuer);
    QFETCH(const bool, isOffered);
    const std::string token = sign(m_signer, claimsWith("iss", json::Value(issuer.toStdString())));
    const auto actions = actionsOf(token, Code::NoKeys, {});
    QCOMPARE(std::ranges::count_if(actions, [](const Action &each) { return actionName(each) == "fetch_keys"; }),
             isOffered ? 1 : 0);
}

void TestActions::offersForACheckWhatItLacks()
{
    const auto inspection = judge(sign(m_signer, claimsWith("nonce", "n-1")), loaded({&m_signer}), {});
    const auto offered = [&](inspect::CheckName name) {
        const auto check = std::ranges::find(inspection.checks, name, &inspect::Check::name);
        return check == inspection.checks.end() ? std::vector<Action>() : actionsFor(*check, inspection);
    };
    const auto &claims = *inspection.claims;
    QVERIFY(offered(inspect::CheckName::Issuer) == (std::vector<Action>{Expect{"iss", *claims.issuer()}}));
    QVERIFY(offered(inspect::CheckName::Audience) == (std::vector<Action>{Expect{"aud", claims.audience()->front()}}));
    QVERIFY(offered(inspect::CheckName::Signature).empty()); // it passed
}

void TestActions::verdictHasEachActionOnce()
{
    const std::string token = sign(m_signer, claimsWith("iss", "https://issuer.example"));
    const auto without = nextActions(judge(token, {}, {}));
    QVERIFY(without.front() == Action(FetchKeysOf{"https://issuer.example"}));
    for (const Action &each : without)
        QCOMPARE(std::ranges::count(without, each), 1);
    const auto accepted = nextActions(judge(token, loaded({&m_signer}), {}));
    QVERIFY(std::ranges::find(accepted, Action(Expect{"iss", "https://issuer.example"})) != accepted.end());
    QVERIFY(nextActions(judge("no token", {}, {})).empty());
}

void TestActions::whatIsExpectedThenFits_data()
{
    QTest::addColumn<QByteArray>("member");
    QTest::addColumn<QByteArray>("value"); // JSON
    QTest::newRow("issuer") << "iss"_ba << R"("https://issuer.example")"_ba;
    QTest::newRow("audience") << "aud"_ba << R"("one")"_ba;
    QTest::newRow("several audiences") << "aud"_ba << R"(["one","two"])"_ba;
    QTest::newRow("audience with a comma") << "aud"_ba << R"("one, two")"_ba;
    QTest::newRow("subject") << "sub"_ba << R"("somebody")"_ba;
    QTest::newRow("long issuer") << "iss"_ba << '"' + QByteArray(6000, 'i') + '"';
    QTest::newRow("long subject") << "sub"_ba << '"' + QByteArray(6000, 's') + '"';
}

/// Whatever the token says: a step that leads to the same finding again is not one.
void TestActions::whatIsExpectedThenFits()
{
    QFETCH(const QByteArray, member);
    QFETCH(const QByteArray, value);
    const std::string token =
        sign(m_signer, claimsWith(member.toStdString(), json::parse(value.toStdString()).value().root));
    inspect::Expectations expected;
    expected.issuer = "https://other.example";
    expected.audiences = {"other"};
    expected.subject = "other";
    const auto refused = judge(token, loaded({&m_signer}), expected);
    for (const Action &action : nextActions(refused)) {
        const auto *each = std::get_if<Expect>(&action);
        if (each && each->member == "iss")
            expected.issuer = each->value;
        else if (each && each->member == "aud")
            expected.audiences = {each->value};
        else if (each && each->member == "sub")
            expected.subject = each->value;
    }
    const auto fitting = judge(token, loaded({&m_signer}), expected);
    QCOMPARE(fitting.verdict, inspect::Verdict::Accepted);
}

QTEST_GUILESS_MAIN(TestActions)
#include "tst_actions.moc"
