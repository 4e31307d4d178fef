// SPDX-License-Identifier: Apache-2.0
#include "ui/help_menu.h"

#include "ui/guide/guide_window.h"
#include "ui/look/message_box.h"

#include <QAction>
#include <QApplication>

namespace tokenscope::ui {

HelpMenu::HelpMenu(QWidget *window)
    : QMenu(tr("&Help"), window)
    , m_window(window)
{
    addAction(tr("&Guide"), QKeySequence::HelpContents, this,
              [window] { GuideWindow::open(window, GuideWindow::sectionOf(QApplication::focusWidget())); });
    addAction(tr("&Keyboard shortcuts"), this,
              [window] { GuideWindow::open(window, GuideWindow::tr("Keyboard shortcuts")); });
    addAction(tr("&About"), this, &HelpMenu::showAbout);
}

void HelpMenu::showAbout()
{
    showMessage(
        m_window, tr("Tokenscope %1").arg(QApplication::applicationVersion()),
        tr("Inspects JSON Web Tokens and the keys that sign them. Nothing leaves this computer except the key request "
           "that you ask for.\nLicensed under the Apache License, version 2.0.\nUses Qt %1, OpenSSL, simdjson, "
           "QtKeychain, SQLite, zlib, zstd and XZ, each under its own licence.")
            .arg(QLatin1StringView(qVersion())));
}

} // namespace tokenscope::ui
