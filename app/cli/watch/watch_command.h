// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/exit_code.h"
#include "app/cli/fetch_options.h"

#include <string>

namespace tokenscope::cli {

struct WatchOptions
{
    FetchOptions connection;
    std::string every = "5m";
    std::string duration; ///< empty: until interrupted
    bool untilChange = false;
    bool remembers = false; ///< the sets, in the history that the window keeps
};

/// `watch URL`: asks for a key set again and again, and prints a JSON line for each answer that is not like the one
/// before. Keeps nothing on disk, unless asked to. 0: nothing changed, 1: keys changed, 3: the last answer had no keys.
ExitCode runWatch(const WatchOptions &options);

} // namespace tokenscope::cli
