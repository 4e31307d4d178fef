// SPDX-License-Identifier: Apache-2.0
#include "ui/look/fold_heading.h"

#include "ui/look/glyphs.h"
#include "ui/look/tab_order.h"
#include "ui/look/tokens.h"

#include <QEvent>
#include <QKeyEvent>
#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tokenscope::ui {

namespace {

constexpr int edge = 8; ///< on each side
constexpr int markGap = 4;

int markSide()
{
    return scaled(measure::smallIcon);
}

} // namespace

FoldHeading::FoldHeading(std::optional<Tone> tone, QWidget *parent)
    : QAbstractButton(parent)
    , m_tone(tone)
{
    setCheckable(true);
    setChecked(true);
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::ClickFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void FoldHeading::setWords(const QString &title, const QString &note)
{
    if (title == text() && note == m_note)
        return;
    setText(title);
    m_note = note;
    setAccessibleName(note.isEmpty() ? title : title + u", "_s + note);
    updateGeometry();
    update();
}

QFont FoldHeading::titleFont() const
{
    return strong(smallFont());
}

QSize FoldHeading::sizeHint() const
{
    const QFontMetrics metrics(titleFont());
    return {markSide() + metrics.horizontalAdvance(text()) + 4 * edge,
            std::max(scaled(measure::line), metrics.height() + 2)};
}

void FoldHeading::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange)
        updateGeometry();
    QAbstractButton::changeEvent(event);
}

void FoldHeading::keyPressEvent(QKeyEvent *event)
{
    const Qt::Key inward = isRightToLeft() ? Qt::Key_Left : Qt::Key_Right;
    const Qt::Key outward = isRightToLeft() ? Qt::Key_Right : Qt::Key_Left;
    if (event->key() == inward)
        setChecked(true);
    else if (event->key() == outward)
        setChecked(false);
    else if (event->key() == Qt::Key_Up || event->key() == Qt::Key_Down)
        event->ignore(); // the list around it goes on
    else
        QAbstractButton::keyPressEvent(event);
}

void FoldHeading::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    const QFontMetrics metrics(titleFont());
    const int side = markSide();
    const auto placed = [this](int left, int width) {
        return QRect(isRightToLeft() ? this->width() - left - width : left, 0, width, height());
    };
    const Glyph folded = isRightToLeft() ? Glyph::ChevronLeft : Glyph::ChevronRight;
    const QRect mark = placed(edge, side);
    paintGlyph(painter, QRectF(mark.left(), (height() - side) / 2.0, side, side),
               isChecked() ? Glyph::ChevronDown : folded, color(Tone::Muted));
    const int titleBegin = edge + side + markGap;
    const int titleWidth = metrics.horizontalAdvance(text());
    const Qt::Alignment start = isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft;
    const Qt::Alignment end = isRightToLeft() ? Qt::AlignLeft : Qt::AlignRight;
    painter.setFont(titleFont());
    painter.setPen(color(m_tone.value_or(Tone::Muted)));
    painter.drawText(placed(titleBegin, titleWidth + edge), int(start | Qt::AlignVCenter), text());
    const int noteBegin = titleBegin + titleWidth + 2 * edge;
    const QFontMetrics noteMetrics(smallFont());
    if (const int room = width() - noteBegin - edge; room >= noteMetrics.horizontalAdvance(m_note)) {
        painter.setFont(smallFont());
        painter.setPen(color(Tone::Muted));
        painter.drawText(placed(noteBegin, room), int(end | Qt::AlignVCenter), m_note);
    }
    if (showsFocusRing(*this)) {
        painter.setPen(color(Tone::Accent));
        painter.drawRect(rect().adjusted(0, 0, -1, -1));
    }
}

} // namespace tokenscope::ui
