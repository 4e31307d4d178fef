// SPDX-License-Identifier: Apache-2.0
#include "ui/look/long_text.h"

#include "explain/phrases/plain_text.h"
#include "ui/look/theme.h"

#include <QCoreApplication>
#include <QLocale>
#include <QPlainTextEdit>

#include <algorithm>

namespace tokenscope::ui {

namespace {

constexpr qsizetype pieceLength = 4096;

QString inPieces(const QString &text)
{
    QString pieces;
    pieces.reserve(text.size() + text.size() / pieceLength);
    for (QStringView line : QStringView(text).tokenize(u'\n')) {
        for (; line.size() > pieceLength; line = line.sliced(pieceLength))
            pieces.append(line.first(pieceLength)).append(u'\n');
        pieces.append(line).append(u'\n');
    }
    pieces.chop(1); // the break behind the last line
    return pieces;
}

/// Where the first line begins that is one too many.
std::size_t endOfShownLines(std::string_view text)
{
    std::size_t end = 0;
    for (int lines = 0; lines < shownLines; ++lines) {
        const std::size_t next = text.find('\n', end);
        if (next == std::string_view::npos)
            return text.size();
        end = next + 1;
    }
    return end;
}

} // namespace

QString longText(std::string_view text, std::size_t limit)
{
    limit = std::min(limit, endOfShownLines(text));
    const QString shown = inPieces(explain::plainText(text.substr(0, limit), LineBreaks::Keep));
    if (text.size() <= limit)
        return shown;
    const QLocale locale;
    return shown + QCoreApplication::translate("LongText", "\n… and %1 more, not shown")
                       .arg(locale.formattedDataSize(qint64(text.size() - limit)));
}

void makeTextView(QPlainTextEdit &view, const QString &accessibleName)
{
    view.setAccessibleName(accessibleName);
    view.setReadOnly(true);
    view.setUndoRedoEnabled(false);
    view.setLineWrapMode(QPlainTextEdit::NoWrap);
    view.setFrameShape(QFrame::NoFrame);
    view.setFont(fixedFont());
    view.setTabChangesFocus(true);
    view.setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
}

} // namespace tokenscope::ui
