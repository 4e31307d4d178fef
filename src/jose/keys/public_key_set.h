// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "jose/keys/jwk_set.h"

namespace tokenscope::jose {

/// What may be kept of a set: each key's registered public members (RFC 7517, 4; RFC 7518, 6; RFC 8037; RFC 9964) in
/// their order, and no symmetric keys. Members that nobody registered may hold anything, so they are left out.
JwkSet publicKeySet(const JwkSet &keys);

} // namespace tokenscope::jose
