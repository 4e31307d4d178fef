// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/exit_code.h"

#include <string>

namespace tokenscope::cli {

struct LoginOptions
{
    std::string file;          ///< `-` is standard input
    std::string sanitizedFile; ///< where the recording goes without its secrets; empty: nowhere
    bool replacesFile = false;
    bool json = false;
};

/// `login FILE.har`: which link of a login breaks first. Accepted where all that can be seen hold, Unverified where
/// there is no login in the recording.
ExitCode runLogin(const LoginOptions &options);

} // namespace tokenscope::cli
