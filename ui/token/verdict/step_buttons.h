// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/token/verdict/next_steps.h"

#include <QWidget>

#include <vector>

class QMenu;
class QPushButton;

namespace tokenscope::ui {

/// Next steps as buttons, three at most, the likeliest first; further ones under "More". They are changed in place, so
/// that a tick of the clock takes the focus from none of them.
class StepButtons final : public QWidget
{
    Q_OBJECT

public:
    enum class Look { Buttons, Links };
    explicit StepButtons(Look look, QWidget *parent = nullptr);

    /// `about` goes before the caption where it is read out alone: the check or finding that it belongs to.
    void showSteps(const std::vector<explain::Action> &steps, const inspect::Inspection &inspection,
                   const QString &about = {});
    bool isEmpty() const { return m_steps.empty(); }
    /// The first is the window's filled button.
    void setFilled(bool filled);
    bool isFilled() const;
    /// As if the first button were pressed; false if there is none.
    bool performFirst();
    /// The focus goes to the button beside the one that has it.
    bool moveFocus(int by);

signals:
    void chosen(const tokenscope::explain::Action &step);

private:
    QPushButton *addButton();
    void showIcon(std::size_t number);
    void showMore(const std::vector<StepWords> &words);

    Look m_look;
    std::vector<explain::Action> m_steps;
    std::vector<QPushButton *> m_buttons;
    QPushButton *m_more;
    QMenu *m_menu;
};

} // namespace tokenscope::ui
