// SPDX-License-Identifier: Apache-2.0
#include "ui/token/decoded/json_highlighter.h"

#include "ui/look/theme.h"

#include <QStringView>

namespace tokenscope::ui {

namespace {

/// The position after the closing quote, or -1 where the line ends before it. `from` is inside the string.
qsizetype endOfString(QStringView line, qsizetype from)
{
    for (qsizetype i = from; i < line.size(); ++i) {
        if (line[i] == u'\\')
            ++i;
        else if (line[i] == u'"')
            return i + 1;
    }
    return -1;
}

bool isNumberPart(QChar character)
{
    return (character >= u'0' && character <= u'9') || QStringView(u"+-.eE").contains(character);
}

qsizetype endOfWord(QStringView line, qsizetype from)
{
    qsizetype end = from;
    while (end < line.size() && (isNumberPart(line[end]) || line[end].isLetter()))
        ++end;
    return end;
}

} // namespace

JsonHighlighter::JsonHighlighter(QTextDocument *document)
    : QSyntaxHighlighter(document)
{
}

void JsonHighlighter::highlightBlock(const QString &text)
{
    const QColor string = color(Tone::String);
    const QColor number = color(Tone::Number);
    const QStringView line(text);
    setCurrentBlockState(Outside);
    bool inside = previousBlockState() == InsideString; // a long string goes on over made-up line breaks
    qsizetype at = 0;
    while (at < line.size()) {
        if (!inside && line[at] != u'"') {
            const qsizetype end = endOfWord(line, at);
            setFormat(int(at), int(end - at), number);
            at = std::max(end, at + 1);
            continue;
        }
        const qsizetype end = endOfString(line, inside ? at : at + 1);
        inside = false;
        if (end < 0) {
            setFormat(int(at), int(line.size() - at), string);
            setCurrentBlockState(InsideString);
            return;
        }
        if (end >= line.size() || line[end] != u':')
            setFormat(int(at), int(end - at), string);
        at = end;
    }
}

} // namespace tokenscope::ui
