// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/manual/program_description.h"

namespace tokenscope::manual {

/// tokenscope-cli, from what it parses its command line with.
Program describeCommandLine();

/// tokenscope, likewise.
Program describeWindow();

} // namespace tokenscope::manual
