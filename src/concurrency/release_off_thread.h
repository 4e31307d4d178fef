// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "concurrency/worker_pool.h"
#include "crypto/thread_state.h"

#include <QThreadPool>

#include <memory>
#include <utility>

namespace tokenscope::concurrency {

/// The same value, taken apart by a worker thread once nobody holds it any more: for a million keys that takes as long
/// as reading them, and the last to let go may be the window.
template <typename Value>
std::shared_ptr<const Value> releasedOffThread(std::shared_ptr<const Value> value)
{
    const Value *const address = value.get();
    return {address, [value = std::move(value)](const Value *) mutable {
                workerPool().start([value = std::move(value)]() mutable {
                    const crypto::ThreadStateScope threadState;
                    value.reset();
                });
            }};
}

} // namespace tokenscope::concurrency
