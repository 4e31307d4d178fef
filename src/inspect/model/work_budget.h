// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "crypto/keys/operation_cost.h"

#include <algorithm>
#include <chrono>
#include <utility>

namespace tokenscope::inspect {

/// What the inspection of one text may cost beyond reading it once: signature operations by the size of their keys,
/// bytes that are hashed again, keys that are looked through. One for the whole text, however many signatures and
/// nested tokens it has: who sends them does not get more work done. What it does not suffice for is named and never
/// passed. Checks come first; guesses at why one failed have a share of their own, so that those about one signature
/// take nothing from the check of the next.
class WorkBudget
{
public:
    using Cost = crypto::Cost;

    /// For a check. The first operation that costs more than is left is granted, whatever its key: an ordinary token
    /// needs no other.
    bool spendOnCheck(Cost cost)
    {
        const bool granted = m_checks >= cost || !std::exchange(m_isOverdrawn, true);
        m_checks -= granted ? std::min(cost, m_checks) : Cost();
        return granted;
    }

    /// For a guess.
    bool spend(Cost cost = usualOperation)
    {
        const bool granted = m_guesses >= cost;
        m_guesses -= granted ? cost : Cost();
        refused |= !granted;
        return granted;
    }

    /// Whether a search may go on that leaves half of the guesses to others.
    bool sufficesFor(Cost cost) const { return m_guesses >= guesses / 2 + cost; }

    /// What was used up so far.
    Cost spent() const { return checks - m_checks + guesses - m_guesses; }

    bool refused = false; ///< a guess was asked for that was not granted

private:
    static constexpr Cost usualOperation = std::chrono::microseconds(15);
    static constexpr Cost checks = std::chrono::milliseconds(200);
    static constexpr Cost guesses = std::chrono::milliseconds(50);

    Cost m_checks = checks;
    Cost m_guesses = guesses;
    bool m_isOverdrawn = false;
};

} // namespace tokenscope::inspect
