// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/fetch_options.h"
#include "app/cli/rotation/rotation_command.h"
#include "app/cli/watch/watch_command.h"

namespace CLI {
class App;
}

/// The commands that ask an endpoint for keys, and the one that reads what was noted of its answers.
namespace tokenscope::cli {

/// How an address is reached, whichever command does it.
void describeConnection(CLI::App &command, FetchOptions &options);
/// The same with what is for one call: its time and its token.
void describeFetching(CLI::App &command, FetchOptions &options);

void describeFetch(CLI::App &app, FetchOptions &options);
void describeWatch(CLI::App &app, WatchOptions &options);
void describeRotation(CLI::App &app, RotationOptions &options);

} // namespace tokenscope::cli
