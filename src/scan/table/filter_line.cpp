// SPDX-License-Identifier: Apache-2.0
#include "scan/table/filter_line.h"

#include "base/ascii.h"

#include <algorithm>

namespace tokenscope::scan {

namespace {

std::vector<std::string> wordsOf(std::string_view text)
{
    std::vector<std::string> words;
    std::string word;
    for (const char each : std::string(text) + ' ') {
        if (!ascii::isBlank(each)) {
            word += ascii::lowered(each);
        } else if (!word.empty()) {
            words.push_back(word);
            word.clear();
        }
    }
    return words;
}

bool isFilter(std::string_view text, const std::vector<std::string> &words)
{
    return text.find_first_of("=<>~\"()") != std::string_view::npos ||
           std::ranges::find(words, "exists") != words.end();
}

} // namespace

std::expected<FilterLine, FilterError> parseFilterLine(std::string_view text)
{
    auto words = wordsOf(text);
    if (!isFilter(text, words))
        return FilterLine{.words = std::move(words)};
    auto filter = Filter::parse(text);
    if (!filter)
        return std::unexpected(filter.error());
    return FilterLine{.filter = std::move(*filter)};
}

} // namespace tokenscope::scan
