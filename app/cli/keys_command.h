// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/exit_code.h"

#include <string>

namespace tokenscope::cli {

struct KeysOptions
{
    std::string file;
    bool json = false;
};

/// `keys FILE`: each key's members, size, thumbprint and findings.
ExitCode runKeys(const KeysOptions &options);

} // namespace tokenscope::cli
