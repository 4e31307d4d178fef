// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "inspect/findings/claim_findings.h"

#include <string>
#include <string_view>
#include <vector>

namespace tokenscope::inspect {

/// What two names of issuers, audiences or subjects, which are not the same, have to do with each other. Linear in
/// both.
NearMiss nearMiss(std::string_view observed, std::string_view expected);

/// Of several that are there and several that are expected, the two that have most to do with each other.
struct NearestPair
{
    std::size_t observed = 0;
    std::size_t expected = 0;
    NearMiss difference = NearMiss::Other;
};
NearestPair nearestOf(const std::vector<std::string> &observed, const std::vector<std::string> &expected);

} // namespace tokenscope::inspect
