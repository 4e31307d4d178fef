// SPDX-License-Identifier: Apache-2.0
#include "demo/sample_tokens.h"
#include "inspect/inspect.h"
#include "tests/remedy/shown_changes.h"
#include "json/writer.h"

#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace tokenscope;

/// What is said of the demo's samples holds, whatever a verifier expects of them.
class TestSmallestChangeOfSamples final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void promisesAreKept_data();
    void promisesAreKept();

private:
    const Moment m_now = Moment(std::chrono::seconds(1'760'000'000));
    demo::DemoKeys m_keys;
    std::vector<demo::SampleToken> m_samples;
    inspect::InspectionKeys m_loaded;
};

void TestSmallestChangeOfSamples::initTestCase()
{
    m_samples = demo::makeSampleTokens(m_keys, "http://127.0.0.1:8000", m_now);
    auto set = jose::JwkSet::parse(json::write(m_keys.keySet()));
    QVERIFY(set);
    m_loaded.current.push_back({.keys = std::make_shared<const jose::JwkSet>(std::move(*set)),
                                .origin = inspect::KeyOrigin::Demo,
                                .name = "demo",
                                .fetchedAt = m_now});
}

void TestSmallestChangeOfSamples::promisesAreKept_data()
{
    QTest::addColumn<int>("place");
    QTest::addColumn<QString>("policy");
    for (const QString &policy : {u"its own"_s, u"strict"_s, u"no keys"_s}) {
        for (std::size_t i = 0; i < m_samples.size(); ++i)
            QTest::addRow("%s, %s", qPrintable(m_samples[i].id), qPrintable(policy)) << int(i) << policy;
    }
}

void TestSmallestChangeOfSamples::promisesAreKept()
{
    QFETCH(const int, place);
    QFETCH(const QString, policy);
    const demo::SampleToken &sample = m_samples[std::size_t(place)];
    inspect::Expectations expectations = sample.expectations;
    if (policy == "strict"_L1) {
        expectations.issuer = "https://issuer.example";
        expectations.algorithms = {"ES256"};
        expectations.leeway = std::chrono::seconds(0);
    }
    const inspect::InspectionKeys none;
    const inspect::Question question{.text = sample.text,
                                     .keys = policy == "no keys"_L1 ? none : m_loaded,
                                     .expectations = expectations,
                                     .moment = m_now};
    const auto inspection = inspect::inspect(question);
    const auto found = remedy::smallestChange(question, inspection);
    QCOMPARE(remedy::brokenPromise(question, inspection, found).c_str(), "");
    if (inspection.verdict == inspect::Verdict::Accepted)
        QVERIFY(remedy::allSets(found).empty());
    // What no verifier may ever mend: a forgery, and what keeps no signature at all.
    const bool isKnown = policy != "no keys"_L1; // without keys nobody can tell it from a token with a shared secret
    if (isKnown && (sample.id == "key_confusion"_L1 || sample.id == "none"_L1)) {
        for (const auto &each : found.alone)
            QVERIFY(each.party != remedy::Party::Verifier);
    }
}

QTEST_GUILESS_MAIN(TestSmallestChangeOfSamples)
#include "tst_smallest_change_of_samples.moc"
