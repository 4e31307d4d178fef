// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "explain/verdict/token_list_words.h"
#include "inspect/text_tokens.h"

#include <QString>

#include <optional>
#include <vector>

namespace tokenscope::ui {

/// One of several tokens in a text, as the list shows it.
struct FoundToken
{
    QString place;
    QString kind;
    std::optional<inspect::Verdict> verdict; ///< empty where it was not judged
    QString headline;                        ///< "Rejected: the token expired 2 hours ago"
};

/// The tokens of a text that holds several.
struct FoundTokens
{
    inspect::EmbeddedTokens found;
    std::vector<FoundToken> tokens;
    explain::TokenTally tally;

    /// The one that a person wants to read about: the first that is rejected, else the first.
    std::size_t first() const;
};

/// Finds and judges all of them. For worker threads.
FoundTokens foundTokens(const inspect::Question &question);
/// What became of one of them.
FoundToken foundToken(const inspect::Inspection &inspection, const inspect::TokenPlace &place);

} // namespace tokenscope::ui
