// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "inspect/model/inspection.h"

#include <set>
#include <string>
#include <string_view>
#include <vector>

/// Which members of a token tell who somebody is.
namespace tokenscope::explain {

/// Names of members, of claims and below.
using MemberNames = std::set<std::string, std::less<>>;

/// Whether what a member of that name says is about a person: `sub`, `email`, `given_name`, and the same in other
/// spellings and as the end of a URI.
bool isPersonal(std::string_view member);

/// The names that a report can mask: each claim in the order of the payload, then those members within them, and in the
/// payload of a token inside, that are personal. Each once.
std::vector<std::string> maskableClaims(const inspect::Inspection &inspection);

/// Those of them that are masked unless somebody says otherwise.
MemberNames personalClaims(const inspect::Inspection &inspection);

} // namespace tokenscope::explain
