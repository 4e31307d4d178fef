// SPDX-License-Identifier: Apache-2.0
// How the window and those that were opened from it to make tokens work together.
#include "ui/challenge/challenge_window.h"
#include "ui/main_window.h"
#include "ui/make/make_window.h"
#include "ui/token/token_panel.h"
#include "ui/view_menu.h"
#include "ui/window_menus.h"

namespace tokenscope::ui {

/// In a window beside this one: what is made there is brought here to be inspected.
void MainWindow::makeToken()
{
    auto *window = new MakeWindow([this] { return token().text(); }, this);
    window->setServer([this](const jose::Jwk &key) { return m_session.serveFromDemo(key); });
    connect(window, &MakeWindow::inspectWanted, this,
            [this](const QString &made, const std::shared_ptr<const jose::JwkSet> &keys) {
                m_session.setGivenKeys({{keys, tr("the key of the token made here")}});
                setTokenText(made);
                raise();
                activateWindow();
            });
    connect(window, &MakeWindow::negativeTestsWanted, this,
            [this](const challenge::Target &target, const std::shared_ptr<const jose::Jwk> &key,
                   const QString &algorithm) { showChallenge(target)->useKey(key, algorithm); });
    connect(&addSharedMenus(*window), &ViewMenu::timeZoneChanged, this, &MainWindow::rewordTimes);
    window->show();
}

/// Of the service that the token on screen is for.
challenge::Target MainWindow::targetAtHand() const
{
    const inspect::Inspection *inspection = token().inspection();
    return inspection ? challenge::targetOf(*inspection) : challenge::Target();
}

ChallengeWindow *MainWindow::showChallenge(const challenge::Target &target)
{
    auto *window = new ChallengeWindow(target, this);
    connect(window, &ChallengeWindow::inspectWanted, this,
            [this](const QString &made, const std::shared_ptr<const jose::JwkSet> &keys,
                   const inspect::Expectations &expectations) {
                m_session.setGivenKeys({{keys, tr("the key of the token made here")}});
                leaveStart();
                token().showExpecting(made, expectations);
                raise();
                activateWindow();
            });
    connect(&addSharedMenus(*window), &ViewMenu::timeZoneChanged, this, &MainWindow::rewordTimes);
    window->show();
    return window;
}

} // namespace tokenscope::ui
