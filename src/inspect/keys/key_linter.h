// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/civil_time.h"
#include "crypto/keys/operation_cost.h"
#include "inspect/findings/finding.h"
#include "jose/keys/jwk.h"

#include <string>
#include <vector>

namespace tokenscope::inspect {

/// The work of one lint: the same for every set, however many keys it has.
class LintBudget
{
public:
    bool spend(crypto::Cost cost)
    {
        const bool granted = m_left >= cost;
        m_left -= granted ? cost : crypto::Cost();
        m_refused += granted ? 0 : 1;
        return granted;
    }
    /// How often more was asked for.
    std::size_t refused() const { return m_refused; }

private:
    crypto::Cost m_left = std::chrono::milliseconds(400);
    std::size_t m_refused = 0;
};

/// The ID of a key as findings bear it; empty for a key without one.
std::string shownKeyId(const jose::Jwk &key);
/// Where a finding of this key is.
std::string keyPlace(const jose::Jwk &key);

/// What is wrong with one key by itself. What its modulus betrays takes milliseconds to find out; the linter looks
/// where the budget suffices.
std::vector<Finding> lintKey(const jose::Jwk &key, Moment moment, LintBudget &budget);

} // namespace tokenscope::inspect
