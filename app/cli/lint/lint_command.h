// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/exit_code.h"
#include "app/cli/fetch_options.h"
#include "app/cli/inspect/inspect_options.h"

#include <string>
#include <vector>

namespace tokenscope::cli {

struct LintOptions
{
    std::vector<std::string> inputs; ///< files, addresses, `-`
    std::string as;                  ///< what they are; empty: recognized by their text
    std::string policyFile;
    std::string expiresWithin; ///< a duration; counts more than the policy's
    std::string format = "text";
    std::string outFile;
    std::string baselineFile;
    std::string newBaselineFile;
    InspectOptions judging;  ///< of it the keys, the passphrase and the time
    FetchOptions connection; ///< for addresses; its `url` and `kind` come from the inputs
};

/// `lint INPUT…`: key sets, metadata and tokens against a policy.
ExitCode runLint(const LintOptions &options);

} // namespace tokenscope::cli
