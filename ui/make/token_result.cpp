// SPDX-License-Identifier: Apache-2.0
#include "ui/make/token_result.h"

#include "explain/terms/format_words.h"
#include "explain/terms/kind_words.h"
#include "ui/look/flow_layout.h"
#include "ui/token/input/token_editor.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace tokenscope::ui {

namespace {

constexpr int resultGap = 6;
constexpr int linesOfMadeToken = 7;

} // namespace

TokenResult::TokenResult(QWidget *parent)
    : Panel(parent)
    , m_form(new Badge(this))
    , m_kind(new Badge(this))
    , m_length(new Badge(this))
    , m_text(new TokenEditor(this))
    , m_why(new PlainLabel({}, this))
    , m_flow(new FlowLayout(resultGap))
{
    setAccessibleName(tr("Token"));
    auto *pills = new FlowLayout(resultGap);
    pills->addWidget(new Caption(tr("Token"), this));
    for (Badge *badge : {m_form, m_kind, m_length})
        pills->addWidget(badge);
    m_text->setReadOnly(true);
    m_text->setAccessibleName(tr("Token that was made"));
    m_text->setTabChangesFocus(true);
    m_text->setFixedHeight(linesOfMadeToken * m_text->fontMetrics().lineSpacing());
    m_why->setWordWrap(true);
    m_why->setObjectName(QStringLiteral("why nothing was made"));
    setTone(*m_why, Tone::Bad);
    addButton(tr("&Inspect it"), {}, &TokenResult::inspectWanted)->setProperty("primary", true);
    addButton(tr("&Copy"), tr("Copy the token"), &TokenResult::copyWanted);
    addButton(tr("Copy as &header"), {}, &TokenResult::copyHeaderWanted);
    addButton(tr("Copy as c&url"), {}, &TokenResult::copyCurlWanted);
    addButton(tr("&Save…"), tr("Save the token"), &TokenResult::saveWanted);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 10, 16, 12);
    column->setSpacing(8);
    column->addLayout(pills);
    column->addWidget(m_text);
    column->addWidget(m_why);
    column->addLayout(m_flow);
    showToken(nullptr, {});
}

QPushButton *TokenResult::addButton(const QString &words, const QString &name, void (TokenResult::*wanted)())
{
    auto *button = new QPushButton(words, this);
    if (!name.isEmpty())
        button->setAccessibleName(name);
    connect(button, &QPushButton::clicked, this, wanted);
    m_flow->addWidget(button);
    m_buttons.append(button);
    return button;
}

void TokenResult::showToken(const std::shared_ptr<const make::BenchToken> &token, const QString &why)
{
    for (QPushButton *button : m_buttons)
        button->setEnabled(token != nullptr);
    m_why->setText(why);
    m_why->setVisible(!why.isEmpty());
    if (!token) {
        m_text->replaceForGood({});
        for (Badge *badge : {m_form, m_kind, m_length})
            badge->show(Tone::Neutral, {});
        return;
    }
    const QString text = QString::fromStdString(token->text);
    m_text->replaceForGood(text);
    const bool isEncrypted = token->inspection.token != token->text && text.count(u'.') == 4;
    m_text->showSegments(isEncrypted ? nullptr : std::make_shared<const inspect::Inspection>(token->inspection));
    m_form->show(Tone::Neutral, isEncrypted ? tr("JWE compact") : explain::formatWords(token->inspection.format));
    m_kind->show(Tone::Neutral, explain::kindName(token->inspection.kind));
    m_length->show(Tone::Neutral, tr("%1 characters").arg(text.size()));
}

} // namespace tokenscope::ui
