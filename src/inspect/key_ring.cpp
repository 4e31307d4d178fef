// SPDX-License-Identifier: Apache-2.0
#include "inspect/key_ring.h"

#include <algorithm>

namespace tokenscope::inspect {

bool KeyRing::isEmpty() const
{
    return std::ranges::all_of(current, [](const KeySource &source) { return !source.keys || source.keys->isEmpty(); });
}

} // namespace tokenscope::inspect
