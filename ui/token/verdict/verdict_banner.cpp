// SPDX-License-Identifier: Apache-2.0
#include "ui/token/verdict/verdict_banner.h"

#include "explain/phrases/counted.h"
#include "explain/verdict/verdict_words.h"
#include "ui/look/announcement.h"
#include "ui/look/tokens.h"
#include "ui/look/widgets.h"
#include "ui/token/verdict/findings_view.h"
#include "ui/token/verdict/paragraph.h"
#include "ui/token/verdict/step_buttons.h"
#include "ui/token/verdict/verdict_mark.h"

#include <QApplication>
#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace tokenscope::ui {

namespace {

/// The same answer about the same token, whatever the clock says.
bool sameJudgement(const inspect::Inspection &a, const inspect::Inspection &b)
{
    const auto sameCode = [](const inspect::Finding &x, const inspect::Finding &y) { return x.code == y.code; };
    return a.verdict == b.verdict && a.cause == b.cause && a.token == b.token &&
           std::ranges::equal(a.findings, b.findings, sameCode);
}

/// The banner asks for it by itself.
bool hasForm(const explain::Action &step)
{
    return std::holds_alternative<explain::GiveSecret>(step) || std::holds_alternative<explain::GivePayload>(step);
}

QString reasonOf(const explain::VerdictWords &words)
{
    QStringList lines{words.reason};
    for (const QString &hypothesis : words.hypotheses)
        lines.append(u"• "_s + hypothesis);
    lines.removeAll(QString());
    return lines.join(u'\n');
}

} // namespace

VerdictBanner::VerdictBanner(QWidget *parent)
    : TintedCard(parent)
    , m_icon(new MarkIcon(measure::largeMark, this))
    , m_headline(new Paragraph(this))
    , m_reason(new Paragraph(this))
    , m_whatToDo(new PlainLabel(tr("What to do"), this))
    , m_nextStep(new Paragraph(this))
    , m_steps(new StepButtons(StepButtons::Look::Buttons, this))
    , m_note(new Paragraph(this))
    , m_remedy(new QPushButton(tr("Smallest change…"), this))
    , m_key(new GlyphIcon(Glyph::Key, Tone::Muted, this))
    , m_findings(new QPushButton(this))
    , m_findingsList(new FindingsView(this))
{
    prepareAnnouncements(*this);
    setAccessibleName(tr("Verdict"));
    m_headline->setAccessibleName(tr("Verdict in short"));
    m_reason->setAccessibleName(tr("Reason"));
    m_nextStep->setAccessibleName(tr("What to do"));
    m_note->setAccessibleName(tr("What the verdict rests on"));
    setTone(*m_whatToDo, Tone::Muted);
    setTone(*m_note, Tone::Muted);
    for (Paragraph *each : {m_reason, m_nextStep, m_note})
        each->setFocusPolicy(Qt::ClickFocus); // the headline is the card's stop; its description has all of it
    for (QPushButton *each : {m_remedy, m_findings}) {
        each->setProperty("flat", true);
        each->setProperty("small", true);
        each->setFlat(true);
        each->setCursor(Qt::PointingHandCursor);
    }
    m_findings->setCheckable(true);
    m_findings->setLayoutDirection(layoutDirection() == Qt::LeftToRight ? Qt::RightToLeft : Qt::LeftToRight);
    m_remedy->setFocusPolicy(Qt::ClickFocus); // the keyboard has the menu
    m_remedy->setObjectName(u"offer of the smallest change"_s);
    setPlainToolTip(*m_remedy, tr("The fewest changes that would make this token accepted, by who can make them"));
    layOut();
    connect(m_remedy, &QPushButton::clicked, this, &VerdictBanner::remedyWanted);
    m_findings->setIcon(glyphIcon(Glyph::ChevronDown, Tone::Text));
    connect(m_findings, &QPushButton::toggled, this, [this](bool isUnfolded) {
        m_findings->setIcon(glyphIcon(isUnfolded ? Glyph::ChevronUp : Glyph::ChevronDown, Tone::Text));
        showFindings();
    });
    connect(m_findingsList, &FindingsView::stepChosen, this, &VerdictBanner::stepChosen);
    connect(m_steps, &StepButtons::chosen, this, &VerdictBanner::stepChosen);
    applyFonts();
    showNothing(false);
}

/// Icon and headline keep their place; what gets longer does so at the cost of what lies below.
void VerdictBanner::layOut()
{
    auto *words = new QVBoxLayout;
    m_words = words;
    auto *top = new QHBoxLayout;
    top->setSpacing(8);
    top->addWidget(m_headline, 1);
    top->addWidget(m_remedy, 0, Qt::AlignTop);
    top->addWidget(m_findings, 0, Qt::AlignTop);
    words->addLayout(top);
    words->addWidget(m_reason);
    m_forms = new QVBoxLayout;
    m_forms->setContentsMargins(0, 0, 0, 0);
    words->addLayout(m_forms);
    words->addLayout(createSteps());
    auto *note = new QHBoxLayout;
    note->setSpacing(6);
    note->addWidget(m_key, 0, Qt::AlignTop);
    note->addWidget(m_note, 1);
    words->addLayout(note);
    words->addWidget(m_findingsList);
    words->addStretch(1);
    auto *row = new QHBoxLayout(this);
    row->setSpacing(measure::edge);
    row->addWidget(m_icon, 0, Qt::AlignTop);
    row->addLayout(words, 1);
    applyRoom();
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

QLayout *VerdictBanner::createSteps()
{
    auto *steps = new QGridLayout;
    steps->setContentsMargins(0, 0, 0, 0);
    steps->setHorizontalSpacing(12);
    steps->setVerticalSpacing(6);
    steps->setColumnStretch(1, 1);
    steps->addWidget(m_whatToDo, 1, 0, Qt::AlignTop);
    steps->addWidget(m_nextStep, 0, 0, 1, 2);
    steps->addWidget(m_steps, 1, 1);
    m_grid = steps;
    return steps;
}

void VerdictBanner::addForm(QWidget *form)
{
    m_forms->addWidget(form);
}

bool VerdictBanner::hasFilledButton() const
{
    return asksForSomething() || m_steps->isFilled();
}

/// One of the forms is on screen.
bool VerdictBanner::asksForSomething() const
{
    for (int i = 0; i < m_forms->count(); ++i) {
        if (!m_forms->itemAt(i)->isEmpty())
            return true;
    }
    return false;
}

void VerdictBanner::showNothing(bool hasKeys)
{
    offerRemedy(false);
    countFindings(0);
    m_shown.reset();
    releaseHeight();
    const QString headline = tr("No token yet");
    QString body = tr("Paste or drop a token above: it is decoded and judged as you type.");
    if (!hasKeys)
        body += u'\n' + tr("Press Fetch keys at the top, so that its signature can be checked.");
    present(MarkIcon::Mark::Waiting, headline, body);
    clearSteps();
    describe(headline + u". "_s + body);
}

void VerdictBanner::showInspection(const std::shared_ptr<const inspect::Inspection> &inspection,
                                   const VerdictSetting &setting)
{
    const auto words = explain::verdictWords(*inspection, setting.clock);
    const bool isAsOf = setting.clock.has_value();
    const bool news = std::exchange(m_announcesNext, false) || !m_shown || isAsOf != m_shownAsOf ||
                      !sameJudgement(*m_shown, *inspection);
    m_shown = inspection;
    releaseHeight();
    m_shownAsOf = isAsOf;
    present(verdictMark(*inspection), words.headline, reasonOf(words));
    presentSteps(*inspection, words.nextStep, setting.abilities);
    QStringList note{words.provenance.isEmpty() ? setting.keys : words.provenance, words.also};
    note.removeAll(QString());
    presentNote(note.join(u' '));
    m_findingsList->showInspection(*inspection, setting.abilities);
    countFindings(inspection->findings.size());
    offerRemedy(inspection->verdict == inspect::Verdict::Rejected ||
                inspection->verdict == inspect::Verdict::Unverified);
    describe(words.sentence());
    if (news)
        announce();
}

void VerdictBanner::showJudging()
{
    keepHeight();
    offerRemedy(false);
    countFindings(0);
    const QString headline = tr("Judging…");
    present(MarkIcon::Mark::Waiting, headline, {});
    clearSteps();
    describe(headline);
}

void VerdictBanner::showFailure(const QString &reason)
{
    offerRemedy(false);
    countFindings(0);
    m_shown.reset();
    releaseHeight();
    const QString headline = tr("Not judged");
    present(MarkIcon::Mark::Unknown, headline, reason);
    clearSteps();
    describe(headline + u". "_s + reason);
    announce();
}

void VerdictBanner::changeEvent(QEvent *event)
{
    TintedCard::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::ApplicationFontChange)
        applyFonts();
}

void VerdictBanner::present(MarkIcon::Mark mark, const QString &headline, const QString &reason)
{
    m_icon->setMark(mark);
    m_headline->setParagraph(headline);
    m_reason->setParagraph(reason);
    m_reason->setVisible(!reason.isEmpty());
    const Tone tone = toneOf(mark);
    if (tone == m_tone)
        return;
    m_tone = tone;
    if (tone == Tone::Neutral)
        clearTone(*m_headline);
    else
        setTone(*m_headline, tone);
    setGround(tone);
}

void VerdictBanner::presentSteps(const inspect::Inspection &inspection, const QString &words,
                                 const Abilities &abilities)
{
    auto steps = possibleSteps(explain::nextActions(inspection), inspection, abilities);
    const bool isAsked = !steps.empty() && hasForm(steps.front());
    std::erase_if(steps, hasForm);
    std::stable_partition(steps.begin(), steps.end(), [](const explain::Action &each) { // their list is in sight
        return !std::holds_alternative<explain::ShowAllTokens>(each);
    });
    m_steps->showSteps(steps, inspection);
    m_steps->setFilled(!asksForSomething());
    m_nextStep->setParagraph(isAsked ? QString() : words); // the form says it
    m_nextStep->setVisible(!isAsked && !words.isEmpty());
    m_whatToDo->setVisible(!m_nextStep->isHidden() || !m_steps->isEmpty());
    placeWhatToDo();
    if (std::exchange(m_takesFocus, false) && m_headline->hasFocus())
        m_steps->moveFocus(1);
}

/// Beside the buttons, which carry out the words above them; beside the words where there is none.
void VerdictBanner::placeWhatToDo()
{
    const bool hasButtons = !m_steps->isEmpty();
    m_grid->removeWidget(m_whatToDo);
    m_grid->removeWidget(m_nextStep);
    m_grid->addWidget(m_whatToDo, hasButtons ? 1 : 0, 0, Qt::AlignTop);
    m_grid->addWidget(m_nextStep, 0, hasButtons ? 0 : 1, 1, hasButtons ? 2 : 1);
    const int middle = (scaled(measure::control) - m_whatToDo->fontMetrics().height()) / 2;
    m_whatToDo->setContentsMargins(0, hasButtons ? std::max(middle, 0) : 0, 0, 0);
}

void VerdictBanner::presentNote(const QString &note)
{
    m_note->setParagraph(note);
    m_note->setVisible(!note.isEmpty());
    m_key->setVisible(!note.isEmpty());
}

void VerdictBanner::clearSteps()
{
    if (m_steps->isAncestorOf(QApplication::focusWidget())) {
        m_takesFocus = true;
        m_headline->setFocus(Qt::OtherFocusReason); // not to whatever comes next
    }
    m_steps->showSteps({}, {});
    m_nextStep->setParagraph({});
    m_nextStep->hide();
    m_whatToDo->hide();
    presentNote({});
}

void VerdictBanner::countFindings(std::size_t count)
{
    m_findings->setVisible(count > 0);
    m_findings->setText(explain::counted(qint64(count), tr("%1 finding"), tr("%1 findings")));
    m_findings->setAccessibleName(tr("Read %1").arg(m_findings->text()));
    showFindings();
}

/// Under the card's last line, at the cost of what lies below. Unfolded once, the list stays so for other tokens.
void VerdictBanner::showFindings()
{
    m_findingsList->setVisible(m_findings->isChecked() && !m_findings->isHidden());
    fitFindings();
}

void VerdictBanner::fitFindings()
{
    if (m_findingsList->isHidden())
        return;
    constexpr int mostLines = 12;
    const int room = mostLines * fontMetrics().lineSpacing();
    const int width = this->width() - 2 * measure::edge - scaled(measure::largeMark) - measure::edge;
    m_findingsList->setFixedHeight(std::min(m_findingsList->heightOfContent(width), room));
}

void VerdictBanner::resizeEvent(QResizeEvent *event)
{
    TintedCard::resizeEvent(event);
    fitFindings();
}

/// Of a token that was read and is not accepted.
void VerdictBanner::offerRemedy(bool offered)
{
    m_remedy->setVisible(offered);
}

void VerdictBanner::describe(const QString &sentence)
{
    if (sentence != accessibleDescription())
        setAccessibleDescription(sentence);
}

void VerdictBanner::announce()
{
    ui::announce(*this, accessibleDescription());
    emit announced();
}

/// While it is being judged nothing below moves, for a moment that is mostly too short to be seen.
void VerdictBanner::keepHeight()
{
    if (isVisible())
        setMinimumHeight(height());
}

void VerdictBanner::releaseHeight()
{
    setMinimumHeight(m_shown && m_isRoomy ? scaled(measure::verdict) : 0);
}

void VerdictBanner::setRoomy(bool roomy)
{
    if (std::exchange(m_isRoomy, roomy) == roomy)
        return;
    applyRoom();
    releaseHeight();
}

void VerdictBanner::applyRoom()
{
    m_words->setSpacing(m_isRoomy ? 6 : 3);
    const int upright = m_isRoomy ? 14 : 6;
    layout()->setContentsMargins(measure::edge, upright, measure::edge, upright);
}

void VerdictBanner::applyFonts()
{
    m_headline->setFont(headlineFont());
    m_note->setFont(smallFont());
    m_whatToDo->setFont(smallFont());
}

} // namespace tokenscope::ui
