// SPDX-License-Identifier: Apache-2.0
#include "explain/findings/failed_check.h"

#include "base/overloaded.h"
#include "inspect/claims/claim_check.h"
#include "inspect/findings/fact.h"

#include <algorithm>

namespace tokenscope::explain {

namespace {

using inspect::CheckName;
using inspect::checkOfClaim;
using inspect::Finding;

/// What the row of the type says, where it does not depend.
std::optional<CheckName> checkOfFact(const inspect::Fact &fact)
{
    namespace found = inspect::found;
    return fact.visit(Overloaded{
        [](const found::DateInSmallUnits &each) { return checkOfClaim(each.claim); },
        [](const found::ClaimWrongType &each) { return checkOfClaim(each.claim); },
        [](const found::DateOutOfRange &each) { return checkOfClaim(each.claim); },
        [](const found::ClaimDiffers &each) { return checkOfClaim(each.claim); },
        [](const found::EdgeBroken &each) {
            return each.edge == inspect::Edge::AccessTokenHash ? std::optional(CheckName::AccessTokenHash)
                                                               : each.row.check;
        },
        [](const auto &each) { return each.row.check; },
    });
}

} // namespace

std::optional<CheckName> checkOf(const Finding &finding)
{
    if (finding.bearer == inspect::Bearer::KeyBinding)
        return CheckName::KeyBinding;
    return checkOfFact(*finding.fact);
}

const Finding *failureOf(const inspect::Inspection &inspection, CheckName check)
{
    const auto belongs = [check](const Finding &finding) {
        return finding.severity == inspect::Severity::Error && checkOf(finding) == check;
    };
    const auto found = std::ranges::find_if(inspection.findings, belongs);
    return found == inspection.findings.end() ? nullptr : &*found;
}

} // namespace tokenscope::explain
