// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <vector>

namespace tokenscope::scan {

/// How many rows of each group a rule matches.
struct Matched
{
    std::size_t first = 0;
    std::size_t second = 0;
    bool operator==(const Matched &) const = default;
};

/// Weighs a rule by how long the shortest message would be that says, for every row, in which group it is: the rule
/// itself and its exceptions, in nats. A condition more has to save more exceptions than it costs, so that noise makes
/// no rule longer, and where nothing saves anything there is no rule.
class Score
{
public:
    Score(std::size_t first, std::size_t second);

    std::size_t first() const { return m_first; }
    std::size_t second() const { return m_second; }

    /// Without any rule.
    double ofNothing() const;
    /// With a rule whose conditions cost that much.
    double of(const Matched &matched, double cost) const;

    /// What the rule matches of the first group and of the second, 0 to 1.
    double coverage(const Matched &matched) const { return double(matched.first) / double(m_first); }
    double falseRate(const Matched &matched) const { return double(matched.second) / double(m_second); }
    /// Matthews' correlation of rule and group: 1 if there are no exceptions, 0 where they have nothing to do with
    /// one another, however unequal the groups are in size.
    double correlation(const Matched &matched) const;

private:
    double logChoose(std::size_t of, std::size_t some) const
    {
        return m_logFactorials[of] - m_logFactorials[some] - m_logFactorials[of - some];
    }

    std::size_t m_first;
    std::size_t m_second;
    std::vector<double> m_logFactorials;
};

} // namespace tokenscope::scan
