// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "scan/filter.h"

#include <expected>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace tokenscope::scan {

/// What somebody writes in the one line above the table: a filter, or words that are searched in all columns.
struct FilterLine
{
    std::optional<Filter> filter = {};
    std::vector<std::string> words = {}; ///< in lower case; a row has to have each
};

/// A filter has an operator, a bracket, a quote or `exists`; a text without is words.
std::expected<FilterLine, FilterError> parseFilterLine(std::string_view text);

} // namespace tokenscope::scan
