// SPDX-License-Identifier: Apache-2.0
#include "inspect/key_ring.h"

#include <algorithm>

namespace tokenscope::inspect {

std::string_view keyOriginName(KeyOrigin origin)
{
    switch (origin) {
    case KeyOrigin::Endpoint:
        return "endpoint";
    case KeyOrigin::Discovery:
        return "discovery";
    case KeyOrigin::Demo:
        return "demo";
    case KeyOrigin::File:
        return "file";
    case KeyOrigin::Pasted:
        return "pasted";
    }
    return {};
}

bool KeyRing::isEmpty() const
{
    return std::ranges::all_of(
        current, [](const KeySource &source) { return !source.keys || source.keys->isEmpty() || source.onlyDecrypts; });
}

} // namespace tokenscope::inspect
