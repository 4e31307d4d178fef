// SPDX-License-Identifier: Apache-2.0
#include "ui/look/glyph_shapes.h"
#include "ui/look/glyphs.h"
#include "ui/look/svg_path.h"

#include <QImage>
#include <QPainter>
#include <QTest>

#include <cmath>
#include <utility>

using namespace Qt::StringLiterals;
using namespace tokenscope;
using ui::Glyph;

/// The icons are data of SVG paths: they are read as SVG has it, and each is drawn inside its square.
class TestGlyphs final : public QObject
{
    Q_OBJECT

private slots:
    void pathsAreReadAsSvgHasThem_data();
    void pathsAreReadAsSvgHasThem();
    void eachIsDrawnInItsSquare();
};

void TestGlyphs::pathsAreReadAsSvgHasThem_data()
{
    QTest::addColumn<QString>("data");
    QTest::addColumn<QRectF>("bounds");
    QTest::addColumn<QPointF>("end");
    const auto row = [](const char *name, const QString &data, const QRectF &bounds, const QPointF &end) {
        QTest::newRow(name) << data << bounds << end;
    };
    row("lines", u"M1 2L4 6"_s, {1, 2, 3, 4}, {4, 6});
    row("lines by how far", u"m1 2l3 4"_s, {1, 2, 3, 4}, {4, 6});
    row("points without a letter are lines", u"M1 2 4 6 5 2"_s, {1, 2, 4, 4}, {5, 2});
    row("numbers that touch", u"M1.5.5-.5-1.5"_s, {-0.5, -1.5, 2, 2}, {-0.5, -1.5});
    row("across and upright", u"M1 1h4v3H2V2"_s, {1, 1, 4, 3}, {2, 2});
    row("closed", u"M1 1h4v3z"_s, {1, 1, 4, 3}, {1, 1});
    row("a circle of two arcs", u"M 0 5a5 5 0 1 0 10 0a5 5 0 1 0 -10 0z"_s, {0, 0, 10, 10}, {0, 5});
    row("a quarter with the clock", u"M 0 5a5 5 0 0 1 5-5"_s, {0, 0, 5, 5}, {5, 0});
    row("a quarter against the clock", u"M5 0a5 5 0 0 0-5 5"_s, {0, 0, 5, 5}, {0, 5});
    row("flags that touch", u"M 0 5a5 5 0 015-5"_s, {0, 0, 5, 5}, {5, 0});
    row("the long way round", u"M5 0a5 5 0 1 1-5 5"_s, {0, 0, 10, 10}, {0, 5});
    row("radii that are too short", u"M 0 0a1 1 0 0 1 10 0"_s, {0, -5, 10, 5}, {10, 0});
    row("an ellipse", u"M 0 5a2 5 0 1 0 4 0a2 5 0 1 0 -4 0z"_s, {0, 0, 4, 10}, {0, 5});
    row("curves", u"M 0 0C0 4 4 4 4 0S8-4 8 0"_s, {0, -3, 8, 6}, {8, 0});
}

void TestGlyphs::pathsAreReadAsSvgHasThem()
{
    QFETCH(const QString, data);
    QFETCH(const QRectF, bounds);
    QFETCH(const QPointF, end);
    const QPainterPath path = ui::pathOfSvg(data.toStdString());
    const QRectF found = path.boundingRect();
    constexpr double near = 0.05;
    for (const auto &[is, wanted] :
         {std::pair(found.left(), bounds.left()), std::pair(found.top(), bounds.top()),
          std::pair(found.right(), bounds.right()), std::pair(found.bottom(), bounds.bottom()),
          std::pair(path.currentPosition().x(), end.x()), std::pair(path.currentPosition().y(), end.y())})
        QVERIFY2(std::abs(is - wanted) < near, qPrintable(u"%1 for %2"_s.arg(is).arg(wanted)));
}

void TestGlyphs::eachIsDrawnInItsSquare()
{
    constexpr int side = 48;
    constexpr int around = 8;
    for (int number = 0; number <= int(Glyph::User); ++number) {
        const auto glyph = Glyph(number);
        QImage picture(side + 2 * around, side + 2 * around, QImage::Format_ARGB32_Premultiplied);
        picture.fill(Qt::white);
        QPainter painter(&picture);
        ui::paintGlyph(painter, QRectF(around, around, side, side), glyph, Qt::black);
        painter.end();
        int inside = 0;
        int outside = 0;
        for (int y = 0; y < picture.height(); ++y) {
            for (int x = 0; x < picture.width(); ++x) {
                const bool isWithin = QRect(around, around, side, side).contains(x, y);
                (isWithin ? inside : outside) += picture.pixel(x, y) != QColor(Qt::white).rgb() ? 1 : 0;
            }
        }
        QVERIFY2(inside > 0, qPrintable(u"glyph %1 is empty"_s.arg(number)));
        QVERIFY2(outside == 0, qPrintable(u"glyph %1 leaves its square"_s.arg(number)));
    }
}

QTEST_MAIN(TestGlyphs)
#include "tst_glyphs.moc"
