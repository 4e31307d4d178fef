// SPDX-License-Identifier: Apache-2.0
#include "ui/look/long_text.h"

#include "explain/plain_text.h"
#include "ui/look/theme.h"

#include <QCoreApplication>
#include <QLocale>
#include <QPlainTextEdit>

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

} // namespace

QString longText(std::string_view text, std::size_t limit)
{
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
