// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/look/theme.h"

#include <QFrame>

namespace tokenscope::ui {

/// A rounded card whose ground says how an answer is: good, bad, with a warning, or none of these.
class TintedCard : public QFrame
{
    Q_OBJECT

public:
    explicit TintedCard(QWidget *parent = nullptr);

    /// Good, Bad or Warning; all others are neutral.
    void setGround(Tone tone);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Tone m_ground = Tone::Neutral;
};

} // namespace tokenscope::ui
