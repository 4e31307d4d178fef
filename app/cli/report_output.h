// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "inspect/model/inspection.h"

#include <string>
#include <vector>

namespace tokenscope::cli {

/// A report to be handed on.
struct ReportOptions
{
    std::string format;              ///< `markdown`, `html`, `json` or `text`; empty: none is wanted
    std::vector<std::string> masked; ///< claims, besides those about a person
    std::vector<std::string> shown;  ///< claims that are not masked, though they are
};

std::string reportOutput(const inspect::Inspection &inspection, const ReportOptions &options);

} // namespace tokenscope::cli
