// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "scan/separation/separator.h"
#include "scan/table/table_scan.h"

#include <cstdint>
#include <expected>
#include <optional>
#include <vector>

namespace tokenscope::scan {

/// Two groups of the tokens of a table.
struct RowGroups
{
    std::vector<std::uint32_t> chosen = {}; ///< rows of the first, in order; if there are none, `first` says
    std::optional<Filter> first = {};
    std::optional<Filter> second = {}; ///< nothing: all others
};

struct ComparedGroups
{
    Separation separation;
    std::uint64_t inBoth = 0; ///< left out
};

/// What tells the groups apart. Reads the file again, as far as the table has it, since the table keeps no claims. For
/// worker threads: passes through stop points.
std::expected<ComparedGroups, InputError> compareGroups(const TableScan &scan, const RowGroups &groups,
                                                        SampleOptions options = {});

} // namespace tokenscope::scan
