// SPDX-License-Identifier: Apache-2.0
#include "ui/files/passphrase_dialog.h"

#include "ui/look/secret_field.h"
#include "ui/look/widgets.h"

#include <QDialogButtonBox>
#include <QPushButton>
#include <QVBoxLayout>

namespace tokenscope::ui {

namespace {

constexpr int letterWidths = 44;

} // namespace

PassphraseDialog::PassphraseDialog(const LockedKeys &locked, QWidget *parent)
    : QDialog(parent)
    , m_field(new SecretField(tr("Passphrase"), this))
{
    setWindowTitle(tr("Passphrase"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto *question = new PlainLabel(locked.name.isEmpty() ? tr("The pasted key is protected with a passphrase.")
                                                          : tr("“%1” is protected with a passphrase.").arg(locked.name),
                                    this);
    question->setWordWrap(true);
    auto *fault = new PlainLabel(tr("That passphrase does not open it."), this);
    fault->setObjectName(QStringLiteral("wrong passphrase"));
    fault->setVisible(locked.isWrong);
    setTone(*fault, Tone::Bad);
    auto *promise = new PlainLabel(tr("It is used once, and not kept."), this);
    promise->setFont(smallFont());
    setTone(*promise, Tone::Muted);
    m_field->setMinimumWidth(fontMetrics().averageCharWidth() * letterWidths);
    if (locked.isWrong)
        m_field->setAccessibleDescription(fault->text());
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_open = buttons->addButton(tr("&Open"), QDialogButtonBox::AcceptRole);
    m_open->setDefault(true);
    m_open->setEnabled(false);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(8);
    for (QWidget *each : {static_cast<QWidget *>(question), static_cast<QWidget *>(fault),
                          static_cast<QWidget *>(m_field), static_cast<QWidget *>(promise)})
        column->addWidget(each);
    column->addSpacing(8);
    column->addWidget(buttons);
    connect(m_field, &QLineEdit::textChanged, this,
            [this](const QString &text) { m_open->setEnabled(!text.isEmpty()); });
    connect(buttons, &QDialogButtonBox::accepted, this, &PassphraseDialog::give);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(this, &QDialog::finished, m_field, &SecretField::forget);
    m_field->setFocus();
}

void PassphraseDialog::give()
{
    QByteArray typed = m_field->text().toUtf8();
    const auto passphrase = std::make_shared<const inspect::PassphraseBytes>(typed.cbegin(), typed.cend());
    typed.fill('\0');
    accept();
    emit given(passphrase);
}

} // namespace tokenscope::ui
