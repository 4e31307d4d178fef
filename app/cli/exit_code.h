// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "inspect/model/inspection.h"

namespace tokenscope::cli {

/// What scripts read. Documented in `--help` and in the README.
enum class ExitCode {
    Accepted = 0,
    Rejected = 1, ///< or not a token
    Usage = 2,    ///< wrong usage, unreadable input, or output that could not be written
    Endpoint = 3, ///< the endpoint failed
    Unverified = 4,
};

constexpr ExitCode exitCode(inspect::Verdict verdict)
{
    switch (verdict) {
    case inspect::Verdict::Accepted:
        return ExitCode::Accepted;
    case inspect::Verdict::Rejected:
    case inspect::Verdict::NotAToken:
        return ExitCode::Rejected;
    case inspect::Verdict::Unverified:
        return ExitCode::Unverified;
    }
    return ExitCode::Rejected;
}

} // namespace tokenscope::cli
