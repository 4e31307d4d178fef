// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/files/locked_keys.h"

#include <QDialog>

class QPushButton;

namespace tokenscope::ui {

class SecretField;

/// Asks for the passphrase of a key file. It is handed on once, and forgotten.
class PassphraseDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit PassphraseDialog(const LockedKeys &locked, QWidget *parent = nullptr);

signals:
    void given(const tokenscope::ui::Passphrase &passphrase);

private:
    void give();

    SecretField *m_field;
    QPushButton *m_open = nullptr;
};

} // namespace tokenscope::ui
