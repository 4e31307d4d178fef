// SPDX-License-Identifier: Apache-2.0
#include "ui/token/token_panel.h"

#include "explain/work_words.h"
#include "ui/look/deferred_page.h"
#include "ui/look/widgets.h"
#include "ui/token/checks_view.h"
#include "ui/token/decoded_view.h"
#include "ui/token/expectations_form.h"
#include "ui/token/inspection_report.h"
#include "ui/token/inspection_runner.h"
#include "ui/token/profiles_view.h"
#include "ui/token/token_editor.h"
#include "ui/token/token_summary.h"
#include "ui/token/validity_timeline.h"
#include "ui/token/verdict_banner.h"
#include "ui/token/withheld_key_notice.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>
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
    setSamples({});
    showNothing();
}

void TokenPanel::setKeyRing(const inspect::KeyRing &keys)
{
    m_keys = keys;
    ++m_keysRevision;
    dropForeignExpectations();
    ask();
}

/// What the program expected by itself goes with the keys that it came with; what the user expects stays.
void TokenPanel::dropForeignExpectations()
{
    if (m_keys.current.empty())
        return;
    const inspect::KeyOrigin origin = m_keys.current.front().origin;
    if (origin != inspect::KeyOrigin::Demo && m_sampleExpectations) {
        if (expectations() == std::exchange(m_sampleExpectations, std::nullopt))
            expectationsForm().setExpectations({});
    }
    if (origin != inspect::KeyOrigin::Discovery) {
        if (expectations().issuerFromKeys)
            expectationsForm().expectIssuer({});
        m_foundIssuer.clear();
        m_isIssuerPlaced = false;
    }
}

void TokenPanel::setSamples(const std::vector<demo::SampleToken> &samples)
{
    m_sampleMenu->clear();
    for (const demo::SampleToken &sample : samples) {
        QAction *action = m_sampleMenu->addAction(plainCaption(sample.name));
        action->setToolTip(plainToolTip(sample.sentence));
        action->setStatusTip(sample.sentence);
        connect(action, &QAction::triggered, this, [this, sample] { showSample(sample); });
    }
    m_samples->setVisible(!samples.empty());
}

void TokenPanel::showSample(const demo::SampleToken &sample)
{
    m_editor->setText(QString::fromStdString(sample.text));
    expectationsForm().setMoment({});
    expectationsForm().setExpectations(sample.expectations);
    m_sampleExpectations = expectations();
    ask();
}

void TokenPanel::setText(const QString &text)
{
    m_editor->setText(text);
    ask();
}

QString TokenPanel::text() const
{
    return m_editor->text();
}

bool TokenPanel::isEmpty() const
{
    return m_editor->document()->isEmpty();
}

void TokenPanel::setExpectedIssuer(const QString &issuer)
{
    const std::string before = std::exchange(m_foundIssuer, issuer.toStdString());
    // What was said once may have been cleared since; what the user expects is the user's.
    if (before == m_foundIssuer)
        return;
    const auto expected = expectations().issuer;
    const bool isTheUsers = expected && !(m_isIssuerPlaced && *expected == before);
    m_isIssuerPlaced = !isTheUsers && !m_foundIssuer.empty();
    if (!isTheUsers)
        expectationsForm().expectIssuer(m_foundIssuer);
    ask(); // also where only the reason for the expectation changed
}

void TokenPanel::setStorage(storage::Storage &storage)
{
    m_storage = &storage;
    if (m_expectations)
        m_expectations->setStorage(storage);
}

void TokenPanel::focusToken()
{
    m_editor->setFocus(Qt::ShortcutFocusReason);
}

QWidget *TokenPanel::tokenField() const
{
    return m_editor;
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

void TokenPanel::createWidgets()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12, 10, 12, 10);
    column->setSpacing(10);
    column->addLayout(createCaptionRow());
    column->addWidget(createEditorPanel());
    m_verdict = new VerdictBanner(this);
    m_timeline = new ValidityTimeline(this);
    column->addWidget(m_verdict);
    column->addWidget(m_timeline);
    column->addWidget(createDetails(), 1);
}

QLayout *TokenPanel::createCaptionRow()
{
    m_summary = new TokenSummary(this);
    m_paste = new QPushButton(tr("Paste"), this);
    m_paste->setToolTip(tr("Put the clipboard's text in place of the token"));
    m_samples = new QPushButton(tr("Samples"), this);
    m_sampleMenu = new QMenu(m_samples);
    m_sampleMenu->setToolTipsVisible(true);
    m_samples->setMenu(m_sampleMenu);
    m_copyReport = new QPushButton(tr("Copy report"), this);
    m_copyReport->setToolTip(tr("Copy the verdict, its reasons and the decoded parts as Markdown, without the token"));
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(new Caption(tr("Token"), this));
    row->addWidget(m_summary, 1);
    row->addWidget(m_paste);
    row->addWidget(m_samples);
    row->addWidget(m_copyReport);
    return row;
}

QWidget *TokenPanel::createEditorPanel()
{
    auto *panel = new Panel(this);
    m_editor = new TokenEditor(panel);
    m_withheldKey = new WithheldKeyNotice(panel);
    m_ignored = new Badge(panel);
    auto *column = new QVBoxLayout(panel);
    column->setContentsMargins(2, 1, 2, 1);
    column->setSpacing(0);
    column->addWidget(m_withheldKey);
    column->addWidget(m_editor);
    auto *chips = new QHBoxLayout;
    chips->setContentsMargins(6, 0, 6, 0);
    chips->addWidget(m_ignored);
    chips->addStretch(1);
    column->addLayout(chips);
    panel->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Maximum);
    return panel;
}

QWidget *TokenPanel::createDetails()
{
    auto *splitter = new QSplitter(Qt::Horizontal, this);
    m_decoded = new DecodedView(splitter);
    splitter->addWidget(m_decoded);
    splitter->addWidget(createJudgement(splitter));
    splitter->setChildrenCollapsible(false);
    splitter->setHandleWidth(10);
    splitter->setStretchFactor(0, 8);
    splitter->setStretchFactor(1, 7);
    splitter->setSizes({8000, 7000}); // shares, not pixels: the splitter has no size yet
    splitter->setSizes({440, 370});
    return splitter;
}

QWidget *TokenPanel::createJudgement(QWidget *parent)
{
    auto *judgement = new QTabWidget(parent);
    judgement->setAccessibleName(tr("Checks and expectations"));
    m_checks = new ChecksView(judgement);
    m_expectationsPage = new DeferredPage([this](QWidget *page) { return createExpectations(page); }, judgement);
    auto *profiles = new DeferredPage([this](QWidget *page) { return createProfiles(page); }, judgement);
    judgement->addTab(m_checks, tr("Checks"));
    judgement->addTab(m_expectationsPage, tr("Expectations"));
    const int elsewhere = judgement->addTab(profiles, tr("Elsewhere"));
    judgement->setTabToolTip(elsewhere, tr("How common verifiers with their defaults would judge this token"));
    connect(judgement, &QTabWidget::currentChanged, this, [this, elsewhere](int page) {
        if (page == elsewhere)
            ask();
    });
    return judgement;
}

QWidget *TokenPanel::createExpectations(QWidget *parent)
{
    m_expectations = new ExpectationsForm(parent);
    connect(m_expectations, &ExpectationsForm::expectationsChanged, this, &TokenPanel::ask);
    if (m_storage)
        m_expectations->setStorage(*m_storage);
    if (inspection())
        m_expectations->showOffers(*inspection());
    return m_expectations;
}

QWidget *TokenPanel::createProfiles(QWidget *parent)
{
    m_profiles = new ProfilesView(parent);
    m_profiles->showNothing();
    return m_profiles;
}

void TokenPanel::connectSignals()
{
    connect(m_editor, &TokenEditor::edited, this, &TokenPanel::onTextChanged);
    connect(&m_typing, &QTimer::timeout, this, &TokenPanel::ask);
    connect(&m_tick, &QTimer::timeout, this, &TokenPanel::onTick);
    connect(&m_frame, &QTimer::timeout, this, [this] { m_editor->showSegments(nullptr); });
    connect(m_paste, &QPushButton::clicked, this, &TokenPanel::pasteAsToken);
    connect(m_copyReport, &QPushButton::clicked, this, &TokenPanel::reportRequested);
    connect(m_withheldKey, &WithheldKeyNotice::clearFieldRequested, this, [this] {
        setText({});
        focusToken();
    });
    connect(m_runner, &InspectionRunner::answered, this, &TokenPanel::onAnswered);
    connect(m_checks, &ChecksView::expectationOffered, this, [this](inspect::CheckName check) {
        if (inspection())
            expectationsForm().expectFrom(*inspection(), check);
    });
}

void TokenPanel::onTextChanged()
{
    ++m_textRevision;
    withdraw();
    m_withheldKey->setNeeded(m_editor->hasWithheldKey());
    const bool isShort = m_editor->document()->characterCount() <= shortText;
    m_typing.start(isShort ? 0ms : typingPause);
    emit textChanged();
}

void TokenPanel::onTick()
{
    if (m_runner->isBusy() || m_typing.isActive()) // the answer to come has the time that it was asked at
        return;
    if (m_sinceAsked.elapsed() < restsPerWork * m_cost)
        return;
    if (hasDates() && !chosenMoment() && m_clock() != inspection()->moment)
        ask();
}

/// What a verdict on screen has to be about. Nothing else decides whether one still stands.
InspectionQuestion TokenPanel::question() const
{
    return {m_textRevision, m_keysRevision, expectations(), chosenMoment()};
}

/// Takes away all that was found out about something else than what is asked now, and ends the work on it.
void TokenPanel::withdraw()
{
    const InspectionQuestion now = question();
    m_runner->drop(now);
    if (m_answer && m_answer->question == now)
        return;
    // Keys and expectations decide what is decrypted. What else stands in a token is in its text alone.
    const bool partsStand = m_decodedText == m_textRevision && inspection() && !inspection()->decryption;
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
    m_checks->showNothing();
    m_decoded->withdrawNotes();
    if (m_profiles)
        m_profiles->showNothing();
    m_copyReport->setEnabled(false);
    emit withdrawn();
}

/// The text's colours may be seen for as long as one picture: mostly the answer is there before.
void TokenPanel::withdrawParts()
{
    if (!m_decodedText)
        return;
    m_decodedText.reset();
    m_summary->showNothing();
    m_ignored->show(Tone::Warning, {});
    m_decoded->showNothing();
    if (m_expectations)
        m_expectations->clearOffers();
    m_frame.start();
}

void TokenPanel::ask()
{
    m_typing.stop();
    withdraw();
    if (!m_runner->isBusy())
        m_sinceAsked.start();
    m_runner->ask({question(), m_editor->text(), m_keys, chosenMoment().value_or(m_clock()),
                   m_profiles && m_profiles->isVisible(), m_searchedText != m_textRevision,
                   m_editor->hasWithheldKey()});
}

void TokenPanel::onAnswered(const InspectionRunner::Answer &answer)
{
    if (answer.question != question()) {
        if (!m_typing.isActive())
            ask();
        return;
    }
    if (answer.withoutKeys)
        return m_editor->replaceForGood(*answer.withoutKeys);
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
    m_decodedText = m_answer->question.textRevision;
    m_summary->showInspection(*inspection);
    m_editor->showSegments(inspection);
    m_ignored->show(Tone::Warning, m_answer->parts->ignored);
    m_verdict->showInspection(inspection);
    m_timeline->showInspection(*inspection, m_answer->question.chosenMoment.has_value());
    m_decoded->showInspection(inspection, m_answer->parts);
    m_checks->showInspection(*inspection);
    if (m_expectations)
        m_expectations->showOffers(*inspection);
    if (m_profiles && !m_answer->judgements.empty())
        m_profiles->showJudgements(*inspection, m_answer->judgements);
    else if (m_profiles)
        m_profiles->showNothing();
    m_copyReport->setEnabled(true);
}

void TokenPanel::showNothing()
{
    m_isJudging = false;
    m_decodedText.reset();
    m_frame.stop();
    m_summary->showNothing();
    m_editor->showSegments(nullptr);
    m_ignored->show(Tone::Warning, {});
    m_verdict->showNothing(!m_keys.isEmpty());
    m_timeline->showNothing();
    m_decoded->showNothing();
    m_checks->showNothing();
    if (m_profiles)
        m_profiles->showNothing();
    if (m_expectations)
        m_expectations->clearOffers();
    m_copyReport->setEnabled(false);
    emit withdrawn();
}

ExpectationsForm &TokenPanel::expectationsForm()
{
    m_expectationsPage->complete();
    return *m_expectations;
}

inspect::Expectations TokenPanel::expectations() const
{
    inspect::Expectations expected = m_expectations ? m_expectations->expectations() : inspect::Expectations();
    expected.issuerFromKeys = m_isIssuerPlaced && expected.issuer && *expected.issuer == m_foundIssuer;
    return expected;
}

std::optional<Moment> TokenPanel::chosenMoment() const
{
    return m_expectations ? m_expectations->moment() : std::nullopt;
}

bool TokenPanel::hasDates() const
{
    if (!inspection() || !inspection()->claims)
        return false;
    const jose::Claims &claims = *inspection()->claims;
    return claims.expiry() || claims.notBefore() || claims.issuedAt();
}

} // namespace tokenscope::ui
