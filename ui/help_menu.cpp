// SPDX-License-Identifier: Apache-2.0
#include "ui/help_menu.h"

#include "ui/look/message_box.h"

#include <QAction>
#include <QApplication>

namespace tokenscope::ui {

HelpMenu::HelpMenu(QWidget *window)
    : QMenu(tr("&Help"), window)
    , m_window(window)
{
    addAction(tr("&Keys and shortcuts"), QKeySequence::HelpContents, this, &HelpMenu::showShortcuts);
    addAction(tr("&About"), this, &HelpMenu::showAbout);
}

void HelpMenu::showShortcuts()
{
    QStringList lines;
    for (const QAction *action : m_window->findChildren<QAction *>()) {
        if (action->shortcut().isEmpty() || action->text().isEmpty())
            continue;
        const QString name = QString(action->text()).remove(QLatin1Char('&')).remove(QStringLiteral("…"));
        lines << tr("%1: %2").arg(action->shortcut().toString(QKeySequence::NativeText), name);
    }
    showMessage(m_window, tr("Keys and shortcuts"), lines.join(QLatin1Char('\n')));
}

void HelpMenu::showAbout()
{
    showMessage(
        m_window, tr("Tokenscope %1").arg(QApplication::applicationVersion()),
        tr("Inspects JSON Web Tokens and the keys that sign them. Nothing leaves this computer except the key request "
           "that you ask for.\nLicensed under the Apache License, version 2.0."));
}

} // namespace tokenscope::ui
