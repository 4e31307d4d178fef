// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/civil_time.h"
#include "json/value.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace tokenscope::make {

/// A member of header or payload that is to be set.
struct Assignment
{
    std::string name;
    json::Value value;
};

/// `NAME=VALUE`: JSON where it is some, else text. `+30m`, `-1h` and the like (s, m, h, d, w) are a date counted from
/// `now`, as a number of seconds; of a claim that is a date (`exp`, `iat`, …) `now` and an RFC 3339 time are one too.
/// Nothing if there is no name.
std::optional<Assignment> readAssignment(std::string_view text, Moment now);

/// What is changed in an object, in this order: removals first.
struct Edits
{
    std::vector<std::string> removals = {};
    std::vector<Assignment> assignments = {};

    bool isEmpty() const { return removals.empty() && assignments.empty(); }
    void apply(json::Object &object) const;
};

} // namespace tokenscope::make
