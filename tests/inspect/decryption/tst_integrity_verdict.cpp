// SPDX-License-Identifier: Apache-2.0
#include "tests/inspect/disclosure_workshop.h"
#include "tests/inspect/jwe_workshop.h"

#include <QTest>

using namespace tokenscope;
using namespace tokenscope::inspect;
using namespace tokenscope::workshop;

namespace {

constexpr std::string_view verdict =
    R"({"requestDetails":{"requestPackageName":"com.example","nonce":"n","timestampMillis":"1795438800000"},)"
    R"("appIntegrity":{},"deviceIntegrity":{},"accountDetails":{}})";

const Reader &console()
{
    static const Reader reader(jose::octJwk(Bytes(32, 0x32)));
    return reader;
}

/// As the Play Console gives them: one secret that decrypts, one public key that verifies, neither with a name.
Inspection judgedByConsole(const json::Object &claims, const Expectations &expectations = {})
{
    const std::string inner = sign(issuer(), headerOf(issuer()), json::write(claims));
    const std::string text = encrypted(encryptionHeader("A256KW", "A256GCM"), inner, console());
    InspectionKeys keys = keysOf({issuer().publicJwk()}, KeyOrigin::File);
    keys.current.push_back(source({json::Value(console().jwk)}, KeyOrigin::File));
    keys.current.back().explicitKey = true;
    return judge(text, keys, expectations);
}

} // namespace

/// A Play Integrity verdict: a signed token in an encrypted one, made for one request of the app's server.
class TestIntegrityVerdict final : public QObject
{
    Q_OBJECT

private slots:
    void isAcceptedWithBothKeys();
    void nonceIsThatOfItsRequest();
    void lacksWhatItsLawDemands();
};

void TestIntegrityVerdict::isAcceptedWithBothKeys()
{
    const Inspection inspection = judgedByConsole(*parsed(verdict).asObject());
    QCOMPARE(inspection.verdict, Verdict::Accepted);
    QCOMPARE(inspection.nested.size(), std::size_t(1));
    QCOMPARE(inspection.nested.front().kind, std::string_view("play_integrity"));
}

void TestIntegrityVerdict::nonceIsThatOfItsRequest()
{
    Expectations expected;
    expected.nonce = "n";
    QCOMPARE(judgedByConsole(*parsed(verdict).asObject(), expected).verdict, Verdict::Accepted);
    expected.nonce = "another";
    const Inspection other = judgedByConsole(*parsed(verdict).asObject(), expected);
    QCOMPARE(other.verdict, Verdict::Rejected);
    QVERIFY(*other.cause == Code::ClaimMissing);
}

void TestIntegrityVerdict::lacksWhatItsLawDemands()
{
    json::Object claims = *parsed(verdict).asObject();
    json::Object details = *claims.find("requestDetails")->asObject();
    details.remove("nonce");
    claims.set("requestDetails", json::Value(std::move(details)));
    const Inspection inspection = judgedByConsole(claims);
    QCOMPARE(inspection.verdict, Verdict::Rejected);
    QVERIFY(*inspection.cause == Code::MemberRequired);
}

QTEST_GUILESS_MAIN(TestIntegrityVerdict)
#include "tst_integrity_verdict.moc"
