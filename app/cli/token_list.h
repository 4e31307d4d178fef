// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "explain/verdict/token_list_words.h"
#include "inspect/text_tokens.h"
#include "json/value.h"

#include <QStringList>

#include <optional>
#include <string>
#include <vector>

/// The tokens of a text that holds several, listed beside the one that is reported in full.
namespace tokenscope::cli {

/// One of them, in short.
struct ListedToken
{
    inspect::TokenPlace place;
    inspect::TextRange range;
    std::string_view kind;
    inspect::Format format = inspect::Format::None;
    std::optional<inspect::Verdict> verdict; ///< empty where it was not judged
    std::optional<inspect::Code> cause;
    QString headline;
};

struct TokenList
{
    std::vector<ListedToken> tokens;
    explain::TokenTally tally;
    std::size_t chosen = 0; ///< by its number from 0
};

/// Where the tokens stand; not judged yet.
TokenList listTokens(std::string_view text, const inspect::EmbeddedTokens &found);
/// What became of one of them.
void judge(TokenList &list, std::size_t number, const inspect::Inspection &inspection);

/// `number`, `line`, `column`, `name`, `offset`, `length`, `kind`, `verdict`, `cause`, `headline`; the count from 1.
json::Object listedTokenJson(const TokenList &list, std::size_t number);

/// For people: the sentence that counts them, and a line for each of the first few hundred.
QString tallyLine(const TokenList &list);
QStringList tokenLines(const TokenList &list);
/// "Token 2 of 3 · line 5, id_token"
QString tokenHeading(const TokenList &list, std::size_t number);

} // namespace tokenscope::cli
