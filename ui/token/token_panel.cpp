// SPDX-License-Identifier: Apache-2.0
#include "ui/token/token_panel.h"

#include "concurrency/release_off_thread.h"
#include "explain/verdict/work_words.h"
#include "ui/token/decoded/decoded_view.h"
#include "ui/token/expectations/expectations_form.h"
#include "ui/token/input/payload_form.h"
#include "ui/token/input/shared_secret_form.h"
#include "ui/token/input/token_editor.h"
#include "ui/token/input/token_list.h"
#include "ui/token/inspection_report.h"
#include "ui/token/judgement_tabs.h"
#include "ui/token/token_card.h"
#include "ui/token/verdict/moment_bar.h"
#include "ui/token/verdict/validity_timeline.h"
#include "ui/token/verdict/verdict_banner.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QSplitter>
#include <QVBoxLayout>

#include <chrono>
#include <utility>

using namespace std::chrono_literals;

namespace tokenscope::ui {

namespace {

/// A text of ordinary length is judged in less time than it takes to paint; reading a long one out of its field is not
/// done for every key press.
constexpr qsizetype shortText = qsizetype(16) * 1024;
constexpr auto typingPause = 25ms;
constexpr auto tickInterval = 1s;
constexpr auto frame = 16ms;
/// A text that takes long to judge is not judged anew each second: it rests for so many times as long.
constexpr qint64 restsPerWork = 20;

Moment systemNow()
{
    return std::chrono::floor<std::chrono::seconds>(std::chrono::system_clock::now());
}

bool isBlank(const std::string &text)
{
    return text.find_first_not_of(" \t\r\n") == std::string::npos;
}

} // namespace

TokenPanel::TokenPanel(QWidget *parent)
    : TokenPanel(&systemNow, parent)
{
}

TokenPanel::TokenPanel(Clock clock, QWidget *parent)
    : QWidget(parent)
    , m_clock(std::move(clock))
    , m_runner(new InspectionRunner(this))
{
    m_typing.setSingleShot(true);
    m_frame.setSingleShot(true);
    m_frame.setInterval(frame);
    m_tick.setInterval(tickInterval);
    createWidgets();
    connectSignals();
    showNothing();
}

void TokenPanel::setKeyRing(const inspect::KeyRing &keys)
{
    m_keys = keys;
    ++m_keysRevision;
    if (!m_keys.current.empty())
        m_tabs->placed().dropForeign(m_keys.current.front().origin);
    ask();
}

void TokenPanel::setSamples(const std::vector<demo::SampleToken> &samples)
{
    m_card->setSamples(samples);
}

void TokenPanel::showSample(const demo::SampleToken &sample)
{
    m_card->editor().setText(QString::fromStdString(sample.text));
    m_tabs->expectationsForm().setMoment({});
    m_tabs->placed().place(sample.expectations);
    ask();
}

void TokenPanel::setText(const QString &text)
{
    m_card->editor().setText(text);
    ask();
}

QString TokenPanel::text() const
{
    return m_card->editor().text();
}

bool TokenPanel::isEmpty() const
{
    return m_card->editor().document()->isEmpty();
}

void TokenPanel::setExpectedIssuer(const QString &issuer)
{
    if (m_tabs->placed().placeIssuer(issuer.toStdString()))
        ask();
}

void TokenPanel::setStorage(storage::Storage &storage)
{
    m_tabs->setStorage(storage);
}

void TokenPanel::focusToken()
{
    m_card->editor().setFocus(Qt::ShortcutFocusReason);
}

void TokenPanel::focusSecret()
{
    m_secret->focusSecret();
}

void TokenPanel::stepToken(int by)
{
    m_card->tokens().step(by);
}

QPlainTextEdit *TokenPanel::tokenField() const
{
    return &m_card->editor();
}

void TokenPanel::pasteAsToken()
{
    setText(QGuiApplication::clipboard()->text());
    focusToken();
}

QString TokenPanel::report() const
{
    const bool hasReport = m_answer && m_answer->inspection && !isBlank(*m_answer->text);
    return hasReport ? inspectionReport(*m_answer->inspection) : QString();
}

const inspect::Inspection *TokenPanel::inspection() const
{
    return m_answer ? m_answer->inspection.get() : nullptr;
}

void TokenPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_tick.start();
}

void TokenPanel::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_tick.stop();
}

void TokenPanel::setRoom(int height)
{
    constexpr int shortHeight = 36; // lines
    const bool isShort = height < shortHeight * fontMetrics().height();
    m_timeline->setCompact(isShort);
    m_verdict->setRoomy(!isShort);
    const int gap = isShort ? 5 : 10;
    if (layout()->spacing() != gap) {
        layout()->setSpacing(gap);
        layout()->setContentsMargins(12, gap, 12, gap);
    }
}

void TokenPanel::createWidgets()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12, 10, 12, 10);
    column->setSpacing(10);
    m_card = new TokenCard(this);
    m_momentBar = new MomentBar(this);
    m_verdict = new VerdictBanner(this);
    m_secret = new SharedSecretForm(m_verdict);
    m_payload = new PayloadForm(m_verdict);
    m_verdict->addForm(m_secret);
    m_verdict->addForm(m_payload);
    m_timeline = new ValidityTimeline(this);
    column->addWidget(m_card);
    column->addWidget(m_momentBar);
    column->addWidget(m_verdict);
    column->addWidget(m_timeline);
    column->addWidget(createDetails(), 1);
}

QWidget *TokenPanel::createDetails()
{
    auto *splitter = new QSplitter(Qt::Horizontal, this);
    m_decoded = new DecodedView(splitter);
    m_tabs = new JudgementTabs(splitter);
    splitter->addWidget(m_decoded);
    splitter->addWidget(m_tabs);
    splitter->setChildrenCollapsible(false);
    splitter->setHandleWidth(10);
    splitter->setStretchFactor(0, 8);
    splitter->setStretchFactor(1, 7);
    splitter->setSizes({8000, 7000}); // shares, not pixels: the splitter has no size yet
    splitter->setSizes({440, 370});
    return splitter;
}

void TokenPanel::connectSignals()
{
    connect(&m_typing, &QTimer::timeout, this, &TokenPanel::ask);
    connect(&m_tick, &QTimer::timeout, this, &TokenPanel::onTick);
    connect(&m_frame, &QTimer::timeout, m_card, &TokenCard::showNoColors);
    connect(m_card, &TokenCard::edited, this, &TokenPanel::onTextChanged);
    connect(m_card, &TokenCard::pasteRequested, this, &TokenPanel::pasteAsToken);
    connect(m_card, &TokenCard::sampleChosen, this, &TokenPanel::showSample);
    connect(m_card, &TokenCard::reportRequested, this, &TokenPanel::reportRequested);
    connect(m_card, &TokenCard::clearRequested, this, [this] {
        setText({});
        focusToken();
    });
    connect(&m_card->tokens(), &TokenList::chosen, this, &TokenPanel::chooseToken);
    connect(m_secret, &SharedSecretForm::secretChanged, this, &TokenPanel::ask);
    connect(m_payload, &PayloadForm::payloadChanged, this, &TokenPanel::ask);
    connect(m_payload, &PayloadForm::fileWanted, this, &TokenPanel::payloadFileWanted);
    connect(m_momentBar, &MomentBar::nowWanted, this, [this] { m_tabs->expectationsForm().setMoment({}); });
    connect(m_verdict, &VerdictBanner::stepChosen, this, &TokenPanel::perform);
    connect(m_verdict, &VerdictBanner::findingsWanted, m_tabs, &JudgementTabs::openFindings);
    connect(m_tabs, &JudgementTabs::expectationsChanged, this, &TokenPanel::ask);
    connect(m_tabs, &JudgementTabs::profilesWanted, this, &TokenPanel::ask);
    connect(m_tabs, &JudgementTabs::stepChosen, this, &TokenPanel::perform);
    connect(m_runner, &InspectionRunner::answered, this, &TokenPanel::onAnswered);
}

void TokenPanel::onTextChanged()
{
    ++m_textRevision;
    forgetTokens();
    m_secret->forget();
    m_payload->forget();
    withdraw();
    const bool isShort = m_card->editor().document()->characterCount() <= shortText;
    m_typing.start(isShort ? 0ms : typingPause);
    emit textChanged();
}

void TokenPanel::onTick()
{
    updateMomentBar();
    if (m_runner->isBusy() || m_typing.isActive()) // the answer to come has the time that it was asked at
        return;
    if (m_sinceAsked.elapsed() < restsPerWork * m_cost)
        return;
    if (hasDates() && !m_tabs->chosenMoment() && m_clock() != inspection()->moment)
        ask();
}

/// What a verdict on screen has to be about. Nothing else decides whether one still stands.
InspectionQuestion TokenPanel::question() const
{
    return {.textRevision = m_textRevision,
            .keysRevision = m_keysRevision,
            .secretRevision = m_secret->revision(),
            .payloadRevision = m_payload->revision(),
            .token = m_token,
            .expectations = m_tabs->expectations(),
            .chosenMoment = m_tabs->chosenMoment()};
}

/// Takes away all that was found out about something else than what is asked now, and ends the work on it.
void TokenPanel::withdraw()
{
    const InspectionQuestion now = question();
    m_runner->drop(now);
    if (m_answer && m_answer->question == now)
        return;
    // Keys and expectations decide what is decrypted. What else stands in a token is in its text alone.
    const bool partsStand =
        m_decodedToken == std::pair(m_textRevision, m_token) && inspection() && !inspection()->decryption;
    m_answer.reset();
    if (isEmpty())
        return showNothing();
    if (!partsStand)
        withdrawParts();
    if (!std::exchange(m_isJudging, true))
        withdrawVerdict();
}

void TokenPanel::withdrawVerdict()
{
    m_verdict->showJudging();
    m_timeline->showJudging();
    m_tabs->showNothing();
    m_decoded->withdrawNotes();
    m_card->setReportEnabled(false);
    emit withdrawn();
}

/// The text's colours may be seen for as long as one picture: mostly the answer is there before.
void TokenPanel::withdrawParts()
{
    if (!m_decodedToken)
        return;
    m_decodedToken.reset();
    m_card->withdrawParts();
    m_decoded->showNothing();
    m_tabs->clearOffers();
    m_frame.start();
}

void TokenPanel::ask()
{
    m_typing.stop();
    updateMomentBar();
    withdraw();
    if (!m_runner->isBusy())
        m_sinceAsked.start();
    m_runner->ask({.question = question(),
                   .text = m_card->editor().text(),
                   .keys = m_keys,
                   .moment = m_tabs->chosenMoment().value_or(m_clock()),
                   .withProfiles = m_tabs->needsProfiles(),
                   .searchesForKeys = m_searchedText != m_textRevision,
                   .hasWithheldKey = m_card->editor().hasWithheldKey(),
                   .found = m_found,
                   .secret = m_secret->secret(),
                   .secretForm = m_secret->form(),
                   .payload = m_payload->payload()});
}

void TokenPanel::onAnswered(const InspectionRunner::Answer &answer)
{
    if (answer.question != question()) {
        if (!m_typing.isActive())
            ask();
        return;
    }
    if (answer.withoutKeys)
        return m_card->editor().replaceForGood(*answer.withoutKeys);
    m_searchedText = m_textRevision;
    m_answer = answer;
    m_isJudging = false;
    m_cost = m_sinceAsked.elapsed();
    showAnswer();
    if (answer.inspection)
        emit inspected(answer.inspection);
}

void TokenPanel::showAnswer()
{
    const auto &inspection = m_answer->inspection;
    if (!inspection) {
        showNothing();
        m_verdict->showFailure(explain::workFaultWords(*m_answer->fault, explain::WorkSubject::Text));
        return;
    }
    if (isBlank(*m_answer->text))
        return showNothing();
    m_frame.stop();
    m_decodedToken = {m_answer->question.textRevision, m_answer->question.token};
    m_card->showInspection(inspection, *m_answer->parts);
    m_secret->showResult(*inspection, m_answer->secretForm, m_answer->secretFits);
    m_payload->showResult(*inspection);
    m_verdict->showInspection(inspection, setting());
    m_timeline->showInspection(*inspection, m_answer->question.chosenMoment.has_value());
    m_decoded->showInspection(inspection, m_answer->parts);
    m_tabs->showInspection(inspection, m_answer->judgements, abilities());
    m_card->setReportEnabled(true);
    if (std::exchange(m_isStepping, false))
        m_card->editor().bringTokenToSight();
    listTokens();
}

void TokenPanel::showNothing()
{
    m_isJudging = false;
    m_decodedToken.reset();
    m_frame.stop();
    m_card->withdrawParts();
    m_card->showNoColors();
    m_verdict->showNothing(!m_keys.isEmpty());
    m_secret->hide();
    m_payload->hide();
    m_timeline->showNothing();
    m_decoded->showNothing();
    m_tabs->showNothing();
    m_tabs->clearOffers();
    m_card->setReportEnabled(false);
    emit withdrawn();
}

/// Lists all tokens of a text that holds several. They are judged again when the question changes, but not with each
/// tick of the clock: only the one that is shown follows it.
void TokenPanel::listTokens()
{
    const inspect::Finding *within = inspection()->find(inspect::Code::EmbeddedInText);
    InspectionQuestion asked = question();
    asked.token = 0;
    if (!within || within->number("count").value_or(1) < 2 || m_listed == asked)
        return;
    m_listed = asked;
    const auto secretForm = m_answer->secretFits ? m_answer->secretForm : std::nullopt;
    const auto list = [text = m_answer->text, keys = m_keys, expected = asked.expectations,
                       moment = inspection()->moment, secret = secretForm ? m_secret->secret() : QString(),
                       secretForm] {
        const inspect::KeyRing ring = secretForm ? inspect::withSecret(keys, secret.toStdString(), *secretForm) : keys;
        return foundTokens({*text, ring, expected, moment});
    };
    m_listing.start(this, list, [this](const concurrency::WorkResult<FoundTokens> &result) {
        if (result)
            takeList(*result);
    });
}

void TokenPanel::takeList(const FoundTokens &list)
{
    const bool isNew = !m_found;
    m_found = concurrency::releasedOffThread(std::make_shared<const FoundTokens>(list));
    if (isNew && m_found->first() != m_token)
        chooseToken(m_found->first());
    m_card->tokens().showTokens(m_found, m_token);
}

void TokenPanel::chooseToken(std::size_t number)
{
    m_token = number;
    m_isStepping = true;
    ask();
}

void TokenPanel::forgetTokens()
{
    m_listing.stop();
    m_listed.reset();
    m_found.reset();
    m_token = 0;
    m_card->tokens().showTokens(nullptr, 0);
}

bool TokenPanel::hasDates() const
{
    if (!inspection() || !inspection()->claims)
        return false;
    const jose::Claims &claims = *inspection()->claims;
    return claims.expiry() || claims.notBefore() || claims.issuedAt();
}

} // namespace tokenscope::ui
