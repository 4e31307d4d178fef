// SPDX-License-Identifier: Apache-2.0
#include "inspect/bindings/neighbours.h"

#include "base/whitespace.h"
#include "inspect/text/token_extraction.h"
#include "json/document.h"

#include <algorithm>

namespace tokenscope::inspect {

namespace {

/// More than a trust chain has (OpenID Federation 1.0, 6.2.1, advises few), or any request.
constexpr std::size_t mostTokensBeside = 16;

/// A JSON array of texts alone, or the member `trust_chain` of an object that is one.
const json::Array *chainIn(const json::Value &value)
{
    const json::Value *member = value.asObject() ? value.asObject()->find("trust_chain") : &value;
    const json::Array *list = member ? member->asArray() : nullptr;
    const bool isChain = list && list->size() > 1 && list->size() <= mostTokensBeside &&
                         std::ranges::all_of(*list, [](const json::Value &each) { return each.asString(); });
    return isChain ? list : nullptr;
}

bool mayBeJson(std::string_view text)
{
    const std::size_t start = text.find_first_not_of(ascii::jsonWhitespace);
    return start != std::string_view::npos && (text[start] == '[' || text[start] == '{');
}

/// What follows the token in a chain; nothing where the text is not one.
std::optional<Neighbours> restOfChain(std::string_view text, const EmbeddedTokens &tokens, std::string_view token)
{
    const auto document = mayBeJson(text) ? json::parse(text) : std::unexpected(json::ParseError{});
    const json::Array *chain = document ? chainIn(document->root) : nullptr;
    const auto isToken = [token](const json::Value &each) { return *each.asString() == token; };
    const auto place = chain ? std::ranges::find_if(*chain, isToken) : json::Array::const_iterator();
    if (!chain || place == chain->end())
        return std::nullopt;
    bool isCut = true;
    for (std::size_t i = 0; isCut && i < tokens.places.size(); ++i)
        isCut = extractEmbedded(text, tokens, i).token != *chain->front().asString();
    Neighbours rest{{}, true, {}, isCut};
    for (auto each = place + 1; each != chain->end(); ++each)
        rest.tokens.push_back(*each->asString());
    return rest;
}

} // namespace

Neighbours neighboursIn(std::string_view text, const EmbeddedTokens *tokens, std::string_view token)
{
    if (!tokens || tokens->places.empty() || tokens->places.size() > mostTokensBeside)
        return {};
    if (auto chain = restOfChain(text, *tokens, token))
        return std::move(*chain);
    Neighbours all;
    for (std::size_t i = 0; i < tokens->places.size(); ++i) {
        std::string other = extractEmbedded(text, *tokens, i).token;
        if (other != token && std::ranges::find(all.tokens, other) == all.tokens.end())
            all.tokens.push_back(std::move(other));
    }
    return all;
}

} // namespace tokenscope::inspect
