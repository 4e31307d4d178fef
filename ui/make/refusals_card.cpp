// SPDX-License-Identifier: Apache-2.0
#include "ui/make/refusals_card.h"

#include "explain/findings/finding_words.h"
#include "ui/look/tokens.h"
#include "ui/token/verdict/mark_icon.h"
#include "ui/token/verdict/profiles_view.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace tokenscope::ui {

RefusalsCard::RefusalsCard(QWidget *parent)
    : Panel(parent)
    , m_count(new Badge(this))
    , m_nothing(new PlainLabel(tr("Nothing is wrong with it here."), this))
    , m_findings(new QWidget(this))
    , m_column(new QVBoxLayout(m_findings))
    , m_heading(new PlainLabel(tr("With their defaults, its issuer and its audience"), this))
    , m_profiles(new ProfilesView(this))
{
    setAccessibleName(tr("Who would refuse it"));
    auto *head = new QHBoxLayout;
    head->addWidget(new Caption(tr("Who would refuse it"), this));
    head->addWidget(m_count);
    head->addStretch(1);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(8);
    for (PlainLabel *label : {m_nothing, m_heading}) {
        label->setWordWrap(true);
        setTone(*label, Tone::Muted);
    }
    auto *promise = new PlainLabel(tr("For tests only: no service trusts this key unless you tell it to."), this);
    promise->setFont(smallFont());
    promise->setWordWrap(true);
    setTone(*promise, Tone::Muted);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 10, 16, 12);
    column->setSpacing(8);
    column->addLayout(head);
    column->addWidget(m_findings);
    column->addWidget(m_nothing);
    column->addWidget(m_heading);
    m_profiles->setMinimumHeight(fontMetrics().lineSpacing() * 8);
    column->addWidget(m_profiles, 1);
    column->addWidget(promise);
    showToken(nullptr);
}

void RefusalsCard::showToken(const make::BenchToken *token)
{
    while (QLayoutItem *item = m_column->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater(); // its own button may have led here
        delete item;
    }
    m_count->show(Tone::Neutral, {});
    m_heading->setVisible(token != nullptr);
    m_nothing->setVisible(token != nullptr);
    if (!token)
        return m_profiles->showNothing();
    for (std::size_t i = 0; i < token->inspection.findings.size(); ++i) {
        if (token->inspection.findings[i].severity != inspect::Severity::Note)
            addFinding(token->inspection.findings[i], token->fixes[i]);
    }
    m_findings->setVisible(m_column->count() > 0);
    m_nothing->setVisible(m_column->count() == 0);
    const auto &judgements = token->profiled.judgements;
    const auto refusing =
        std::ranges::count(judgements, inspect::Verdict::Rejected, &inspect::ProfileJudgement::verdict);
    m_count->show(refusing > 0 ? Tone::Bad : Tone::Good, tr("%1 of %2").arg(refusing).arg(judgements.size()));
    m_profiles->showJudgements(token->profiled.inspection, judgements);
}

void RefusalsCard::addFinding(const inspect::Finding &finding, const make::BenchFix &fix)
{
    const bool isError = finding.severity == inspect::Severity::Error;
    const auto words = explain::findingWords(finding);
    auto *row = new QWidget(m_findings);
    row->setObjectName(QStringLiteral("finding of the made token"));
    auto *mark = new MarkIcon(measure::icon, row);
    mark->setMark(isError ? MarkIcon::Mark::Failed : MarkIcon::Mark::Warning);
    auto *title = new PlainLabel(words.title, row);
    QFont font = title->font();
    font.setBold(true);
    title->setFont(font);
    title->setWordWrap(true);
    auto *why = new PlainLabel(words.explanation, row);
    why->setFont(smallFont());
    why->setWordWrap(true);
    setTone(*why, Tone::Muted);
    auto *grid = new QGridLayout(row);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setVerticalSpacing(0);
    grid->setColumnStretch(1, 1);
    grid->addWidget(mark, 0, 0, Qt::AlignTop);
    grid->addWidget(title, 0, 1);
    grid->addWidget(why, 1, 1);
    if (fix) {
        const QString name = QString::fromStdString(fix->name);
        auto *button = new QPushButton(fix->part == make::BenchPart::Header ? tr("Set it") : tr("Add one"), row);
        button->setAccessibleName(tr("Mend “%1”").arg(name));
        connect(button, &QPushButton::clicked, this, [this, edit = *fix] { emit fixWanted(edit); });
        grid->addWidget(button, 0, 2, 2, 1, Qt::AlignVCenter);
    }
    m_column->addWidget(row);
    row->show();
}

} // namespace tokenscope::ui
