// SPDX-License-Identifier: Apache-2.0
#include "ui/look/check_box.h"

#include "ui/look/glyphs.h"

#include <QPainter>
#include <QStyleOptionButton>

namespace tokenscope::ui {

CheckBox::CheckBox(const QString &text, QWidget *parent)
    : QCheckBox(text, parent)
{
}

void CheckBox::paintEvent(QPaintEvent * /*event*/)
{
    QStyleOptionButton option;
    initStyleOption(&option);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (!isEnabled())
        painter.setOpacity(0.5);
    const QRectF box =
        QRectF(style()->subElementRect(QStyle::SE_CheckBoxIndicator, &option, this)).adjusted(0.5, 0.5, -0.5, -0.5);
    constexpr double corner = 3;
    painter.setPen(QPen(color(hasFocus() ? Tone::Accent : Tone::FieldEdge), hasFocus() ? 2 : 1));
    painter.setBrush(color(isChecked() ? Tone::Accent : Tone::Surface));
    painter.drawRoundedRect(box, corner, corner);
    if (isChecked())
        paintGlyph(painter, box.adjusted(1, 1, -1, -1), Glyph::Check, color(Tone::AccentText));
    option.rect = style()->subElementRect(QStyle::SE_CheckBoxContents, &option, this);
    style()->drawControl(QStyle::CE_CheckBoxLabel, &option, &painter, this);
}

} // namespace tokenscope::ui
