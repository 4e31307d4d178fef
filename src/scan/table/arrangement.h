// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "scan/table/filter_line.h"
#include "scan/table/token_table.h"

#include <cstddef>
#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

/// Which rows of a table are shown, and in which order. For worker threads: all of it passes through stop points.
namespace tokenscope::scan {

enum class TableColumn { Time, Verdict, Cause, Kind, KeyId, Issuer, Subject, Expiry, Algorithm, Audience, Line };

struct TimeSpan
{
    Moment from;
    Moment to; ///< not of it any more
    bool operator==(const TimeSpan &) const = default;
};

/// What the columns call verdicts, causes and kinds: a word is searched in what is on screen.
struct TableNames
{
    std::function<std::string(inspect::Verdict)> verdict = [](auto each) {
        return std::string(inspect::verdictName(each));
    };
    std::function<std::string(inspect::Code)> cause = [](auto each) { return std::string(inspect::codeName(each)); };
    std::function<std::string(std::string_view)> kind = [](auto each) { return std::string(each); };
};

struct TableQuery
{
    FilterLine line = {};
    std::optional<inspect::Code> cause = {};
    std::optional<TimeSpan> time = {};
    Moment now = {}; ///< of the filter
    TableNames names = {};

    std::optional<TableColumn> sortedBy = {}; ///< nothing: in the order of the file
    bool isDescending = false;
    std::optional<TableColumn> groupedBy = {}; ///< Cause, KeyId or Issuer
};

/// Rows with this in common, which follow one another.
struct RowGroup
{
    std::size_t first = 0; ///< among the arranged rows
    std::size_t count = 0;
};

struct Arrangement
{
    std::vector<std::uint32_t> rows; ///< by their number in the table
    std::vector<RowGroup> groups;    ///< the largest first; empty where nothing is grouped
};

/// Whether the filter asks for what the table does not keep: `header` and `payload`.
bool asksForClaims(const FilterLine &line);

/// Those of the rows from `begin` to before `end` that the query is about. Of a filter that asks for claims, which the
/// table does not have, `claims` has the rows that it matches, in order.
std::vector<std::uint32_t> matchingRows(const TokenTable &table, const TableQuery &query, std::size_t begin,
                                        std::size_t end, const std::vector<std::uint32_t> *claims = nullptr);
/// Sorted and grouped. Equal ones stay in the order of the file.
Arrangement arranged(const TokenTable &table, const TableQuery &query, std::vector<std::uint32_t> rows);

} // namespace tokenscope::scan
