// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/scan/scan_command.h"

namespace CLI {
class App;
}

namespace tokenscope::cli {

void describeScan(CLI::App &app, ScanOptions &options);

} // namespace tokenscope::cli
