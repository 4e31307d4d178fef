// SPDX-License-Identifier: Apache-2.0
#include "ui/look/tall_area.h"

#include <QEvent>
#include <QLayout>
#include <QScrollBar>

#include <algorithm>

namespace tokenscope::ui {

TallArea::TallArea(QWidget *content, QWidget *parent)
    : QScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setWidget(content);
    content->setAutoFillBackground(false);
    viewport()->setAutoFillBackground(false);
}

QSize TallArea::sizeHint() const
{
    return widget()->sizeHint();
}

/// With room for the bar beside what is too high: the parts would else be narrower than they can be.
QSize TallArea::minimumSizeHint() const
{
    return {widget()->minimumSizeHint().width() + verticalScrollBar()->sizeHint().width(), 8 * fontMetrics().height()};
}

bool TallArea::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == widget() && event->type() == QEvent::LayoutRequest) {
        updateGeometry(); // a part may need more width than before
        fit();
    }
    return QScrollArea::eventFilter(watched, event);
}

void TallArea::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    emit roomChanged(maximumViewportSize().height());
    fit();
}

/// A scroll area that sizes its content by itself would give it the height that it likes best, and not the least.
void TallArea::fit()
{
    const QLayout &parts = *widget()->layout();
    const auto leastHeight = [&parts](int width) {
        return parts.hasHeightForWidth() ? parts.minimumHeightForWidth(width) : parts.minimumSize().height();
    };
    const QSize room = maximumViewportSize();
    if (leastHeight(room.width()) <= room.height())
        return widget()->resize(room);
    const int width = room.width() - verticalScrollBar()->sizeHint().width();
    widget()->resize(width, std::max(leastHeight(width), room.height()));
}

} // namespace tokenscope::ui
