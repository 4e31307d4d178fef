// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/exit_code.h"
#include "inspect/expectations.h"

#include <string>
#include <vector>

namespace tokenscope::cli {

struct InspectOptions
{
    std::string token;                ///< `-` or empty: standard input
    std::vector<std::string> keySets; ///< files or URLs
    std::string keyFile;
    std::string secretFile;
    std::string detachedPayloadFile;
    inspect::Expectations expectations;
    bool anyIssuer = false; ///< also where the keys were found through one
    std::string now;
    std::string accessTokenFile;
    bool profiles = false; ///< also how common verifiers would judge
    bool json = false;
};

/// `inspect TOKEN`: one token, judged with the keys and expectations given.
ExitCode runInspect(const InspectOptions &options);

} // namespace tokenscope::cli
