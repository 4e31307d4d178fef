// SPDX-License-Identifier: Apache-2.0
#include "ui/look/tinted_card.h"

#include "ui/look/tokens.h"

#include <QPainter>

namespace tokenscope::ui {

namespace {

struct Ground
{
    Tone surface;
    Tone edge;
};

Ground groundOf(Tone tone)
{
    if (tone == Tone::Good)
        return {Tone::GoodSurface, Tone::GoodEdge};
    if (tone == Tone::Bad)
        return {Tone::BadSurface, Tone::BadEdge};
    if (tone == Tone::Warning)
        return {Tone::WarningSurface, Tone::WarningEdge};
    return {Tone::NeutralSurface, Tone::NeutralEdge};
}

} // namespace

TintedCard::TintedCard(QWidget *parent)
    : QFrame(parent)
{
}

void TintedCard::setGround(Tone tone)
{
    m_ground = tone;
    update();
}

void TintedCard::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Ground ground = groundOf(m_ground);
    const double edge = isHighContrast() ? 2 : 1;
    const double inset = edge / 2;
    painter.setPen(QPen(color(ground.edge), edge));
    painter.setBrush(color(ground.surface));
    painter.drawRoundedRect(QRectF(rect()).adjusted(inset, inset, -inset, -inset), measure::cardRadius,
                            measure::cardRadius);
}

} // namespace tokenscope::ui
