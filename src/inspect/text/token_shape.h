// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "inspect/text/embedded_token.h"

#include <optional>
#include <string_view>

/// Whether a text that has been cleaned is a token, has one in it, or was one.
namespace tokenscope::inspect {

/// RFC 7797, 5.2: the payload is in the token as it is, between the only two dots.
bool hasUnencodedPayload(std::string_view text);

/// `<JWT>~<Disclosure>~…` (RFC 9901, 4), all of it of characters that such a text may have.
bool isPresentation(std::string_view word);

/// `token=eyJ…`, `https://a.example/eyJ…`: all of it could be a token's characters, but one is in it whole.
bool hasTokenBehind(std::string_view word);

/// A header's start and then characters that no token has, in one word: a damaged token, unless one is in it whole.
bool isDamagedToken(std::string_view word, const std::optional<EmbeddedTokens> &embedded);

} // namespace tokenscope::inspect
