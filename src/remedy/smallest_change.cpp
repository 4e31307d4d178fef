// SPDX-License-Identifier: Apache-2.0
#include "remedy/smallest_change.h"

#include "remedy/changes.h"

#include <algorithm>
#include <array>
#include <iterator>

namespace tokenscope::remedy {

namespace {

/// Looks through the sets of candidates, the small ones first, and ends with the size at which some suffice.
class Search
{
public:
    Search(Trial &trial, std::size_t limit)
        : m_trial(trial)
        , m_limit(limit)
    {
    }

    std::vector<ChangeSet> smallest(const std::vector<Change> &candidates)
    {
        std::vector<ChangeSet> found;
        for (std::size_t size = 1; size <= std::min(largestSet, candidates.size()) && found.empty(); ++size) {
            ChangeSet chosen;
            tryAll(candidates, 0, size, chosen, found);
        }
        return found;
    }

    bool isComplete() const { return m_isComplete; }

private:
    void tryAll(const std::vector<Change> &candidates, std::size_t from, std::size_t left, ChangeSet &chosen,
                std::vector<ChangeSet> &found)
    {
        if (left == 0) {
            if (m_trial.count() >= m_limit)
                m_isComplete = false;
            else if (m_trial.isAccepted(chosen))
                found.push_back(chosen);
            return;
        }
        for (std::size_t i = from; i + left <= candidates.size() && m_isComplete; ++i) {
            const bool isExcluded =
                std::ranges::any_of(chosen, [&](const Change &other) { return exclude(other, candidates[i]); });
            if (isExcluded)
                continue;
            chosen.push_back(candidates[i]);
            tryAll(candidates, i + 1, left - 1, chosen, found);
            chosen.pop_back();
        }
    }

    Trial &m_trial;
    std::size_t m_limit;
    bool m_isComplete = true;
};

/// Of a long text an inspection takes long: the whole search reads some megabytes.
std::size_t limitFor(const inspect::Question &question)
{
    constexpr std::size_t mostBytes = 32 << 20;
    constexpr std::size_t least = 16;
    return std::clamp(mostBytes / (question.text.size() + 1), least, mostInspections);
}

/// Whether trying it took a token that a fresh key signed.
bool needsRemaking(const ChangeSet &set)
{
    return std::ranges::any_of(set, [](const Change &change) {
        if (const auto *untouched = std::get_if<SendUntouched>(&change))
            return !untouched->isClean;
        return partyOf(change) == Party::Issuer || std::holds_alternative<LoadKey>(change) ||
               std::holds_alternative<GetFreshToken>(change) || std::holds_alternative<SendAccessToken>(change);
    });
}

void noteRemaking(SmallestChange &result)
{
    result.wasRemade = std::ranges::any_of(result.together, needsRemaking);
    for (const PartyChanges &each : result.alone)
        result.wasRemade |= std::ranges::any_of(each.sets, needsRemaking);
}

} // namespace

SmallestChange smallestChange(const inspect::Question &question, const inspect::Inspection &inspection)
{
    SmallestChange result;
    if (inspection.verdict == inspect::Verdict::Accepted)
        return result;
    Trial trial(question, inspection);
    const std::array<std::pair<Party, std::vector<Change>>, 3> candidates = {{
        {Party::Caller, callerChanges(trial)},
        {Party::Verifier, verifierChanges(trial)},
        {Party::Issuer, issuerChanges(trial)},
    }};
    std::vector<Change> all;
    // Each party has a share of the work, so that what one could do takes nothing from the next.
    const std::size_t share = limitFor(question) / (candidates.size() + 1);
    for (const auto &[party, changes] : candidates) {
        std::ranges::copy(changes, std::back_inserter(all));
        Search search(trial, trial.count() + share);
        auto sets = search.smallest(changes);
        result.isComplete = result.isComplete && search.isComplete();
        if (!sets.empty())
            result.alone.push_back({party, std::move(sets)});
    }
    if (result.alone.empty()) {
        Search search(trial, trial.count() + share);
        result.together = search.smallest(all);
        result.isComplete = result.isComplete && search.isComplete();
    }
    result.inspections = trial.count();
    noteRemaking(result);
    return result;
}

bool makesAccepted(const inspect::Question &question, const inspect::Inspection &inspection, const ChangeSet &changes)
{
    return Trial(question, inspection).isAccepted(changes);
}

} // namespace tokenscope::remedy
