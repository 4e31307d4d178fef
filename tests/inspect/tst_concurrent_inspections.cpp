// SPDX-License-Identifier: Apache-2.0
#include "tests/inspect/token_workshop.h"

#include <QTest>

#include <array>
#include <atomic>
#include <thread>

using namespace tokenscope;
using namespace tokenscope::inspect;
using namespace tokenscope::workshop;

/// Inspections at the same time, with keys that all of them share. To be run under the thread sanitizer as well.
class TestConcurrentInspections final : public QObject
{
    Q_OBJECT

private slots:
    void everyVerdictBelongsToItsQuestion();
};

/// Threat B25: keys that arrive while a verdict is computed change nothing about it.
void TestConcurrentInspections::everyVerdictBelongsToItsQuestion()
{
    constexpr int threads = 4;
    constexpr int rounds = 2'500;
    const std::array signers = {makeSigner("ES256", "a"), makeSigner("EdDSA", "b"), makeSigner("RS256", "c")};
    std::array<std::string, signers.size()> tokens;
    std::array<InspectionKeys, signers.size()> rings;
    for (std::size_t i = 0; i < signers.size(); ++i) {
        tokens[i] = goodToken(signers[i]);
        rings[i] = loaded({&signers[i]});
    }
    std::atomic<std::size_t> current = 0; // the loaded that arrived last
    std::atomic<int> wrong = 0;
    {
        std::vector<std::jthread> workers;
        for (int worker = 0; worker < threads; ++worker) {
            workers.emplace_back([&, worker] {
                for (int round = 0; round < rounds; ++round) {
                    const std::size_t token = std::size_t(worker + round) % tokens.size();
                    const std::size_t keys = current.fetch_add(1) % rings.size();
                    const bool accepted = judge(tokens[token], rings[keys]).verdict == Verdict::Accepted;
                    wrong += accepted != (token == keys);
                }
            });
        }
    }
    QCOMPARE(wrong.load(), 0);
}

QTEST_GUILESS_MAIN(TestConcurrentInspections)
#include "tst_concurrent_inspections.moc"
