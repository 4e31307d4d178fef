// SPDX-License-Identifier: Apache-2.0
#include "ui/token/verdict/check_row.h"

#include "explain/findings/finding_words.h"
#include "explain/verdict/check_names.h"
#include "explain/verdict/check_words.h"
#include "ui/guide/guide_window.h"
#include "ui/look/accessible_role.h"
#include "ui/look/tab_order.h"
#include "ui/look/tokens.h"
#include "ui/look/widgets.h"
#include "ui/token/verdict/paragraph.h"
#include "ui/token/verdict/step_buttons.h"

#include <QAction>
#include <QGridLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QStyleOptionFocusRect>

using namespace Qt::StringLiterals;

namespace tokenscope::ui {

namespace {

MarkIcon::Mark markOf(inspect::CheckState state)
{
    switch (state) {
    case inspect::CheckState::Passed:
        return MarkIcon::Mark::Passed;
    case inspect::CheckState::Failed:
        return MarkIcon::Mark::Failed;
    case inspect::CheckState::NotChecked:
        return MarkIcon::Mark::NotChecked;
    }
    Q_UNREACHABLE();
}

MarkIcon::Mark markOf(inspect::Severity severity)
{
    switch (severity) {
    case inspect::Severity::Error:
        return MarkIcon::Mark::Failed;
    case inspect::Severity::Warning:
        return MarkIcon::Mark::Warning;
    case inspect::Severity::Note:
        return MarkIcon::Mark::NotChecked;
    }
    Q_UNREACHABLE();
}

QString severityWord(inspect::Severity severity)
{
    switch (severity) {
    case inspect::Severity::Error:
        return CheckRow::tr("error");
    case inspect::Severity::Warning:
        return CheckRow::tr("warning");
    case inspect::Severity::Note:
        return CheckRow::tr("note");
    }
    Q_UNREACHABLE();
}

} // namespace

CheckRow::CheckRow(QWidget *parent)
    : QWidget(parent)
    , m_icon(new MarkIcon(measure::icon, this))
    , m_title(new PlainLabel({}, this))
    , m_detail(new Paragraph(this))
    , m_steps(new StepButtons(StepButtons::Look::Links, this))
    , m_meaning(new QAction(tr("What this check means"), this))
{
    setAccessibleRole(*this, QAccessible::ListItem);
    setFocusPolicy(Qt::TabFocus);
    m_title->setFont(strong(font()));
    m_detail->setFont(smallFont());
    m_detail->setFocusPolicy(Qt::ClickFocus);
    setTone(*m_detail, Tone::Muted);
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(readingMargins(measure::edge, 4, measure::gap, 4));
    grid->setHorizontalSpacing(measure::gap);
    grid->setVerticalSpacing(0);
    grid->setColumnStretch(1, 1);
    grid->addWidget(m_icon, 0, 0, Qt::AlignCenter);
    grid->addWidget(m_title, 0, 1);
    grid->addWidget(m_detail, 1, 1);
    grid->addWidget(m_steps, 2, 1);
    connect(m_steps, &StepButtons::chosen, this, &CheckRow::stepChosen);
    setContextMenuPolicy(Qt::ActionsContextMenu);
    addAction(m_meaning);
    connect(m_meaning, &QAction::triggered, this, [this] { GuideWindow::open(this, GuideWindow::sectionOf(this)); });
}

void CheckRow::setGuideSection(const QString &section)
{
    GuideWindow::setSection(*this, section);
    m_meaning->setVisible(!section.isEmpty());
}

void CheckRow::showCheck(const inspect::Inspection &inspection, const inspect::Check &check, const Abilities &abilities)
{
    const auto [title, detail] = explain::checkWords(inspection, check);
    m_steps->showSteps(possibleSteps(explain::actionsFor(check, inspection), inspection, abilities), inspection, title);
    setGuideSection(title);
    showLine(markOf(check.state), title, detail, tr("%1: %2.").arg(title, explain::checkStateWord(check.state)));
}

void CheckRow::showWords(MarkIcon::Mark mark, const QString &title, const QString &detail)
{
    m_steps->showSteps({}, {});
    setGuideSection({});
    showLine(mark, title, detail, title + u'.');
}

void CheckRow::showFinding(const inspect::Inspection &inspection, const inspect::Finding &finding,
                           const Abilities &abilities)
{
    const explain::FindingWords words = explain::findingWords(finding);
    const bool hasBoth = !words.explanation.isEmpty() && !words.nextStep.isEmpty();
    m_steps->showSteps(possibleSteps(explain::actionsFor(finding, inspection), inspection, abilities), inspection,
                       words.title);
    setGuideSection({});
    showLine(markOf(finding.severity), words.title,
             words.explanation + (hasBoth ? QStringLiteral(" ") : QString()) + words.nextStep,
             tr("%1: %2.").arg(words.title, severityWord(finding.severity)));
}

void CheckRow::keyPressEvent(QKeyEvent *event)
{
    const bool isHandled = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter ? m_steps->performFirst()
                           : event->key() == Qt::Key_Right                                 ? m_steps->moveFocus(1)
                           : event->key() == Qt::Key_Left                                  ? m_steps->moveFocus(-1)
                                                                                           : false;
    if (!isHandled)
        QWidget::keyPressEvent(event);
}

void CheckRow::showLine(MarkIcon::Mark mark, const QString &title, const QString &detail, const QString &words)
{
    m_icon->setMark(mark);
    m_title->setText(title);
    m_detail->setParagraph(detail);
    m_detail->setAccessibleName(title);
    const QString whole = words + u' ' + detail;
    if (whole != accessibleName())
        setAccessibleName(whole);
}

void CheckRow::setFound(bool found)
{
    m_isFound = found;
    update();
}

void CheckRow::paintEvent(QPaintEvent * /*event*/)
{
    const bool hasRing = showsFocusRing(*this);
    if (!hasRing && !m_isFound)
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(hasRing ? QPen(color(Tone::Accent), 2) : QPen(Qt::NoPen));
    if (m_isFound)
        painter.setBrush(color(Tone::Selection));
    painter.drawRoundedRect(rect().adjusted(3, 1, -3, -1), measure::pillRadius, measure::pillRadius);
}

} // namespace tokenscope::ui
