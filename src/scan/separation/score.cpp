// SPDX-License-Identifier: Apache-2.0
#include "scan/separation/score.h"

#include <cmath>

namespace tokenscope::scan {

Score::Score(std::size_t first, std::size_t second)
    : m_first(first)
    , m_second(second)
    , m_logFactorials(first + second + 1)
{
    for (std::size_t i = 1; i < m_logFactorials.size(); ++i)
        m_logFactorials[i] = m_logFactorials[i - 1] + std::log(double(i));
}

double Score::ofNothing() const
{
    return logChoose(m_first + m_second, m_first) + std::log(double(m_first + m_second + 1));
}

double Score::of(const Matched &matched, double cost) const
{
    const std::size_t match = matched.first + matched.second;
    const std::size_t rest = m_first + m_second - match;
    return cost + logChoose(match, matched.second) + logChoose(rest, m_first - matched.first) +
           std::log(double(match + 1)) + std::log(double(rest + 1));
}

double Score::correlation(const Matched &matched) const
{
    const double hits = double(matched.first);
    const double misses = double(m_first) - hits;
    const double wrong = double(matched.second);
    const double right = double(m_second) - wrong;
    const double product = (hits + wrong) * (hits + misses) * (right + wrong) * (right + misses);
    return product > 0 ? (hits * right - wrong * misses) / std::sqrt(product) : 0;
}

} // namespace tokenscope::scan
