// SPDX-License-Identifier: Apache-2.0
#include "scan/table/row_groups.h"

#include "base/stop_point.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace tokenscope::scan {

namespace {

std::vector<std::vector<std::string>> pathsOf(const RowGroups &groups)
{
    std::vector<std::vector<std::string>> paths;
    for (const std::optional<Filter> *filter : {&groups.first, &groups.second}) {
        if (*filter)
            std::ranges::move((*filter)->paths(), std::back_inserter(paths));
    }
    return paths;
}

} // namespace

std::expected<ComparedGroups, InputError> compareGroups(const TableScan &scan, const RowGroups &groups,
                                                        SampleOptions options)
{
    Separator separator(pathsOf(groups), std::move(options));
    ComparedGroups result;
    const Moment now = scan.settings().moment;
    const auto take = [&](std::uint32_t row, const Record &record) {
        const bool isFirst = groups.chosen.empty() ? groups.first && groups.first->matches(*record.members, now)
                                                   : std::ranges::binary_search(groups.chosen, row);
        const bool isSecond = groups.second ? groups.second->matches(*record.members, now) : !isFirst;
        if (isFirst && isSecond)
            ++result.inBoth;
        else if (isFirst || isSecond)
            separator.add(*record.members, {record.file, record.line}, isFirst ? Group::First : Group::Second);
    };
    if (const auto read = scan.readAgain(std::nullopt, Members::Kept, take); !read)
        return std::unexpected(read.error());
    stopPoint();
    result.separation = separator.find();
    return result;
}

} // namespace tokenscope::scan
