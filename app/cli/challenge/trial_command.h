// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/exit_code.h"
#include "app/cli/fetch_options.h"
#include "challenge/pack.h"

#include <functional>
#include <string>
#include <vector>

namespace tokenscope::cli {

/// How a service is tried.
struct TrialOptions
{
    std::string url;   ///< of the service; empty: none is tried
    std::string place; ///< where the token goes; empty: nothing is sent
    std::string method;
    std::vector<std::string> fields; ///< `NAME=VALUE`
    std::string accepting = "200-299";
    double rate = 5;
    double patience = 0; ///< seconds
    double timeout = 10; ///< seconds
    bool isDry = false;
    std::string format = "text";
    std::string outFile;
    bool showsTokens = false;
    FetchOptions connection; ///< its `url` comes from here
};

/// Tries a service with the tokens of a challenge, or says what would be sent. `wasLed` says afterwards whether the
/// service asked an address out of a token; empty where nobody can know.
ExitCode runTrial(const TrialOptions &options, const challenge::Target &target, const challenge::PackKeys &keys,
                  const std::function<bool()> &wasLed);

} // namespace tokenscope::cli
