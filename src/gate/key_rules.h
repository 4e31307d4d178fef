// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/civil_time.h"
#include "gate/policy.h"
#include "gate/result.h"
#include "jose/keys/jwk_set.h"

#include <vector>

namespace tokenscope::gate {

/// Keys against a policy: its own rules, and the faults that inspect::lint() finds. `places` has one for each key, or
/// none.
std::vector<Result> judgeKeys(const jose::JwkSet &keys, const Policy &policy, Moment moment,
                              const std::vector<Place> &places);

/// Where the keys of JSON stand: a set's, an array's, a key's own, or those of a set within other members. Empty where
/// that cannot be known. `member` is inspect::LoadedKeys::place.
std::vector<Place> placesOfKeys(const PlacedText &text, const std::string &member, std::size_t count);

} // namespace tokenscope::gate
