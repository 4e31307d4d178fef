// SPDX-License-Identifier: Apache-2.0
//   draw_icons SVG FOLDER NAME SIZE...   draws FOLDER/SIZE/NAME.png for desktops that do not draw SVG by themselves
#include <QDir>
#include <QImage>
#include <QPainter>
#include <QSvgRenderer>

#include <algorithm>
#include <cstdio>
#include <span>

namespace {

/// Whether the picture, `size` pixels wide and high, could be drawn and written.
bool draw(QSvgRenderer &drawing, int size, const QString &path)
{
    QImage image(size, size, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    drawing.render(&painter);
    painter.end();
    return QDir().mkpath(QFileInfo(path).path()) && image.save(path);
}

} // namespace

int main(int argc, char **argv)
{
    const std::span arguments(argv, std::size_t(argc));
    if (arguments.size() < 5) {
        std::fputs("draw_icons SVG FOLDER NAME SIZE...\n", stderr);
        return 2;
    }
    QSvgRenderer drawing(QString::fromLocal8Bit(arguments[1]));
    const QDir folder(QString::fromLocal8Bit(arguments[2]));
    const QString file = QString::fromLocal8Bit(arguments[3]) + QStringLiteral(".png");
    const bool isDrawn = drawing.isValid() && std::ranges::all_of(arguments.subspan(4), [&](const char *size) {
                             return draw(drawing, QByteArray(size).toInt(),
                                         folder.filePath(QLatin1String(size) + QLatin1Char('/') + file));
                         });
    if (!isDrawn)
        std::fprintf(stderr, "draw_icons: %s cannot be drawn into %s\n", arguments[1], arguments[2]);
    return isDrawn ? 0 : 1;
}
