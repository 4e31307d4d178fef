// SPDX-License-Identifier: Apache-2.0
#include "ui/token/verdict/time_scale.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace tokenscope::ui {

namespace {

/// How far from the token's own dates a mark of now may lie, in lengths of their span; a year is not drawn to scale.
constexpr double farthest = 0.35;
constexpr double padding = 0.09; ///< likewise, at both ends

/// In seconds, up to a day.
constexpr std::array<double, 13> steps = {1, 5, 10, 30, 60, 300, 600, 1800, 3600, 10800, 21600, 43200, 86400};

std::vector<double> asDoubles(const std::vector<std::int64_t> &seconds)
{
    return {seconds.begin(), seconds.end()};
}

} // namespace

TimeScale::TimeScale(const std::vector<std::int64_t> &dates, const std::vector<std::int64_t> &nows, double left,
                     double right)
    : m_left(left)
    , m_right(right)
{
    const auto [first, last] = std::ranges::minmax(asDoubles(dates));
    double span = last - first;
    if (span <= 0) {
        double distance = 0;
        for (const double now : asDoubles(nows))
            distance = std::max(distance, std::abs(now - first));
        span = std::clamp(distance, 60.0, 3600.0);
    }
    m_first = first - farthest * span;
    m_last = last + farthest * span;
    double low = first;
    double high = last;
    for (const double now : asDoubles(nows)) {
        low = std::min(low, std::max(now, m_first));
        high = std::max(high, std::min(now, m_last));
    }
    const double edge = padding * std::max(high - low, span);
    m_origin = low - edge;
    m_perSecond = std::max(right - left, 1.0) / (high - low + 2 * edge);
}

double TimeScale::xOfNow(std::int64_t seconds) const
{
    return xOf(std::clamp(double(seconds), m_first, m_last));
}

double TimeScale::xOf(double seconds) const
{
    return std::clamp(m_left + (seconds - m_origin) * m_perSecond, m_left, std::max(m_left, m_right));
}

std::int64_t TimeScale::secondsAt(double x) const
{
    const double perPixel = 1 / m_perSecond;
    const auto *fitting = std::ranges::lower_bound(steps, perPixel);
    const double step = fitting == steps.end() ? steps.back() : *fitting;
    const double seconds = m_origin + (std::clamp(x, m_left, std::max(m_left, m_right)) - m_left) * perPixel;
    constexpr double end = 9e18; // within the range of the type
    return std::int64_t(std::clamp(std::round(seconds / step) * step, -end, end));
}

} // namespace tokenscope::ui
