// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QMenu>

namespace tokenscope::ui {

/// The menu that tells the window's shortcuts and what the program is.
class HelpMenu final : public QMenu
{
    Q_OBJECT

public:
    explicit HelpMenu(QWidget *window);

private:
    void showAbout();

    QWidget *m_window;
};

} // namespace tokenscope::ui
