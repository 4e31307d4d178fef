// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "inspect/model/expectations.h"

#include <chrono>
#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace tokenscope::inspect {

/// Where an expectation lies, which also says of what kind it is.
using ExpectationPlace =
    std::variant<std::optional<std::string> Expectations::*, std::vector<std::string> Expectations::*,
                 std::optional<TokenType> Expectations::*, std::optional<KindName> Expectations::*,
                 std::optional<std::chrono::seconds> Expectations::*, std::chrono::seconds Expectations::*,
                 bool Expectations::*, std::size_t Expectations::*>;

/// A row of the one table of what can be expected of a token. Command line, batch and storage read from it.
struct ExpectationMember
{
    std::string_view name;   ///< in JSON: in the policy of a batch, and as it is kept
    std::string_view option; ///< of the command line, without its dashes
    ExpectationPlace place;
};

std::span<const ExpectationMember> expectationMembers();

std::optional<TokenType> findTokenType(std::string_view name);

inline constexpr std::size_t maximumInflatedLimit = 64 << 20; ///< bytes

} // namespace tokenscope::inspect
