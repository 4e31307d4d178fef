// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

class QPushButton;

namespace tokenscope::ui {

/// The empty state: with no keys and no token, two lines on what to do, and the demo endpoint at one click.
class WelcomeStrip final : public QWidget
{
    Q_OBJECT

public:
    explicit WelcomeStrip(QWidget *parent = nullptr);

    /// While the demo's keys are being made.
    void setStarting(bool starting);

signals:
    void demoRequested();

private:
    QPushButton *m_button;
};

} // namespace tokenscope::ui
