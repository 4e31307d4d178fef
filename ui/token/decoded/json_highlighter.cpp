// SPDX-License-Identifier: Apache-2.0
#include "ui/token/decoded/json_highlighter.h"

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

} // namespace

JsonHighlighter::JsonHighlighter(QTextDocument *document, Tone names)
    : QSyntaxHighlighter(document)
    , m_names(names)
{
}

void JsonHighlighter::highlightBlock(const QString &text)
{
    const QColor ink = color(m_names);
    const QStringView line(text);
    setCurrentBlockState(Outside);
    bool inside = previousBlockState() == InsideString; // a long string goes on over made-up line breaks
    qsizetype at = 0;
    while (at < line.size()) {
        if (!inside && line[at] != u'"') {
            ++at;
            continue;
        }
        const qsizetype end = endOfString(line, inside ? at : at + 1);
        inside = false;
        if (end < 0) {
            setCurrentBlockState(InsideString);
            return;
        }
        if (end < line.size() && line[end] == u':')
            setFormat(int(at), int(end - at), ink);
        at = end;
    }
}

} // namespace tokenscope::ui
