// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

class QKeyEvent;
class QMainWindow;

namespace tokenscope::ui {

/// Text fields take some keys for themselves, as Ctrl+E for the end of the line on X11. A key that a menu of the window
/// names is the menu's, wherever in the window the focus is.
class ShortcutPrecedence final : public QObject
{
    Q_OBJECT

public:
    explicit ShortcutPrecedence(QMainWindow *window);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool isOfMenu(const QKeyEvent &key) const;

    QMainWindow *m_window;
};

} // namespace tokenscope::ui
