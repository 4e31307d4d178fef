// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/look/theme.h"

#include <QIcon>
#include <QWidget>

namespace tokenscope::ui {

/// A result as a sign, so that its colour never carries the meaning alone. The words stand beside it.
class MarkIcon final : public QWidget
{
    Q_OBJECT

public:
    enum class Mark { Passed, Failed, Warning, NotChecked, Unknown, Waiting, OtherTime, Information };

    /// `pixels` is a side of the look, as measure::icon.
    explicit MarkIcon(int pixels, QWidget *parent = nullptr);

    void setMark(Mark mark);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int m_pixels;
    Mark m_mark = Mark::Waiting;
};

/// Good, Bad, Warning or Neutral.
Tone toneOf(MarkIcon::Mark mark);
QIcon markIcon(MarkIcon::Mark mark);

} // namespace tokenscope::ui
