// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string_view>

namespace tokenscope::inspect {

/// A character that looks like one of base64url's (Unicode TR39 has the idea; the list is of letters that people's
/// keyboards, fonts and chat programs really produce).
struct Confusable
{
    char ascii;            ///< what it looks like
    std::string_view name; ///< "Cyrillic letter", "full-width letter", "hyphen"
};

std::optional<Confusable> confusableWith(char32_t codePoint);

/// Characters that show nothing: zero-width, bidi marks, soft hyphen, byte order mark. The name, or empty.
std::string_view invisibleName(char32_t codePoint);

/// Spaces beyond ASCII: no-break space and its like.
bool isUnicodeSpace(char32_t codePoint);

} // namespace tokenscope::inspect
