// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/challenge/challenge_command.h"
#include "challenge/pack.h"

namespace tokenscope::cli {

/// A pack as a list, JSON, files or a script, as was asked for.
ExitCode writePack(const challenge::Pack &pack, const ChallengeOptions &options);

} // namespace tokenscope::cli
