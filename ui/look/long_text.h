// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <cstddef>
#include <string_view>

class QPlainTextEdit;

/// Text from outside of any length, fit for a QPlainTextEdit, which takes very long for very long lines.
namespace tokenscope::ui {

/// What a text view shows of a text at most; what is left out is said in its last line.
inline constexpr std::size_t shownBytes = 1024 * 1024;
inline constexpr int shownLines = 10'000;

/// Escaped, line breaks kept, lines cut into pieces of 4096 characters, at most `limit` bytes and shownLines of it.
QString longText(std::string_view text, std::size_t limit = shownBytes);

/// Read-only, fixed font, no wrapping, no frame: for raw bodies, JWK and PEM.
void makeTextView(QPlainTextEdit &view, const QString &accessibleName);

} // namespace tokenscope::ui
