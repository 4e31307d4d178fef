// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <map>
#include <string>

namespace tokenscope::bench {

/// Nanoseconds by benchmark, each the median of interleaved repetitions.
using Medians = std::map<std::string, double>;

/// Prints a row for each goal: both times, their ratio, the most that it may be. True where all are met; a benchmark
/// that did not run misses its goal.
bool reportGoals(const Medians &medians);

} // namespace tokenscope::bench
