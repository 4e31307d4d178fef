// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/session/connection_settings.h"

#include <QDialog>

class QCheckBox;
class QLineEdit;
class QSpinBox;

namespace tokenscope::ui {

class ChoiceBox;
class PlainLabel;

/// Proxy, CA file, the hosts that clear text is allowed for, and when keys are fetched again by themselves. Closes only
/// on settings that can be used.
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
    QCheckBox *m_http2;
    QSpinBox *m_refresh;
    QCheckBox *m_refetch;
    PlainLabel *m_fault;
};

} // namespace tokenscope::ui
