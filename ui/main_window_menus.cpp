// SPDX-License-Identifier: Apache-2.0
// The window's menus.
#include "ui/analysis_windows.h"
#include "ui/area_steps.h"
#include "ui/demo_strip.h"
#include "ui/endpoint/endpoint_bar.h"
#include "ui/endpoint/network_menu.h"
#include "ui/endpoint/response_panel.h"
#include "ui/help_menu.h"
#include "ui/key_side.h"
#include "ui/keys/compare_sets_dialog.h"
#include "ui/keys/key_panel.h"
#include "ui/look/message_box.h"
#include "ui/look/shortcut_precedence.h"
#include "ui/look/widgets.h"
#include "ui/main_window.h"
#include "ui/paste_routing.h"
#include "ui/start_page.h"
#include "ui/status_line.h"
#include "ui/token/compare_dialog.h"
#include "ui/token/token_panel.h"
#include "ui/token/token_tabs.h"
#include "ui/view_menu.h"

#include <QAction>
#include <QApplication>
#include <QMenuBar>

namespace tokenscope::ui {

void MainWindow::createMenus()
{
    createFileMenu();
    createEditMenu();
    createViewMenu();
    createTokenMenu();
    createKeysMenu();
    createNetworkMenu();
    menuBar()->addMenu(new HelpMenu(this));
    new ShortcutPrecedence(this); // NOLINT: the window owns it
}

void MainWindow::createFileMenu()
{
    QMenu *file = menuBar()->addMenu(tr("&File"));
    file->addAction(tr("&New window"), QKeySequence::New, this, &MainWindow::windowWanted);
    file->addAction(tr("&Open keys or token…"), QKeySequence::Open, this, &MainWindow::chooseFile);
    file->addAction(tr("&Table of tokens…"), this, [this] { openTable(); });
    file->addAction(tr("&Login from a recording…"), this, [this] { m_analysis->openLogin(); });
    file->addAction(tr("&Report…"), QKeySequence::Save, this, &MainWindow::openReport);
    file->addAction(tr("Save &proof…"), this, &MainWindow::chooseProofFile);
    file->addSeparator();
    file->addAction(tr("&Quit"), QKeySequence::Quit, this, &QWidget::close);
}

void MainWindow::createEditMenu()
{
    QMenu *edit = menuBar()->addMenu(tr("&Edit"));
    // Named beside it only: the key itself is the field's that has the focus, or m_pasteRouting's.
    edit->addAction(tr("Pa&ste") + u'\t' + QKeySequence(QKeySequence::Paste).toString(QKeySequence::NativeText),
                    [this] { m_pasteRouting->paste(); });
    edit->addAction(tr("&Paste as token"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_V), this,
                    [this] { token().pasteAsToken(); });
    edit->addAction(tr("&Clear the token"), this, [this] { token().setText({}); });
    edit->addSeparator();
    edit->addAction(tr("&Find"), QKeySequence::Find, this, &MainWindow::find);
    edit->addAction(tr("Copy &report"), this, &MainWindow::copyReport);
}

/// In the half of the window that has the focus: among the keys, or in what is decoded.
void MainWindow::find()
{
    if (token().isAncestorOf(QApplication::focusWidget()) && !token().isEmpty())
        token().find();
    else
        m_keys->focusFilter();
}

void MainWindow::createViewMenu()
{
    auto *view = new ViewMenu(this);
    menuBar()->addMenu(view);
    connect(view, &ViewMenu::lookChanged, this, &MainWindow::applyLook);
    connect(view, &ViewMenu::timeZoneChanged, this, &MainWindow::rewordTimes);
    auto *areas = new AreaSteps(
        [this] { return QList<QWidget *>{m_endpointBar, m_start, m_response, m_keys} + token().areas(); }, this);
    view->addSeparator();
    view->addAction(tr("&Next area"), QKeySequence(Qt::Key_F6), areas, &AreaSteps::next);
    view->addAction(tr("&Previous area"), QKeySequence(Qt::SHIFT | Qt::Key_F6), areas, &AreaSteps::previous);
    view->addSeparator();
    view->addAction(tr("&Key side"), QKeySequence(Qt::Key_F9), m_keySide, &KeySide::toggle);
    connect(view, &ViewMenu::languageChosen, this, [this](const QString &words) { showMessage(this, words, {}); });
}

void MainWindow::createKeysMenu()
{
    QMenu *keys = menuBar()->addMenu(tr("&Keys"));
    keys->addAction(tr("Endpoint &URL"), QKeySequence(Qt::CTRL | Qt::Key_L), m_endpointBar, &EndpointBar::focusUrl);
    keys->addAction(tr("Send an API &token"), m_endpointBar, &EndpointBar::focusToken);
    keys->addAction(tr("Show or hide the &API token"), m_endpointBar, &EndpointBar::toggleTokenShown);
    keys->addAction(tr("&Fetch keys"), QKeySequence(Qt::Key_F5), this, &MainWindow::fetch);
    keys->addAction(tr("&Cancel the request"), QKeySequence(Qt::Key_Escape), &m_session, &Session::cancel);
    keys->addAction(tr("F&ilter keys"), this, [this] {
        m_keySide->open();
        m_keys->focusFilter();
    });
    keys->addSeparator();
    keys->addAction(tr("&Paste as keys"), this, &MainWindow::pasteKeys);
    QAction *keep = keys->addAction(tr("&Keep loaded keys when others come"));
    keep->setCheckable(true);
    connect(keep, &QAction::toggled, &m_session.publishedKeys(), &PublishedKeys::setKeepsLoaded);
    keys->addAction(tr("Sa&ve keys…"), m_keys, &KeyPanel::saveKeys);
    keys->addAction(tr("Co&mpare key sets…"), this, &MainWindow::compareKeySets);
    keys->addAction(tr("Trust a &root certificate…"), this, [this] { chooseCompanion(Companion::Roots); });
    keys->addAction(tr("Open the &holder’s key…"), this, [this] { chooseCompanion(Companion::HolderKey); });
    keys->addAction(tr("Open the &status list…"), this, [this] { chooseCompanion(Companion::StatusList); });
    keys->addSeparator();
    keys->addAction(tr("Start the &demo endpoint"), this, [this] { showDemo(); });
    keys->addAction(tr("Key rotatio&n…"), this, &MainWindow::openRotation);
    keys->addAction(tr("Ne&xt sample"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_N), this,
                    [this] { m_demoStrip->step(1); });
    keys->addAction(tr("Previ&ous sample"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_P), this,
                    [this] { m_demoStrip->step(-1); });
    keys->addMenu(m_demoStrip->switches());
    keys->addAction(tr("&Endpoints…"), this, &MainWindow::showEndpoints);
}

void MainWindow::createNetworkMenu()
{
    auto *network = new NetworkMenu(m_session, this);
    menuBar()->addMenu(network);
    connect(network, &NetworkMenu::evidenceRequested, m_response, &ResponsePanel::showEvidence);
    connect(network, &NetworkMenu::fetchRequested, this, &MainWindow::fetch);
    connect(network, &NetworkMenu::offlineChanged, m_statusLine, &StatusLine::setOffline);
}

void MainWindow::createTokenMenu()
{
    QMenu *menu = menuBar()->addMenu(tr("&Token"));
    addTabEntries(menu);
    menu->addAction(tr("&Token field"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_T), this, [this] {
        leaveStart();
        token().focusToken();
    });
    menu->addAction(tr("Shared &secret"), QKeySequence(Qt::CTRL | Qt::Key_K), this, [this] { token().focusSecret(); });
    menu->addAction(tr("&Next token in the text"), QKeySequence(Qt::ALT | Qt::Key_PageDown), this,
                    [this] { token().stepToken(1); });
    menu->addAction(tr("&Previous token in the text"), QKeySequence(Qt::ALT | Qt::Key_PageUp), this,
                    [this] { token().stepToken(-1); });
    QAction *remedy = menu->addAction(tr("Sma&llest change…"), this, [this] { token().searchRemedy(); });
    connect(menu, &QMenu::aboutToShow, remedy, [this, remedy] {
        const inspect::Inspection *inspection = token().inspection();
        remedy->setEnabled(inspection && inspection->verdict != inspect::Verdict::Accepted);
    });
    QAction *compare = menu->addAction(tr("&Compare with another…"), this, &MainWindow::compareTokens);
    connect(menu, &QMenu::aboutToShow, compare, [this, compare] { compare->setEnabled(!token().isEmpty()); });
    menu->addAction(tr("&Make a token…"), QKeySequence(Qt::CTRL | Qt::Key_M), this, &MainWindow::makeToken);
    menu->addAction(tr("Ne&gative tests…"), this, [this] { showChallenge(targetAtHand()); });
    QMenu *history = menu->addMenu(tr("&History"));
    connect(history, &QMenu::aboutToShow, this, [this, history] { fillHistory(history); });
    QAction *ask = menu->addAction(tr("&Ask Pangea about this token…"), this, &MainWindow::askAboutToken);
    connect(menu, &QMenu::aboutToShow, ask, [this, ask] { ask->setEnabled(canAskAboutToken()); });
}

void MainWindow::addTabEntries(QMenu *menu)
{
    menu->addAction(tr("Ne&w tab"), QKeySequence(Qt::CTRL | Qt::Key_T), m_tokens, &TokenTabs::open);
    QAction *close =
        menu->addAction(tr("Close ta&b"), QKeySequence(Qt::CTRL | Qt::Key_W), m_tokens, &TokenTabs::closeCurrent);
    QAction *next =
        menu->addAction(tr("Ne&xt tab"), QKeySequence(Qt::CTRL | Qt::Key_Tab), m_tokens, [this] { m_tokens->step(1); });
    QAction *previous = menu->addAction(tr("P&revious tab"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Tab), m_tokens,
                                        [this] { m_tokens->step(-1); });
    connect(menu, &QMenu::aboutToShow, m_tokens, [this, close, next, previous] {
        for (QAction *each : {close, next, previous})
            each->setEnabled(m_tokens->all().size() > 1);
    });
    connect(menu, &QMenu::aboutToHide, m_tokens, [close, next, previous] { // by their keys they can always be reached
        for (QAction *each : {close, next, previous})
            each->setEnabled(true);
    });
    menu->addSeparator();
}

/// With the one that was looked at before, until another one is pasted.
void MainWindow::compareTokens()
{
    if (token().isEmpty())
        return;
    const QString chosen = token().chosenText();
    QString other;
    for (const TokenHistory::Entry &each : m_history.entries()) {
        if (other.isEmpty() && each.text != token().text())
            other = each.text;
    }
    auto *dialog = new CompareDialog(token().compareSetting(), chosen, this);
    dialog->setOther(other);
    dialog->show();
}

/// Those that are loaded, and those that the endpoint published before.
void MainWindow::compareKeySets()
{
    const inspect::InspectionKeys &keys = m_session.keys();
    std::vector<inspect::KeySource> sets = keys.current;
    sets.insert(sets.end(), keys.earlier.begin(), keys.earlier.end());
    const CompareSetting setting = token().compareSetting();
    auto *dialog = new CompareSetsDialog(std::move(sets),
                                         {token().text().toStdString(), setting.expectations, setting.moment}, this);
    dialog->show();
}

/// The tokens of this session, which are in memory alone.
void MainWindow::fillHistory(QMenu *history)
{
    history->clear();
    history->setToolTipsVisible(true);
    const QList<TokenHistory::Entry> entries = m_history.entries(); // choosing one changes it
    for (const TokenHistory::Entry &each : entries) {
        const QString words = each.subject.isEmpty() ? each.headline : tr("%1 (%2)").arg(each.headline, each.subject);
        QAction *entry =
            history->addAction(plainCaption(words), this, [this, text = each.text] { setTokenText(text); });
        entry->setCheckable(true);
        entry->setChecked(each.text == token().text());
    }
    if (!entries.isEmpty())
        history->addSeparator();
    QAction *forget = history->addAction(tr("&Forget these tokens"), this, [this] { m_history.clear(); });
    forget->setEnabled(!entries.isEmpty());
    forget->setToolTip(tr("They are in memory only, and end with the window"));
}

} // namespace tokenscope::ui
