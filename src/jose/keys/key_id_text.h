// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "jose/keys/jwk.h"

#include <string>

namespace tokenscope::jose {

/// The key's ID for a sentence about it; empty where it has none, which a sentence cannot tell from an empty ID.
inline std::string keyIdText(const Jwk &key)
{
    return key.id() ? key.id()->value : std::string();
}

} // namespace tokenscope::jose
