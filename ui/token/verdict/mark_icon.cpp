// SPDX-License-Identifier: Apache-2.0
#include "ui/token/verdict/mark_icon.h"

#include "ui/look/glyphs.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace tokenscope::ui {

namespace {

void paintText(QPainter &painter, const QRectF &square, const QString &text, const QColor &ink)
{
    QFont font = painter.font();
    font.setBold(true);
    font.setPixelSize(std::max(1, qRound(square.height())));
    painter.setFont(font);
    painter.setPen(ink);
    painter.drawText(square, Qt::AlignCenter | Qt::TextDontClip, text);
}

} // namespace

Tone toneOf(MarkIcon::Mark mark)
{
    switch (mark) {
    case MarkIcon::Mark::Passed:
        return Tone::Good;
    case MarkIcon::Mark::Failed:
        return Tone::Bad;
    case MarkIcon::Mark::Warning:
    case MarkIcon::Mark::Unknown:
        return Tone::Warning;
    case MarkIcon::Mark::NotChecked:
    case MarkIcon::Mark::Waiting:
        return Tone::Neutral;
    }
    Q_UNREACHABLE();
}

MarkIcon::MarkIcon(double scale, QWidget *parent)
    : QWidget(parent)
    , m_scale(scale)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void MarkIcon::setMark(Mark mark)
{
    if (m_mark == mark)
        return;
    m_mark = mark;
    update();
}

QSize MarkIcon::sizeHint() const
{
    const int side = qRound(m_scale * fontMetrics().height());
    return {side, side};
}

void MarkIcon::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    const QColor ink = color(toneOf(m_mark));
    switch (m_mark) {
    case Mark::Passed:
        return paintGlyph(painter, rect(), Glyph::Check, ink);
    case Mark::Failed:
        return paintGlyph(painter, rect(), Glyph::Cross, ink);
    case Mark::Warning:
        return paintGlyph(painter, rect(), Glyph::Triangle, ink);
    case Mark::NotChecked:
        return paintGlyph(painter, rect(), Glyph::Dash, ink);
    case Mark::Unknown:
        return paintText(painter, rect(), u"?"_s, ink);
    case Mark::Waiting:
        return paintText(painter, rect(), u"…"_s, ink);
    }
}

} // namespace tokenscope::ui
