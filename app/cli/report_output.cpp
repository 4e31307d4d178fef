// SPDX-License-Identifier: Apache-2.0
#include "app/cli/report_output.h"

#include "explain/report/report_writers.h"

namespace tokenscope::cli {

std::string reportOutput(const inspect::Inspection &inspection, const ReportOptions &options)
{
    explain::ReportChoices choices{.maskedClaims = explain::personalClaims(inspection)};
    for (const std::string &claim : options.shown)
        choices.maskedClaims.erase(claim);
    choices.maskedClaims.insert(options.masked.begin(), options.masked.end());
    const explain::TokenReport report = explain::makeReport(inspection, choices);
    if (options.format == "json")
        return explain::reportJson(report);
    const explain::Outline outline = explain::reportOutline(report);
    const QString text = options.format == "html"       ? explain::reportHtml(outline)
                         : options.format == "markdown" ? explain::reportMarkdown(outline)
                                                        : explain::reportText(outline);
    return text.toStdString();
}

} // namespace tokenscope::cli
