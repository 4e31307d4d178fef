// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/civil_time.h"
#include "inspect/findings/finding.h"
#include "jose/keys/jwk.h"

#include <vector>

namespace tokenscope::inspect {

/// What a key says of its own time by `exp`, `nbf` and `revoked` (OpenID Federation 1.0, 8.7.2): `key_expired` (also
/// before its time) and `key_revoked`.
std::vector<Finding> lintDates(const jose::Jwk &key, Moment moment);

} // namespace tokenscope::inspect
