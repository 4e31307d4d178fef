// SPDX-License-Identifier: Apache-2.0
#include "concurrency/worker_pool.h"

#include <QCoreApplication>

namespace tokenscope::concurrency {

namespace {

/// As QCoreApplication does with the global pool.
void waitForWorkers()
{
    workerPool().waitForDone();
}

} // namespace

QThreadPool &workerPool()
{
    static QThreadPool pool;
    [[maybe_unused]] static const bool isWaitedFor = (qAddPostRoutine(&waitForWorkers), true);
    return pool;
}

} // namespace tokenscope::concurrency
