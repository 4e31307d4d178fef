// SPDX-License-Identifier: Apache-2.0
#include "ui/token/verdict/rows_view.h"

#include "ui/token/verdict/check_row.h"

#include <QApplication>
#include <QKeyEvent>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>
#include <iterator>

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

int RowsView::heightOfContent(int width) const
{
    return m_column->totalHeightForWidth(width);
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
        m_column->insertWidget(m_column->count() - 1, line); // before the stretch
        connect(line, &CheckRow::stepChosen, this, &RowsView::stepChosen);
        line->setFocusPolicy(Qt::ClickFocus);
        m_rows.push_back(line);
    }
    m_rows[index]->show();
    return m_rows[index];
}

void RowsView::hideRow(std::size_t index)
{
    m_rows[index]->hide();
}

void RowsView::hideRowsFrom(std::size_t count)
{
    m_used = count;
    if (m_found && *m_found >= count)
        markFound({});
    for (std::size_t i = count; i < m_rows.size(); ++i)
        m_rows[i]->hide();
    setTabStop();
}

void RowsView::placeHeading(QWidget &heading, std::size_t row)
{
    const int place = m_column->indexOf(m_rows[row]);
    if (place > 0 && m_column->itemAt(place - 1)->widget() == &heading)
        return;
    m_column->removeWidget(&heading);
    m_column->insertWidget(m_column->indexOf(m_rows[row]), &heading);
}

void RowsView::reveal(std::size_t row)
{
    m_rows[row]->show();
}

bool RowsView::findNext(const QString &text, int by)
{
    const auto count = std::ptrdiff_t(m_used);
    const std::ptrdiff_t start = m_found ? std::ptrdiff_t(*m_found) + by : (by < 0 ? -1 : 0);
    markFound({});
    if (text.isEmpty())
        return false;
    for (std::ptrdiff_t step = 0; step < count; ++step) {
        const std::ptrdiff_t place = ((start + (by < 0 ? -step : step)) % count + count) % count;
        if (!m_rows[std::size_t(place)]->accessibleName().contains(text, Qt::CaseInsensitive))
            continue;
        markFound(std::size_t(place));
        reveal(*m_found);
        ensureWidgetVisible(m_rows[*m_found]);
        return true;
    }
    return false;
}

void RowsView::endFind()
{
    const auto found = m_found;
    markFound({});
    if (found)
        m_rows[*found]->setFocus(Qt::OtherFocusReason);
    else if (const auto shown = lines(); !shown.empty())
        shown.front()->setFocus(Qt::OtherFocusReason);
}

void RowsView::markFound(std::optional<std::size_t> row)
{
    if (m_found)
        m_rows[*m_found]->setFound(false);
    m_found = row;
    if (m_found)
        m_rows[*m_found]->setFound(true);
}

void RowsView::setTabStop()
{
    const std::vector<QWidget *> shown = lines();
    for (QWidget *line : shown)
        line->setFocusPolicy(line == shown.front() ? Qt::StrongFocus : Qt::ClickFocus);
}

std::vector<QWidget *> RowsView::lines() const
{
    std::vector<QWidget *> shown;
    for (int i = 0; i < m_column->count(); ++i) {
        if (QWidget *line = m_column->itemAt(i)->widget(); line && !line->isHidden())
            shown.push_back(line);
    }
    return shown;
}

void RowsView::moveFocus(int step)
{
    const std::vector<QWidget *> shown = lines();
    const auto focused = std::ranges::find_if(
        shown, [](const QWidget *line) { return line->hasFocus() || line->isAncestorOf(QApplication::focusWidget()); });
    if (focused == shown.end())
        return;
    const auto next = (focused - shown.begin()) + step;
    if (next < 0 || next >= std::ssize(shown))
        return;
    shown[std::size_t(next)]->setFocus(Qt::OtherFocusReason);
    ensureWidgetVisible(shown[std::size_t(next)]);
}

} // namespace tokenscope::ui
