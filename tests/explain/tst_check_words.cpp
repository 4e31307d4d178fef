// SPDX-License-Identifier: Apache-2.0
#include "explain/verdict/check_names.h"
#include "explain/verdict/check_words.h"

#include "tests/explain/inspection_builder.h"
#include "tests/explain/plain_language.h"

#include <QTest>

#include <array>

using namespace tokenscope;
using namespace Qt::StringLiterals;
using explain::checkWords;
using inspect::Check;
using inspect::CheckName;
using inspect::CheckState;
using inspect::Code;
using inspect::Inspection;
using inspect::Verdict;

namespace {

constexpr std::array everyCheck = {CheckName::Structure,       CheckName::Algorithm,
                                   CheckName::Critical,        CheckName::Type,
                                   CheckName::Decryption,      CheckName::Key,
                                   CheckName::Signature,       CheckName::Expiry,
                                   CheckName::NotBefore,       CheckName::IssuedAt,
                                   CheckName::Issuer,          CheckName::Audience,
                                   CheckName::Subject,         CheckName::Age,
                                   CheckName::RequiredClaims,  CheckName::Nonce,
                                   CheckName::AuthorizedParty, CheckName::AccessTokenHash,
                                   CheckName::Disclosures,     CheckName::KeyBinding};

Inspection genuine()
{
    Inspection inspection = inspectionOf(Verdict::Accepted);
    setPayload(inspection, R"({"iat":1795435200,"nbf":1795435200,"exp":1795438800,"aud":["my-app"]})");
    setVerified(inspection, "2026-10-signing");
    return inspection;
}

QString detail(const Inspection &inspection, CheckName name, CheckState state, std::string observed = {},
               std::string expected = {})
{
    return checkWords(inspection, checkOfState(name, state, std::move(observed), std::move(expected))).detail;
}

} // namespace

Q_DECLARE_METATYPE(tokenscope::inspect::CheckName)

class TestCheckWords : public QObject
{
    Q_OBJECT

private slots:
    void titlesNameTheMember();
    void everyStateOfEveryCheckHasWords();
    void stateWordsAreWords();
    void passedChecksStateTheirFigures_data();
    void passedChecksStateTheirFigures();
    void failedExpiryIsShort();
    void failedCheckTellsItsOwnFinding();
    void signatureFailsWithItsKey();
    void undecryptedTokenTellsWhy();
    void missingClaimsAreListed();
    void notCheckedSaysWhy();
    void hostileValuesAreEscaped();
};

void TestCheckWords::titlesNameTheMember()
{
    const Inspection inspection = genuine();
    const auto title = [&](CheckName name) {
        return checkWords(inspection, checkOfState(name, CheckState::Passed)).title;
    };
    QCOMPARE(title(CheckName::Expiry), u"Expires (exp)"_s);
    QCOMPARE(title(CheckName::NotBefore), u"Not before (nbf)"_s);
    QCOMPARE(title(CheckName::Critical), u"Critical extensions (crit)"_s);
    QCOMPARE(title(CheckName::RequiredClaims), u"Required claims"_s);
}

void TestCheckWords::everyStateOfEveryCheckHasWords()
{
    for (const Inspection &inspection : {genuine(), inspectionOf(Verdict::Rejected), inspect::Inspection()}) {
        for (const CheckName name : everyCheck) {
            for (const CheckState state : {CheckState::Passed, CheckState::Failed, CheckState::NotChecked}) {
                const auto words = checkWords(inspection, checkOfState(name, state));
                QCOMPARE(blemishOfTitle(words.title), QString());
                QCOMPARE(blemishOfSentence(words.detail), QString());
            }
        }
    }
}

void TestCheckWords::stateWordsAreWords()
{
    QCOMPARE(explain::checkStateWord(CheckState::Passed), u"passed"_s);
    QCOMPARE(explain::checkStateWord(CheckState::Failed), u"failed"_s);
    QCOMPARE(explain::checkStateWord(CheckState::NotChecked), u"not checked"_s);
}

void TestCheckWords::passedChecksStateTheirFigures_data()
{
    QTest::addColumn<CheckName>("name");
    QTest::addColumn<QString>("observed");
    QTest::addColumn<QString>("expected");
    QTest::newRow("expiry") << CheckName::Expiry << QString() << u"Expires in 55 min, Mon 23 Nov 2026 13:00:00 UTC."_s;
    QTest::newRow("not before") << CheckName::NotBefore << QString()
                                << u"May be used since Mon 23 Nov 2026 12:00:00 UTC, 5 min ago."_s;
    QTest::newRow("issued at") << CheckName::IssuedAt << QString()
                               << u"Issued Mon 23 Nov 2026 12:00:00 UTC, 5 min ago."_s;
    QTest::newRow("signature") << CheckName::Signature << QString()
                               << u"ES256 with key 2026-10-signing from the loaded keys."_s;
    QTest::newRow("structure") << CheckName::Structure << QString()
                               << u"Three base64url segments; header and payload are JSON objects."_s;
    QTest::newRow("algorithm") << CheckName::Algorithm << u"ES256"_s
                               << u"ES256 is allowed and is what the key is for."_s;
    QTest::newRow("decryption") << CheckName::Decryption << u"RSA-OAEP"_s << u"A given key opened it (RSA-OAEP)."_s;
    QTest::newRow("issuer") << CheckName::Issuer << u"https://a.example"_s << u"“https://a.example”, as expected."_s;
}

void TestCheckWords::passedChecksStateTheirFigures()
{
    QFETCH(const CheckName, name);
    QFETCH(const QString, observed);
    QFETCH(const QString, expected);
    QCOMPARE(detail(genuine(), name, CheckState::Passed, observed.toStdString()), expected);
}

void TestCheckWords::failedExpiryIsShort()
{
    Inspection inspection = genuine();
    inspection.moment = Moment{std::chrono::seconds{noon + 3600 + 251}};
    inspection.findings = {errorOf(inspect::found::Expired{noon + 3600, noon + 3851, 251, 60})};
    QCOMPARE(detail(inspection, CheckName::Expiry, CheckState::Failed), u"Expired 4 min 11 s ago; leeway is 1 min."_s);
}

void TestCheckWords::failedCheckTellsItsOwnFinding()
{
    Inspection inspection = genuine();
    inspection.findings = {errorOf(inspect::found::Expired{noon, noon + 251, 251, 60}),
                           errorOf(inspect::found::AudienceMismatch{"a", "b", inspect::NearMiss::Other})};
    const QString words = detail(inspection, CheckName::Audience, CheckState::Failed);
    QVERIFY2(words.contains(u"“a”; “b” is expected"_s), qPrintable(words));
    QCOMPARE(detail(inspection, CheckName::Issuer, CheckState::Failed, "x", "y"), u"Found “x”, expected “y”."_s);
}

void TestCheckWords::signatureFailsWithItsKey()
{
    Inspection inspection = genuine();
    inspection.findings = {errorOf(inspect::found::KeyOfLowOrder{"a", "Ed25519"})};
    QVERIFY(detail(inspection, CheckName::Signature, CheckState::Failed).contains(u"small order"_s));
}

void TestCheckWords::undecryptedTokenTellsWhy()
{
    Inspection inspection = genuine();
    inspection.findings = {warningOf(
        inspect::found::TokenNotDecrypted{"dir",
                                          "A256GCM",
                                          inspect::DecryptionState::Failed,
                                          {},
                                          inspect::DecryptionFailure{jose::JweFault::ContentMismatch, {}, 0, 0}})};
    for (const CheckState state : {CheckState::Failed, CheckState::NotChecked})
        QCOMPARE(detail(inspection, CheckName::Decryption, state), u"The token could not be decrypted."_s);
    inspection.decryption.emplace().state = inspect::DecryptionState::Decrypted;
    QCOMPARE(detail(inspection, CheckName::Signature, CheckState::NotChecked),
             u"Not checked: the content is encrypted, but not signed."_s);
}

void TestCheckWords::missingClaimsAreListed()
{
    Inspection inspection = genuine();
    inspection.findings = {errorOf(inspect::found::ClaimMissing{"email"}),
                           errorOf(inspect::found::ClaimMissing{"scope"})};
    QCOMPARE(detail(inspection, CheckName::RequiredClaims, CheckState::Failed), u"Missing: email, scope."_s);
}

void TestCheckWords::notCheckedSaysWhy()
{
    Inspection inspection = genuine();
    QCOMPARE(detail(inspection, CheckName::Issuer, CheckState::NotChecked),
             u"Not checked: no expected issuer is set."_s);
    inspection.findings = {warningOf(inspect::found::KeysMissing{})};
    QCOMPARE(detail(inspection, CheckName::Signature, CheckState::NotChecked), u"Not checked: no keys are loaded."_s);
}

void TestCheckWords::hostileValuesAreEscaped()
{
    const QString words = detail(genuine(), CheckName::Issuer, CheckState::Failed, hostileText, hostileText);
    for (const char32_t c : words.toStdU32String())
        QVERIFY(!isUnsafeToShow(c));
    QCOMPARE(words.count(u"%1%2"_s), 2);
}

QTEST_GUILESS_MAIN(TestCheckWords)
#include "tst_check_words.moc"
