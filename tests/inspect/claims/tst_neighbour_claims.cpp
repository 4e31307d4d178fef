// SPDX-License-Identifier: Apache-2.0
#include "inspect/findings/fact.h"
#include "inspect/inspect.h"
#include "tests/inspect/token_workshop.h"

#include <QTest>

using namespace tokenscope;
using namespace tokenscope::inspect;
using namespace tokenscope::workshop;

namespace {

const Signer &signer()
{
    static const Signer made = makeSigner("ES256", "k");
    return made;
}

json::Object with(json::Object claims, std::string_view name, const std::string &value)
{
    claims.set(std::string(name), json::Value(value));
    return claims;
}

json::Object without(json::Object claims, std::string_view name)
{
    claims.remove(name);
    return claims;
}

Inspection judged(const json::Object &claims, const Expectations &expected)
{
    const std::string token = sign(signer(), claims);
    const InspectionKeys keys = loaded({&signer()});
    return inspect::inspect({.text = token, .keys = keys, .expectations = expected, .moment = moment});
}

template <typename T>
const T *foundIn(const Inspection &inspection)
{
    for (const Finding &finding : inspection.findings) {
        if (const T *fact = finding.as<T>())
            return fact;
    }
    return nullptr;
}

} // namespace

/// Where an expected value is in another claim, that claim is named; the token is refused all the same.
class TestNeighbourClaims final : public QObject
{
    Q_OBJECT

private slots:
    void namesTheClaimOfAnAudience();
    void knowsCognito();
    void namesTheClaimOfASubject();
    void namesTheClaimOfAnIssuer();
    void keepsTheNearestOfSeveral();
};

void TestNeighbourClaims::namesTheClaimOfAnAudience()
{
    Expectations expected;
    expected.audiences = {"web"};
    const json::Object nameless = without(goodClaims(), "aud");
    const Inspection inspection = judged(with(nameless, "azp", "web"), expected);
    QVERIFY(inspection.verdict == Verdict::Rejected);
    const auto *missing = foundIn<found::AudienceMissing>(inspection);
    QVERIFY(missing && missing->isExpected && missing->claim == "azp" && !missing->isCognito);
    const Inspection of = judged(with(nameless, "client_id", "mobile"), expected);
    const auto *other = foundIn<found::AudienceMissing>(of);
    QVERIFY(other && !other->isExpected && other->claim == "client_id" && other->observed == "mobile");
    const Inspection elsewhere = judged(with(goodClaims(), "azp", "web"), expected);
    const auto *mismatch = foundIn<found::AudienceMismatch>(elsewhere);
    QVERIFY(mismatch && mismatch->claim == "azp");
}

void TestNeighbourClaims::knowsCognito()
{
    Expectations expected;
    expected.audiences = {"5bsjlins"};
    json::Object claims = with(without(goodClaims(), "aud"), "client_id", "5bsjlins");
    claims =
        with(with(claims, "token_use", "access"), "iss", "https://cognito-idp.eu-west-1.amazonaws.com/eu-west-1_A");
    const Inspection access = judged(claims, expected);
    QVERIFY(access.verdict == Verdict::Rejected);
    QVERIFY(foundIn<found::AudienceMissing>(access)->isCognito);
    const Inspection id = judged(with(claims, "token_use", "id"), expected);
    QVERIFY(!foundIn<found::AudienceMissing>(id)->isCognito);
}

void TestNeighbourClaims::namesTheClaimOfASubject()
{
    Expectations expected;
    expected.subject = "kim@a.example";
    const Inspection inspection = judged(with(goodClaims(), "email", "kim@a.example"), expected);
    QVERIFY(inspection.verdict == Verdict::Rejected);
    QVERIFY(foundIn<found::SubjectMismatch>(inspection)->claim == "email");
}

void TestNeighbourClaims::namesTheClaimOfAnIssuer()
{
    Expectations expected;
    expected.issuer = "my-app";
    const Inspection inspection = judged(with(goodClaims(), "aud", "my-app"), expected);
    QVERIFY(inspection.verdict == Verdict::Rejected);
    QVERIFY(foundIn<found::IssuerMismatch>(inspection)->claim == "aud");
}

void TestNeighbourClaims::keepsTheNearestOfSeveral()
{
    Expectations expected;
    expected.audiences = {"other", "Orders"};
    json::Object claims = goodClaims();
    claims.set("aud", json::Value(json::Array{json::Value("a"), json::Value("orders")}));
    const Inspection inspection = judged(claims, expected);
    const auto *mismatch = foundIn<found::AudienceMismatch>(inspection);
    QVERIFY(mismatch && mismatch->difference == NearMiss::Case);
    QVERIFY(mismatch->nearby == "orders" && mismatch->nearest == "Orders");
}

QTEST_GUILESS_MAIN(TestNeighbourClaims)
#include "tst_neighbour_claims.moc"
