// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "inspect/model/expectations.h"

#include <string>
#include <vector>

namespace tokenscope::inspect {

/// What may sign the tokens that come with the one in question: key bindings, proofs, attestations and statements. They
/// are held to the same list of allowed algorithms, but for those with a shared secret: none of them can be checked
/// with one. Empty: every algorithm that fits the key.
std::vector<std::string> algorithmsBeside(const Expectations &expected);

} // namespace tokenscope::inspect
