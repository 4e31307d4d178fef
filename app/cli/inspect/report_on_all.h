// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/exit_code.h"
#include "app/cli/inspect/inspect_options.h"
#include "app/cli/token_json.h"
#include "inspect/model/inspection.h"
#include "inspect/model/question.h"

namespace tokenscope::cli {

/// How common verifiers would judge, where the options ask for that.
Profiles profilesOf(const InspectOptions &options, const inspect::Question &question,
                    const inspect::Inspection &inspection);

/// Prints what there is to say about each token of the text, in full.
ExitCode reportOnAll(const InspectOptions &options, const inspect::Question &question);

} // namespace tokenscope::cli
