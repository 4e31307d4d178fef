// SPDX-License-Identifier: Apache-2.0
#include "concurrency/worker_pool.h"

#include <QTest>

#include <memory>
#include <stdexcept>

using namespace tokenscope;
using namespace tokenscope::concurrency;

class TestWorkerPool final : public QObject
{
    Q_OBJECT

private slots:
    void workGivesItsResult();
    void exceptionsBecomeFaults();
    void stoppedWorkEnds();
    void stoppedWorkIsNotBegun();
};

void TestWorkerPool::workGivesItsResult()
{
    QCOMPARE(inBackground({}, [] { return 7; }).result(), WorkResult<int>(7));
    QVERIFY(inBackground({}, [] {}).result().has_value());
}

void TestWorkerPool::exceptionsBecomeFaults()
{
    const auto noMemory = inBackground({}, []() -> int { throw std::bad_alloc(); }).result();
    QCOMPARE(noMemory, WorkResult<int>(std::unexpected(WorkFault::NoMemory)));
    const auto failed = inBackground({}, []() -> int { throw std::length_error("too long"); }).result();
    QCOMPARE(failed, WorkResult<int>(std::unexpected(WorkFault::Failed)));
    const auto odd = inBackground({}, [] { throw 7; }).result();
    QVERIFY(!odd && odd.error() == WorkFault::Failed);
}

void TestWorkerPool::stoppedWorkEnds()
{
    std::stop_source source;
    const auto future = inBackground(source.get_token(), []() -> int {
        for (;;)
            stopPoint();
    });
    source.request_stop();
    QCOMPARE(future.result(), WorkResult<int>(std::unexpected(WorkFault::Stopped)));
}

void TestWorkerPool::stoppedWorkIsNotBegun()
{
    std::stop_source source;
    source.request_stop();
    const auto begun = std::make_shared<bool>(false);
    QVERIFY(!inBackground(source.get_token(), [begun] { *begun = true; }).result());
    QVERIFY(!*begun);
}

QTEST_GUILESS_MAIN(TestWorkerPool)
#include "tst_worker_pool.moc"
