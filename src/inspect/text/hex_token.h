// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "inspect/text/encoded_token.h"

#include <cstddef>
#include <optional>
#include <string_view>
#include <vector>

/// Tokens in hexadecimal digits, as databases, debuggers and captures print bytes: `\x65794a…`, `0x65794A…`,
/// `65 79 4a …`, `65:79:4a:…`, in lines or not.
namespace tokenscope::inspect {

/// The one whose digits begin there: all of what they encode, or the first in it. Linear in its length.
std::optional<EncodedToken> hexTokenAt(std::string_view text, std::size_t begin);

/// The places of all of them. Linear in the text.
std::vector<TextRange> findHexTokens(std::string_view text);

} // namespace tokenscope::inspect
