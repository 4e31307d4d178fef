// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "inspect/recognition/missing_value.h"

#include <span>
#include <string_view>

/// What is where a token is missing, as data.
namespace tokenscope::inspect {

struct EmptyWordRow
{
    std::string_view word; ///< letter case does not count
    std::string_view language;
};

/// What surrounds a name that somebody or something should have replaced.
struct PlaceholderRow
{
    std::string_view open;
    std::string_view close;
    MissingForm form;
    std::string_view language;
};

/// How programs print what is no text. A star stands for anything; letter case counts.
struct PrintRow
{
    std::string_view pattern;
    MissingForm form;
    std::string_view language;
};

std::span<const EmptyWordRow> emptyWords();
std::span<const PlaceholderRow> placeholders();
/// Brackets that mark a placeholder where words stand in them.
std::span<const PlaceholderRow> brackets();
std::span<const PrintRow> prints();

} // namespace tokenscope::inspect
