// SPDX-License-Identifier: Apache-2.0
#include "scan/separation/rounding.h"

#include <array>
#include <cmath>

namespace tokenscope::scan {

double roundBound(const Quantity &quantity, double below, double upTo)
{
    constexpr std::array seconds = {86400.0, 3600.0, 900.0, 300.0, 60.0, 10.0, 1.0};
    if (isMoment(quantity) || isDuration(quantity)) {
        for (const double unit : seconds) {
            const double rounded = std::floor(upTo / unit) * unit;
            if (rounded > below)
                return rounded;
        }
        return upTo;
    }
    constexpr double largest = 1e15; // below it a double counts in whole numbers
    constexpr double smallest = 1e-6;
    for (double unit = largest; unit > smallest; unit /= 10) {
        const double rounded =
            unit >= 1 ? std::floor(upTo / unit) * unit : std::floor(upTo * std::round(1 / unit)) / std::round(1 / unit);
        if (rounded > below && rounded <= upTo)
            return rounded;
    }
    return upTo;
}

} // namespace tokenscope::scan
