// SPDX-License-Identifier: Apache-2.0
#include "ui/token/verdict/verdict_mark.h"

#include <algorithm>

namespace tokenscope::ui {

MarkIcon::Mark verdictMark(const inspect::Inspection &inspection)
{
    const auto &provenance = inspection.signature.provenance;
    const auto isWarning = [](const inspect::Finding &each) { return each.severity == inspect::Severity::Warning; };
    switch (inspection.verdict) {
    case inspect::Verdict::Accepted:
        if (provenance && provenance->isEarlier)
            return MarkIcon::Mark::Unknown;
        return std::ranges::any_of(inspection.findings, isWarning) ? MarkIcon::Mark::Warning : MarkIcon::Mark::Passed;
    case inspect::Verdict::Rejected:
        return MarkIcon::Mark::Failed;
    case inspect::Verdict::Unverified:
    case inspect::Verdict::NotAToken:
        return MarkIcon::Mark::Unknown;
    }
    Q_UNREACHABLE();
}

} // namespace tokenscope::ui
