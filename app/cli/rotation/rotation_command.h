// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/exit_code.h"

#include <string>

namespace tokenscope::cli {

struct RotationOptions
{
    std::string file;          ///< what `watch` wrote; `-` is standard input
    std::string tokenLifetime; ///< empty: not known
    bool json = false;
};

/// `rotation FILE`: which clients refuse which tokens when. 0: each change left them time, 1: one did not.
ExitCode runRotation(const RotationOptions &options);

} // namespace tokenscope::cli
