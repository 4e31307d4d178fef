// SPDX-License-Identifier: Apache-2.0
#include "ui/look/tab_order.h"

#include <QWidget>

namespace tokenscope::ui {

namespace {

bool isTabStop(const QWidget &widget)
{
    return (widget.focusPolicy() & Qt::TabFocus) && !widget.focusProxy();
}

/// In the order in which they were made.
QList<QWidget *> tabStopsOf(QWidget &content)
{
    QList<QWidget *> stops;
    QWidget *each = &content;
    do {
        if (isTabStop(*each) && (each == &content || content.isAncestorOf(each)))
            stops += each;
        each = each->nextInFocusChain();
    } while (each != &content);
    return stops;
}

} // namespace

void continueTabOrder(QWidget &before, QWidget &content)
{
    QWidget *last = &before;
    while (!isTabStop(*last) && last->previousInFocusChain() != &before)
        last = last->previousInFocusChain(); // Qt orders nothing but stops
    for (QWidget *stop : tabStopsOf(content)) {
        QWidget::setTabOrder(last, stop);
        last = stop;
    }
}

} // namespace tokenscope::ui
