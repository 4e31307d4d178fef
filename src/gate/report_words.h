// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gate/report.h"

#include <functional>
#include <string>

namespace tokenscope::gate {

/// The sentences of a report, which are not made here. UTF-8, without control characters.
struct ReportWords
{
    std::string version;                                 ///< of the program
    std::function<std::string(const Result &)> message;  ///< what is wrong
    std::function<std::string(const Result &)> nextStep; ///< what to do; may be empty
    std::function<std::string(Rule)> meaning;            ///< what the rule demands, in general
};

} // namespace tokenscope::gate
