// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "inspect/findings/finding.h"

#include <string>
#include <vector>

namespace tokenscope {

/// Findings as an inspection makes them, with all their parameters: at least one of each code.
std::vector<inspect::Finding> findingSamples();

/// The finding with every text that came from outside replaced.
inspect::Finding withTexts(inspect::Finding finding, const std::string &text);

/// The finding with one of the texts that came from outside replaced.
struct MarkedFinding
{
    std::string member; ///< as JSON names it: `expired.kid`, with the code before it
    inspect::Finding finding;
};

/// One for each such text that is not empty.
std::vector<MarkedFinding> withEachText(const inspect::Finding &finding, const std::string &text);

} // namespace tokenscope
