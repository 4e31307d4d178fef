// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "inspect/model/question.h"
#include "inspect/text/embedded_token.h"

#include <cstddef>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// The tokens of a text that holds several: a log, a token response, recorded requests.
namespace tokenscope::inspect {

/// The tokens that stand in other text; empty where the text is a token itself, or holds none. For Question::tokens.
/// Of text in UTF-16, their places are those in UTF-8. Linear in the text.
std::optional<EmbeddedTokens> textTokens(std::string_view text);

/// Where one of them is, for people.
struct TokenPlace
{
    std::size_t line = 1;   ///< counted from 1
    std::size_t column = 1; ///< in bytes, counted from 1
    std::string name;       ///< what its member, parameter or header is called: `id_token`; empty where it has none
};

/// Of each, in order. Linear in the text.
std::vector<TokenPlace> placesOf(std::string_view text, const EmbeddedTokens &tokens);

/// What a token is: `id_token`, `logout_token`, …; by its own type, else by what it is called where it is. Empty
/// where neither tells.
std::string_view kindOf(const Inspection &inspection, const TokenPlace &place);

/// Judges one after the other, as inspect() judges each, and hands it on. Ends before the last where they would cost
/// more than a person waits for, and returns how many were judged.
std::size_t inspectEach(const Question &question, const EmbeddedTokens &tokens,
                        const std::function<void(std::size_t number, Inspection)> &visit);

} // namespace tokenscope::inspect
