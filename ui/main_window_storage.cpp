// SPDX-License-Identifier: Apache-2.0
// What the window keeps, and what it comes back with.
#include "explain/fetch/storage_words.h"
#include "ui/endpoint/endpoint_bar.h"
#include "ui/endpoint/endpoint_dialog.h"
#include "ui/endpoint/remembered_token.h"
#include "ui/keys/earlier_keys_strip.h"
#include "ui/keys/key_panel.h"
#include "ui/main_window.h"
#include "ui/status_line.h"
#include "ui/token/token_panel.h"
#include "ui/token/token_tabs.h"

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
    connect(m_endpointBar, &EndpointBar::manageRequested, this, &MainWindow::showEndpoints);
    connect(&m_storage, &storage::Storage::endpointsChanged, this, &MainWindow::offerEndpoints);
    connect(&m_storage, &storage::Storage::lastEndpointRead, this, &MainWindow::comeBackTo);
    connect(&m_storage, &storage::Storage::failed, this, [this](const storage::StorageError &error) {
        m_statusLine->showMessage(explain::storageWords(error), 20'000);
    });
    connect(this, &MainWindow::firstPainted, &m_storage, &storage::Storage::readEndpoints);
    connect(this, &MainWindow::firstPainted, &m_storage, &storage::Storage::readLastEndpoint);
}

void MainWindow::showEndpoints()
{
    auto *dialog = new EndpointDialog(m_storage, EndpointBar::demoName(), this);
    connect(dialog, &EndpointDialog::deleted, m_rememberedToken, &RememberedToken::forget);
    const endpoint::Endpoint shown = m_endpointBar->endpoint();
    if (!shown.url.isEmpty() && shown.name != EndpointBar::demoName())
        dialog->propose(shown);
    dialog->open();
}

/// A saved endpoint stands in for a preset of the same name.
void MainWindow::offerEndpoints(const QList<storage::SavedEndpoint> &saved)
{
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
