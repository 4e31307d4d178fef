// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

class QTextBlock;
class QTextCursor;
class QTextDocument;

/// Long lines in a text document. Laying out a line takes time that grows with the square of its length, so that a
/// token of 1 MiB on one line would stop the window for half a minute. Here a line is put into a document as several
/// shorter ones; those line breaks are marked as made up, and are not in the text that comes back.
namespace tokenscope::ui::display_lines {

inline constexpr qsizetype maximumLength = 4096;
/// Longer texts stay in one colour: to colour them would hold the window up.
inline constexpr qsizetype maximumColoredLength = qsizetype(64) * 1024;

/// Puts `text` in place of the cursor's selection, as one step for undo. No line gets longer than `longest`.
void insert(QTextCursor &cursor, QStringView text, qsizetype longest = maximumLength);
/// A line break that the user made.
void insertLineBreak(QTextCursor &cursor);

/// Whether the line break in front of the block is made up.
bool isContinuation(const QTextBlock &block);

QString text(const QTextDocument &document);
QString selectedText(const QTextCursor &cursor);

/// `position` in the text as it came, as a position in the document.
int documentPosition(const QTextDocument &document, qsizetype position);

} // namespace tokenscope::ui::display_lines
