// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/exit_code.h"
#include "app/cli/inspect/inspect_options.h"

namespace tokenscope::cli {

/// `inspect TOKEN`: one token, judged with the keys and expectations given.
ExitCode runInspect(const InspectOptions &options);

} // namespace tokenscope::cli
