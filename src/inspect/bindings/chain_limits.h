// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "inspect/findings/binding_findings.h"
#include "json/value.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

/// What superiors of a federation set for the entities below them (OpenID Federation 1.0, 6).
namespace tokenscope::inspect {

struct BrokenLimit
{
    std::int64_t link; ///< the statement below the one that sets the limit, from 1
    LinkProblem problem;
    std::string superior; ///< who sets it
    std::string about;    ///< the name, the type of entity, `openid_provider/contacts`, …
};

/// The first limit that a chain does not keep: constraints (6.2), then policies (6.1), those of the highest superior
/// first. `chain` has the claims of its statements, the subject's first.
std::optional<BrokenLimit> brokenLimitIn(const std::vector<json::Value> &chain);

} // namespace tokenscope::inspect
