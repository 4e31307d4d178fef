// SPDX-License-Identifier: Apache-2.0
#include "ui/make/json_card.h"

#include "explain/make/bench_words.h"
#include "ui/look/glyphs.h"
#include "ui/look/theme.h"
#include "ui/make/json_editor.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace tokenscope::ui {

JsonCard::JsonCard(make::BenchPart part, QWidget *parent)
    : Panel(parent)
    , m_editor(nullptr)
    , m_state(new Badge(this))
    , m_fault(new PlainLabel({}, this))
{
    const bool isHeader = part == make::BenchPart::Header;
    const QString name = isHeader ? tr("Header") : tr("Payload");
    m_editor = new JsonEditor(isHeader ? tr("Header as JSON") : tr("Payload as JSON"),
                              isHeader ? Tone::Header : Tone::Payload, this);
    setAccessibleName(name);
    auto *title = new PlainLabel(name, this);
    QFont font = title->font();
    font.setBold(true);
    title->setFont(font);
    setTone(*title, isHeader ? Tone::Header : Tone::Payload);
    m_fault->setObjectName(isHeader ? QStringLiteral("header fault") : QStringLiteral("payload fault"));
    m_fault->setWordWrap(true);
    setTone(*m_fault, Tone::Bad);
    auto *tidy = new QPushButton(tr("Tidy"), this);
    tidy->setProperty("flat", true);
    tidy->setProperty("small", true);
    tidy->setAccessibleName(isHeader ? tr("Tidy the header") : tr("Tidy the payload"));
    auto *copy = new QPushButton(glyphIcon(Glyph::Copy, Tone::Muted), {}, this);
    copy->setProperty("flat", true);
    copy->setProperty("small", true);
    copy->setAccessibleName(isHeader ? tr("Copy the header") : tr("Copy the payload"));
    setPlainToolTip(*copy, copy->accessibleName());
    auto *head = new QHBoxLayout;
    head->addWidget(title);
    head->addWidget(m_state);
    head->addStretch(1);
    head->addWidget(tidy);
    head->addWidget(copy);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(readingMargins(16, 8, 8, 8));
    column->addLayout(head);
    column->addWidget(m_editor, 1);
    column->addWidget(m_fault);
    connect(m_editor, &JsonEditor::edited, this, &JsonCard::edited);
    connect(tidy, &QPushButton::clicked, this, &JsonCard::tidyWanted);
    connect(copy, &QPushButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(text()); });
    showFault({});
}

QString JsonCard::text() const
{
    return m_editor->toPlainText();
}

void JsonCard::setText(const QString &text)
{
    m_editor->replaceText(text);
}

void JsonCard::showFault(const std::optional<make::TextFault> &fault)
{
    m_state->show(fault ? Tone::Bad : Tone::Good, fault ? tr("broken") : tr("good JSON"));
    m_fault->setVisible(fault.has_value());
    m_fault->setText(fault ? explain::textFaultWords(*fault) : QString());
    m_editor->markLine(fault ? int(fault->line) : 0);
}

} // namespace tokenscope::ui
