// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/challenge/challenge_command.h"

namespace CLI {
class App;
}

namespace tokenscope::cli {

void describeChallenge(CLI::App &app, ChallengeOptions &options);

} // namespace tokenscope::cli
