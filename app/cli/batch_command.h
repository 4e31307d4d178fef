// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/exit_code.h"

namespace tokenscope::cli {

/// `inspect --batch`: one JSON request a line on standard input, one JSON inspection a line on standard output, in
/// order. A line that cannot be read gets `{"id":…,"error":"…"}`, and the exit code is Usage at the end; otherwise it
/// is 0, whatever the verdicts.
ExitCode runBatch();

} // namespace tokenscope::cli
