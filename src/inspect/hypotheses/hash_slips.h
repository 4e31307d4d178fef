// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "inspect/hypotheses/hypothesis_trial.h"

#include <cstddef>

namespace tokenscope::inspect {

/// Of hashing so many bytes, with what else there is to a try.
WorkBudget::Cost hashCost(std::size_t length);

/// What programs do wrong that know no HMAC and make do with a hash, or that take a hash which no algorithm of JWTs
/// has: MD5, SHA-1.
bool tryHashes(const HypothesisTrial &trial);

} // namespace tokenscope::inspect
