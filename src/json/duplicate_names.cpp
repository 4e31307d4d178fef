// SPDX-License-Identifier: Apache-2.0
#include "json/duplicate_names.h"

#include <algorithm>
#include <cstdint>
#include <numeric>
#include <string_view>

namespace tokenscope::json {

namespace {

/// Up to here comparing each name with each other is faster than sorting them.
constexpr std::size_t smallObject = 16;

/// One of 64 bits; names with different bits are different names.
std::uint64_t markOf(std::string_view name)
{
    if (name.empty())
        return 1;
    const std::size_t first = static_cast<unsigned char>(name.front());
    const std::size_t last = static_cast<unsigned char>(name.back());
    return std::uint64_t{1} << ((name.size() * 5 + first * 3 + last * 11) % 64);
}

std::vector<std::size_t> byComparingAll(std::span<const Member> members)
{
    std::vector<std::size_t> found;
    std::uint64_t marks = 0;
    for (std::size_t i = 0; i < members.size(); ++i) {
        const std::uint64_t mark = markOf(members[i].name);
        const bool mayRepeat = (marks & mark) != 0;
        marks |= mark;
        if (mayRepeat && std::ranges::count(members.first(i), members[i].name, &Member::name) == 1)
            found.push_back(i);
    }
    return found;
}

std::vector<std::size_t> bySorting(std::span<const Member> members)
{
    std::vector<std::size_t> order(members.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    const auto nameAt = [members](std::size_t index) -> const std::string & { return members[index].name; };
    std::ranges::sort(order, [&nameAt](std::size_t a, std::size_t b) {
        const auto relation = nameAt(a) <=> nameAt(b);
        return relation == 0 ? a < b : relation < 0;
    });

    std::vector<std::size_t> found;
    for (std::size_t i = 1; i < order.size(); ++i) {
        const bool repeats = nameAt(order[i]) == nameAt(order[i - 1]);
        const bool alreadyFound = i >= 2 && nameAt(order[i]) == nameAt(order[i - 2]);
        if (repeats && !alreadyFound)
            found.push_back(order[i]);
    }
    std::ranges::sort(found);
    return found;
}

} // namespace

std::vector<std::size_t> secondOccurrences(std::span<const Member> members)
{
    return members.size() <= smallObject ? byComparingAll(members) : bySorting(members);
}

} // namespace tokenscope::json
