// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gate/report_words.h"

#include <string>

namespace tokenscope::gate {

/// SARIF 2.1.0 (OASIS), one run: a rule for each id, a result for each. What is known has a suppression and the
/// baseline state `unchanged`. Columns count code points.
std::string sarifReport(const Report &report, const ReportWords &words, bool hasBaseline);

} // namespace tokenscope::gate
