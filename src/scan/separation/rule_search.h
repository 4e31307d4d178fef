// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "scan/separation/conditions.h"

#include <vector>

namespace tokenscope::scan {

/// Conditions that hold together for the first group, and not for the second.
struct FoundRule
{
    std::vector<Condition> conditions;
    RowSet rows;
    Matched matched;
    double length = 0; ///< of the message that says the groups by it
};

/// The rules of up to three conditions that tell the groups apart, the best first; others that do it about as well and
/// look at something else follow. None where nothing does.
std::vector<FoundRule> searchRules(const Conditions &conditions, const Score &score);

/// Whether the groups are large enough for any rule to be more than chance.
bool canTellApart(const Conditions &conditions, const Score &score);

} // namespace tokenscope::scan
