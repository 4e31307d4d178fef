// SPDX-License-Identifier: Apache-2.0
#include "ui/window_menus.h"

#include "ui/edit_menu.h"
#include "ui/help_menu.h"
#include "ui/look/message_box.h"
#include "ui/view_menu.h"

#include <QMainWindow>
#include <QMenuBar>

#include <algorithm>

namespace tokenscope::ui {

namespace {

/// After the first menu, unless the window has one with steps of its own.
void addEditMenu(QMainWindow &window)
{
    QMenuBar &bar = *window.menuBar();
    auto *edit = new EditMenu(&window);
    const QList<QAction *> others = bar.actions();
    const bool hasOwn =
        std::ranges::any_of(others, [edit](const QAction *each) { return each->text() == edit->title(); });
    if (hasOwn)
        delete edit;
    else
        bar.insertMenu(others.value(1), edit);
}

} // namespace

ViewMenu &addSharedMenus(QMainWindow &window)
{
    QMenuBar &bar = *window.menuBar();
    auto *view = new ViewMenu(&window);
    const QList<QAction *> own = bar.actions();
    const auto same = std::ranges::find_if(own, [view](const QAction *each) { return each->text() == view->title(); });
    if (same != own.end()) {
        view->addSeparator();
        view->addActions((*same)->menu()->actions());
        bar.insertMenu(*same, view);
        bar.removeAction(*same);
    } else {
        bar.insertMenu(own.size() > 1 ? own.last() : nullptr, view);
    }
    addEditMenu(window);
    bar.addMenu(new HelpMenu(&window));
    QObject::connect(view, &ViewMenu::languageChosen, &window,
                     [&window](const QString &words) { showMessage(&window, words, {}); });
    return *view;
}

} // namespace tokenscope::ui
