// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "scan/filter.h"

#include <string>
#include <variant>
#include <vector>

/// What a filter was parsed to.
namespace tokenscope::scan {

struct Path
{
    /// What is asked of the member: its value, its JSON type (`type(…)`), or how long it is (`length(…)`).
    enum class Aspect { Value, Type, Length };

    std::vector<std::string> members; ///< never empty
    std::string text;                 ///< as it was written
    Aspect aspect = Aspect::Value;
};
struct Now
{
};

struct Term
{
    std::variant<Path, std::string, double, Now> value; ///< durations are seconds
    bool isNegative = false;
};
/// One term, or several that are added up.
using Sum = std::vector<Term>;

enum class Comparison {
    Equal,
    NotEqual,
    Less,
    LessOrEqual,
    Greater,
    GreaterOrEqual,
    Contains,
    ContainsNot,
    In,
    Exists
};

struct Compared
{
    Sum left;
    Comparison how;
    std::vector<Sum> right; ///< one; of In one or more, of Exists none
};

struct Filter::Node
{
    enum class Kind { And, Or, Not, Compared };
    Kind kind;
    std::vector<Node> parts = {}; ///< And, Or: two or more; Not: one
    Compared compared = {};
};

} // namespace tokenscope::scan
