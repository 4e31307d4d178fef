// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <optional>
#include <vector>

namespace tokenscope::ui {

/// Seconds to pixels, from left to right. In doubles: absurd dates lose their last digits, and cannot overflow.
class TimeScale
{
public:
    /// Has room for all of `dates`, and for times of now as far as that keeps those apart. At least one date.
    TimeScale(const std::vector<std::int64_t> &dates, const std::vector<std::int64_t> &nows, double left, double right);

    double left() const { return m_left; }
    double right() const { return m_right; }
    double x(std::int64_t seconds) const { return xOf(double(seconds)); }
    /// What is further away than a mark is drawn stays at the end.
    double xOfNow(std::int64_t seconds) const;
    /// Rounded to a time that people would name, by as much as a pixel is.
    std::int64_t secondsAt(double x) const;

private:
    double xOf(double seconds) const;

    double m_left;
    double m_right;
    double m_first = 0; ///< where the first mark of now may lie
    double m_last = 0;  ///< likewise the last one
    double m_origin = 0;
    double m_perSecond = 0;
};

} // namespace tokenscope::ui
