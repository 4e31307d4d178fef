// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "inspect/findings/finding.h"
#include "inspect/guesses/hypothesis.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace tokenscope::inspect {

/// A member of a finding under its name in JSON: for writing it down, never for reading it back.
struct Parameter
{
    std::string_view name;                         ///< a literal
    std::variant<std::string, std::int64_t> value; ///< texts as they came, unescaped
    bool operator==(const Parameter &) const = default;
};

/// In the order of the members.
std::vector<Parameter> parametersOf(const Finding &finding);
std::vector<Parameter> parametersOf(const Hypothesis &hypothesis);

} // namespace tokenscope::inspect
