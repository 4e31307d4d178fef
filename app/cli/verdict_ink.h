// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/terminal.h"
#include "inspect/model/inspection.h"

namespace tokenscope::cli {

Ink inkOf(inspect::Verdict verdict);

} // namespace tokenscope::cli
