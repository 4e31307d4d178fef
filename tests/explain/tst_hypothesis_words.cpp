// SPDX-License-Identifier: Apache-2.0
#include "explain/verdict/hypothesis_words.h"

#include "explain/verdict/profile_words.h"
#include "tests/explain/inspection_builder.h"
#include "tests/explain/plain_language.h"

#include <QTest>

using namespace tokenscope;
using namespace Qt::StringLiterals;
using explain::hypothesisWords;
using inspect::HypothesisCode;

class TestHypothesisWords : public QObject
{
    Q_OBJECT

private slots:
    void everyHypothesisIsOneSentence();
    void figuresAreTold_data();
    void figuresAreTold();
    void untriedGuessesAreOneSentence();
    void otherVerifiersTellTheirReasons();
    void otherVerifiersTellWhatTheyOverlook();
};

void TestHypothesisWords::everyHypothesisIsOneSentence()
{
    const std::vector<inspect::Parameter> all = {
        {"kid", hostileText},       {"thumbprint", hostileText}, {"last_seen", std::int64_t(1'795'435'200)},
        {"member", hostileText},    {"alg", hostileText},        {"form", hostileText},
        {"kind", hostileText},      {"digest", hostileText},     {"line_end", hostileText},
        {"header", hostileText},    {"salt", std::int64_t(20)},  {"expected", std::int64_t(32)},
        {"steps", "quotes,base64"},
    };
    for (int code = 0; code <= int(inspect::lastHypothesis); ++code) {
        QCOMPARE(blemishOfSentence(hypothesisWords({HypothesisCode(code), {}})), QString());
        for (const char32_t c : hypothesisWords({HypothesisCode(code), all}).toStdU32String())
            QVERIFY(!isUnsafeToShow(c));
    }
}

void TestHypothesisWords::figuresAreTold_data()
{
    QTest::addColumn<int>("code");
    QTest::addColumn<QByteArray>("parameter");
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("other key") << int(HypothesisCode::OtherKey) << "kid"_ba << "b"_ba
                               << u"It verifies with the loaded key “b”."_s;
    QTest::newRow("other key without ID") << int(HypothesisCode::OtherKey) << "thumbprint"_ba << "oKIy"_ba
                                          << u"It verifies with the loaded key whose thumbprint is “oKIy”."_s;
    QTest::newRow("other algorithm") << int(HypothesisCode::OtherAlgorithm) << "alg"_ba << "PS256"_ba
                                     << u"It verifies as “PS256”: the header names the wrong algorithm."_s;
}

void TestHypothesisWords::figuresAreTold()
{
    QFETCH(const int, code);
    QFETCH(const QByteArray, parameter);
    QFETCH(const QByteArray, value);
    QFETCH(const QString, sentence);
    QCOMPARE(hypothesisWords({HypothesisCode(code), {{parameter.toStdString(), value.toStdString()}}}), sentence);
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
