// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "inspect/findings/text_findings.h"
#include "inspect/model/inspection.h"

#include <cstddef>
#include <optional>
#include <string_view>
#include <vector>

namespace tokenscope::inspect {

/// Tokens inside other text: a curl command, an HTTP message, a URL, a log line.
struct EmbeddedTokens
{
    /// All of them, in order; never empty. Each may hold escapes (`%2E`, `&#46;`, `\u002e`) and line breaks of a
    /// wrapped mail, or be in base64 once more.
    std::vector<TextRange> places;
    bool isComplete = false; ///< three or five segments each; else there is but one, which is cut off
    bool isPartial = false;  ///< so much only looked like wrapped tokens that later ones may have been passed over
    /// Others that have a header and too few segments, as where a log cuts long lines.
    std::vector<TextRange> cutOff = {};
    Surroundings surroundings = Surroundings::OtherText;

    const TextRange &first() const { return places.front(); }
};

/// The runs of base64url and dots whose first segment is a JSON object, with two or four segments behind it; where
/// there is no such run, the first that begins so and is cut off. Those in base64 once more are among them. Linear in
/// the text.
std::optional<EmbeddedTokens> findEmbeddedTokens(std::string_view text);

/// What is between one of them and the next one, which may be cut off: as much of it as may belong to the first.
std::string_view behindToken(std::string_view text, const EmbeddedTokens &found, std::size_t index);

/// Whether a word that may be a disclosure (RFC 9901, 4.2) is in the text.
bool hasDisclosures(std::string_view text);

} // namespace tokenscope::inspect
