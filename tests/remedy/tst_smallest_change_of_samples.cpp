// SPDX-License-Identifier: Apache-2.0
#include "demo/sample_tokens.h"
#include "inspect/inspect.h"
#include "tests/demo/loaded_samples.h"
#include "tests/remedy/shown_changes.h"

#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace tokenscope;

/// What is said of the demo's samples holds, whatever a verifier expects of them.
class TestSmallestChangeOfSamples final : public QObject
{
    Q_OBJECT

private slots:
    void promisesAreKept_data();
    void promisesAreKept();

private:
    const tests::LoadedSamples m_samples;
};

void TestSmallestChangeOfSamples::promisesAreKept_data()
{
    QTest::addColumn<int>("place");
    QTest::addColumn<QString>("policy");
    for (const QString &policy : {u"its own"_s, u"strict"_s, u"no keys"_s}) {
        for (std::size_t i = 0; i < m_samples.tokens.size(); ++i)
            QTest::addRow("%s, %s", qPrintable(m_samples.tokens[i].id), qPrintable(policy)) << int(i) << policy;
    }
}

void TestSmallestChangeOfSamples::promisesAreKept()
{
    QFETCH(const int, place);
    QFETCH(const QString, policy);
    const demo::SampleToken &sample = m_samples.tokens[std::size_t(place)];
    inspect::Expectations expectations = sample.expectations;
    if (policy == "strict"_L1) {
        expectations.issuer = "https://issuer.example";
        expectations.algorithms = {"ES256"};
        expectations.leeway = std::chrono::seconds(0);
    }
    const inspect::InspectionKeys none;
    const inspect::Question question{.text = sample.text,
                                     .keys = policy == "no keys"_L1 ? none : m_samples.loaded,
                                     .expectations = expectations,
                                     .moment = m_samples.now};
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
