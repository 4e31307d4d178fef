// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "login/report.h"
#include "ui/token/verdict/answer_card.h"

#include <cstddef>

namespace tokenscope::ui {

class LoginReading;

/// What a recording came to: the first broken link as a headline, with its place, its evidence and what to do.
class LoginVerdict final : public AnswerCard
{
    Q_OBJECT

public:
    explicit LoginVerdict(QWidget *parent = nullptr);

    void showReading(const LoginReading &reading);
    /// Of one of its logins.
    void showLogin(const login::Report &report, std::size_t login);

signals:
    void openWanted();
    void cancelWanted();
    void brokenStepWanted();

private:
    QPushButton *m_open;
    QPushButton *m_cancel;
    QPushButton *m_showStep;
};

} // namespace tokenscope::ui
