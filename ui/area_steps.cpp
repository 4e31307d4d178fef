// SPDX-License-Identifier: Apache-2.0
#include "ui/area_steps.h"

#include <QMainWindow>

#include <utility>

namespace tokenscope::ui {

namespace {

bool isStop(const QWidget &widget)
{
    return (widget.focusPolicy() & Qt::TabFocus) != 0 && widget.isVisible() && widget.isEnabled() &&
           !widget.focusProxy();
}

/// The first of an area, by tab.
QWidget *firstStopIn(QWidget &area)
{
    QWidget *widget = &area;
    do {
        if ((widget == &area || area.isAncestorOf(widget)) && isStop(*widget))
            return widget;
        widget = widget->nextInFocusChain();
    } while (widget != &area);
    return nullptr;
}

} // namespace

AreaSteps::AreaSteps(std::function<QList<QWidget *>()> areas, QMainWindow *window)
    : QObject(window)
    , m_areas(std::move(areas))
    , m_window(window)
{
}

/// The innermost; -1 where the focus is in none.
qsizetype AreaSteps::areaOf(const QWidget *focused, const QList<QWidget *> &areas)
{
    for (const QWidget *widget = focused; widget; widget = widget->parentWidget()) {
        const qsizetype area = areas.indexOf(const_cast<QWidget *>(widget)); // NOLINT: compared only
        if (area >= 0)
            return area;
    }
    return -1;
}

QWidget *AreaSteps::placeIn(QWidget &area) const
{
    if (!area.isVisible())
        return nullptr;
    QWidget *before = m_places.value(&area);
    return before && isStop(*before) && area.isAncestorOf(before) ? before : firstStopIn(area);
}

void AreaSteps::step(int by)
{
    QWidget *focused = m_window->focusWidget();
    const QList<QWidget *> areas = m_areas();
    const qsizetype current = areaOf(focused, areas);
    if (current >= 0)
        m_places[areas[current]] = focused;
    const qsizetype count = areas.size();
    const qsizetype start = current >= 0 ? current : (by > 0 ? -1 : count);
    for (qsizetype i = 1; i <= count; ++i) {
        QWidget *place = placeIn(*areas[((start + by * i) % count + count) % count]);
        if (!place)
            continue;
        place->setFocus(Qt::ShortcutFocusReason);
        return;
    }
}

} // namespace tokenscope::ui
