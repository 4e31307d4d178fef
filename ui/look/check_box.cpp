// SPDX-License-Identifier: Apache-2.0
#include "ui/look/check_box.h"

#include "ui/look/glyphs.h"
#include "ui/look/tab_order.h"

#include <QPainter>
#include <QStyleOptionButton>

namespace tokenscope::ui {

namespace {

void paintBox(QPainter &painter, const QRect &square, bool isChecked, bool hasFocus)
{
    const QRectF box = QRectF(square).adjusted(0.5, 0.5, -0.5, -0.5);
    constexpr double corner = 3;
    painter.setPen(QPen(color(hasFocus ? Tone::Accent : Tone::FieldEdge), hasFocus ? 2 : 1));
    painter.setBrush(color(isChecked ? Tone::Accent : Tone::Surface));
    painter.drawRoundedRect(box, corner, corner);
    if (isChecked)
        paintGlyph(painter, box.adjusted(1, 1, -1, -1), Glyph::Check, color(Tone::AccentText));
}

} // namespace

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
    paintBox(painter, style()->subElementRect(QStyle::SE_CheckBoxIndicator, &option, this), isChecked(),
             showsFocusRing(*this));
    option.rect = style()->subElementRect(QStyle::SE_CheckBoxContents, &option, this);
    style()->drawControl(QStyle::CE_CheckBoxLabel, &option, &painter, this);
}

CheckRowDelegate::CheckRowDelegate(QObject *parent)
    : QStyledItemDelegate(parent)
{
}

/// Over the one that the style has drawn.
void CheckRowDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyledItemDelegate::paint(painter, option, index);
    QStyleOptionViewItem row(option);
    initStyleOption(&row, index);
    const QWidget *widget = row.widget;
    const QRect box = widget->style()->subElementRect(QStyle::SE_ItemViewItemCheckIndicator, &row, widget);
    const bool isSelected = row.state.testFlag(QStyle::State_Selected);
    painter->save();
    painter->fillRect(box.adjusted(-1, -1, 1, 1), color(isSelected ? Tone::Selection : Tone::Surface));
    painter->setRenderHint(QPainter::Antialiasing);
    paintBox(*painter, box, row.checkState == Qt::Checked, false);
    painter->restore();
}

} // namespace tokenscope::ui
