// SPDX-License-Identifier: Apache-2.0
#include "ui/token/display_lines.h"

#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>

#include <algorithm>

namespace tokenscope::ui::display_lines {

namespace {

/// On a block: the line break in front of it is made up. A block's format survives undo and redo, its user data do not.
constexpr int continuesProperty = QTextFormat::UserProperty;

QTextBlockFormat continuation()
{
    QTextBlockFormat format;
    format.setProperty(continuesProperty, true);
    return format;
}

/// What QTextCursor::insertText() would take for the end of a block: U+FDD0 and U+FDD1 are marks of its own.
bool endsLine(QChar character)
{
    switch (character.unicode()) {
    case '\n':
    case '\r':
    case QChar::ParagraphSeparator:
    case 0xfdd0:
    case 0xfdd1:
        return true;
    default:
        return false;
    }
}

qsizetype chunkLength(QStringView rest, qsizetype longest)
{
    qsizetype length = std::min(rest.size(), longest);
    if (length < rest.size() && rest[length - 1].isHighSurrogate())
        --length; // a pair stays together
    return length;
}

void insertLine(QTextCursor &cursor, QStringView line, qsizetype longest)
{
    while (!line.isEmpty()) {
        const qsizetype length = chunkLength(line, longest);
        cursor.insertText(line.first(length).toString());
        line = line.sliced(length);
        if (!line.isEmpty())
            cursor.insertBlock(continuation());
    }
}

/// The text between two positions of the document.
QString textBetween(const QTextDocument &document, int from, int to)
{
    QString text;
    text.reserve(to - from);
    for (QTextBlock block = document.findBlock(from); block.isValid() && block.position() <= to; block = block.next()) {
        if (block.position() > from && !isContinuation(block))
            text += u'\n';
        const int start = std::max(0, from - block.position());
        const int end = std::min(block.length() - 1, to - block.position());
        text += QStringView(block.text()).sliced(start, std::max(0, end - start));
    }
    return text;
}

} // namespace

void insert(QTextCursor &cursor, QStringView text, qsizetype longest)
{
    cursor.beginEditBlock();
    cursor.removeSelectedText();
    while (true) {
        const auto *end = std::ranges::find_if(text, endsLine);
        const qsizetype length = end - text.begin();
        insertLine(cursor, text.first(length), longest);
        if (end == text.end())
            break;
        const bool carriageReturnLineFeed = *end == u'\r' && length + 1 < text.size() && text[length + 1] == u'\n';
        text = text.sliced(length + (carriageReturnLineFeed ? 2 : 1));
        insertLineBreak(cursor);
    }
    cursor.endEditBlock();
}

void insertLineBreak(QTextCursor &cursor)
{
    cursor.insertBlock(QTextBlockFormat());
}

bool isContinuation(const QTextBlock &block)
{
    return block.blockFormat().boolProperty(continuesProperty);
}

QString text(const QTextDocument &document)
{
    return textBetween(document, 0, document.characterCount() - 1);
}

QString selectedText(const QTextCursor &cursor)
{
    return textBetween(*cursor.document(), cursor.selectionStart(), cursor.selectionEnd());
}

int documentPosition(const QTextDocument &document, qsizetype position)
{
    qsizetype breaks = 0;
    for (QTextBlock block = document.begin().next(); block.isValid(); block = block.next()) {
        if (!isContinuation(block))
            continue;
        if (block.position() - breaks - 1 > position)
            break;
        ++breaks;
    }
    return int(std::min<qsizetype>(position + breaks, document.characterCount() - 1));
}

} // namespace tokenscope::ui::display_lines
