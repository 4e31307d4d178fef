// SPDX-License-Identifier: Apache-2.0
#include "inspect/model/inspection_draft.h"

namespace tokenscope::inspect {

void InspectionDraft::add(const Fact &fact, Severity severity, std::string where)
{
    if (isListed(rowOf(fact).code))
        result.findings.emplace_back(shortened(fact), severity, shortened(std::move(where)));
}

bool InspectionDraft::isListed(Code code)
{
    constexpr unsigned listed = 50;
    if (tally[std::size_t(code)] == listed) {
        ++unlisted;
        return false;
    }
    ++tally[std::size_t(code)];
    return true;
}

} // namespace tokenscope::inspect
