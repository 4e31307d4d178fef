// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/challenge/trial_command.h"
#include "app/cli/exit_code.h"
#include "challenge/workbench.h"

#include <string>

namespace tokenscope::cli {

struct ChallengeOptions
{
    challenge::Target target;
    std::string keyFile;
    std::string keyId;
    std::string secretFile;
    std::string passphraseFile;
    std::string algorithm;
    std::string as = "list"; ///< list, json or curl
    std::string folder;      ///< where each token becomes a file
    std::string url;         ///< that the curl commands ask
    bool json = false;
    TrialOptions trial;
    bool serves = false; ///< a fresh key, from the demo endpoint
    int port = 0;
};

ExitCode runChallenge(const ChallengeOptions &options);

} // namespace tokenscope::cli
