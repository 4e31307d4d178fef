// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "scan/table/row_place.h"
#include "scan/table/table_scan.h"

#include <cstdint>
#include <expected>
#include <functional>
#include <string_view>
#include <vector>

namespace tokenscope::scan {

enum class ExportLayout { Csv, JsonLines };

struct ExportOptions
{
    ExportLayout layout = ExportLayout::JsonLines;
    RecordOptions record = {}; ///< tokens are read again at their places in the file
};

/// The rows, as the scan of the command line prints them. A packed file is read once for all tokens, if they come in
/// the order of the file. Passes through stop points; for worker threads.
std::expected<void, PlaceError> exportRows(const TokenTable &table, const std::vector<std::uint32_t> &rows,
                                           const ExportOptions &options,
                                           const std::function<void(std::string_view)> &write);

} // namespace tokenscope::scan
