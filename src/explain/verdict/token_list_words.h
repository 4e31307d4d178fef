// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "inspect/text_tokens.h"

#include <QString>

#include <array>
#include <cstddef>

/// Words about the tokens of a text that holds several.
namespace tokenscope::explain {

/// "line 12, id_token". The name is escaped.
QString placeWords(const inspect::TokenPlace &place);

/// "ID token", "logout token"; "signed token" or "encrypted token" where the kind is not known.
QString listedKindWords(std::string_view kind, inspect::Format format);

/// "Accepted", "Rejected", "Not verified", "Not a token".
QString verdictWord(inspect::Verdict verdict);

/// How the tokens of a text were judged.
struct TokenTally
{
    std::size_t total = 0;
    std::array<std::size_t, 4> byVerdict = {}; ///< in the order of inspect::Verdict
    bool isPartial = false;                    ///< the text may hold more than were found

    void add(inspect::Verdict verdict) { ++byVerdict[std::size_t(verdict)]; }
    std::size_t judged() const;
};

/// "3 tokens in this text: 1 accepted, 2 rejected." And that there may be more, where that is so.
QString tallyWords(const TokenTally &tally);

} // namespace tokenscope::explain
