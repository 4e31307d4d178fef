// SPDX-License-Identifier: Apache-2.0
#include "ui/token/token_card.h"

#include "demo/sample_tokens.h"
#include "inspect/findings/fact.h"
#include "ui/look/tokens.h"
#include "ui/look/widgets.h"
#include "ui/token/input/token_editor.h"
#include "ui/token/input/token_list.h"
#include "ui/token/input/withheld_key_notice.h"
#include "ui/token/verdict/token_summary.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>

#include <optional>

namespace tokenscope::ui {

TokenCard::TokenCard(QWidget *parent)
    : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(createEditorPanel());
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Maximum);
    connect(m_editor, &TokenEditor::edited, this, [this] {
        m_withheldKey->setNeeded(m_editor->hasWithheldKey());
        emit edited();
    });
    connect(m_report, &QPushButton::clicked, this, &TokenCard::reportRequested);
    connect(m_withheldKey, &WithheldKeyNotice::clearFieldRequested, this, &TokenCard::clearRequested);
    setSamples({});
}

QWidget *TokenCard::createHead()
{
    auto *head = new CardHead(this);
    m_head = head;
    m_summary = new TokenSummary(head);
    m_ignored = new Badge(head);
    m_ignored->setMinimumWidth(scaled(4 * measure::edge)); // a long one ends in an ellipsis
    m_paste = addHeadButton(*head, tr("Paste"), Glyph::Paste);
    m_paste->setToolTip(tr("Put the clipboard's text in place of the token"));
    connect(m_paste, &QPushButton::clicked, this, &TokenCard::pasteRequested);
    m_samples = addHeadButton(*head, tr("Samples"), Glyph::Flask);
    m_sampleMenu = new QMenu(m_samples);
    m_sampleMenu->setToolTipsVisible(true);
    m_samples->setMenu(m_sampleMenu);
    m_report = addHeadButton(*head, tr("Report…"), Glyph::Save);
    m_report->setToolTip(tr("Verdict, reasons and decoded parts to hand on, without the token"));
    QHBoxLayout &row = head->row();
    row.setSpacing(measure::gap / 2);
    row.addWidget(new Caption(tr("Token"), head));
    row.addSpacing(measure::gap / 2);
    row.addWidget(m_summary, 1);
    row.addWidget(m_ignored);
    row.addWidget(m_paste);
    row.addWidget(m_samples);
    row.addWidget(m_report);
    return head;
}

QPushButton *TokenCard::addHeadButton(QWidget &head, const QString &words, Glyph glyph)
{
    auto *button = new QPushButton(glyphIcon(glyph, Tone::Text), words, &head);
    button->setProperty("flat", true);
    button->setProperty("small", true);
    button->setFlat(true);
    button->setAccessibleName(words);
    return button;
}

/// The words go first; the icons stay.
void TokenCard::fitHead()
{
    const auto showWords = [this](bool shown) {
        for (QPushButton *each : {m_paste, m_samples, m_report})
            each->setText(shown ? each->accessibleName() : QString());
    };
    showWords(true);
    const int wanted = m_head->sizeHint().width();
    if (wanted > width())
        showWords(false);
}

/// The list is before the token that is chosen in it; without room for both it is below.
void TokenCard::arrange()
{
    constexpr int roomForBoth = 720;
    constexpr int rowsBeside = 5;
    constexpr int rowsBelow = 3;
    const bool isBeside = !m_tokens->isHidden() && width() >= scaled(roomForBoth);
    m_body->setDirection(isBeside ? QBoxLayout::RightToLeft : QBoxLayout::TopToBottom);
    m_body->setStretchFactor(m_editor, isBeside ? 2 : 0);
    m_body->setStretchFactor(m_tokens, isBeside ? 3 : 0);
    m_editor->setSizePolicy(QSizePolicy::Expanding, isBeside ? QSizePolicy::Expanding : QSizePolicy::Maximum);
    m_tokens->setSeenRows(isBeside ? rowsBeside : rowsBelow);
}

void TokenCard::resizeEvent(QResizeEvent *event)
{
    fitHead();
    arrange();
    QWidget::resizeEvent(event);
}

QWidget *TokenCard::createEditorPanel()
{
    QWidget *head = createHead(); // the first stops by tab
    auto *panel = new Panel(this);
    m_editor = new TokenEditor(panel);
    m_tokens = new TokenList(panel);
    m_withheldKey = new WithheldKeyNotice(panel);
    auto *column = new QVBoxLayout(panel);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(head);
    column->addWidget(m_withheldKey);
    m_body = new QBoxLayout(QBoxLayout::TopToBottom);
    m_body->setSpacing(0);
    m_body->addWidget(m_editor);
    m_body->addWidget(m_tokens);
    column->addLayout(m_body);
    connect(m_tokens, &TokenList::shownOrHidden, this, &TokenCard::arrange);
    panel->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Maximum);
    return panel;
}

void TokenCard::setSamples(const std::vector<demo::SampleToken> &samples)
{
    m_sampleMenu->clear();
    std::optional<demo::SampleGroup> group;
    for (const demo::SampleToken &sample : samples) {
        if (group != sample.group)
            m_sampleMenu->addSection(demo::sampleGroupName(sample.group));
        group = sample.group;
        QAction *action = m_sampleMenu->addAction(plainCaption(sample.name));
        action->setToolTip(plainToolTip(sample.sentence));
        action->setStatusTip(sample.sentence);
        connect(action, &QAction::triggered, this, [this, sample] { emit sampleChosen(sample); });
    }
    m_samples->setVisible(!samples.empty());
}

void TokenCard::setReportEnabled(bool enabled)
{
    m_report->setEnabled(enabled);
}

void TokenCard::showInspection(const std::shared_ptr<const inspect::Inspection> &inspection, const TokenParts &parts)
{
    m_summary->showInspection(*inspection);
    m_editor->showSegments(inspection);
    // Around one of many tokens it is the others.
    const inspect::Finding *finding = inspection->find(inspect::Code::EmbeddedInText);
    const auto *within = finding ? finding->as<inspect::found::EmbeddedInText>() : nullptr;
    m_ignored->show(Tone::Warning, within && within->count > 1 ? QString() : parts.ignored);
    fitHead();
}

void TokenCard::withdrawParts()
{
    m_summary->showNothing();
    m_ignored->show(Tone::Warning, {});
}

void TokenCard::showNoColors()
{
    m_editor->showSegments(nullptr);
}

} // namespace tokenscope::ui
