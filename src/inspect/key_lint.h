// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "inspect/finding.h"
#include "jose/jwk_set.h"

#include <vector>

namespace tokenscope::inspect {

/// What is wrong with a key set on its own, whatever token comes.
struct KeyLint
{
    std::vector<std::vector<Finding>> perKey; ///< one list for each key, in the set's order
    std::vector<Finding> set;                 ///< of the set as a whole: key_set_empty
    std::size_t warnings() const;             ///< keys with at least one warning or error
};

KeyLint lint(const jose::JwkSet &keys);

} // namespace tokenscope::inspect
