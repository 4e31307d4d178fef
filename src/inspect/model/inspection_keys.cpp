// SPDX-License-Identifier: Apache-2.0
#include "inspect/model/inspection_keys.h"

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
    case KeyOrigin::Certificate:
        return "certificate";
    case KeyOrigin::Partner:
        return "partner";
    }
    return {};
}

bool InspectionKeys::isEmpty() const
{
    return std::ranges::all_of(
        current, [](const KeySource &source) { return !source.keys || source.keys->isEmpty() || source.onlyDecrypts; });
}

std::vector<std::string> InspectionKeys::issuers() const
{
    std::vector<std::string> names;
    for (const KeySource &source : current) {
        const std::string_view name = source.ofIssuer();
        if (!name.empty() && std::ranges::find(names, name) == names.end())
            names.emplace_back(name);
    }
    return names;
}

} // namespace tokenscope::inspect
