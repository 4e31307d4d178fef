// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace tokenscope::inspect {

/// The text with "[1704 characters withheld]" in place of each private key, as where somebody pasted a key in place of
/// a token; empty where it holds none. What lies encoded inside of a token is the token's and stays. Linear in the
/// text.
std::optional<std::string> withoutPrivateKeys(std::string_view text);

/// Whether such a mark is in the text.
bool hasWithheldMark(std::string_view text);

} // namespace tokenscope::inspect
