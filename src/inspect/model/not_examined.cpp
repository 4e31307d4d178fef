// SPDX-License-Identifier: Apache-2.0
#include "inspect/model/not_examined.h"

namespace tokenscope::inspect {

void reportNotExamined(InspectionDraft &draft, Unexamined what, std::size_t done, std::size_t total)
{
    draft.leaveUnchecked(Part::Budget, Missing::Work);
    draft.report(found::NotExamined{what, done, total, {}}, Severity::Warning, "text:0");
}

void reportUnlisted(InspectionDraft &draft)
{
    if (draft.unlisted == 0)
        return;
    const std::size_t listed = draft.result.findings.size();
    draft.report(found::NotExamined{Unexamined::Findings, listed, listed + draft.unlisted, {}}, Severity::Note,
                 "text:0");
}

} // namespace tokenscope::inspect
