// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/civil_time.h"

#include <QWidget>

class QPushButton;

namespace tokenscope::ui {

class MarkIcon;
class PlainLabel;

/// Says that the token is judged as of another time than now, and goes back to now. Not seen otherwise.
class MomentBar final : public QWidget
{
    Q_OBJECT

public:
    explicit MomentBar(QWidget *parent = nullptr);

    void showMoment(Moment moment, Moment now);

signals:
    void nowWanted();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    MarkIcon *m_icon;
    PlainLabel *m_words;
    QPushButton *m_back;
};

} // namespace tokenscope::ui
