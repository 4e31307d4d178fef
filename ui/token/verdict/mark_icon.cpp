// SPDX-License-Identifier: Apache-2.0
#include "ui/token/verdict/mark_icon.h"

#include "ui/look/glyphs.h"

#include <QIcon>
#include <QIconEngine>
#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tokenscope::ui {

namespace {

/// The sign in the ground's colour on a filled circle.
void paintOnCircle(QPainter &painter, const QRectF &square, const QColor &fill, Glyph glyph)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(fill);
    painter.drawEllipse(square);
    const double inset = square.width() * 0.2;
    paintGlyph(painter, square.adjusted(inset, inset, -inset, -inset), glyph, color(Tone::Surface));
}

void paintOnCircle(QPainter &painter, const QRectF &square, const QColor &fill, const QString &sign)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(fill);
    painter.drawEllipse(square);
    QFont font = painter.font();
    font.setBold(true);
    font.setPixelSize(std::max(1, qRound(square.height() * 0.72)));
    painter.setFont(font);
    painter.setPen(color(Tone::Surface));
    painter.drawText(square, Qt::AlignCenter | Qt::TextDontClip, sign);
}

/// With the exclamation mark cut out.
void paintTriangle(QPainter &painter, const QRectF &square, const QColor &fill)
{
    paintGlyph(painter, square.adjusted(-1, -1, 1, 1), Glyph::Triangle, fill);
    const double width = square.width() * 0.1;
    painter.setPen(QPen(color(Tone::Surface), width, Qt::SolidLine, Qt::RoundCap));
    const double middle = square.center().x();
    painter.drawLine(QPointF(middle, square.y() + square.height() * 0.42),
                     QPointF(middle, square.y() + square.height() * 0.6));
    painter.drawPoint(QPointF(middle, square.y() + square.height() * 0.74));
}

/// The hands of a clock.
void paintClock(QPainter &painter, const QRectF &square, const QColor &fill)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(fill);
    painter.drawEllipse(square);
    const QPointF middle = square.center();
    const double hand = square.height() * 0.28;
    painter.setPen(QPen(color(Tone::Surface), square.width() * 0.1, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPolyline(QPolygonF{middle - QPointF(0, hand), middle, middle + QPointF(hand * 0.7, 0)});
}

void paintMark(QPainter &painter, const QRectF &square, MarkIcon::Mark mark)
{
    using Mark = MarkIcon::Mark;
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor fill = color(toneOf(mark));
    switch (mark) {
    case Mark::Passed:
        return paintOnCircle(painter, square, fill, Glyph::Check);
    case Mark::Failed:
        return paintOnCircle(painter, square, fill, Glyph::Cross);
    case Mark::Warning:
        return paintTriangle(painter, square, fill);
    case Mark::NotChecked:
        return paintOnCircle(painter, square, fill, Glyph::Dash);
    case Mark::Unknown:
        return paintOnCircle(painter, square, fill, u"?"_s);
    case Mark::Waiting:
        return paintOnCircle(painter, square, fill, u"…"_s);
    case Mark::OtherTime:
        return paintClock(painter, square, fill);
    }
}

/// Painted anew each time, so that it follows light and dark.
class MarkEngine final : public QIconEngine
{
public:
    explicit MarkEngine(MarkIcon::Mark mark)
        : m_mark(mark)
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode /*mode*/, QIcon::State /*state*/) override
    {
        const double side = std::min(rect.width(), rect.height()) - 1;
        QRectF square(0, 0, side, side);
        square.moveCenter(QRectF(rect).center());
        painter->save();
        paintMark(*painter, square, m_mark);
        painter->restore();
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap picture(size);
        picture.fill(Qt::transparent);
        QPainter painter(&picture);
        paint(&painter, QRect(QPoint(), size), mode, state);
        return picture;
    }

    QIconEngine *clone() const override { return new MarkEngine(*this); }

private:
    MarkIcon::Mark m_mark;
};

} // namespace

QIcon markIcon(MarkIcon::Mark mark)
{
    return QIcon(new MarkEngine(mark)); // QIcon owns its engine
}

Tone toneOf(MarkIcon::Mark mark)
{
    switch (mark) {
    case MarkIcon::Mark::Passed:
        return Tone::Good;
    case MarkIcon::Mark::Failed:
        return Tone::Bad;
    case MarkIcon::Mark::Warning:
    case MarkIcon::Mark::OtherTime:
        return Tone::Warning;
    case MarkIcon::Mark::NotChecked:
    case MarkIcon::Mark::Unknown:
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
    paintMark(painter, QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), m_mark);
}

} // namespace tokenscope::ui
