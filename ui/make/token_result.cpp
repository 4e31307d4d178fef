// SPDX-License-Identifier: Apache-2.0
#include "ui/make/token_result.h"

#include "explain/terms/format_words.h"
#include "explain/verdict/token_list_words.h"
#include "ui/look/flow_layout.h"
#include "ui/look/tokens.h"
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
    m_text->setFixedHeight(m_text->heightOfLines(linesOfMadeToken));
    m_why->setWordWrap(true);
    m_why->setObjectName(QStringLiteral("why nothing was made"));
    setTone(*m_why, Tone::Bad);
    QPushButton *inspect = addButton(tr("&Inspect it"), {}, &TokenResult::inspectWanted);
    inspect->setProperty("primary", true);
    inspect->setIcon(glyphIcon(Glyph::Search, Tone::AccentText));
    addButton(tr("&Copy"), tr("Copy the token"), &TokenResult::copyWanted)->setIcon(glyphIcon(Glyph::Copy, Tone::Text));
    addButton(tr("Copy as &header"), {}, &TokenResult::copyHeaderWanted);
    addButton(tr("Copy as c&url"), {}, &TokenResult::copyCurlWanted);
    addButton(tr("&Save…"), tr("Save the token"), &TokenResult::saveWanted);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 10, 0, 12); // the text has its own, and its scroll bar is in the card's edge
    column->setSpacing(8);
    const auto inset = [column](QLayout *inside) {
        auto *row = new QHBoxLayout; // NOLINT: the column takes it
        row->setContentsMargins(measure::edge, 0, measure::edge, 0);
        row->addLayout(inside, 1);
        column->addLayout(row);
    };
    inset(pills);
    column->addWidget(m_text);
    column->addWidget(m_why);
    m_why->setContentsMargins(measure::edge, 0, measure::edge, 0);
    inset(m_flow);
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
    m_text->moveCursor(QTextCursor::Start); // a token is read from its header on
    const bool isEncrypted = token->inspection.token != token->text && text.count(u'.') == 4;
    m_text->showSegments(isEncrypted ? nullptr : std::make_shared<const inspect::Inspection>(token->inspection));
    m_form->show(Tone::Neutral, isEncrypted ? tr("JWE compact") : explain::formatWords(token->inspection.format));
    m_kind->show(Tone::Accent, explain::listedKindWords(token->inspection.kind, token->inspection.format), Glyph::Key);
    m_length->show(Tone::Neutral, tr("%1 characters").arg(text.size()));
}

} // namespace tokenscope::ui
