// SPDX-License-Identifier: Apache-2.0
#include "ui/look/glyphs.h"

#include "ui/look/glyph_shapes.h"
#include "ui/look/svg_path.h"

#include <QIconEngine>
#include <QPainter>
#include <QPainterPath>
#include <QPixmap>

#include <algorithm>

namespace tokenscope::ui {

namespace {

/// Glyphs are drawn on a square of this side; paintGlyph() scales it.
constexpr double side = 16;
constexpr double iconLine = 1.5;
constexpr double signLine = 1.75;
constexpr double dotLine = 2;

QPen penOf(const QColor &color, double width)
{
    return {color, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin};
}

void paintIcon(QPainter &painter, Glyph glyph, const QColor &color)
{
    painter.setPen(penOf(color, glyph == Glyph::More ? dotLine : iconLine));
    painter.setBrush(glyph == Glyph::StarFilled ? QBrush(color) : QBrush(Qt::NoBrush));
    painter.drawPath(pathOfSvg(linesOf(glyph)));
}

void paintMarkShape(QPainter &painter, Glyph glyph, const QColor &color)
{
    painter.setPen(glyph == Glyph::MarkWarning ? penOf(color, 2) : QPen(Qt::NoPen)); // which rounds its corners
    painter.setBrush(color);
    painter.drawPath(pathOfSvg(groundOf(glyph)));
    painter.setPen(penOf(ui::color(Tone::Surface), signLine));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(pathOfSvg(linesOf(glyph)));
}

class GlyphEngine final : public QIconEngine
{
public:
    GlyphEngine(Glyph glyph, Tone tone)
        : m_glyph(glyph)
        , m_tone(tone)
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State /*state*/) override
    {
        paintGlyph(*painter, rect, m_glyph, color(mode == QIcon::Disabled ? Tone::Off : m_tone));
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap picture(size);
        picture.fill(Qt::transparent);
        QPainter painter(&picture);
        paint(&painter, QRect(QPoint(), size), mode, state);
        return picture;
    }

    QIconEngine *clone() const override { return new GlyphEngine(*this); }

private:
    Glyph m_glyph;
    Tone m_tone;
};

} // namespace

void paintGlyph(QPainter &painter, const QRectF &square, Glyph glyph, const QColor &color)
{
    const double extent = std::min(square.width(), square.height());
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(square.center() - QPointF(extent, extent) / 2);
    painter.scale(extent / side, extent / side);
    if (groundOf(glyph).empty())
        paintIcon(painter, glyph, color);
    else
        paintMarkShape(painter, glyph, color);
    painter.restore();
}

QIcon glyphIcon(Glyph glyph, Tone tone)
{
    return QIcon(new GlyphEngine(glyph, tone)); // QIcon owns its engine
}

} // namespace tokenscope::ui
