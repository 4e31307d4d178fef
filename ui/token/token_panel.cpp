// SPDX-License-Identifier: Apache-2.0
#include "ui/token/token_panel.h"

#include "base/system_clock.h"
#include "concurrency/release_off_thread.h"
#include "ui/look/theme.h"
#include "ui/look/tokens.h"
#include "ui/token/decoded/decoded_view.h"
#include "ui/token/engine_asking.h"
#include "ui/token/expectations/expectations_form.h"
#include "ui/token/input/payload_form.h"
#include "ui/token/input/shared_secret_form.h"
#include "ui/token/input/token_editor.h"
#include "ui/token/input/token_list.h"
#include "ui/token/judgement_tabs.h"
#include "ui/token/token_card.h"
#include "ui/token/token_details.h"
#include "ui/token/verdict/bindings_view.h"
#include "ui/token/verdict/moment_bar.h"
#include "ui/token/verdict/validity_timeline.h"
#include "ui/token/verdict/verdict_banner.h"

#include <QApplication>
#include <QClipboard>
#include <QGuiApplication>
#include <QVBoxLayout>

#include <chrono>
#include <utility>

using namespace std::chrono_literals;

namespace tokenscope::ui {

namespace {

constexpr auto tickInterval = 1s;
constexpr auto frame = 16ms;

} // namespace

TokenPanel::TokenPanel(QWidget *parent)
    : TokenPanel(&clockNow, parent)
{
}

TokenPanel::TokenPanel(Clock clock, QWidget *parent)
    : QWidget(parent)
    , m_clock(std::move(clock))
    , m_runner(new InspectionRunner(this))
    , m_engines(new EngineAsking(this))
{
    m_typing.setSingleShot(true);
    m_frame.setSingleShot(true);
    m_frame.setInterval(frame);
    m_tick.setInterval(tickInterval);
    createWidgets();
    connectSignals();
    showNothing();
}

void TokenPanel::setKeys(const inspect::InspectionKeys &keys)
{
    m_keys = keys;
    ++m_keysRevision;
    if (!m_keys.current.empty()) {
        m_tabs->placed().dropForeign(m_keys.current.front().origin);
        placeIssuerOfKeys();
    }
    ask();
}

/// What one issuer's keys vouch for is an expectation, which the user can change. Of several sets each has its own, and
/// what a key of it verifies has to be of that one.
void TokenPanel::placeIssuerOfKeys()
{
    const bool isAlone = m_keys.current.size() == 1;
    m_tabs->placed().placeIssuer(isAlone ? std::exchange(m_keys.current.front().issuer, {}) : std::string());
}

void TokenPanel::beginLike(const TokenPanel &other)
{
    setAsksIssuer(other.m_asksIssuer);
    if (!other.m_companions->roots.empty())
        giveCompanion(Companion::Roots, *other.m_companions);
    setKeys(other.m_keys);
    if (const std::string &issuer = other.m_tabs->placed().foundIssuer(); !issuer.empty())
        setExpectedIssuer(QString::fromStdString(issuer));
}

void TokenPanel::giveCompanion(Companion companion, const Companions &given)
{
    Companions all = *m_companions;
    all.take(companion, given);
    m_companions = concurrency::releasedOffThread(std::make_shared<const Companions>(std::move(all)));
    ++m_companionsRevision;
    m_tabs->showCompanions(m_companions);
    ask();
}

void TokenPanel::setSamples(const std::vector<demo::SampleToken> &samples)
{
    m_card->setSamples(samples);
}

void TokenPanel::showSample(const demo::SampleToken &sample)
{
    showExpecting(QString::fromStdString(sample.text), sample.expectations);
}

void TokenPanel::showExpecting(const QString &text, const inspect::Expectations &expectations)
{
    m_card->editor().setText(text);
    m_tabs->expectationsForm().setMoment({});
    m_tabs->placed().place(expectations);
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

void TokenPanel::find()
{
    const QWidget *focused = QApplication::focusWidget();
    if (!focused || !m_tabs->isAncestorOf(focused) || !m_tabs->find())
        m_decoded->find();
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

QList<QWidget *> TokenPanel::areas() const
{
    return {m_card, m_verdict, m_decoded, m_bindings, m_tabs};
}

void TokenPanel::pasteAsToken()
{
    setText(QGuiApplication::clipboard()->text());
    focusToken();
}

void TokenPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_tick.start();
}

/// Behind another one it goes on: the mark on its tab is seen, and a token can expire at any time.
void TokenPanel::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    if (!window()->isVisible())
        m_tick.stop();
}

void TokenPanel::setRoom(int height)
{
    constexpr int shortHeight = 610; // in a window of 720
    const bool isShort = height < scaled(shortHeight);
    m_timeline->setCompact(isShort);
    m_verdict->setRoomy(!isShort);
    m_card->editor().setBrief(isShort);
    constexpr int lowHeight = 42; // lines
    m_details->setLow(height < lowHeight * fontMetrics().height());
    const int gap = isShort ? measure::gap - 2 : measure::gap;
    if (layout()->spacing() != gap) {
        layout()->setSpacing(gap);
        layout()->setContentsMargins(readingMargins(0, gap, measure::edge, gap));
    }
}

void TokenPanel::createWidgets()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(readingMargins(0, measure::gap, measure::edge, measure::gap));
    column->setSpacing(measure::gap);
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
    m_details = new TokenDetails(this);
    m_decoded = &m_details->decoded();
    m_bindings = &m_details->bindings();
    m_tabs = &m_details->judgement();
    column->addWidget(m_details, 1);
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
    connect(m_secret, &SharedSecretForm::checkPressed, m_verdict, &VerdictBanner::announceNext);
    connect(m_payload, &PayloadForm::payloadChanged, this, &TokenPanel::ask);
    connect(m_payload, &PayloadForm::fileWanted, this, &TokenPanel::payloadFileWanted);
    connect(m_momentBar, &MomentBar::nowWanted, this, [this] { m_tabs->expectationsForm().setMoment({}); });
    connect(m_timeline, &ValidityTimeline::momentChosen, this,
            [this](Moment moment) { m_tabs->expectationsForm().setMoment(moment); });
    connect(m_timeline, &ValidityTimeline::nowWanted, this, [this] { m_tabs->expectationsForm().setMoment({}); });
    connect(m_timeline, &ValidityTimeline::zoneWanted, this, &TokenPanel::zoneWanted);
    connect(m_verdict, &VerdictBanner::stepChosen, this, &TokenPanel::perform);
    connect(m_decoded, &DecodedView::stepChosen, this, &TokenPanel::perform);
    connect(m_decoded, &DecodedView::memberHovered, this,
            [this](inspect::Segment::Role part, const std::optional<std::size_t> &member) {
                m_card->editor().lightUp(member ? std::optional(TokenMember{part, *member}) : std::nullopt);
                m_decoded->lightUp(part, member);
            });
    connect(&m_card->editor(), &TokenEditor::memberHovered, this, [this](const std::optional<TokenMember> &member) {
        m_card->editor().lightUp(member);
        m_decoded->lightUp(member ? member->part : inspect::Segment::Role::Unknown,
                           member ? std::optional(member->member) : std::nullopt);
    });
    connect(m_verdict, &VerdictBanner::remedyWanted, this, &TokenPanel::searchRemedy);
    connect(m_tabs, &JudgementTabs::expectationsChanged, this, &TokenPanel::ask);
    connect(m_tabs, &JudgementTabs::profilesWanted, this, &TokenPanel::ask);
    connect(m_tabs, &JudgementTabs::enginesWanted, this, &TokenPanel::askEngines);
    connect(m_tabs, &JudgementTabs::enginesCancelled, m_engines, &EngineAsking::cancel);
    connect(m_engines, &EngineAsking::changed, this, [this] { m_tabs->showEngineAnswers(m_engines->answers()); });
    connect(m_tabs, &JudgementTabs::stepChosen, this, &TokenPanel::perform);
    connect(m_tabs, &JudgementTabs::companionWanted, this, &TokenPanel::companionWanted);
    connect(m_tabs, &JudgementTabs::companionRemoved, this,
            [this](Companion companion) { giveCompanion(companion, {}); });
    connect(m_runner, &InspectionRunner::answered, this, &TokenPanel::onAnswered);
}

} // namespace tokenscope::ui
