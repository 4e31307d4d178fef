// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/token/verdict/engine_answers.h"

#include <QWidget>

class QPushButton;

namespace tokenscope::ui {

class PlainLabel;
class ProfilesView;

/// What others would say of the token: by our tables, and by the libraries on this computer where the user asks them.
class LibrariesPage final : public QWidget
{
    Q_OBJECT

public:
    explicit LibrariesPage(QWidget *parent = nullptr);

    ProfilesView &profiles() { return *m_profiles; }
    /// There is something to ask them about.
    void setCanAsk(bool can);
    void showAnswers(const EngineAnswers &answers);

signals:
    void askWanted();
    void cancelWanted();

private:
    void onClicked();
    void showButton();

    QPushButton *m_button;
    PlainLabel *m_state;
    ProfilesView *m_profiles;
    bool m_canAsk = false;
    bool m_isBusy = false;
};

} // namespace tokenscope::ui
