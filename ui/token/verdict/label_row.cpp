// SPDX-License-Identifier: Apache-2.0
#include "ui/token/verdict/label_row.h"

#include <algorithm>
#include <cstddef>
#include <numeric>

namespace tokenscope::ui {

namespace {

using Indices = std::vector<std::size_t>;

/// The most important ones that fit beside each other, from left to right.
Indices chooseFitting(const std::vector<LabelWish> &wishes, double room, double gap)
{
    Indices indices(wishes.size());
    std::iota(indices.begin(), indices.end(), std::size_t{0});
    std::ranges::stable_sort(indices, std::ranges::greater(), [&](std::size_t i) { return wishes[i].priority; });
    Indices chosen;
    double used = -gap;
    for (const std::size_t index : indices) {
        if (used + gap + wishes[index].width > room)
            continue;
        used += gap + wishes[index].width;
        chosen.push_back(index);
    }
    std::ranges::stable_sort(chosen, std::ranges::less(), [&](std::size_t i) { return wishes[i].center; });
    return chosen;
}

} // namespace

std::vector<LabelPlace> placeLabels(const std::vector<LabelWish> &wishes, double left, double right, double gap)
{
    std::vector<LabelPlace> places(wishes.size());
    const Indices chosen = chooseFitting(wishes, right - left, gap);
    double free = left;
    for (const std::size_t index : chosen) {
        places[index] = {std::max(free, wishes[index].center - wishes[index].width / 2), true};
        free = places[index].left + wishes[index].width + gap;
    }
    double limit = right;
    for (const std::size_t index : std::vector(chosen.rbegin(), chosen.rend())) {
        places[index].left = std::min(places[index].left, limit - wishes[index].width);
        limit = places[index].left - gap;
    }
    return places;
}

} // namespace tokenscope::ui
