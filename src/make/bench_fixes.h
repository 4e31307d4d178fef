// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "make/bench.h"

/// What would mend what was found of a token that is being made. Internal to `make`.
namespace tokenscope::make {

/// One entry for each finding: a member that is missing gets the value that a good token of the kind has, a type that
/// is another one the type of the kind.
std::vector<BenchFix> benchFixes(const inspect::Inspection &inspection, const BenchQuestion &question);

} // namespace tokenscope::make
