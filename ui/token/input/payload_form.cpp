// SPDX-License-Identifier: Apache-2.0
#include "ui/token/input/payload_form.h"

#include "explain/phrases/counted.h"
#include "ui/look/widgets.h"
#include "ui/token/input/exact_text_field.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace tokenscope::ui {

PayloadForm::PayloadForm(QWidget *parent)
    : QWidget(parent)
    , m_field(new ExactTextField(this))
    , m_file(new QPushButton(tr("Open file…"), this))
    , m_check(new QPushButton(tr("Check"), this))
    , m_words(new PlainLabel({}, this))
{
    setAccessibleName(tr("Payload of the detached signature"));
    m_field->setAccessibleName(tr("Payload that was signed"));
    m_field->setPlaceholderText(tr("The payload that was signed"));
    m_file->setAccessibleName(tr("Open the payload’s file"));
    m_file->setAutoDefault(false);
    m_check->setAccessibleName(tr("Check with this payload"));
    m_check->setProperty("primary", true);
    m_check->setAutoDefault(false);
    m_words->setFont(smallFont());
    m_words->setWordWrap(true);
    m_words->setObjectName(QStringLiteral("payload words"));
    setTone(*m_words, Tone::Muted);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_field, 1);
    row->addWidget(m_file, 0, Qt::AlignTop);
    row->addWidget(m_check, 0, Qt::AlignTop);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(3);
    column->addLayout(row);
    column->addWidget(m_words);
    connect(m_field, &QPlainTextEdit::textChanged, this, &PayloadForm::withdraw);
    connect(m_check, &QPushButton::clicked, this, &PayloadForm::check);
    connect(m_file, &QPushButton::clicked, this, &PayloadForm::fileWanted);
    hide();
}

void PayloadForm::setFileContent(const QByteArray &bytes, const QString &name)
{
    m_field->forget();
    m_fileName = name;
    give(bytes);
}

void PayloadForm::showResult(const inspect::Inspection &inspection)
{
    const auto isPayload = [](const inspect::UncheckedPart &each) { return each.part == inspect::Part::Payload; };
    const bool isMissing =
        std::ranges::any_of(inspection.unchecked, isPayload) || inspection.find(inspect::Code::PayloadDetached);
    setVisible(isMissing || m_payload);
    if (!m_payload)
        return showMessage(tr("To the byte as it was signed, line breaks included. It is forgotten with the token."));
    const QString size = explain::counted(m_payload->size(), tr("%1 byte"), tr("%1 bytes"));
    showMessage(m_fileName.isEmpty() ? tr("Judged with this payload: %1.").arg(size)
                                     : tr("Judged with the payload in %1: %2.").arg(m_fileName, size));
}

void PayloadForm::forget()
{
    m_field->forget();
    m_fileName.clear();
    if (std::exchange(m_payload, std::nullopt))
        ++m_revision;
}

void PayloadForm::focusPayload()
{
    m_field->setFocus(Qt::ShortcutFocusReason);
}

void PayloadForm::check()
{
    m_fileName.clear();
    give(m_field->bytes());
}

/// What was found out with the payload before says nothing of this one.
void PayloadForm::withdraw()
{
    if (m_payload && m_fileName.isEmpty())
        give(std::nullopt);
}

void PayloadForm::give(std::optional<QByteArray> payload)
{
    m_payload = std::move(payload);
    ++m_revision;
    emit payloadChanged();
}

void PayloadForm::showMessage(const QString &words)
{
    if (words == m_words->text())
        return;
    m_words->setText(words);
    setAccessibleDescription(words);
}

} // namespace tokenscope::ui
