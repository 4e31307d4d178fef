// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "inspect/findings/parameters.h"

#include <algorithm>
#include <optional>
#include <string>
#include <string_view>

/// What the command line's JSON says of a finding or of a guess, by name.
namespace tokenscope {

template <typename Value>
std::optional<Value> valueIn(const std::vector<inspect::Parameter> &parameters, std::string_view name)
{
    const auto found = std::ranges::find(parameters, name, &inspect::Parameter::name);
    const auto *value = found == parameters.end() ? nullptr : std::get_if<Value>(&found->value);
    return value ? std::optional(*value) : std::nullopt;
}

template <typename Fact>
std::optional<std::string> textIn(const Fact &fact, std::string_view name)
{
    return valueIn<std::string>(inspect::parametersOf(fact), name);
}

template <typename Fact>
std::optional<std::int64_t> numberIn(const Fact &fact, std::string_view name)
{
    return valueIn<std::int64_t>(inspect::parametersOf(fact), name);
}

} // namespace tokenscope
