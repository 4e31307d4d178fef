// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace tokenscope {

/// Whether a character is shown as an escape: C0 and C1 controls, bidi controls, zero-width and other invisible
/// format characters, line and paragraph separators, tags, variation selectors, surrogates and noncharacters.
bool isUnsafeToShow(char32_t codePoint);

enum class LineBreaks { Escape, Keep };

/// Text from outside made fit for a terminal or a label: what isUnsafeToShow() names becomes `\u{202E}`,
/// a byte that is not UTF-8 becomes `\x{FF}`. `Keep` leaves line feeds and tabs as they are.
/// Runs of more than 8 combining marks are shortened to 8, so that a line cannot grow over its neighbours.
std::string escapeForDisplay(std::string_view text, LineBreaks lineBreaks = LineBreaks::Escape);

/// At most `limit` characters of the text, with `…` in place of what was left out.
std::string elide(std::string_view text, std::size_t limit);

} // namespace tokenscope
