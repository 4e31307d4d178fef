// SPDX-License-Identifier: Apache-2.0
// How the window and the recordings of logins that were opened from it work together.
#include "ui/login/login_window.h"
#include "ui/main_window.h"

namespace tokenscope::ui {

LoginWindow *MainWindow::showLogin()
{
    auto *login = new LoginWindow(this);
    connect(login, &LoginWindow::tableWanted, this, &MainWindow::openLog);
    connect(login, &LoginWindow::inspectWanted, this, [this](const QString &token) {
        setTokenText(token);
        raise();
        activateWindow();
    });
    login->show();
    return login;
}

void MainWindow::openRecording(const QByteArray &file)
{
    showLogin()->openRecording(file);
}

void MainWindow::rewordLogins()
{
    for (auto *login : findChildren<LoginWindow *>())
        login->reword();
}

} // namespace tokenscope::ui
