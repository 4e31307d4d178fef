// SPDX-License-Identifier: Apache-2.0
#include "base/base64url.h"
#include "inspect/inspect.h"
#include "make/disclosures.h"
#include "make/made_token.h"
#include "tests/make/made_keys.h"
#include "json/document.h"
#include "json/writer.h"

#include <QTest>

namespace tokenscope::make {

using namespace Qt::StringLiterals;
using inspect::Verdict;

using Places = std::vector<std::string>;

/// An SD-JWT tells nothing of what is not disclosed, and all of it once it is.
class TestDisclosures : public QObject
{
    Q_OBJECT
private slots:
    void claimsComeBack_data();
    void claimsComeBack();
    void whatIsConcealedIsNotToBeSeen();
    void missingPlaceIsNamed_data();
    void missingPlaceIsNamed();
    void holderIsBound();
};

namespace {

json::Object personalClaims()
{
    constexpr std::string_view text = R"({
        "iss": "https://issuer.example", "iat": 1795438790, "exp": 1795438860, "given_name": "Ada",
        "address": {"street": "Main Street 1", "city": "London"}, "nationalities": ["GB", "DE", "FR"],
        "a/b": 1})";
    return *json::parse(text).value().root.asObject();
}

const SigningKey &issuerKey()
{
    static const SigningKey key = signingKey(keyFor("ES256"), {}).value();
    return key;
}

std::string signedClaims(const json::Object &claims)
{
    TokenDraft draft;
    draft.claims = claims;
    SigningOrder order;
    order.keys.push_back(issuerKey());
    return signToken(draft, order).value();
}

inspect::Inspection judge(std::string_view text, const inspect::Expectations &expectations = {})
{
    const std::array keys = {issuerKey().key};
    return inspectMade({text, keys}, expectations, moment);
}

} // namespace

void TestDisclosures::claimsComeBack_data()
{
    QTest::addColumn<Places>("places");
    QTest::addColumn<int>("count");
    QTest::newRow("one claim") << Places{"given_name"} << 1;
    QTest::newRow("two claims") << Places{"given_name", "address"} << 2;
    QTest::newRow("within an object") << Places{"/address/street"} << 1;
    QTest::newRow("an object and what is in it") << Places{"address", "/address/street"} << 2;
    QTest::newRow("elements of a list") << Places{"/nationalities/0", "/nationalities/2"} << 2;
    QTest::newRow("a list and its elements") << Places{"/nationalities/1", "nationalities"} << 2;
    QTest::newRow("a name with a slash") << Places{"/a~1b"} << 1;
    QTest::newRow("the same as a name") << Places{"a/b"} << 1;
}

void TestDisclosures::claimsComeBack()
{
    QFETCH(const Places, places);
    QFETCH(const int, count);
    const ConcealedClaims concealed = conceal(personalClaims(), places).value();
    QCOMPARE(int(concealed.disclosures.size()), count);
    const std::string token = signedClaims(concealed.claims);
    const inspect::Inspection whole = judge(presentation(token, concealed.disclosures));
    QCOMPARE(whole.verdict, Verdict::Accepted);
    const json::Object &seen = *whole.payload.value().root.asObject();
    const json::Object claims = personalClaims();
    for (const json::Member &member : claims.members()) {
        const json::Value *value = seen.find(member.name);
        QVERIFY2(value, member.name.c_str());
        if (member.value.asArray() || !member.value.asObject())
            QCOMPARE(json::write(*value), json::write(member.value));
    }
    QCOMPARE(*seen.find("address")->asObject()->find("street"), json::Value("Main Street 1"));
    QCOMPARE(judge(presentation(token, {})).verdict, Verdict::Accepted);
    std::vector<std::string> changed = concealed.disclosures;
    changed.front().back() = changed.front().back() == 'A' ? 'Q' : 'A';
    QCOMPARE(judge(presentation(token, changed)).verdict, Verdict::Rejected);
}

void TestDisclosures::whatIsConcealedIsNotToBeSeen()
{
    const ConcealedClaims concealed = conceal(personalClaims(), Places{"given_name", "/address/street"}).value();
    const std::string claims = json::write(concealed.claims);
    QVERIFY(!claims.contains("Ada") && !claims.contains("given_name") && !claims.contains("Main Street"));
    QCOMPARE(*concealed.claims.find("_sd_alg"), json::Value("sha-256"));
    QVERIFY(!conceal(personalClaims(), Places{}).value().claims.find("_sd_alg"));
    const ConcealedClaims again = conceal(personalClaims(), Places{"given_name"}).value();
    QVERIFY(again.disclosures.front() != concealed.disclosures.back()); // the salt is fresh
}

void TestDisclosures::missingPlaceIsNamed_data()
{
    QTest::addColumn<QByteArray>("place");
    for (const char *place :
         {"family_name", "/address/zip", "/nationalities/3", "/nationalities/x", "/given_name/x", "/"})
        QTest::newRow(place) << QByteArray(place);
}

void TestDisclosures::missingPlaceIsNamed()
{
    QFETCH(const QByteArray, place);
    const auto concealed = conceal(personalClaims(), Places{"given_name", place.toStdString()});
    QVERIFY(!concealed);
    QCOMPARE(concealed.error(), place.toStdString());
}

void TestDisclosures::holderIsBound()
{
    const SigningKey holder = signingKey(keyFor("EdDSA"), {}).value();
    json::Object claims = personalClaims();
    json::Object confirmation;
    confirmation.append("jwk", holder.key.publicPart());
    claims.set("cnf", json::Value(confirmation));
    const ConcealedClaims concealed = conceal(claims, Places{"given_name"}).value();
    const std::string shown = presentation(signedClaims(concealed.claims), concealed.disclosures);
    const std::string bound = bindToHolder(shown, holder, {"https://verifier.example", "n-1", moment}).value();
    inspect::Expectations expectations;
    expectations.needsKeyBinding = true;
    const inspect::Inspection good = judge(bound, expectations);
    QCOMPARE(good.verdict, Verdict::Accepted);
    QCOMPARE(good.keyBinding.value().state, inspect::SignatureState::Verified);
    const SigningKey stranger = signingKey(makeKey({.algorithm = "EdDSA"}).value(), {}).value();
    const std::string stolen = bindToHolder(shown, stranger, {"https://verifier.example", "n-1", moment}).value();
    QCOMPARE(judge(stolen, expectations).verdict, Verdict::Rejected);
}

} // namespace tokenscope::make

QTEST_GUILESS_MAIN(tokenscope::make::TestDisclosures)
#include "tst_disclosures.moc"
