// SPDX-License-Identifier: Apache-2.0
#include "inspect/model/unexamined.h"

namespace tokenscope::inspect {

void leaveUnexamined(Examination &examination, Unexamined what, std::size_t done, std::size_t total)
{
    examination.leaveUnchecked(Part::Budget, Missing::Work);
    examination.report(found::NotExamined{what, done, total, {}}, Severity::Warning, "text:0");
}

void tellUnlisted(Examination &examination)
{
    if (examination.unlisted == 0)
        return;
    const std::size_t listed = examination.result.findings.size();
    examination.report(found::NotExamined{Unexamined::Findings, listed, listed + examination.unlisted, {}},
                       Severity::Note, "text:0");
}

} // namespace tokenscope::inspect
