// SPDX-License-Identifier: Apache-2.0
#include "explain/claims/claim_words.h"

#include "tests/explain/inspection_builder.h"
#include "tests/explain/plain_language.h"

#include <QTest>

using namespace tokenscope;
using namespace Qt::StringLiterals;
using explain::Annotation;
using inspect::CheckName;
using inspect::CheckState;
using inspect::Code;
using inspect::Inspection;
using inspect::Verdict;

namespace {

/// The annotation of a member of the payload, which the inspection takes for its own.
Annotation ofClaim(Inspection inspection, std::string_view payload, std::string_view name)
{
    setPayload(inspection, payload);
    for (const json::Member &member : inspection.payload->root.asObject()->members()) {
        if (member.name == name)
            return explain::payloadAnnotation(inspection, member);
    }
    return {u"no such member"_s, true};
}

Annotation ofParameter(const Inspection &inspection, std::string name, json::Value value)
{
    return explain::headerAnnotation(inspection, {std::move(name), std::move(value)});
}

Inspection expired()
{
    Inspection inspection =
        inspectionOf(Verdict::Rejected, {errorOf(inspect::found::Expired{noon + 3600, noon + 3851, 251, 60})});
    inspection.moment = Moment{std::chrono::seconds{noon + 3600 + 251}};
    inspection.checks = {checkOfState(CheckName::Expiry, CheckState::Failed)};
    return inspection;
}

} // namespace

class TestClaimWords : public QObject
{
    Q_OBJECT

private slots:
    void tellsDates_data();
    void tellsDates();
    void failedMembersAreAlarming();
    void datesOutOfAnyRangeAreReported_data();
    void datesOutOfAnyRangeAreReported();
    void comparedClaimsTellWhatIsExpected();
    void algorithmHasItsTitle();
    void keyIdTellsWhetherItIsThere();
    void embeddedKeysAreIgnored();
    void othersHaveNone();
    void registeredNamesHaveAMeaning();
    void hostileExpectationsAreEscaped();
};

void TestClaimWords::tellsDates_data()
{
    QTest::addColumn<QByteArray>("payload");
    QTest::addColumn<QByteArray>("claim");
    QTest::addColumn<QString>("text");
    const QByteArray pictured = R"({"iat":1795435200,"nbf":1795435200,"exp":1795438800})";
    QTest::newRow("issued") << pictured << "iat"_ba << u"Mon 23 Nov 2026 12:00:00 UTC"_s;
    QTest::newRow("not before") << pictured << "nbf"_ba << u"same as iat"_s;
    QTest::newRow("expiry") << pictured << "exp"_ba << u"13:00:00 UTC · 4 min ago"_s;
    QTest::newRow("expiry alone") << R"({"exp":1795438800})"_ba << "exp"_ba
                                  << u"Mon 23 Nov 2026 13:00:00 UTC · 4 min ago"_s;
    QTest::newRow("another day") << R"({"iat":1795435200,"exp":1795521600})"_ba << "exp"_ba
                                 << u"Tue 24 Nov 2026 12:00:00 UTC · in 22 h"_s;
    QTest::newRow("issued ahead") << R"({"iat":1795442451})"_ba << "iat"_ba
                                  << u"Mon 23 Nov 2026 14:00:51 UTC · in 56 min"_s;
    QTest::newRow("of another profile") << R"({"iat":1795435200,"auth_time":1795431600})"_ba << "auth_time"_ba
                                        << u"11:00:00 UTC · 2 h ago"_s;
}

void TestClaimWords::tellsDates()
{
    QFETCH(const QByteArray, payload);
    QFETCH(const QByteArray, claim);
    QFETCH(const QString, text);
    QCOMPARE(ofClaim(expired(), payload.toStdString(), claim.toStdString()).text, text);
}

void TestClaimWords::failedMembersAreAlarming()
{
    const auto payload = R"({"iat":1795435200,"exp":1795438800})";
    QVERIFY(ofClaim(expired(), payload, "exp").alarming);
    QVERIFY(!ofClaim(expired(), payload, "iat").alarming);
}

void TestClaimWords::datesOutOfAnyRangeAreReported_data()
{
    QTest::addColumn<QByteArray>("payload");
    QTest::addColumn<QString>("text");
    QTest::newRow("beyond the type") << R"({"exp":1e400})"_ba << u"beyond any calendar"_s;
    QTest::newRow("beyond the calendar") << R"({"exp":999999999999999})"_ba
                                         << u"999999999999999 seconds from 1970 · in 31688681 y"_s;
    QTest::newRow("a text") << R"({"exp":"1795438800"})"_ba << u"should be a number of seconds"_s;
    QTest::newRow("null") << R"({"exp":null})"_ba << u"should be a number of seconds"_s;
}

void TestClaimWords::datesOutOfAnyRangeAreReported()
{
    QFETCH(const QByteArray, payload);
    QFETCH(const QString, text);
    QCOMPARE(ofClaim(expired(), payload.toStdString(), "exp").text, text);
}

void TestClaimWords::comparedClaimsTellWhatIsExpected()
{
    Inspection inspection = inspectionOf(Verdict::Rejected);
    const auto payload = R"({"iss":"https://a.example","aud":["x"]})";
    QCOMPARE(ofClaim(inspection, payload, "iss").text, u"who made it"_s); // while nothing is expected
    QVERIFY(ofClaim(inspection, R"({"own":1})", "own").text.isEmpty());
    inspection.checks = {checkOfState(CheckName::Issuer, CheckState::Failed, "https://a.example", "https://b.example"),
                         checkOfState(CheckName::Audience, CheckState::Passed, "x", "x")};
    const Annotation issuer = ofClaim(inspection, payload, "iss");
    QCOMPARE(issuer.text, u"expected: https://b.example"_s);
    QVERIFY(issuer.alarming);
    const Annotation audience = ofClaim(inspection, payload, "aud");
    QCOMPARE(audience.text, u"as expected"_s);
    QVERIFY(!audience.alarming);
    QCOMPARE(ofClaim(inspection, R"({"iss":7})", "iss").text, u"of the wrong type"_s);
}

void TestClaimWords::algorithmHasItsTitle()
{
    const Inspection plain = inspectionOf(Verdict::Accepted);
    QCOMPARE(ofParameter(plain, "alg", "ES256").text, u"ECDSA P-256 + SHA-256"_s);
    const Annotation none =
        ofParameter(inspectionOf(Verdict::Rejected, {errorOf(inspect::found::AlgNone{"none"})}), "alg", "none");
    QCOMPARE(none.text, u"not signed"_s);
    QVERIFY(none.alarming);
    QCOMPARE(ofParameter(inspectionOf(Verdict::Rejected, {errorOf(inspect::found::AlgUnsupported{"XS1", false})}),
                         "alg", "XS1")
                 .text,
             u"cannot be checked here"_s);
}

void TestClaimWords::keyIdTellsWhetherItIsThere()
{
    Inspection inspection = inspectionOf(Verdict::Accepted);
    QVERIFY(ofParameter(inspection, "kid", "a").text.isEmpty()); // nothing was looked up
    setVerified(inspection, "a");
    QCOMPARE(ofParameter(inspection, "kid", "a").text, u"in key set"_s);
    QVERIFY(ofParameter(inspectionOf(Verdict::Rejected, {errorOf(inspect::found::KeyIdUnknown{"a", 1})}), "kid", "a")
                .alarming);
    QCOMPARE(
        ofParameter(inspectionOf(Verdict::Unverified, {warningOf(inspect::found::KeysMissing{})}), "kid", "a").text,
        u"no keys loaded"_s);
}

void TestClaimWords::embeddedKeysAreIgnored()
{
    for (const char *name : {"jwk", "jku", "x5c", "x5u"})
        QCOMPARE(ofParameter(inspectionOf(Verdict::Accepted), name, "x").text, u"ignored: proves nothing"_s);
}

void TestClaimWords::othersHaveNone()
{
    QVERIFY(ofParameter(inspectionOf(Verdict::Accepted), "x-own", "1").text.isEmpty());
    QVERIFY(ofClaim(inspectionOf(Verdict::Accepted), R"({"plan":"read"})", "plan").text.isEmpty());
}

void TestClaimWords::registeredNamesHaveAMeaning()
{
    for (const char *name : {"alg", "kid", "typ", "cty", "crit", "jku", "jwk", "x5u", "x5c", "x5t", "x5t#S256", "b64"})
        QCOMPARE(blemishOfSentence(explain::parameterMeaning(name)), QString());
    for (const char *name : {"iss", "sub", "aud", "exp", "nbf", "iat", "jti", "scope", "email"})
        QCOMPARE(blemishOfSentence(explain::claimMeaning(name)), QString());
    QVERIFY(explain::claimMeaning("x-own").isEmpty());
}

void TestClaimWords::hostileExpectationsAreEscaped()
{
    Inspection inspection = inspectionOf(Verdict::Rejected);
    inspection.checks = {checkOfState(CheckName::Issuer, CheckState::Failed, "a", hostileText)};
    for (const char32_t c : ofClaim(inspection, R"({"iss":"a"})", "iss").text.toStdU32String())
        QVERIFY(!isUnsafeToShow(c));
}

QTEST_GUILESS_MAIN(TestClaimWords)
#include "tst_claim_words.moc"
