// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QHash>
#include <QList>
#include <QObject>
#include <QPointer>

#include <QWidget>
#include <functional>

class QMainWindow;

namespace tokenscope::ui {

/// F6 and Shift+F6: from one area of the window to the next. Coming back to an area leads to where one was in it.
class AreaSteps final : public QObject
{
    Q_OBJECT

public:
    /// What `areas` returns, in the order in which they are read. Those that are not on screen, or hold nothing to go
    /// to, are passed over.
    AreaSteps(std::function<QList<QWidget *>()> areas, QMainWindow *window);

    void next() { step(1); }
    void previous() { step(-1); }

private:
    void step(int by);
    static qsizetype areaOf(const QWidget *focused, const QList<QWidget *> &areas);
    QWidget *placeIn(QWidget &area) const;

    const std::function<QList<QWidget *>()> m_areas;
    QMainWindow *m_window;
    QHash<QWidget *, QPointer<QWidget>> m_places; ///< where one was in each
};

} // namespace tokenscope::ui
