// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "concurrency/worker_pool.h"
#include "ui/session/when_done.h"

#include <stop_token>
#include <utility>

namespace tokenscope::ui {

/// One piece of work on a worker thread at a time, for anyone who owns this. The next one, and the end of its owner,
/// stop the one that runs; its result then is nobody's.
class BackgroundWork final
{
public:
    BackgroundWork() = default;
    ~BackgroundWork() { stop(); }
    BackgroundWork(const BackgroundWork &) = delete;
    BackgroundWork &operator=(const BackgroundWork &) = delete;

    /// `use` runs on this thread with the concurrency::WorkResult, unless `context` is gone by then.
    template <typename Work, typename Use>
    void start(QObject *context, Work work, Use use)
    {
        stop();
        m_stop = std::stop_source();
        auto token = m_stop.get_token();
        whenDone(concurrency::inBackground(token, std::move(work)), context,
                 [token, use = std::move(use)](const auto &result) {
                     if (!token.stop_requested())
                         use(result);
                 });
    }

    void stop() { m_stop.request_stop(); }

private:
    std::stop_source m_stop;
};

} // namespace tokenscope::ui
