// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "scan/separation/condition.h"
#include "scan/separation/row_set.h"
#include "scan/separation/sample.h"
#include "scan/separation/score.h"

#include <cstdint>
#include <vector>

namespace tokenscope::scan {

/// A condition that can be part of a rule, and what it costs to say it.
struct Choice
{
    Condition condition;
    RowSet rows;
    Matched matched;
    double cost = 0;
};

/// A quantity that has numbers, for conditions such as `payload.iat >= …`: each bound between two numbers is one.
struct Scale
{
    struct Entry
    {
        double number;
        std::uint32_t row;
    };
    Quantity quantity;
    std::vector<Entry> entries; ///< by number; a row at most once
    double cost = 0;            ///< of each of its conditions
};

/// A rule has to match this much of the first group, and so has each of its conditions.
inline constexpr double leastCoverage = 0.8;

/// All that can be said of the rows with one condition, but for what cannot be part of any rule.
struct Conditions
{
    std::vector<Choice> choices;
    std::vector<Scale> scales;
    RowSet first; ///< the rows of the first group
};

Conditions conditionsFor(const Sample &sample, const Score &score);

} // namespace tokenscope::scan
