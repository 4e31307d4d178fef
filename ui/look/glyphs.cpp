// SPDX-License-Identifier: Apache-2.0
#include "ui/look/glyphs.h"

#include <QIconEngine>
#include <QPainter>
#include <QPainterPath>
#include <QPixmap>

namespace tokenscope::ui {

namespace {

/// Glyphs are drawn on a square of this side; paintGlyph() scales it.
constexpr double side = 16;

void strokeLines(QPainter &painter, std::initializer_list<QPointF> points)
{
    painter.drawPolyline(points.begin(), int(points.size()));
}

void drawTriangle(QPainter &painter, const QColor &color)
{
    painter.setPen(QPen(color, 1.4, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(color);
    const QPointF corners[] = {{8, 3.2}, {13.6, 13}, {2.4, 13}};
    painter.drawPolygon(corners, 3);
}

void drawEye(QPainter &painter)
{
    QPainterPath lids({1.5, 8});
    lids.quadTo({8, 0.5}, {14.5, 8});
    lids.quadTo({8, 15.5}, {1.5, 8});
    painter.drawPath(lids);
    painter.setBrush(painter.pen().color());
    painter.drawEllipse(QPointF(8, 8), 1.8, 1.8);
}

void drawCopy(QPainter &painter)
{
    painter.drawRoundedRect(QRectF(2.5, 2.5, 8, 8), 1, 1);
    strokeLines(painter, {{5.5, 12.5}, {5.5, 13.5}, {13.5, 13.5}, {13.5, 5.5}, {12.5, 5.5}});
}

void drawCalendar(QPainter &painter)
{
    painter.drawRoundedRect(QRectF(2.5, 3.5, 11, 10), 1.5, 1.5);
    painter.drawLine(QPointF(2.5, 6.8), QPointF(13.5, 6.8));
    painter.drawLine(QPointF(5.5, 2), QPointF(5.5, 4.5));
    painter.drawLine(QPointF(10.5, 2), QPointF(10.5, 4.5));
}

void drawStroked(QPainter &painter, Glyph glyph)
{
    switch (glyph) {
    case Glyph::Check:
        return strokeLines(painter, {{2.8, 8.6}, {6.2, 12}, {13.2, 4.2}});
    case Glyph::Cross:
        painter.drawLine(QPointF(3.5, 3.5), QPointF(12.5, 12.5));
        return painter.drawLine(QPointF(12.5, 3.5), QPointF(3.5, 12.5));
    case Glyph::Dash:
        return painter.drawLine(QPointF(4, 8), QPointF(12, 8));
    case Glyph::Copy:
        return drawCopy(painter);
    case Glyph::Eye:
        return drawEye(painter);
    case Glyph::EyeCrossed:
        drawEye(painter);
        return painter.drawLine(QPointF(3, 13.5), QPointF(13, 2.5));
    case Glyph::Search:
        painter.drawEllipse(QPointF(7, 7), 4.2, 4.2);
        return painter.drawLine(QPointF(10.2, 10.2), QPointF(13.5, 13.5));
    case Glyph::ChevronDown:
        return strokeLines(painter, {{4, 6}, {8, 10}, {12, 6}});
    case Glyph::ChevronLeft:
        return strokeLines(painter, {{10, 4}, {6, 8}, {10, 12}});
    case Glyph::ChevronRight:
        return strokeLines(painter, {{6, 4}, {10, 8}, {6, 12}});
    case Glyph::Calendar:
        return drawCalendar(painter);
    case Glyph::Triangle:
        break;
    }
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
        QColor shade = color(m_tone);
        if (mode == QIcon::Disabled)
            shade.setAlphaF(0.4F);
        paintGlyph(*painter, rect, m_glyph, shade);
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
    painter.setBrush(Qt::NoBrush);
    if (glyph == Glyph::Triangle) {
        drawTriangle(painter, color);
    } else {
        painter.setPen(QPen(color, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        drawStroked(painter, glyph);
    }
    painter.restore();
}

QIcon glyphIcon(Glyph glyph, Tone tone)
{
    return QIcon(new GlyphEngine(glyph, tone)); // QIcon owns its engine
}

} // namespace tokenscope::ui
