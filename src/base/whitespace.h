// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string_view>

/// Sets of characters to search a text for.
namespace tokenscope::ascii {

/// As C counts them in its own locale.
inline constexpr std::string_view whitespace = " \t\r\n\v\f";
/// As JSON allows them between its values (RFC 8259, 2).
inline constexpr std::string_view jsonWhitespace = " \t\r\n";
/// What people put around a text that they quote.
inline constexpr std::string_view whitespaceAndQuotes = " \t\r\n\"'";

} // namespace tokenscope::ascii
