// SPDX-License-Identifier: Apache-2.0
// The demo endpoint, its samples and its switches.
#include "explain/phrases/plain_text.h"
#include "ui/demo_strip.h"
#include "ui/endpoint/endpoint_bar.h"
#include "ui/look/message_box.h"
#include "ui/main_window.h"
#include "ui/start_page.h"
#include "ui/status_line.h"
#include "ui/token/token_panel.h"
#include "ui/token/token_tabs.h"

#include <algorithm>

namespace tokenscope::ui {

void MainWindow::connectDemo()
{
    connect(&m_session, &Session::demoStarted, this, &MainWindow::onDemoStarted);
    connect(&m_session, &Session::demoFailed, this, [this](const QString &reason) {
        m_start->setStarting(false);
        showMessage(this, tr("The demo endpoint could not start."), reason);
    });
    connect(&m_session, &Session::demoRotated, this, [this] {
        m_statusLine->showMessage(
            tr("The demo endpoint has a new signing key and no longer publishes its oldest. Fetch the keys to see it."),
            15'000);
    });
    connect(m_demoStrip, &DemoStrip::sampleWanted, this,
            [this](const demo::SampleToken &sample) { token().showSample(sample); });
    connect(m_demoStrip, &DemoStrip::delayWanted, &m_session, &Session::setDemoDelay);
    connect(m_demoStrip, &DemoStrip::errorWanted, &m_session, &Session::setDemoError);
    connect(m_demoStrip, &DemoStrip::rotationWanted, &m_session, &Session::rotateDemoKeys);
}

void MainWindow::showDemo(const QString &sampleId)
{
    m_wantedSample = sampleId.isEmpty() ? QStringLiteral("expired") : sampleId;
    m_demoPending = true;
    m_start->setStarting(true);
    m_session.startDemo();
}

void MainWindow::onDemoStarted(const demo::DemoDescription &demo)
{
    m_start->setStarting(false);
    m_endpointBar->setEndpoint({EndpointBar::demoName(), endpoint::Kind::PangeaAuthn, demo.url});
    m_endpointBar->setToken(demo.token);
    m_samples = demo.samples;
    for (TokenPanel *each : m_tokens->all())
        each->setSamples(m_samples);
    m_demoStrip->showSamples(m_samples);
    m_demoStrip->showText(token().text());
    // A token that is being looked at stays.
    const auto wanted = std::ranges::find(demo.samples, m_wantedSample, &demo::SampleToken::id);
    if (wanted == demo.samples.end())
        m_statusLine->showMessage(tr("There is no sample “%1”. The menu Samples lists them all.")
                                      .arg(explain::plainText(m_wantedSample.toStdString())),
                                  15'000);
    else if (token().isEmpty())
        token().showSample(*wanted);
    fetch();
}

} // namespace tokenscope::ui
