// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "scan/input.h"
#include "scan/table/token_table.h"

#include <expected>
#include <string>
#include <variant>

namespace tokenscope::scan {

/// The token of a row, and what stands around it in its line.
struct RowPlace
{
    std::string token;
    std::string before; ///< at most a few hundred bytes, from the line's beginning where it is that near
    std::string after;  ///< up to the line's end, at most as many
};

/// Another text stands there: the file was written anew meanwhile.
struct FileChanged
{
};

using PlaceError = std::variant<InputError, FileChanged>;

/// Reads it at its offset; a packed file from its beginning to there. Passes through stop points.
std::expected<RowPlace, PlaceError> readRow(const std::string &file, const TableRow &row);

} // namespace tokenscope::scan
