// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/exit_code.h"

#include <string>

namespace tokenscope::cli {

struct DemoOptions
{
    int port = 0;
    int delay = 0; ///< milliseconds
    std::string errorStatus;
    bool show = false;
    bool quiet = false;
};

/// `demo`: prints one JSON line with `url`, `jwks_url`, `issuer`, `token` and the sample tokens, then serves until
/// interrupted. `--show`: fetches its own keys, prints response, keys and the samples with their verdicts, and ends.
ExitCode runDemo(const DemoOptions &options);

} // namespace tokenscope::cli
