// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/connection_settings.h"

#include <QDialog>

class QLineEdit;

namespace tokenscope::ui {

class ChoiceBox;
class PlainLabel;

/// Proxy, CA file and the hosts that clear text is allowed for. Closes only on settings that can be used.
class ConnectionDialog final : public QDialog
{
    Q_OBJECT

public:
    ConnectionDialog(const ConnectionSettings &settings, QWidget *parent);

signals:
    void settingsChosen(const tokenscope::ui::ConnectionSettings &settings);

private:
    void createWidgets();
    QWidget *createFileRow();
    void show(const ConnectionSettings &settings);
    ConnectionSettings settings() const;
    void enableAddress();
    void chooseFile();
    void take();

    ChoiceBox *m_proxy;
    QLineEdit *m_address;
    QLineEdit *m_authorities;
    QLineEdit *m_clearTextHosts;
    PlainLabel *m_fault;
};

} // namespace tokenscope::ui
