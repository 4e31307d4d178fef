// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

namespace tokenscope::ui {

/// A label that would like to stand centred at a place.
struct LabelWish
{
    double center;
    double width;
    int priority; ///< where the room does not do for all, the highest stay
};

struct LabelPlace
{
    double left = 0;
    bool shown = false;
};

/// Labels side by side between `left` and `right`, none over another, each as near to its wish as the others let it.
/// One place for each wish, in the same order.
std::vector<LabelPlace> placeLabels(const std::vector<LabelWish> &wishes, double left, double right, double gap);

} // namespace tokenscope::ui
