// SPDX-License-Identifier: Apache-2.0
#include "ui/token/lines/display_lines.h"

#include <QCoreApplication>
#include <QLocale>
#include <QSet>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>

#include <algorithm>
#include <numeric>

namespace tokenscope::ui::display_lines {

namespace {

/// On a block: the line break in front of it is made up. A block's format survives undo and redo, its user data do not.
constexpr int continuesProperty = QTextFormat::UserProperty;
constexpr int leftOutProperty = QTextFormat::UserProperty + 1; ///< the number of what the block stands for, plus one

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

/// Letters that are shaped or turned around, or come from another font, take several times as long as others.
constexpr qsizetype maximumUnusualLength = 1024;

qsizetype chunkLength(QStringView rest, qsizetype longest)
{
    qsizetype length = std::min(rest.size(), longest);
    const auto isUnusual = [](QChar character) { return character.unicode() >= 0x80; };
    if (length > maximumUnusualLength && std::ranges::any_of(rest.first(length), isUnusual))
        length = maximumUnusualLength;
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

/// What the block stands for; negative: for itself.
int numberOf(const QTextBlock &block)
{
    return block.blockFormat().intProperty(leftOutProperty) - 1;
}

void appendPart(QString &text, const QTextBlock &block, QStringView part, const LeftOut &leftOut)
{
    const int number = numberOf(block);
    const QString words = number >= 0 ? leftOut.words(number) : QString();
    const qsizetype at = words.isEmpty() ? -1 : part.indexOf(words);
    if (at < 0) {
        text += part;
        return;
    }
    text += part.first(at);
    text += leftOut.text(number);
    text += part.sliced(at + words.size());
}

/// The text between two positions of the document.
QString textBetween(const QTextDocument &document, int from, int to, const LeftOut &leftOut)
{
    QString text;
    text.reserve(to - from);
    for (QTextBlock block = document.findBlock(from); block.isValid() && block.position() <= to; block = block.next()) {
        if (block.position() > from && !isContinuation(block))
            text += u'\n';
        const int start = std::max(0, from - block.position());
        const int end = std::min(block.length() - 1, to - block.position());
        const QString line = block.text();
        appendPart(text, block, QStringView(line).sliced(start, std::max(0, end - start)), leftOut);
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

void insertLeftOut(QTextCursor &cursor, int number, const QString &words)
{
    QTextBlockFormat format = continuation();
    format.setProperty(leftOutProperty, number + 1);
    cursor.insertBlock(format);
    cursor.insertText(words);
    if (!cursor.atBlockEnd())
        cursor.insertBlock(continuation());
}

qsizetype LeftOut::shownLength(QStringView text)
{
    int lines = 1;
    const qsizetype most = std::min(text.size(), maximumShown);
    for (qsizetype i = 0; i < most; ++i) {
        if (endsLine(text[i]) && ++lines > maximumLines)
            return i;
    }
    const bool cutsPair = most < text.size() && (text[most - 1].isHighSurrogate() || text[most - 1] == u'\r');
    if (cutsPair)
        return most - 1; // it stays together
    return most;
}

int LeftOut::add(const QString &text, qsizetype start)
{
    m_texts.append({text, start});
    return int(m_texts.size()) - 1;
}

QStringView LeftOut::text(int number) const
{
    return QStringView(m_texts[number].whole).sliced(m_texts[number].start);
}

qsizetype LeftOut::size() const
{
    return std::accumulate(m_texts.begin(), m_texts.end(), qsizetype(0),
                           [](qsizetype sum, const Text &text) { return sum + text.whole.size() - text.start; });
}

void LeftOut::keepOnly(const QTextDocument &document)
{
    QSet<int> kept;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next())
        kept.insert(numberOf(block));
    for (int number = 0; number < m_texts.size(); ++number) {
        if (!kept.contains(number))
            m_texts[number] = {};
    }
}

QString LeftOut::words(int number) const
{
    if (number >= m_texts.size())
        return {};
    return QCoreApplication::translate("LeftOut", "… and %1 more characters, not shown here, but judged")
        .arg(QLocale().toString(text(number).size()));
}

void insertLineBreak(QTextCursor &cursor)
{
    cursor.insertBlock(QTextBlockFormat());
}

bool isContinuation(const QTextBlock &block)
{
    return block.blockFormat().boolProperty(continuesProperty);
}

QString text(const QTextDocument &document, const LeftOut &leftOut)
{
    return textBetween(document, 0, document.characterCount() - 1, leftOut);
}

QString selectedText(const QTextCursor &cursor, const LeftOut &leftOut)
{
    return textBetween(*cursor.document(), cursor.selectionStart(), cursor.selectionEnd(), leftOut);
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
