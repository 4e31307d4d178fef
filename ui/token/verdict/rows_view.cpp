// SPDX-License-Identifier: Apache-2.0
#include "ui/token/verdict/rows_view.h"

#include "ui/token/verdict/check_row.h"

#include <QApplication>
#include <QKeyEvent>
#include <QScrollBar>
#include <QVBoxLayout>

namespace tokenscope::ui {

RowsView::RowsView(const QString &name, QWidget *parent)
    : QScrollArea(parent)
{
    setAccessibleName(name);
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setFocusPolicy(Qt::NoFocus); // its rows have it
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *list = new QWidget(this);
    m_column = new QVBoxLayout(list);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
    m_column->addStretch(1);
    setWidget(list);
    list->setAutoFillBackground(false);
    viewport()->setAutoFillBackground(false);
}

QSize RowsView::minimumSizeHint() const
{
    const int scrollBar = verticalScrollBar()->sizeHint().width();
    return {widget()->minimumSizeHint().width() + scrollBar, 4 * fontMetrics().height()};
}

bool RowsView::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == widget() && event->type() == QEvent::LayoutRequest)
        updateGeometry(); // a row may need more width than before
    return QScrollArea::eventFilter(watched, event);
}

void RowsView::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Down)
        moveFocus(1);
    else if (event->key() == Qt::Key_Up)
        moveFocus(-1);
    else
        QScrollArea::keyPressEvent(event);
}

CheckRow *RowsView::row(std::size_t index)
{
    while (m_rows.size() <= index) {
        auto *line = new CheckRow(widget());
        m_column->insertWidget(int(m_rows.size()), line);
        connect(line, &CheckRow::stepChosen, this, &RowsView::stepChosen);
        // One stop for Tab; the arrow keys do the rest.
        line->setFocusPolicy(m_rows.empty() ? Qt::TabFocus : Qt::ClickFocus);
        m_rows.push_back(line);
    }
    m_rows[index]->show();
    return m_rows[index];
}

void RowsView::hideRowsFrom(std::size_t count)
{
    for (std::size_t i = count; i < m_rows.size(); ++i)
        m_rows[i]->hide();
}

void RowsView::moveFocus(int step)
{
    const auto focused = std::ranges::find_if(m_rows, [](const CheckRow *line) {
        return line->hasFocus() || line->isAncestorOf(QApplication::focusWidget());
    });
    if (focused == m_rows.end())
        return;
    const auto next = (focused - m_rows.begin()) + step;
    if (next < 0 || next >= std::ssize(m_rows) || m_rows[std::size_t(next)]->isHidden())
        return;
    m_rows[std::size_t(next)]->setFocus(Qt::OtherFocusReason);
    ensureWidgetVisible(m_rows[std::size_t(next)]);
}

} // namespace tokenscope::ui
