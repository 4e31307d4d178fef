// SPDX-License-Identifier: Apache-2.0
#include "ui/main_window.h"

#include "explain/phrases/plain_text.h"
#include "explain/verdict/work_words.h"
#include "ui/analysis_windows.h"
#include "ui/demo_strip.h"
#include "ui/endpoint/endpoint_bar.h"
#include "ui/endpoint/remembered_token.h"
#include "ui/endpoint/response_panel.h"
#include "ui/files/opened_file.h"
#include "ui/files/unlocking.h"
#include "ui/key_side.h"
#include "ui/keys/earlier_keys_strip.h"
#include "ui/keys/key_panel.h"
#include "ui/keys/key_refresher.h"
#include "ui/look/appearance.h"
#include "ui/look/deferred_page.h"
#include "ui/look/message_box.h"
#include "ui/look/tall_area.h"
#include "ui/look/theme.h"
#include "ui/look/tokens.h"
#include "ui/paste_routing.h"
#include "ui/start_page.h"
#include "ui/status_line.h"
#include "ui/token/compare_dialog.h"
#include "ui/token/token_check_dialog.h"
#include "ui/token/token_panel.h"
#include "ui/token/token_tabs.h"

#include <QApplication>
#include <QFileDialog>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace tokenscope::ui {

MainWindow::MainWindow(const QString &storagePath, QWidget *parent)
    : QMainWindow((prepareLook(), parent)) // before the first widget takes its font
    , m_storage(storagePath)
    , m_session(m_storage)
{
    setWindowTitle(tr("Tokenscope"));
    createWidgets();
    createMenus();
    connectSignals();
    applyLook();
    setAcceptDrops(true);
    offerEndpoints({});
    m_endpointBar->setEndpoint(endpoint::pangeaPresets().constFirst());
    m_response->showNothing();
    m_start->focusPaste();
    emphasizeNextStep();
}

void MainWindow::createWidgets()
{
    auto *central = new QWidget(this);
    m_endpointBar = new EndpointBar(central);
    m_demoStrip = new DemoStrip(central);
    m_earlierKeys = new EarlierKeysStrip(central);
    auto *left = new QWidget(central);
    m_response = new ResponsePanel(left);
    m_keys = new KeyPanel(left);
    auto *leftColumn = new QVBoxLayout(left);
    leftColumn->setContentsMargins(readingMargins(measure::edge, measure::gap, 0, measure::gap));
    leftColumn->setSpacing(measure::gap);
    leftColumn->addWidget(m_response);
    leftColumn->addWidget(m_keys, 1);
    m_tokens = new TokenTabs(central);

    auto *right = new QWidget(central);
    auto *tall = new TallArea(m_tokens, right);
    connect(tall, &TallArea::roomChanged, m_tokens, &TokenTabs::setRoom);
    m_start = new StartPage(right);
    auto *rightColumn = new QVBoxLayout(right);
    rightColumn->setContentsMargins(0, 0, 0, 0);
    rightColumn->setSpacing(0);
    rightColumn->addWidget(m_start, 1);
    rightColumn->addWidget(tall, 1);
    tall->hide();
    m_tokenArea = tall;
    m_keySide = new KeySide(new TallArea(left, central), right, central);
    m_keySide->setStarting(true);
    m_keySide->setWords(tr("none yet"));

    auto *rows = new QVBoxLayout(central);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    rows->addWidget(m_endpointBar);
    rows->addWidget(m_demoStrip);
    rows->addWidget(m_earlierKeys);
    rows->addWidget(m_keySide, 1);
    setCentralWidget(central);
    m_statusLine = new StatusLine(this);
    setStatusBar(m_statusLine);
    resize(1360, 860);
    setMinimumSize(760, 520);
}

void MainWindow::connectSignals()
{
    connect(m_endpointBar, &EndpointBar::fetchRequested, this, &MainWindow::fetch);
    connect(m_endpointBar, &EndpointBar::cancelRequested, &m_session, &Session::cancel);
    connect(m_endpointBar, &EndpointBar::demoRequested, this, [this] { showDemo(); });
    connect(m_start, &StartPage::demoRequested, this, [this] { showDemo(); });
    connect(m_start, &StartPage::openRequested, this, &MainWindow::chooseFile);
    connect(m_start, &StartPage::pasteRequested, this, &MainWindow::pasteToken);
    connect(&m_session, &Session::fetchStarted, this, &MainWindow::leaveStart);

    connect(&m_session, &Session::fetchStarted, m_response, &ResponsePanel::showBusy);
    connect(&m_session, &Session::fetchStarted, m_endpointBar, [this] { m_endpointBar->setBusy(true); });
    connect(&m_session, &Session::received, m_response, &ResponsePanel::showReceived);
    connect(&m_session, &Session::waiting, m_response, &ResponsePanel::showWait);
    connect(&m_session, &Session::responded, this, [this](const endpoint::KeyResponse &response) {
        m_endpointBar->setBusy(false);
        m_response->showResponse(response);
    });
    connect(&m_session, &Session::refused, this, &MainWindow::onRefused);
    connect(&m_session, &Session::refused, this, &MainWindow::askAboutOwnToken);
    connectStorage();
    connectDemo();
    connect(m_endpointBar, &EndpointBar::tokenSetAside, this, [this](const QString &origin) {
        m_statusLine->showMessage(
            tr("The token is for %1 and is sent to no other address; it comes back with that one.").arg(origin),
            15'000);
    });
    m_rememberedToken = new RememberedToken(*m_endpointBar, m_session, this);
    connect(m_rememberedToken, &RememberedToken::reported, this,
            [this](const QString &words) { m_statusLine->showMessage(words, 10'000); });
    connect(m_rememberedToken, &RememberedToken::notRemoved, this, [this](const QString &reason) {
        showMessage(this, tr("The token may still be in the system’s keyring."), reason);
    });
    m_refresher = new KeyRefresher(m_session, this);
    connect(m_refresher, &KeyRefresher::reported, this,
            [this](const QString &words) { m_statusLine->showMessage(words, 10'000); });
    connectTokens();
    connectAnalysis();
    m_pasteRouting = new PasteRouting(this, [this] { return token().tokenField(); });
    connect(m_pasteRouting, &PasteRouting::pasted, this, &MainWindow::openPasted);
    connect(m_pasteRouting, &PasteRouting::tokenPasted, this, &MainWindow::setTokenText);
}

void MainWindow::applyLook()
{
    if (const QString rules = applicationStyleSheet(); rules != styleSheet())
        setStyleSheet(rules);
}

void MainWindow::showTimesIn(explain::TimeZone zone)
{
    if (zone == explain::shownTimeZone())
        return;
    explain::showTimesIn(zone);
    rewordTimes();
}

/// Of what is on screen; all else is worded when it is shown.
void MainWindow::rewordTimes()
{
    const inspect::InspectionKeys &keys = m_session.keys();
    const inspect::KeySource source = keys.current.empty() ? inspect::KeySource() : keys.current.front();
    m_earlierKeys->showSource(source);
    m_statusLine->setSources(keys.current);
    for (TokenPanel *each : m_tokens->all())
        each->reword();
    m_analysis->reword();
}

void MainWindow::fetch()
{
    m_endpointBar->settle(); // F5 leaves the cursor where it is
    const endpoint::Endpoint endpoint = m_endpointBar->endpoint();
    m_session.fetch(endpoint, m_endpointBar->typedUrl(), m_endpointBar->token());
    if (endpoint.name != EndpointBar::demoName() && !storage::findFault(endpoint))
        m_storage.setLastEndpoint({endpoint, m_endpointBar->remembersToken()});
}

void MainWindow::onKeysChanged(const inspect::InspectionKeys &keys)
{
    const inspect::KeySource source = keys.current.empty() ? inspect::KeySource() : keys.current.front();
    m_keys->setKeys(keys.current);
    m_earlierKeys->showSource(source);
    m_statusLine->setSources(keys.current);
    markStaleKeys();
    for (TokenPanel *each : m_tokens->all())
        each->setKeys(keys);
    qlonglong count = 0;
    for (const inspect::KeySource &each : keys.current)
        count += qlonglong(each.keys ? each.keys->keys().size() : 0);
    m_keySide->setWords(count == 0 ? tr("none yet") : tr("%1 loaded").arg(locale().toString(count)));
    if (count > 0)
        leaveStart();
    emphasizeNextStep();
    m_analysis->setJudging(keys, token().compareSetting().expectations);
}

void MainWindow::onRefused(const endpoint::FetchError &error)
{
    m_endpointBar->setBusy(false);
    if (error.exchange.status == 401 || error.exchange.status == 403)
        m_endpointBar->offerToken();
    m_response->showError(error, m_session.keys());
    if (error.code != endpoint::FetchError::Code::Cancelled)
        m_keySide->open(); // which says why
    markStaleKeys();
}

void MainWindow::markStaleKeys()
{
    m_keys->setStale(m_session.areKeysStale());
    m_statusLine->setStale(m_session.areKeysStale());
}

void MainWindow::onInspected(const inspect::Inspection &inspection)
{
    const auto &key = inspection.signature.key;
    // A shared secret is behind the keys on screen, and is none of them.
    m_keys->markVerifying(key && key->source < m_session.keys().current.size() ? key : std::nullopt);
    const bool hasFailed = inspection.signature.state == inspect::SignatureState::Failed;
    m_keys->chooseNamed(hasFailed ? inspection.signature.keyId : std::nullopt);
    m_history.remember(token().text(), inspection);
    m_demoStrip->showText(token().text());
    emphasizeNextStep();
    m_refresher->follow(inspection);
    if (m_demoPending && inspection.verdict != inspect::Verdict::Unverified && !m_session.keys().isEmpty()) {
        m_demoPending = false;
        emit demoShown();
    }
}

/// Pangea takes an opaque token or a signed one in compact form.
bool MainWindow::canAskAboutToken() const
{
    const inspect::Inspection *inspection = token().inspection();
    return inspection && m_endpointBar->endpoint().kind == endpoint::Kind::PangeaAuthn &&
           (inspection->format == inspect::Format::JwsCompact || inspection->find(inspect::Code::OpaqueToken));
}

void MainWindow::askAboutToken()
{
    if (!canAskAboutToken())
        return;
    auto request = m_session.requestTo(m_endpointBar->endpoint(), m_endpointBar->typedUrl(), m_endpointBar->token());
    const std::string &cleaned = token().inspection()->token;
    request.checkedToken = cleaned.empty() ? token().text().trimmed() : QString::fromStdString(cleaned);
    auto *dialog = new TokenCheckDialog(m_session.network(), request, this);
    connect(dialog, &TokenCheckDialog::sending, m_endpointBar, &EndpointBar::bindTokenToUrl);
    connect(&token(), &TokenPanel::textChanged, dialog, &QDialog::reject); // it is about the token that was there
    dialog->open();
}

bool MainWindow::isStarting() const
{
    return !m_start->isHidden();
}

/// It does not come back: whoever empties the field goes on in it.
void MainWindow::leaveStart()
{
    if (!isStarting())
        return;
    const bool hadFocus = m_start->isAncestorOf(focusWidget());
    m_start->hide();
    m_tokenArea->show();
    m_keySide->setStarting(false);
    if (hadFocus)
        token().focusToken();
    emphasizeNextStep();
}

void MainWindow::pasteToken()
{
    leaveStart();
    token().pasteAsToken();
}

/// One in each turn of the event loop, so that anyone who types at once need not wait.
void MainWindow::completePages()
{
    const auto pages = findChildren<DeferredPage *>();
    const auto next = std::ranges::find_if_not(pages, &DeferredPage::isComplete);
    if (next == pages.end())
        return;
    (*next)->complete();
    QTimer::singleShot(0, this, &MainWindow::completePages);
}

void MainWindow::chooseFile()
{
    auto *dialog = new QFileDialog(this, tr("Open keys or token"));
    dialog->setFileMode(QFileDialog::ExistingFiles);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QFileDialog::filesSelected, this, [this](const QStringList &paths) {
        readFiles([paths](const Passphrase &passphrase) { return readShownFiles(paths, passphrase); });
    });
    dialog->open();
}

void MainWindow::openFiles(const QList<QByteArray> &paths)
{
    readFiles([paths](const Passphrase &passphrase) { return readOpenedFiles(paths, passphrase); });
}

void MainWindow::readFiles(const std::function<OpenedFiles(const Passphrase &)> &read)
{
    readUnlocking<OpenedFiles>(m_opening, this, read, [this](const concurrency::WorkResult<OpenedFiles> &result) {
        if (result)
            useFiles(*result);
        else
            showMessage(this, tr("The file could not be opened."),
                        explain::workFaultWords(result.error(), explain::WorkSubject::File));
    });
}

void MainWindow::useFiles(const OpenedFiles &opened)
{
    if (!opened.sets.empty())
        useOpenedKeys(opened.sets, opened.passedOver);
    if (opened.text)
        token().setText(*opened.text);
    if (!opened.faults.isEmpty())
        showMessage(this,
                    opened.faults.size() == 1 ? tr("The file could not be opened.")
                                              : tr("These files could not be opened."),
                    opened.faults.join(QLatin1Char('\n')));
}

void MainWindow::setConnection(const ConnectionSettings &connection, const endpoint::FetchLimits &limits)
{
    m_session.setConnection(connection);
    m_session.setLimits(limits);
}

void MainWindow::fillFrom(const endpoint::EnvironmentRequest &environment)
{
    if (environment.isEmpty())
        return;
    m_endpointBar->setEndpoint(environment.endpoint);
    m_endpointBar->setToken(environment.token);
    QStringList said;
    if (!environment.domainVariable.isEmpty())
        said << tr("Endpoint from the variable %1.").arg(environment.domainVariable);
    if (!environment.tokenVariable.isEmpty())
        said << tr("Token from the variable %1.").arg(environment.tokenVariable);
    m_statusLine->showMessage(said.join(QLatin1Char(' ')), 15'000);
}

void MainWindow::useOpenedKeys(const std::vector<NamedKeys> &sets, const QStringList &passedOver)
{
    m_session.setGivenKeys(sets);
    if (!passedOver.isEmpty())
        showMessage(this, tr("Not all of it could be read."), passedOver.join(QLatin1Char('\n')));
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::ThemeChange)
        followSystem();
}

bool MainWindow::event(QEvent *event)
{
    if (event->type() == QEvent::ApplicationPaletteChange || event->type() == QEvent::ApplicationFontChange)
        applyLook();
    const bool handled = QMainWindow::event(event);
    if (event->type() == QEvent::UpdateRequest && !m_painted) {
        m_painted = true;
        emit firstPainted();
        QTimer::singleShot(0, this, &MainWindow::completePages);
    }
    return handled;
}

} // namespace tokenscope::ui
