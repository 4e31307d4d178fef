// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gate/report_words.h"

#include <string>

namespace tokenscope::gate {

/// JUnit's XML as Jenkins and GitLab read it: a suite for each input, a case for each rule that it was held to, passed
/// or not, and for each finding. What nobody could check is an `error`, what is known is `skipped`, and a warning is
/// in the output of a case that passed.
std::string junitReport(const Report &report, const ReportWords &words);

} // namespace tokenscope::gate
