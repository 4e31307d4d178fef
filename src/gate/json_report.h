// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gate/report_words.h"

#include <string>

namespace tokenscope::gate {

/// One JSON object: `outcome`, the counts, each input with the rules that it was held to, and the results.
std::string jsonReport(const Report &report, const ReportWords &words);

} // namespace tokenscope::gate
