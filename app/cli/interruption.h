// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/exit_code.h"

#include <memory>

class QSocketNotifier;

namespace tokenscope::cli {

/// SIGINT and SIGTERM end the application's event loop. The main thread may be waiting for who reads its output, and
/// its end for other threads: in half a second the process ends in any case. One at a time.
class Interruption
{
public:
    /// `status` is what the process ends with where it does not end by itself.
    explicit Interruption(ExitCode status = ExitCode::Accepted);
    ~Interruption();
    Interruption(const Interruption &) = delete;
    Interruption &operator=(const Interruption &) = delete;

    /// Another status from now on.
    static void setStatus(ExitCode status);

private:
    std::unique_ptr<QSocketNotifier> m_notifier;
};

} // namespace tokenscope::cli
