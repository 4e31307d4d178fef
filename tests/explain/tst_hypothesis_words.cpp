// SPDX-License-Identifier: Apache-2.0
#include "explain/verdict/hypothesis_words.h"

#include "explain/verdict/profile_words.h"
#include "inspect/guesses/guess.h"
#include "tests/explain/inspection_builder.h"
#include "tests/explain/plain_language.h"

#include <QTest>

#include <set>

using namespace tokenscope;
using namespace Qt::StringLiterals;
using explain::hypothesisWords;
using inspect::HypothesisCode;

namespace {

/// Each code in each way in which it can be said, with the text where one from outside belongs.
std::vector<inspect::Hypothesis> hypothesisSamples(const std::string &text)
{
    using namespace inspect::tried;
    using namespace inspect;
    const SecretSteps steps = {SecretStep::Quotes, SecretStep::FromBase64};
    std::vector<Guess> samples = {
        OtherKey{text, text},
        EarlierKeySet{text, text, 1'795'435'200},
        EarlierKeySet{text, text, {}},
        tried::KeyInHeader{"jwk"},
        KeyInDid{"did:jwk"},
        OtherAlgorithm{"PS256"},
        tried::SignatureDer{},
        tried::SecretBase64{},
        tried::SecretBase64Url{},
        tried::SecretHex{},
        tried::SecretText{},
        tried::SecretLineEnd{},
        PublicKeyAsSecret{crypto::PublicKeyForm::Pem, text},
        tried::RepairedEncoding{},
        tried::HeaderNonceHashed{},
        tried::ReserializedJson{},
        KidIsThumbprint{text, text, OtherName::X5t},
        AlgorithmRespelt{"RS256", text},
        SignedLineBreak{LineEnd::Lf},
        SignedLineBreak{LineEnd::CrLf, steps},
        SignedUnencoded{},
        SignedUnencoded{"SHA-256", LineEnd::Lf, steps},
        SignedPadded{},
        SignedPadded{"SHA-256", LineEnd::Lf, steps},
        SaltLength{20, 32, "PS256"},
        OtherDigest{"SHA-1", "RS256"},
        DigestUnnamed{"SHA-256"},
        tried::SignatureReversed{},
        HashForHmac{HomemadeMac::Hash, "SHA-256"},
        HashForHmac{HomemadeMac::SecretBefore, "SHA-256"},
        HashForHmac{HomemadeMac::SecretBehind, "SHA-256"},
        HashForHmac{HomemadeMac::Exchanged, "SHA-256"},
        HashForHmac{HomemadeMac::EmptySecret, "SHA-256"},
        SecretKnown{"undefined", inspect::SecretOrigin::Unset},
        SecretKnown{"secret", inspect::SecretOrigin::Example},
        PrivateKeyAsSecret{text, "HS256"},
        NumbersOfOtherLength{NumberLength::ZerosLost, 63, 64},
        NumbersOfOtherLength{NumberLength::SignByte, 65, 64},
        KeyRespelt{text, text, text},
        CertificateKey{text, text, text},
    };
    for (const auto form : {DigestForm::Raw, DigestForm::Hex, DigestForm::Base64})
        samples.push_back(SignedDigest{"SHA-256", form, LineEnd::Lf, steps});
    for (const auto part : {PayloadPart::Encoded, PayloadPart::Plain})
        samples.push_back(SignedPayloadAlone{part, "SHA-256", {}, {}});
    for (const auto spelling : {TextSpelling::StandardBase64, TextSpelling::WithoutDot, TextSpelling::DotBehind,
                                TextSpelling::Quoted, TextSpelling::BearerInFront})
        samples.push_back(SignedRespelt{spelling});
    for (const auto spelling : {SignatureSpelling::Hex, SignatureSpelling::Base64, SignatureSpelling::Vault})
        samples.push_back(SignatureRespelt{spelling});
    for (int step = 0; step <= int(SecretStep::AsLatin1); ++step)
        samples.push_back(SecretRespelt{{SecretStep(step), SecretStep::FromHex}});
    for (int change = 0; change <= int(PayloadChange::Unencoded); ++change)
        samples.push_back(PayloadRespelt{PayloadChange(change)});
    return {samples.begin(), samples.end()};
}

} // namespace

class TestHypothesisWords : public QObject
{
    Q_OBJECT

private slots:
    void everyHypothesisIsOneSentence();
    void figuresAreShown();
    void untriedGuessesAreOneSentence();
    void otherVerifiersTellTheirReasons();
    void otherVerifiersTellWhatTheyOverlook();
};

void TestHypothesisWords::everyHypothesisIsOneSentence()
{
    std::set<HypothesisCode> said;
    for (const std::string &text : {std::string(), std::string("a"), hostileText}) {
        for (const inspect::Hypothesis &hypothesis : hypothesisSamples(text)) {
            if (text != hostileText) // whose own blemishes stay
                QCOMPARE(blemishOfSentence(hypothesisWords(hypothesis)), QString());
            for (const char32_t c : hypothesisWords(hypothesis).toStdU32String())
                QVERIFY(!isUnsafeToShow(c));
            said.insert(hypothesis.code);
        }
    }
    QCOMPARE(said.size(), std::size_t(inspect::lastHypothesis) + 1);
}

void TestHypothesisWords::figuresAreShown()
{
    using namespace inspect::tried;
    QCOMPARE(hypothesisWords(inspect::Hypothesis(OtherKey{"b", "oKIy"})), u"It verifies with the loaded key “b”."_s);
    QCOMPARE(hypothesisWords(inspect::Hypothesis(OtherKey{"", "oKIy"})),
             u"It verifies with the loaded key whose thumbprint is “oKIy”."_s);
    QCOMPARE(hypothesisWords(inspect::Hypothesis(OtherAlgorithm{"PS256"})),
             u"It verifies as “PS256”: the header names the wrong algorithm."_s);
    QCOMPARE(hypothesisWords(inspect::Hypothesis(PayloadRespelt{inspect::PayloadChange::Indented})),
             u"It verifies when the payload is written as indented JSON, with a member on each line."_s);
}

void TestHypothesisWords::untriedGuessesAreOneSentence()
{
    std::vector<HypothesisCode> all;
    for (int code = 0; code <= int(inspect::lastHypothesis); ++code)
        all.push_back(HypothesisCode(code));
    QCOMPARE(blemishOfSentence(explain::untriedWords(all)), QString());
    QCOMPARE(explain::untriedWords({HypothesisCode::OtherKey, HypothesisCode::SecretHex, HypothesisCode::SecretText}),
             u"There are too many keys to try everything; left out, at least in part: every other loaded key, other "
             u"spellings of the secret."_s);
}

void TestHypothesisWords::otherVerifiersTellTheirReasons()
{
    const auto inspection = inspectionOf(inspect::Verdict::Accepted);
    for (int rule = 0; rule <= int(inspect::ProfileRule::AuthorizedPartyMismatch); ++rule) {
        for (const std::string &subject : {std::string(), std::string("x"), hostileText}) {
            const inspect::ProfileJudgement judgement{&inspect::verifierProfiles().front(),
                                                      inspect::Verdict::Rejected,
                                                      {},
                                                      {{inspect::ProfileRule(rule), subject}},
                                                      {}};
            const auto words = explain::profileWords(inspection, judgement);
            QVERIFY(words.title.endsWith(u"refuses it"_s));
            QVERIFY(words.detail.startsWith(u"Because "_s));
            for (const char32_t c : words.detail.toStdU32String())
                QVERIFY(!isUnsafeToShow(c));
        }
    }
}

void TestHypothesisWords::otherVerifiersTellWhatTheyOverlook()
{
    const auto inspection = inspectionOf(inspect::Verdict::Rejected, {errorOf(inspect::found::CritUnknown{"x"})});
    const inspect::ProfileJudgement judgement{
        &inspect::verifierProfiles().front(), inspect::Verdict::Accepted, {}, {}, {inspect::Code::CritUnknown}};
    const auto words = explain::profileWords(inspection, judgement);
    QVERIFY(words.title.endsWith(u"accepts it"_s));
    QVERIFY(words.detail.contains(u"the token demands the extension “x”"_s));
}

QTEST_GUILESS_MAIN(TestHypothesisWords)
#include "tst_hypothesis_words.moc"
