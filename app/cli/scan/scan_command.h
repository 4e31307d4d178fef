// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/exit_code.h"
#include "app/cli/inspect/inspect_options.h"

#include <string>
#include <vector>

namespace tokenscope::cli {

struct ScanOptions
{
    std::vector<std::string> files; ///< `-` is standard input
    InspectOptions judging;         ///< of it the keys, the expectations and the time
    bool atLineTime = false;        ///< judge each token at the time of its line
    bool csv = false;
    bool summary = false;
    bool json = false; ///< the summary; records always are
    bool merge = false;
    std::string where;        ///< a filter
    std::string separate;     ///< a filter: what tells the tokens that it matches from the others?
    std::string separateFrom; ///< a filter for these others; empty: the rest
    bool distinct = false;
    bool redact = false;
    bool showTokens = false;
    bool follow = false;
    int threads = 0; ///< 0: as many as the machine has
};

/// `scan FILE…`: every token of logs and recordings, a line for each.
ExitCode runScan(const ScanOptions &options);

} // namespace tokenscope::cli
