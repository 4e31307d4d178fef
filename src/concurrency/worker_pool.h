// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/stop_point.h"
#include "crypto/thread_state.h"

#include <QFuture>
#include <QThreadPool>
#include <QtConcurrentRun>

#include <expected>
#include <new>
#include <stop_token>
#include <type_traits>
#include <utility>

namespace tokenscope::concurrency {

/// The threads for what takes long. Not Qt's global pool: by that one Qt paints large areas, and a window whose pool
/// was reading a million keys would wait for its own pictures.
QThreadPool &workerPool();

/// Why work in the background came to no result. Words for people are explain::workFaultWords()'s.
enum class WorkFault {
    Stopped,  ///< as was asked for: nobody is waiting for it
    NoMemory, ///< it needs more memory than there is
    Failed,   ///< for a reason that nobody foresaw
};

template <typename Result>
using WorkResult = std::expected<Result, WorkFault>;

/// The work's result, or what an exception says of why there is none: it goes no further.
template <typename Work>
WorkResult<std::invoke_result_t<Work>> resultOf(const Work &work)
{
    try {
        if constexpr (std::is_void_v<std::invoke_result_t<Work>>) {
            work();
            return {};
        } else {
            return work();
        }
    } catch (const Stopped &) {
        return std::unexpected(WorkFault::Stopped);
    } catch (const std::bad_alloc &) {
        return std::unexpected(WorkFault::NoMemory);
    } catch (...) {
        return std::unexpected(WorkFault::Failed);
    }
}

/// Has those threads do `work`, a function without arguments that owns all it needs. Once `stop` is requested, it ends
/// at its next stop point (base/stop_point.h), or is not begun at all; no exception ends the program.
template <typename Work>
auto inBackground(std::stop_token stop, Work work)
{
    return QtConcurrent::run(&workerPool(), [stop = std::move(stop), work = std::move(work)] {
        const crypto::ThreadStateScope threadState;
        const StopScope scope(stop);
        return resultOf([&work] {
            stopPoint();
            return work();
        });
    });
}

/// The same for work that always comes to an end soon and whose exceptions, if any, are its caller's.
template <typename Work>
auto inBackground(Work work)
{
    return QtConcurrent::run(&workerPool(), [work = std::move(work)] {
        const crypto::ThreadStateScope threadState;
        return work();
    });
}

} // namespace tokenscope::concurrency
