// SPDX-License-Identifier: Apache-2.0
#include "explain/verdict/verdict_words.h"

#include "inspect/guesses/guess.h"
#include "tests/explain/finding_samples.h"
#include "tests/explain/inspection_builder.h"
#include "tests/explain/plain_language.h"

#include <QTest>

#include <algorithm>

using namespace tokenscope;
using namespace Qt::StringLiterals;
using explain::VerdictWords;
using explain::verdictWords;
using inspect::CheckName;
using inspect::CheckState;
using inspect::Code;
using inspect::HypothesisCode;
using inspect::Inspection;
using inspect::Verdict;

namespace {

Inspection accepted()
{
    Inspection inspection = inspectionOf(Verdict::Accepted);
    setPayload(inspection, R"({"iat":1795435200,"exp":1795438800})");
    setVerified(inspection, "2026-10-signing");
    return inspection;
}

inspect::Finding expired()
{
    return errorOf(inspect::found::Expired{noon, noon + 251, 251, 60});
}

} // namespace

Q_DECLARE_METATYPE(tokenscope::inspect::Finding)
Q_DECLARE_METATYPE(tokenscope::inspect::UncheckedPart)

class TestVerdictWords : public QObject
{
    Q_OBJECT

private slots:
    void acceptedNamesKeyAndLifeLeft();
    void acceptedSaysWhatWasNotAskedFor();
    void acceptedTellsItsFirstWarning();
    void acceptedWithinTheLeewaySaysSo();
    void acceptedForEverSaysSo();
    void acceptedWithoutKeyIdNamesTheThumbprint();
    void acceptedByEarlierKeysSaysSo();
    void headlineNamesTheSigner_data();
    void headlineNamesTheSigner();
    void judgedAtAnotherTimeSaysSo_data();
    void judgedAtAnotherTimeSaysSo();
    void severalTokensInTheTextAreCounted();
    void rejectedLeadsWithTheCause();
    void rejectedExplainsWhatIsNotGenuine();
    void rejectedNeverCallsABadKeysSignatureGenuine();
    void rejectedAddsLaterErrors();
    void rejectedTellsWhatWasFoundTrue();
    void unverifiedTellsWhyWhateverTheCauseIs();
    void unverifiedNeverSaysAcceptedOrGenuine();
    void uncheckedPartLeads_data();
    void uncheckedPartLeads();
    void missingKeyLeadsBeforeUncheckedParts();
    void notATokenTellsWhatItIs_data();
    void notATokenTellsWhatItIs();
    void hasWordsForEverySample();
};

void TestVerdictWords::acceptedNamesKeyAndLifeLeft()
{
    const VerdictWords words = verdictWords(accepted());
    QCOMPARE(words.headline, u"Accepted: signed by key 2026-10-signing, expires in 55 minutes"_s);
    QCOMPARE(words.reason, u"The signature is genuine (ES256, key 2026-10-signing), so nothing was altered."_s);
    QVERIFY(!words.nextStep.isEmpty());
}

void TestVerdictWords::acceptedSaysWhatWasNotAskedFor()
{
    Inspection inspection = accepted();
    inspection.checks = {checkOfState(CheckName::Issuer, CheckState::NotChecked),
                         checkOfState(CheckName::Audience, CheckState::NotChecked),
                         checkOfState(CheckName::NotBefore, CheckState::NotChecked),
                         checkOfState(CheckName::Signature, CheckState::Passed)};
    const VerdictWords words = verdictWords(inspection);
    QVERIFY2(words.body().endsWith(u"Not checked, because nothing is expected: issuer, audience."_s),
             qPrintable(words.reason));
}

void TestVerdictWords::acceptedTellsItsFirstWarning()
{
    Inspection inspection = accepted();
    inspection.findings = {warningOf(inspect::found::BearerPrefix{"Bearer "}),
                           warningOf(inspect::found::WeakSecret{48, 256, false})};
    const VerdictWords words = verdictWords(inspection);
    QVERIFY2(words.reason.contains(u"2 warnings, the first: the text starts with “Bearer”."_s),
             qPrintable(words.reason));
    QCOMPARE(words.nextStep, u"Pass on only what follows “Bearer”."_s);
    inspection.findings.pop_back();
    QVERIFY(verdictWords(inspection).reason.contains(u"One warning: the text starts with “Bearer”."_s));
}

void TestVerdictWords::acceptedWithinTheLeewaySaysSo()
{
    Inspection inspection = accepted();
    inspection.moment = Moment{std::chrono::seconds{noon + 3630}};
    QCOMPARE(verdictWords(inspection).headline,
             u"Accepted: signed by key 2026-10-signing, expired 30 seconds ago, which the leeway covers"_s);
}

void TestVerdictWords::acceptedForEverSaysSo()
{
    Inspection inspection = accepted();
    setPayload(inspection, R"({"iat":1795435200})");
    QCOMPARE(verdictWords(inspection).headline, u"Accepted: signed by key 2026-10-signing, never expires"_s);
}

void TestVerdictWords::acceptedWithoutKeyIdNamesTheThumbprint()
{
    Inspection inspection = accepted();
    inspection.signature.keyId.reset();
    QVERIFY(verdictWords(inspection).headline.startsWith(u"Accepted: signed by the key with the thumbprint oKIywv"_s));
}

void TestVerdictWords::acceptedByEarlierKeysSaysSo()
{
    Inspection inspection = accepted();
    inspection.signature.provenance = inspect::KeyProvenance{.origin = inspect::KeyOrigin::Endpoint,
                                                             .source = "Staging",
                                                             .fetchedAt = Moment(std::chrono::seconds(noon)),
                                                             .isEarlier = true};
    const auto words = verdictWords(inspection);
    QCOMPARE(words.headline, u"Accepted by an earlier key set: signed by a key of Staging, expires in 55 minutes"_s);
    QVERIFY2(words.reason.contains(u"The endpoint has published other keys since, and those were not asked."_s),
             qPrintable(words.reason));
    QVERIFY(words.nextStep.startsWith(u"Go back to the current keys"_s));
}

/// A long key ID tells nobody who signed; where its key came from does.
void TestVerdictWords::headlineNamesTheSigner_data()
{
    using inspect::KeyOrigin;
    QTest::addColumn<KeyOrigin>("origin");
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("who");
    const QString opaque = u"pvi_5noub36kmvepaa7gbeteqdufd4wrgikh|2"_s;
    for (const auto origin : {KeyOrigin::Endpoint, KeyOrigin::Discovery, KeyOrigin::Demo})
        QTest::addRow("fetched, %d", int(origin)) << origin << u"a"_s << u"a key of Staging"_s;
    QTest::newRow("file") << KeyOrigin::File << u"2026-10"_s << u"key 2026-10"_s;
    QTest::newRow("file, long ID") << KeyOrigin::File << opaque << u"a key in Staging"_s;
    QTest::newRow("pasted") << KeyOrigin::Pasted << u"2026-10"_s << u"key 2026-10"_s;
}

void TestVerdictWords::headlineNamesTheSigner()
{
    QFETCH(const inspect::KeyOrigin, origin);
    QFETCH(const QString, id);
    QFETCH(const QString, who);
    Inspection inspection = accepted();
    inspection.signature.keyId = id.toStdString();
    inspection.signature.provenance = inspect::KeyProvenance{.origin = origin, .source = "Staging", .fetchedAt = {}};
    const auto words = verdictWords(inspection);
    QCOMPARE(words.headline, u"Accepted: signed by %1, expires in 55 minutes"_s.arg(who));
    QVERIFY(words.reason.contains(id)); // there it is of use
    QVERIFY(words.provenance.startsWith(u"Its key: "_s));
    QVERIFY(words.sentence().contains(words.provenance));
}

/// What holds at another time is no answer for now.
void TestVerdictWords::judgedAtAnotherTimeSaysSo_data()
{
    QTest::addColumn<qint64>("clock"); // seconds after the time that it was judged by
    QTest::addColumn<QString>("start");
    QTest::newRow("now") << qint64(0) << u"Accepted: signed by "_s;
    QTest::newRow("earlier today") << qint64(3600) << u"It would have been accepted as of 12:05:00 UTC: signed by "_s;
    QTest::newRow("days ago") << qint64(200'000)
                              << u"It would have been accepted as of Mon 23 Nov 2026 12:05:00 UTC: signed by "_s;
    QTest::newRow("later") << qint64(-3600) << u"It would be accepted as of 12:05:00 UTC: signed by "_s;
}

void TestVerdictWords::judgedAtAnotherTimeSaysSo()
{
    QFETCH(const qint64, clock);
    QFETCH(const QString, start);
    Inspection inspection = accepted();
    inspection.moment = Moment{std::chrono::seconds{noon + 300}};
    const Moment now = inspection.moment + std::chrono::seconds{clock};
    QString headline = verdictWords(inspection, now).headline;
    QVERIFY2(headline.startsWith(start), qPrintable(headline));
    QCOMPARE(headline.contains(u"expires in"_s), clock == 0); // from when would that be counted?
    for (const auto verdict : {inspect::Verdict::Rejected, inspect::Verdict::Unverified}) {
        inspection.verdict = verdict;
        headline = verdictWords(inspection, now).headline;
        QCOMPARE(headline.contains(u" as of "_s) || headline == u"Rejected"_s, clock != 0 || headline == u"Rejected"_s);
    }
}

void TestVerdictWords::severalTokensInTheTextAreCounted()
{
    const inspect::Finding found = warningOf(inspect::found::EmbeddedInText{inspect::Surroundings::OtherText, 3});
    Inspection inspection = accepted();
    inspection.findings = {found};
    QCOMPARE(verdictWords(inspection).headline,
             u"Accepted: the first of 3 tokens in the text, signed by key 2026-10-signing, expires in 55 minutes"_s);
    inspection.verdict = Verdict::Rejected;
    inspection.findings = {found, expired()};
    QVERIFY(verdictWords(inspection).body().endsWith(u"This is about the first of 3 tokens in the text."_s));
    inspection.verdict = Verdict::Unverified;
    QVERIFY(verdictWords(inspection).body().endsWith(u"This is about the first of 3 tokens in the text."_s));
}

void TestVerdictWords::rejectedLeadsWithTheCause()
{
    Inspection inspection = inspectionOf(Verdict::Rejected, {expired()});
    setVerified(inspection, "2026-10-signing");
    const VerdictWords words = verdictWords(inspection);
    QCOMPARE(words.headline, u"Rejected: the token expired 4 minutes ago"_s);
    QCOMPARE(words.reason, u"The signature is genuine (ES256, key 2026-10-signing), so nothing was altered."_s);
    QCOMPARE(words.nextStep, u"Ask the client to refresh its session, or check the token as of when it was used."_s);
}

void TestVerdictWords::rejectedExplainsWhatIsNotGenuine()
{
    Inspection inspection = inspectionOf(Verdict::Rejected, {expired()});
    const VerdictWords words = verdictWords(inspection);
    QVERIFY(!words.reason.contains(u"genuine"_s));
    QVERIFY(words.reason.contains(u"Mon 23 Nov 2026 12:00:00 UTC"_s));
}

void TestVerdictWords::rejectedNeverCallsABadKeysSignatureGenuine()
{
    Inspection inspection = inspectionOf(Verdict::Rejected, {errorOf(inspect::found::KeyTooSmall{"a", 1024, 2048})});
    setVerified(inspection, "legacy-rsa");
    const VerdictWords words = verdictWords(inspection);
    QVERIFY(!words.reason.contains(u"genuine"_s));
    QVERIFY(words.reason.contains(u"proves little"_s));
}

void TestVerdictWords::rejectedAddsLaterErrors()
{
    Inspection inspection = inspectionOf(
        Verdict::Rejected, {expired(), errorOf(inspect::found::AudienceMismatch{"a", "b", inspect::NearMiss::Other}),
                            errorOf(inspect::found::SubjectMismatch{"a", "b"})});
    QVERIFY2(
        verdictWords(inspection)
            .body()
            .endsWith(
                u"Also: the token is meant for another audience; the token is about another subject than expected."_s),
        qPrintable(verdictWords(inspection).reason));
    inspection.findings.push_back(errorOf(inspect::found::ClaimMissing{"email"}));
    inspection.findings.push_back(errorOf(inspect::found::TokenTooOld{7500, 3600, noon, 60}));
    inspection.findings.push_back(errorOf(inspect::found::IssuerMissing{"a", false}));
    QVERIFY(verdictWords(inspection).body().endsWith(u"; 2 more errors."_s));
}

void TestVerdictWords::rejectedTellsWhatWasFoundTrue()
{
    Inspection inspection = inspectionOf(
        Verdict::Rejected, {errorOf(inspect::found::SignatureMismatch{"RS256", "a", 1, crypto::Family::RsaPkcs1})});
    inspection.hypotheses.emplace_back(inspect::tried::OtherAlgorithm{"PS256"});
    const VerdictWords words = verdictWords(inspection);
    QCOMPARE(words.hypotheses, QStringList{u"It verifies as “PS256”: the header names the wrong algorithm."_s});
    QVERIFY(words.sentence().contains(words.hypotheses.front()));
}

void TestVerdictWords::unverifiedTellsWhyWhateverTheCauseIs()
{
    const auto inspection = inspectionOf(Verdict::Unverified, {warningOf(inspect::found::BearerPrefix{"Bearer "}),
                                                               warningOf(inspect::found::KeysMissing{})});
    const VerdictWords words = verdictWords(inspection);
    QCOMPARE(words.headline, u"Not verified: no keys are loaded"_s);
    QVERIFY(words.body().contains(u"the text starts with “Bearer”"_s));
    QVERIFY(words.nextStep.contains(u"Fetch"_s));
}

void TestVerdictWords::unverifiedNeverSaysAcceptedOrGenuine()
{
    for (const auto &findings :
         {std::vector{warningOf(inspect::found::KeysMissing{})},
          std::vector{
              warningOf(inspect::found::DecryptionKeyMissing{"dir", "A256GCM", {}, inspect::KeyRefusal::NoneGiven})},
          std::vector{warningOf(
              inspect::found::TokenDecrypted{"dir", "A256GCM", {}, inspect::SealedContent::Data, {}, {}, {}})},
          std::vector{warningOf(inspect::found::NestingTooDeep{5})}, std::vector<inspect::Finding>()}) {
        const QString sentence = verdictWords(inspectionOf(Verdict::Unverified, findings)).sentence();
        QVERIFY(sentence.startsWith(u"Not verified: "_s));
        QVERIFY2(!sentence.contains(u"accepted"_s) && !sentence.contains(u"is genuine ("_s), qPrintable(sentence));
    }
}

void TestVerdictWords::uncheckedPartLeads_data()
{
    using enum inspect::Part;
    using enum inspect::Missing;
    QTest::addColumn<inspect::UncheckedPart>("unchecked");
    QTest::addColumn<QString>("named");
    const auto row = [](const char *name, inspect::Part part, inspect::Missing missing, const QString &named,
                        std::string_view kind = {}) {
        QTest::newRow(name) << inspect::UncheckedPart{part, missing, kind} << named;
    };
    row("budget", Budget, Work, u"not everything in the text was examined"_s);
    row("payload", Payload, Content, u"payload"_s);
    row("compressed payload", CompressedPayload, Method, u"compressed"_s);
    row("encryption", Encryption, Key, u"not decrypted with the secret as it was given"_s);
    row("nested, unverified", NestedToken, Verification, u"the token inside is not verified"_s);
    row("nested, too deep", NestedToken, Depth, u"more tokens inside one another"_s);
    row("disclosures", Disclosures, Content, u"disclosed claims"_s);
    row("disclosures elsewhere", Disclosures, Place, u"place where they are not read"_s);
    row("token in the header", NestedToken, Place, u"The header holds a token"_s.toLower());
    row("key binding without key", KeyBinding, HolderKey, u"key binding"_s);
    row("key binding alone", KeyBinding, Credential, u"key binding"_s);
    row("proof without its request", Occasion, Request, u"DPoP proof, and the request that it was made for"_s,
        "dpop_proof");
    row("proof without its access token", Occasion, AccessToken, u"access token that it was made for is not"_s,
        "dpop_proof");
    row("proof of an opaque access token", Occasion, Claims, u"cannot be read"_s, "dpop_proof");
    row("proof of an access token that is not verified", Occasion, Verification, u"is not verified"_s, "dpop_proof");
    row("proof that answers nothing", Occasion, Asked, u"nobody said what it has to answer"_s, "vci_proof");
    row("proof beside the token", Occasion, Key, u"the DPoP proof beside the token"_s, "dpop_proof");
    row("status list that is not accepted", Status, Verification, u"status list is not accepted"_s);
    row("kind", Kind, Rules, u"DPoP proof, and nobody checked the request"_s, "dpop_proof");
    row("kind without more", Kind, Rules, u"logout token"_s, "logout_token");
    row("kind without words", Kind, Rules, u"rules that were not all checked"_s, "something_else");
}

void TestVerdictWords::uncheckedPartLeads()
{
    QFETCH(const inspect::UncheckedPart, unchecked);
    QFETCH(const QString, named);
    Inspection inspection = accepted();
    inspection.verdict = Verdict::Unverified;
    inspection.unchecked = {unchecked};
    const VerdictWords words = verdictWords(inspection);
    QVERIFY2(words.headline.startsWith(u"Not verified: "_s) && words.headline.contains(named),
             qPrintable(words.headline));
    QCOMPARE(blemishOfTitle(words.headline), QString());
    QCOMPARE(blemishOfSentence(words.sentence()), QString());
    QVERIFY(words.reason.contains(u"The signature is genuine"_s));
    inspection.unchecked.push_back({inspect::Part::Kind, inspect::Missing::Rules, "dpop_proof"});
    QVERIFY2(unchecked.part == inspect::Part::Kind ||
                 verdictWords(inspection).body().contains(u"Also: this is a DPoP proof"_s),
             qPrintable(verdictWords(inspection).reason));
}

void TestVerdictWords::missingKeyLeadsBeforeUncheckedParts()
{
    Inspection inspection = inspectionOf(Verdict::Unverified, {warningOf(inspect::found::KeysMissing{})});
    inspection.unchecked = {{inspect::Part::NestedToken, inspect::Missing::Verification, {}}};
    const VerdictWords words = verdictWords(inspection);
    QCOMPARE(words.headline, u"Not verified: no keys are loaded"_s);
    QVERIFY(words.body().contains(u"Also: the token inside is not verified."_s));
}

void TestVerdictWords::notATokenTellsWhatItIs_data()
{
    using namespace inspect::found;
    QTest::addColumn<inspect::Finding>("finding");
    QTest::addColumn<QString>("headline");
    QTest::newRow("nothing") << errorOf(EmptyInput{}) << u"Not a token: there is nothing to inspect"_s;
    QTest::newRow("keys") << errorOf(KeySetGiven{2}) << u"Not a token: this is a key set"_s;
    QTest::newRow("a key") << errorOf(KeyGiven{inspect::GivenKey::Certificate})
                           << u"Not a token: this is a certificate"_s;
    QTest::newRow("opaque")
        << errorOf(KnownOpaqueToken{
               "Pangea user token", "a Pangea user token", "Pangea", inspect::Remedy::AskIssuer, 36, "ptu_", {}})
        << u"Not a JSON Web Token: this looks like a Pangea user token"_s;
    QTest::newRow("other format")
        << errorOf(KnownForeignText{
               "PASETO token", "a PASETO token", "PASETO", inspect::Remedy::OtherFormat, 30, "v4.public.", {}})
        << u"Not a JSON Web Token: this looks like a PASETO token"_s;
}

void TestVerdictWords::notATokenTellsWhatItIs()
{
    QFETCH(const inspect::Finding, finding);
    QFETCH(const QString, headline);
    const auto inspection = inspectionOf(Verdict::NotAToken, {finding});
    QCOMPARE(verdictWords(inspection).headline, headline);
}

void TestVerdictWords::hasWordsForEverySample()
{
    for (const inspect::Finding &finding : findingSamples()) {
        const Inspection inspection = inspectionOf(Verdict::Rejected, {finding});
        const VerdictWords words = verdictWords(inspection);
        QCOMPARE(blemishOfTitle(words.headline), QString());
        QCOMPARE(blemishOfSentence(words.sentence()), QString());
    }
}

QTEST_GUILESS_MAIN(TestVerdictWords)
#include "tst_verdict_words.moc"
