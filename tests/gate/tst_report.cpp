// SPDX-License-Identifier: Apache-2.0
#include "gate/baseline.h"
#include "gate/policy_json.h"
#include "gate/subject.h"

#include <QTest>

using namespace tokenscope;
using namespace tokenscope::gate;

/// What a gate comes to, and what is known before.
class TestReport final : public QObject
{
    Q_OBJECT

private slots:
    void worstCounts_data();
    void worstCounts();
    void fingerprintStays();
    void secondOneIsNotHidden();
    void knownDoesNotCount();
    void uncheckedIsNeverKnown();
    void goneIsCounted();
    void listIsBoundButNotTheOutcome();
    void otherTextsAreNoBaseline_data();
    void otherTextsAreNoBaseline();
};

namespace {

Result resultOf(Rule rule, Level level = Level::Error, bool isUnchecked = false)
{
    Result result{rule, level};
    result.isUnchecked = isUnchecked;
    return result;
}

JudgedSubject subjectWith(std::vector<Result> results)
{
    JudgedSubject subject;
    subject.name = "keys.json";
    subject.results = std::move(results);
    return subject;
}

JudgedSubject judgedSet(const std::string &text, Moment moment)
{
    const auto policy = readPolicy(R"({"keys":{"types":["EC"],"max_age":"1d"}})");
    const inspect::InspectionKeys keys;
    return judge({"keys.json", text}, {policy.value(), keys, moment});
}

constexpr const char *key =
    R"({"kty":"OKP","crv":"Ed25519","x":"11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo","kid":"a","iat":1700000000})";
constexpr Moment later{std::chrono::seconds(1795438800)};

QStringList fingerprintsOf(const Report &report)
{
    QStringList all;
    for (const Result &result : report.subjects().front().results)
        all << QString::fromUtf8(result.id()) + QLatin1Char(' ') + QString::fromStdString(result.fingerprint);
    return all;
}

} // namespace

void TestReport::worstCounts_data()
{
    QTest::addColumn<std::vector<Result>>("results");
    QTest::addColumn<Outcome>("outcome");
    using enum Outcome;
    const Result warning = resultOf(Rule::KeyTypes, Level::Warning);
    const Result unchecked = resultOf(Rule::TokenVerified, Level::Error, true);
    const Result unanswered = resultOf(Rule::InputUnanswered);
    const Result broken = resultOf(Rule::KeyTypes);
    const Result unreadable = resultOf(Rule::InputUnreadable);
    QTest::newRow("nothing") << std::vector<Result>{} << Passed;
    QTest::newRow("warning") << std::vector{warning} << Passed;
    QTest::newRow("unchecked") << std::vector{warning, unchecked} << NotChecked;
    QTest::newRow("unanswered") << std::vector{unchecked, unanswered} << Unanswered;
    QTest::newRow("broken") << std::vector{unanswered, broken, unchecked} << Broken;
    QTest::newRow("unreadable") << std::vector{broken, unreadable} << Unreadable;
}

void TestReport::worstCounts()
{
    QFETCH(const std::vector<Result>, results);
    QTEST(Report({subjectWith(results)}).outcome(), "outcome");
}

void TestReport::fingerprintStays()
{
    const std::string set = std::string("{\"keys\":[") + key + "]}";
    const std::string moved = std::string("{\n\n\"comment\":1,\"keys\":[\n") + key + "]}";
    const Report before({judgedSet(set, later)});
    const Report after({judgedSet(moved, later + std::chrono::days(3))});
    QVERIFY(!fingerprintsOf(before).isEmpty());
    QCOMPARE(fingerprintsOf(after), fingerprintsOf(before));
}

void TestReport::secondOneIsNotHidden()
{
    const std::string once = std::string("{\"keys\":[") + key + "]}";
    const std::string twice = std::string("{\"keys\":[") + key + ',' + key + "]}";
    const auto baseline = readBaseline(writeBaseline(Report({judgedSet(once, later)})));
    QVERIFY(baseline);
    const Report report({judgedSet(twice, later)}, *baseline);
    QCOMPARE(report.outcome(), Outcome::Broken);
    QVERIFY(report.known() > 0 && report.errors() > 0);
}

void TestReport::knownDoesNotCount()
{
    const Report first({subjectWith({resultOf(Rule::KeyTypes), resultOf(Rule::KeyCurves)})});
    const auto baseline = readBaseline(writeBaseline(first));
    QVERIFY(baseline);
    QCOMPARE(baseline->size(), 2U);
    const Report second({subjectWith({resultOf(Rule::KeyTypes), resultOf(Rule::KeyCurves)})}, *baseline);
    QCOMPARE(second.outcome(), Outcome::Passed);
    QCOMPARE(second.known(), 2U);
    QCOMPARE(second.errors(), 0U);
    const Report third({subjectWith({resultOf(Rule::KeyTypes), resultOf(Rule::KeyUse)})}, *baseline);
    QCOMPARE(third.outcome(), Outcome::Broken);
}

void TestReport::uncheckedIsNeverKnown()
{
    const std::vector<Result> results = {resultOf(Rule::InputUnanswered), resultOf(Rule::InputUnreadable),
                                         resultOf(Rule::InputUnrecognized),
                                         resultOf(Rule::TokenVerified, Level::Error, true)};
    const Report report({subjectWith(results)});
    QCOMPARE(readBaseline(writeBaseline(report))->size(), 0U);
    std::set<std::string> forged;
    for (const Result &result : report.subjects().front().results)
        forged.insert(result.fingerprint);
    QCOMPARE(Report({subjectWith(results)}, forged).known(), 0U);
}

void TestReport::goneIsCounted()
{
    const auto baseline = readBaseline(writeBaseline(Report({subjectWith({resultOf(Rule::KeyTypes)})})));
    QCOMPARE(Report({subjectWith({})}, *baseline).gone(), 1U);
}

void TestReport::listIsBoundButNotTheOutcome()
{
    std::vector<Result> results(JudgedSubject::mostListed + 10, resultOf(Rule::KeyUse, Level::Warning));
    results.push_back(resultOf(Rule::KeyTypes));
    const Report report({subjectWith(results)});
    const JudgedSubject &subject = report.subjects().front();
    QCOMPARE(report.outcome(), Outcome::Broken);
    QCOMPARE(subject.listed().size(), JudgedSubject::mostListed);
    QCOMPARE(subject.unlisted(), 11U);
    QCOMPARE(subject.listed().front().rule, Rule::KeyTypes); // what fails is listed
    QCOMPARE(readBaseline(writeBaseline(report))->size(), results.size());
}

void TestReport::otherTextsAreNoBaseline_data()
{
    QTest::addColumn<std::string>("text");
    for (const char *text :
         {"", "[]", "{}", R"({"version":2,"known":[]})", R"({"version":1})", R"({"version":1,"known":[{}]})",
          R"({"version":1,"known":["x"]})", R"({"version":1,"known":[{"fingerprint":null}]})",
          R"({"version":1,"known":[{"fingerprint":"f","kid":null}]})",
          R"({"version":1,"known":[{"fingerprint":"f","until":"2027-01-01"}]})", R"({"version":1,"known":[],"more":1})",
          R"({"version":1,"known":[],"known":[]})"})
        QTest::newRow(text) << std::string(text);
}

void TestReport::otherTextsAreNoBaseline()
{
    QFETCH(const std::string, text);
    QVERIFY(!readBaseline(text));
}

QTEST_GUILESS_MAIN(TestReport)
#include "tst_report.moc"
