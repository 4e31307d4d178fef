// SPDX-License-Identifier: Apache-2.0
#include "ui/key_side_strip.h"

#include "ui/look/glyphs.h"
#include "ui/look/tab_order.h"
#include "ui/look/theme.h"
#include "ui/look/tokens.h"

#include <QPainter>

namespace tokenscope::ui {

namespace {

constexpr int narrowCard = 40;

} // namespace

KeySideStrip::KeySideStrip(QWidget *parent)
    : QAbstractButton(parent)
{
    setText(tr("Keys"));
    setToolTip(tr("Show the key side (F9)"));
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
}

void KeySideStrip::setWords(const QString &words)
{
    m_words = words;
    setAccessibleName(tr("Show the key side, %1").arg(words));
    update();
}

QSize KeySideStrip::sizeHint() const
{
    return {scaled(narrowCard) + measure::edge + measure::gap, scaled(narrowCard)};
}

void KeySideStrip::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool isBackward = isRightToLeft();
    const QRect card = rect().adjusted(isBackward ? measure::gap : measure::edge, measure::gap,
                                       isBackward ? -measure::edge : -measure::gap, -measure::gap);
    const bool hasRing = showsFocusRing(*this);
    painter.setPen(QPen(color(hasRing ? Tone::Accent : Tone::Outline), hasRing ? 2 : 1));
    painter.setBrush(color(underMouse() ? Tone::Hover : Tone::Surface));
    painter.drawRoundedRect(QRectF(card).adjusted(0.5, 0.5, -0.5, -0.5), measure::cardRadius, measure::cardRadius);
    const int side = scaled(measure::icon);
    const QRectF icon(card.center().x() - side / 2 + 1, card.top() + scaled(12), side, side);
    paintGlyph(painter, icon, Glyph::Side, color(Tone::Text));
    const QFontMetrics title(strong(font()));
    const QFontMetrics note(smallFont());
    // From here on x goes upwards.
    painter.translate(card.left(), card.top() + scaled(44) + title.horizontalAdvance(text()));
    painter.rotate(-90);
    painter.setFont(strong(font()));
    painter.setPen(color(Tone::Text));
    painter.drawText(QRect(0, 0, title.horizontalAdvance(text()) + 2, card.width()),
                     Qt::AlignVCenter | Qt::TextSingleLine | Qt::TextDontClip, text());
    painter.setFont(smallFont());
    painter.setPen(color(Tone::Muted));
    const int length = note.horizontalAdvance(m_words);
    painter.drawText(QRect(-length - scaled(12), 0, length + 2, card.width()),
                     Qt::AlignVCenter | Qt::TextSingleLine | Qt::TextDontClip, m_words);
}

} // namespace tokenscope::ui
