// SPDX-License-Identifier: Apache-2.0
// What the window has to do with each of its tokens, and with the one in front.
#include "ui/demo_strip.h"
#include "ui/endpoint/endpoint_bar.h"
#include "ui/keys/key_panel.h"
#include "ui/main_window.h"
#include "ui/token/token_panel.h"
#include "ui/token/token_tabs.h"
#include "ui/window_geometry.h"

#include <QTimer>

namespace tokenscope::ui {

TokenPanel &MainWindow::token() const
{
    return m_tokens->current();
}

void MainWindow::connectTokens()
{
    connect(m_tokens, &TokenTabs::opened, this, &MainWindow::onTokenOpened);
    connect(m_tokens, &TokenTabs::switched, this, &MainWindow::onTokenSwitched);
    connect(m_endpointBar, &EndpointBar::kindChanged, m_tokens, [this](endpoint::Kind kind) {
        for (TokenPanel *each : m_tokens->all())
            each->setAsksIssuer(kind == endpoint::Kind::PangeaAuthn);
    });
    token().setAsksIssuer(m_endpointBar->endpoint().kind == endpoint::Kind::PangeaAuthn);
    connectToken(token());
}

/// What is found out about a token behind another one is recognized by its tab alone.
void MainWindow::connectToken(TokenPanel &panel)
{
    panel.setStorage(m_storage);
    connect(&panel, &TokenPanel::inspected, this,
            [this, &panel](const std::shared_ptr<const inspect::Inspection> &inspection) {
                if (&panel == &token())
                    onInspected(*inspection);
            });
    connect(&panel, &TokenPanel::withdrawn, this, [this, &panel] {
        if (&panel == &token())
            m_keys->markVerifying({});
    });
    connect(&panel, &TokenPanel::textChanged, this, &MainWindow::leaveStart);
    connect(&panel, &TokenPanel::stepWanted, this, &MainWindow::performStep);
    connect(&panel, &TokenPanel::zoneWanted, this, [this](explain::TimeZone zone) {
        showTimesIn(zone);
        keepLook({theme(), zoom(), zone, chosenLanguage()});
    });
    connect(&panel, &TokenPanel::payloadFileWanted, this, &MainWindow::choosePayload);
    connect(&panel, &TokenPanel::companionWanted, this, &MainWindow::chooseCompanion);
    connect(&panel, &TokenPanel::reportRequested, this, &MainWindow::openReport);
}

void MainWindow::onTokenOpened(TokenPanel &panel)
{
    leaveStart();
    connectToken(panel);
    panel.setSamples(m_samples);
    panel.beginLike(token());
    QTimer::singleShot(0, this, &MainWindow::completePages);
}

void MainWindow::onTokenSwitched()
{
    if (const inspect::Inspection *inspection = token().inspection())
        return onInspected(*inspection);
    m_keys->markVerifying({});
    m_demoStrip->showText(token().text());
    emphasizeNextStep();
}

} // namespace tokenscope::ui
