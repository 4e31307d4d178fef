// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "inspect/model/question.h"
#include "remedy/change.h"

#include <cstddef>
#include <vector>

namespace tokenscope::remedy {

/// Changes that have to be made together, those of one party beside each other.
using ChangeSet = std::vector<Change>;

/// What one party alone can do: every set of the smallest size that does it.
struct PartyChanges
{
    Party party;
    std::vector<ChangeSet> sets;
};

/// What would make a token accepted. Each set was tried, and no part of it suffices.
struct SmallestChange
{
    std::vector<PartyChanges> alone; ///< the parties that can do it alone
    std::vector<ChangeSet> together; ///< where none of them can: what several of them have to do
    bool isComplete = true;          ///< false: the work that one search may do did not suffice for larger sets
    bool wasRemade = false;          ///< some of the sets were tried with a token like it under a fresh key
    std::size_t inspections = 0;     ///< that it took
};

/// The most inspections that one search makes; fewer of large texts.
inline constexpr std::size_t mostInspections = 300;
/// The most changes that are tried together.
inline constexpr std::size_t largestSet = 4;

/// Nothing for a token that is accepted, and for a text without one. Pure but for fresh keys; has the stop points of
/// inspect(). `inspection` is the answer to the question.
SmallestChange smallestChange(const inspect::Question &question, const inspect::Inspection &inspection);

/// Whether a token is accepted with these changes made.
bool makesAccepted(const inspect::Question &question, const inspect::Inspection &inspection, const ChangeSet &changes);

} // namespace tokenscope::remedy
