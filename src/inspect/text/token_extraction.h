// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "inspect/findings/finding.h"
#include "inspect/model/inspection.h"
#include "inspect/text/broken_json.h"
#include "inspect/text/embedded_token.h"
#include "json/document.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace tokenscope::inspect {

/// What was made of a text: the token in it, and what had to be done to get at it.
struct TokenExtraction
{
    std::string token; ///< empty where the text is not one; then `findings` says what it is
    std::vector<Finding> findings;
    std::vector<TextRange> ignored; ///< of the text, in order
    /// Where each byte of `token` stood in the text; empty where the token is the text.
    std::vector<std::uint32_t> origin;
    /// The token is a JWS or JWE in JSON serialization; `token` is its text.
    std::optional<json::Document> serialization;
    /// The token was cut out of other text in which disclosures stand behind it (RFC 9901, 4): they may belong to it.
    bool mayGoOn = false;
    /// Where the token was cut out of other text: all that are there.
    std::optional<EmbeddedTokens> embedded;
    /// Of a token in JSON that is broken: to be shown, and for nothing else.
    std::optional<ReadableParts> readable;
    bool repaired = false; ///< look-alike characters were replaced: never to be verified as if sent so

    /// The place in the text of a run of the token's bytes.
    TextRange inText(std::size_t offset, std::size_t length) const;
};

/// Cleans a text in the ways of group 1 of the findings, and in no other; names it where it is no token.
/// Linear in the text.
TokenExtraction extractToken(std::string_view text);

/// One of the tokens that were found in the text, by its number from 0. Linear in the token and what is between it
/// and the next one.
TokenExtraction extractEmbedded(std::string_view text, const EmbeddedTokens &found, std::size_t number);

} // namespace tokenscope::inspect
