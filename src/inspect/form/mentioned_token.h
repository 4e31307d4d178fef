// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string_view>

/// Tokens in a text that nobody announced as one: a signed payload may have them in any wrapping.
namespace tokenscope::inspect {

/// Without a byte order mark before it, and without blanks and zeros around it.
std::string_view bareText(std::string_view text);

/// A token in compact form, with disclosures or without, whose header is one: JSON with a name that headers have.
bool isCompactToken(std::string_view text);

/// Whether somebody who is handed the text finds a token in it: quoted, escaped, encoded once more, in a sentence, or
/// written in UTF-16. Linear in the text.
bool mentionsToken(std::string_view text);

} // namespace tokenscope::inspect
