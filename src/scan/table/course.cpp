// SPDX-License-Identifier: Apache-2.0
#include "scan/table/course.h"

#include <cstddef>
#include <utility>

namespace tokenscope::scan {

namespace {

constexpr std::int64_t mostSpans = 240;
constexpr std::int64_t day = 86'400;
/// Each is a multiple of the one before, so that spans can be joined.
constexpr std::array<std::int64_t, 20> spans = {1,
                                                5,
                                                10,
                                                30,
                                                60,
                                                300,
                                                600,
                                                1'800,
                                                3'600,
                                                3 * 3'600,
                                                6 * 3'600,
                                                day,
                                                7 * day,
                                                28 * day,
                                                364 * day,
                                                3'640 * day,
                                                36'400 * day,
                                                364'000 * day,
                                                364'000'000 * day,
                                                100'000'000'000 * day};

std::int64_t startOf(std::int64_t seconds, std::int64_t span)
{
    const std::int64_t into = seconds % span;
    return seconds - (into < 0 ? into + span : into);
}

} // namespace

std::chrono::seconds Course::span() const
{
    return std::chrono::seconds(spans[m_step]);
}

void Course::add(Moment moment, inspect::Verdict verdict)
{
    const std::int64_t seconds = moment.time_since_epoch().count();
    ++m_counts[startOf(seconds, spans[m_step])][std::size_t(verdict)];
    const auto isTooLong = [this] {
        const std::int64_t span = spans[m_step];
        return m_counts.rbegin()->first / span - m_counts.begin()->first / span >= mostSpans;
    };
    while (m_step + 1 < spans.size() && isTooLong())
        widen();
}

void Course::widen()
{
    ++m_step;
    for (const auto narrow = std::exchange(m_counts, {}); const auto &[start, counts] : narrow) {
        VerdictCounts &wide = m_counts[startOf(start, spans[m_step])];
        for (std::size_t i = 0; i < wide.size(); ++i)
            wide[i] += counts[i];
    }
}

} // namespace tokenscope::scan
