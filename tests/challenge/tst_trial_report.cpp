// SPDX-License-Identifier: Apache-2.0
#include "challenge/trial_formats.h"
#include "json/document.h"

#include <QTest>

#include <algorithm>
#include <string>

namespace tokenscope::challenge {

using namespace Qt::StringLiterals;

/// What the answers of a service come to.
class TestTrialReport : public QObject
{
    Q_OBJECT
private slots:
    void answerIsCompared_data();
    void answerIsCompared();
    void controlsDecideWhetherToGoOn_data();
    void controlsDecideWhetherToGoOn();
    void conclusionIsDrawn_data();
    void conclusionIsDrawn();
    void weakCheckIsNotCalledMissing();
    void summaryNamesEachReferenceOnce();
    void tokensAreNotShownUnlessAskedFor();
};

namespace {

constexpr ServiceAnswer accepted{Reaction::Accepted, 200};
constexpr ServiceAnswer refused{Reaction::Refused, 401};
constexpr ServiceAnswer broken{Reaction::Unclear, 500, Trouble::ServerFault};
constexpr ServiceAnswer silent{Reaction::Unclear, 0, Trouble::Connection};
constexpr ServiceAnswer unsent{Reaction::NotSent};

Trial trialOf(const std::string &name, Guard guard, const ServiceAnswer &answer, Weight weight = Weight::Must,
              Answer expected = Answer::Refuse)
{
    return {{name, "A reason.", "RFC 7519, 4", guard, weight, expected, "secret-token-text"}, answer};
}

Trial must(const ServiceAnswer &answer)
{
    return trialOf("aud-other", Guard::Audience, answer);
}

Trial advice(const ServiceAnswer &answer)
{
    return trialOf("exp-missing", Guard::Expiry, answer, Weight::Advice);
}

Trial good(const ServiceAnswer &answer)
{
    return trialOf("good-aud-list", Guard::Good, answer, Weight::Must, Answer::Accept);
}

TrialReport reportOf(std::vector<ControlAnswer> controls, std::vector<Trial> trials)
{
    return {"https://api.example/", {"i", "a", {}}, std::move(controls), std::move(trials)};
}

std::vector<ControlAnswer> passed()
{
    return {{Control::NoToken, refused}, {Control::Garbage, refused}, {Control::Good, accepted}};
}

} // namespace

void TestTrialReport::answerIsCompared_data()
{
    QTest::addColumn<Trial>("trial");
    QTest::addColumn<Outcome>("outcome");
    using enum Outcome;
    QTest::newRow("bad, refused") << must(refused) << Right;
    QTest::newRow("bad, accepted") << must(accepted) << Lacking;
    QTest::newRow("bad, unclear") << must(broken) << Unclear;
    QTest::newRow("bad, not sent") << must(unsent) << NotSent;
    QTest::newRow("advice, refused") << advice(refused) << Right;
    QTest::newRow("advice, accepted") << advice(accepted) << Advised;
    QTest::newRow("good, accepted") << good(accepted) << Right;
    QTest::newRow("good, refused") << good(refused) << Refused;
    QTest::newRow("good, unclear") << good(silent) << Unclear;
}

void TestTrialReport::answerIsCompared()
{
    QFETCH(const Trial, trial);
    QTEST(outcomeOf(trial), "outcome");
}

void TestTrialReport::controlsDecideWhetherToGoOn_data()
{
    QTest::addColumn<Control>("control");
    QTest::addColumn<bool>("wantsAccepted");
    QTest::newRow("no token") << Control::NoToken << false;
    QTest::newRow("garbage") << Control::Garbage << false;
    QTest::newRow("good") << Control::Good << true;
    QTest::newRow("good again") << Control::GoodAgain << true;
}

void TestTrialReport::controlsDecideWhetherToGoOn()
{
    QFETCH(const Control, control);
    QFETCH(const bool, wantsAccepted);
    QCOMPARE(isPassed(control, accepted), wantsAccepted);
    QCOMPARE(isPassed(control, refused), !wantsAccepted);
    QVERIFY(!isPassed(control, broken));
    QVERIFY(!isPassed(control, silent));
}

void TestTrialReport::conclusionIsDrawn_data()
{
    QTest::addColumn<TrialReport>("report");
    QTest::addColumn<Conclusion>("conclusion");
    using enum Conclusion;
    const std::vector<ControlAnswer> shaken = {{Control::NoToken, refused},
                                               {Control::Garbage, refused},
                                               {Control::Good, accepted},
                                               {Control::GoodAgain, refused}};
    QTest::newRow("all right") << reportOf(passed(), {must(refused), good(accepted)}) << Right;
    QTest::newRow("advice does not count") << reportOf(passed(), {must(refused), advice(accepted)}) << Right;
    QTest::newRow("unclear advice does not count") << reportOf(passed(), {must(refused), advice(broken)}) << Right;
    QTest::newRow("not sent does not count") << reportOf(passed(), {must(refused), must(unsent)}) << Right;
    QTest::newRow("one bad token taken") << reportOf(passed(), {must(refused), must(accepted)}) << Wrong;
    QTest::newRow("one good token refused") << reportOf(passed(), {must(refused), good(refused)}) << Wrong;
    QTest::newRow("wrong counts more than unclear") << reportOf(passed(), {must(broken), must(accepted)}) << Wrong;
    QTest::newRow("one unclear") << reportOf(passed(), {must(refused), must(broken)}) << Open;
    QTest::newRow("broken off") << reportOf(shaken, {must(refused)}) << Open;
    QTest::newRow("broken off, one bad token taken") << reportOf(shaken, {must(accepted)}) << Wrong;
    QTest::newRow("takes no token at all") << reportOf({{Control::NoToken, accepted}}, {}) << Nothing;
    QTest::newRow("breaks without a token") << reportOf({{Control::NoToken, broken}}, {}) << Nothing;
    QTest::newRow("is not there") << reportOf({{Control::NoToken, silent}}, {}) << NoAnswer;
}

void TestTrialReport::conclusionIsDrawn()
{
    QFETCH(const TrialReport, report);
    QTEST(report.conclusion(), "conclusion");
}

void TestTrialReport::weakCheckIsNotCalledMissing()
{
    const Trial plain = trialOf("iss-other", Guard::Issuer, refused);
    const Trial weak = trialOf("iss-case", Guard::Issuer, accepted);
    const Trial whole = trialOf("iss-other", Guard::Issuer, accepted);
    const TrialReport weakReport = reportOf(passed(), {plain, weak});
    const TrialReport wholeReport = reportOf(passed(), {whole, weak});
    QVERIFY(!summaryOf(weakReport).front().isWholeLack());
    QVERIFY(summaryOf(wholeReport).front().isWholeLack());
}

void TestTrialReport::summaryNamesEachReferenceOnce()
{
    Trial other = trialOf("aud-twice", Guard::Audience, accepted);
    other.token.reference = "RFC 7519, 4.1.3";
    const TrialReport report =
        reportOf(passed(), {must(accepted), must(accepted), other, must(refused), advice(accepted)});
    const auto summary = summaryOf(report);
    QCOMPARE(summary.size(), std::size_t(2)); // in the order of the guards
    QVERIFY(summary[0].guard == Guard::Expiry);
    QCOMPARE(summary[0].advised.size(), std::size_t(1));
    QVERIFY(summary[0].wrong.empty());
    QCOMPARE(summary[1].wrong.size(), std::size_t(3));
    QCOMPARE(summary[1].right, std::size_t(1));
    QCOMPARE(summary[1].references(), (std::vector<std::string>{"RFC 7519, 4", "RFC 7519, 4.1.3"}));
}

void TestTrialReport::tokensAreNotShownUnlessAskedFor()
{
    const TrialWords words{.version = "1",
                           .guard = [](Guard) { return std::string("guard"); },
                           .lack = [](const GuardSummary &) { return std::string("lack"); },
                           .answer = [](const Trial &) { return std::string("answer"); },
                           .whole = [](const TrialReport &) { return std::string("whole"); }};
    const TrialReport report = reportOf(passed(), {must(accepted), advice(broken), good(refused), must(unsent)});
    for (const std::string &text :
         {trialJson(report, words, TokensIn::No), trialSarif(report, words), trialJunit(report, words)})
        QVERIFY(text.find("secret-token-text") == text.npos);
    const std::string asked = trialJson(report, words, TokensIn::Yes);
    QVERIFY(asked.find("secret-token-text") != asked.npos);
    QVERIFY(json::parse(asked));
    QVERIFY(json::parse(trialSarif(report, words)));
    QVERIFY(trialJunit(report, words).find(R"(tests="7" failures="2" errors="0" skipped="2")") != std::string::npos);
}

} // namespace tokenscope::challenge

Q_DECLARE_METATYPE(tokenscope::challenge::Trial)
Q_DECLARE_METATYPE(tokenscope::challenge::TrialReport)

QTEST_GUILESS_MAIN(tokenscope::challenge::TestTrialReport)
#include "tst_trial_report.moc"
