// SPDX-License-Identifier: Apache-2.0
// What the window keeps, and what it comes back with.
#include "explain/fetch/storage_words.h"
#include "ui/endpoint/endpoint_bar.h"
#include "ui/endpoint/endpoint_dialog.h"
#include "ui/endpoint/remembered_token.h"
#include "ui/keys/earlier_keys_strip.h"
#include "ui/keys/key_panel.h"
#include "ui/keys/key_table_view.h"
#include "ui/main_window.h"
#include "ui/status_line.h"
#include "ui/token/token_panel.h"
#include "ui/token/token_tabs.h"
#include "ui/window_geometry.h"

#include <QMenu>

#include <algorithm>

namespace tokenscope::ui {

void MainWindow::connectStorage()
{
    PublishedKeys &published = m_session.publishedKeys();
    connect(&published, &PublishedKeys::keysChanged, this, &MainWindow::onKeysChanged);
    connect(&published, &PublishedKeys::earlierChanged, this, [this](const inspect::InspectionKeys &keys) {
        for (TokenPanel *each : m_tokens->all())
            each->setKeys(keys);
    });
    connect(m_earlierKeys, &EarlierKeysStrip::currentWanted, &published, &PublishedKeys::judgeByCurrent);
    connect(m_keys, &KeyPanel::removeWanted, &published, &PublishedKeys::remove);
    connect(m_keys, &KeyPanel::said, this, [this](const QString &words) { m_statusLine->showMessage(words, 10'000); });
    m_keys->showHistoryOf(published);
    connect(&m_keys->table(), &KeyTableView::columnsHidden, this, &keepHiddenKeyColumns);
    connect(m_endpointBar, &EndpointBar::manageRequested, this, &MainWindow::showEndpoints);
    connect(m_endpointBar, &EndpointBar::starPressed, this, &MainWindow::pressStar);
    connect(&m_storage, &storage::Storage::endpointsChanged, this, &MainWindow::offerEndpoints);
    connect(&m_storage, &storage::Storage::lastEndpointRead, this, &MainWindow::comeBackTo);
    connect(&m_storage, &storage::Storage::failed, this, [this](const storage::StorageError &error) {
        m_statusLine->showMessage(explain::storageWords(error), 20'000);
    });
    connect(this, &MainWindow::firstPainted, &m_storage, &storage::Storage::readEndpoints);
    connect(this, &MainWindow::firstPainted, &m_storage, &storage::Storage::readLastEndpoint);
}

EndpointDialog *MainWindow::createEndpointDialog()
{
    auto *dialog = new EndpointDialog(m_storage, EndpointBar::demoName(), this);
    connect(dialog, &EndpointDialog::deleted, m_rememberedToken, &RememberedToken::forget);
    return dialog;
}

void MainWindow::hideKeyColumns(const QStringList &names)
{
    m_keys->table().hideColumns(names);
}

void MainWindow::showEndpoints()
{
    EndpointDialog *dialog = createEndpointDialog();
    const endpoint::Endpoint shown = m_endpointBar->endpoint();
    if (!shown.url.isEmpty() && shown.name != EndpointBar::demoName())
        dialog->propose(shown);
    dialog->open();
}

/// Saves under the host's name at once. What cannot be saved so is shown with the reason.
void MainWindow::pressStar(const QPoint &place)
{
    const endpoint::Endpoint shown = m_endpointBar->endpoint();
    const auto hasName = [&shown](const auto &each) { return each.name == shown.name; };
    const auto saved = std::ranges::find_if(m_savedEndpoints, hasName, &storage::SavedEndpoint::endpoint);
    const bool isTaken = saved != m_savedEndpoints.end() || shown.name == EndpointBar::demoName() ||
                         std::ranges::any_of(endpoint::pangeaPresets(), hasName);
    if (saved != m_savedEndpoints.end() && saved->endpoint == shown)
        showSavedMenu(*saved, place);
    else if (isTaken || storage::findFault(shown))
        showEndpoints();
    else
        m_storage.addEndpoint(shown);
}

void MainWindow::showSavedMenu(const storage::SavedEndpoint &saved, const QPoint &place)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("&Rename…"), this, [this, id = saved.id] {
        EndpointDialog *dialog = createEndpointDialog();
        dialog->rename(id);
        dialog->open();
    });
    menu->addAction(tr("&Forget"), this, [this, saved] {
        m_storage.removeEndpoint(saved.id);
        m_rememberedToken->forget(saved.endpoint);
    });
    menu->popup(place);
}

/// A saved endpoint stands in for a preset of the same name.
void MainWindow::offerEndpoints(const QList<storage::SavedEndpoint> &saved)
{
    m_savedEndpoints = saved;
    QList<endpoint::Endpoint> offered;
    for (const storage::SavedEndpoint &each : saved)
        offered.append(each.endpoint);
    for (const endpoint::Endpoint &preset : endpoint::pangeaPresets()) {
        if (std::ranges::find(offered, preset.name, &endpoint::Endpoint::name) == offered.end())
            offered.append(preset);
    }
    m_endpointBar->setEndpoints(offered);
}

/// Unless the user has been faster.
void MainWindow::comeBackTo(const storage::LastEndpoint &last)
{
    const bool isUntouched = m_endpointBar->endpoint() == endpoint::pangeaPresets().constFirst() &&
                             m_endpointBar->token().isEmpty() && m_session.keys().current.empty() &&
                             !m_session.isFetching();
    if (!isUntouched)
        return;
    m_endpointBar->setEndpoint(last.endpoint);
    m_session.showKept(last.endpoint, m_endpointBar->typedUrl());
    if (last.hasKeptToken)
        m_rememberedToken->lookUp();
}

} // namespace tokenscope::ui
