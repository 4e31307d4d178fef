// SPDX-License-Identifier: Apache-2.0
// Finding in the page that is on screen.
#include "ui/token/decoded/decoded_view.h"
#include "ui/token/decoded/find_bar.h"
#include "ui/token/decoded/json_view.h"

#include <QPlainTextEdit>
#include <QTableView>
#include <QTextDocument>

#include <algorithm>

namespace tokenscope::ui {

namespace {

/// In one text, from its cursor on. With `by` 0 what is found already may be found again.
bool findIn(QPlainTextEdit &view, const QString &text, int by)
{
    QTextCursor from = view.textCursor();
    if (by == 0)
        from.setPosition(from.selectionStart());
    const QTextCursor found =
        view.document()->find(text, from, by < 0 ? QTextDocument::FindBackward : QTextDocument::FindFlags());
    if (found.isNull())
        return false;
    view.setTextCursor(found);
    return true;
}

void leave(QPlainTextEdit &view, int by)
{
    view.moveCursor(by < 0 ? QTextCursor::End : QTextCursor::Start);
}

bool findRow(QTableView &table, const QString &text, int by)
{
    const QAbstractItemModel &model = *table.model();
    const int rows = model.rowCount();
    const int start = std::max(table.currentIndex().row(), 0) + (table.currentIndex().isValid() ? by : 0);
    for (int step = 0; step < rows; ++step) {
        const int row = ((start + (by < 0 ? -step : step)) % rows + rows) % rows;
        for (int column = 0; column < model.columnCount(); ++column) {
            if (model.index(row, column).data().toString().contains(text, Qt::CaseInsensitive)) {
                table.selectRow(row);
                return true;
            }
        }
    }
    return false;
}

} // namespace

void DecodedView::find()
{
    if (!m_findBar) {
        m_findBar = new FindBar(tr("Find in the decoded token"), this);
        connect(m_findBar, &FindBar::wanted, this,
                [this](const QString &text, int by) { m_findBar->showFound(text.isEmpty() || findNext(text, by)); });
        connect(m_findBar, &FindBar::closed, this, [this] {
            for (QPlainTextEdit *each : textsOnScreen())
                leave(*each, 1);
            if (QWidget *page = currentWidget(); page->nextInFocusChain())
                page->nextInFocusChain()->setFocus();
        });
    }
    m_findBar->open();
}

QList<QPlainTextEdit *> DecodedView::textsOnScreen() const
{
    QList<QPlainTextEdit *> texts;
    for (QPlainTextEdit *each :
         {static_cast<QPlainTextEdit *>(m_header.text), static_cast<QPlainTextEdit *>(m_payload.text), m_bytes}) {
        if (each && each->isVisible())
            texts += each;
    }
    return texts;
}

/// From part to part, round and round.
bool DecodedView::findNext(const QString &text, int by)
{
    if (m_claimTable && m_claimTable->isVisible())
        return findRow(*m_claimTable, text, by);
    const QList<QPlainTextEdit *> texts = textsOnScreen();
    if (texts.isEmpty())
        return false; // another page
    const auto selected =
        std::ranges::find_if(texts, [](const auto *each) { return each->textCursor().hasSelection(); });
    const qsizetype first = selected == texts.end() ? 0 : selected - texts.begin();
    for (qsizetype step = 0; step <= texts.size(); ++step) { // the first one twice: also from its start on
        const qsizetype place = ((first + (by < 0 ? -step : step)) % texts.size() + texts.size()) % texts.size();
        QPlainTextEdit &view = *texts[place];
        if (findIn(view, text, by)) {
            showPlace(view);
            return true;
        }
        leave(view, 1);
        if (const qsizetype next = (place + (by < 0 ? texts.size() - 1 : 1)) % texts.size(); by < 0)
            leave(*texts[next], -1);
    }
    return false;
}

} // namespace tokenscope::ui
