// SPDX-License-Identifier: Apache-2.0
#include "ui/token/input/found_tokens.h"

#include "explain/verdict/verdict_words.h"

#include <algorithm>

namespace tokenscope::ui {

std::size_t FoundTokens::first() const
{
    const auto rejected = std::ranges::find(tokens, std::optional(inspect::Verdict::Rejected), &FoundToken::verdict);
    return rejected == tokens.end() ? 0 : std::size_t(rejected - tokens.begin());
}

FoundToken foundToken(const inspect::Inspection &inspection, const inspect::TokenPlace &place)
{
    return {explain::placeWords(place), explain::listedKindWords(inspect::kindOf(inspection, place), inspection.format),
            inspection.verdict, explain::listedVerdict(inspection)};
}

FoundTokens foundTokens(const inspect::Question &question)
{
    FoundTokens result;
    auto found = inspect::textTokens(question.text);
    if (!found)
        return result;
    result.found = std::move(*found);
    const std::vector<inspect::TokenPlace> places = inspect::placesOf(question.text, result.found);
    for (const inspect::TokenPlace &place : places)
        result.tokens.push_back({explain::placeWords(place), {}, {}, {}});
    result.tally.total = places.size();
    result.tally.isPartial = result.found.isPartial;
    inspect::inspectEach(question, result.found, [&](std::size_t number, const inspect::Inspection &inspection) {
        result.tokens[number] = foundToken(inspection, places[number]);
        result.tally.add(inspection.verdict);
    });
    return result;
}

} // namespace tokenscope::ui
