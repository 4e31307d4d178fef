// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "crypto/thread_state.h"

#include <QFuture>
#include <QThreadPool>
#include <QtConcurrentRun>

#include <utility>

namespace tokenscope::endpoint {

/// The threads for what takes long. Not Qt's global pool: by that one Qt paints large areas, and a window whose pool
/// was reading a million keys would wait for its own pictures.
QThreadPool &workerPool();

/// Has those threads do `work`, a function without arguments that owns all it needs.
template <typename Work>
auto inBackground(Work work)
{
    return QtConcurrent::run(&workerPool(), [work = std::move(work)] {
        const crypto::ThreadStateScope threadState;
        return work();
    });
}

} // namespace tokenscope::endpoint
