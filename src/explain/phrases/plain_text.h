// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/text_escape.h"

#include <QString>

#include <string_view>

namespace tokenscope::explain {

/// Text from outside as a QString that is safe to show: control, bidi and invisible characters are escapes.
inline QString plainText(std::string_view text, LineBreaks lineBreaks = LineBreaks::Escape)
{
    const std::string escaped = escapeForDisplay(text, lineBreaks);
    return QString::fromUtf8(escaped.data(), qsizetype(escaped.size()));
}

/// What a library or a peer says of its own failure is quoted up to here, in bytes.
inline constexpr std::size_t detailLength = 300;

/// The same, cut to a length that fits into a sentence.
inline QString quotedText(std::string_view text, std::size_t limit = 80)
{
    return plainText(elide(text, limit));
}

} // namespace tokenscope::explain
