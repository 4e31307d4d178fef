// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/civil_time.h"
#include "inspect/model/inspection.h"

#include <array>
#include <cstdint>
#include <map>

namespace tokenscope::scan {

/// By the enumerators of inspect::Verdict.
using VerdictCounts = std::array<std::uint64_t, 4>;

/// How many tokens there were when, in spans of equal length: as short as the whole course allows with a few hundred.
class Course
{
public:
    void add(Moment moment, inspect::Verdict verdict);

    std::chrono::seconds span() const;
    /// By the start of each span that has any, which is a multiple of span() since 1970.
    const std::map<std::int64_t, VerdictCounts> &counts() const { return m_counts; }

private:
    void widen();

    std::size_t m_step = 0;
    std::map<std::int64_t, VerdictCounts> m_counts;
};

} // namespace tokenscope::scan
