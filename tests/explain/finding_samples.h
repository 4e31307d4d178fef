// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "inspect/finding.h"

#include <vector>

namespace tokenscope {

/// Findings as an inspection makes them, with all their parameters: at least one of each code.
std::vector<inspect::Finding> findingSamples();

} // namespace tokenscope
