// SPDX-License-Identifier: Apache-2.0
#include "ui/look/shortcut_precedence.h"

#include <QAction>
#include <QCoreApplication>
#include <QKeyEvent>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>

#include <algorithm>

namespace tokenscope::ui {

ShortcutPrecedence::ShortcutPrecedence(QMainWindow *window)
    : QObject(window)
    , m_window(window)
{
    QCoreApplication::instance()->installEventFilter(this);
}

bool ShortcutPrecedence::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::ShortcutOverride)
        return false;
    const auto *widget = qobject_cast<QWidget *>(watched);
    const auto &pressed = *static_cast<QKeyEvent *>(event);
    if (widget && pressed.key() == Qt::Key_Escape && widget->property("endsByEscape").toBool()) {
        event->accept(); // before Esc cancels a request
        return true;
    }
    if (!widget || widget->window() != m_window || !isOfMenu(pressed))
        return false;
    event->ignore(); // nobody wants it for something else
    return true;
}

bool ShortcutPrecedence::isOfMenu(const QKeyEvent &key) const
{
    const QKeySequence pressed(key.keyCombination());
    const auto menus = m_window->menuBar()->actions();
    return std::ranges::any_of(menus, [&](const QAction *menu) {
        const auto entries = menu->menu()->actions();
        return std::ranges::any_of(
            entries, [&](const QAction *entry) { return entry->isEnabled() && entry->shortcuts().contains(pressed); });
    });
}

} // namespace tokenscope::ui
