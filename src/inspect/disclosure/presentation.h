// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "json/value.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace tokenscope::inspect {

/// More claims of one credential than anybody discloses. Each takes some thirty times the memory of its tilde.
inline constexpr std::size_t maximumDisclosures = 10'000;

/// What a holder presents (RFC 9901, 4): a token whose issuer signed digests of claims, those claims that are
/// disclosed, and perhaps the holder's own signature over both. Views into the text that it was read from.
struct Presentation
{
    std::string_view token;                     ///< the JWT that the issuer signed; empty in JSON serialization
    std::vector<std::string_view> disclosures;  ///< as they stand between the tildes; the first maximumDisclosures
    std::size_t given = 0;                      ///< how many there are
    std::optional<std::string_view> keyBinding; ///< the JWT at the end
    std::vector<json::Type> notTexts;           ///< in JSON: what should be a text, and is of this type instead
    bool holderSigns = true; ///< false beside another signature in JSON, whose header has the key binding
};

/// `<JWT>~<Disclosure>~…~` with a key binding JWT at the end or nothing; empty where the text has no tilde.
std::optional<Presentation> splitPresentation(std::string_view text);

/// RFC 9901, 8: `disclosures` and `kb_jwt` in the unprotected header of a JWS in JSON; empty where neither is there.
std::optional<Presentation> presentationIn(const json::Object &unprotectedHeader);

/// What the holder's `sd_hash` covers (RFC 9901, 4.3.1): `<JWT>~<Disclosure>~…~`, with the last tilde.
std::string boundText(std::string_view token, const Presentation &presentation);

} // namespace tokenscope::inspect
