// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/text_faults.h"

#include <QAbstractButton>
#include <QImage>
#include <QLabel>
#include <QPixmap>
#include <QTabBar>
#include <QToolButton>
#include <QWidget>

#include <algorithm>
#include <cmath>
#include <map>
#include <vector>

namespace tokenscope::tests {

using namespace Qt::StringLiterals;

namespace {

double luminance(const QColor &color)
{
    const auto linear = [](double value) {
        return value <= 0.03928 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

double contrast(const QColor &a, const QColor &b)
{
    const auto [darker, lighter] = std::minmax({luminance(a), luminance(b)});
    return (lighter + 0.05) / (darker + 0.05);
}

/// What most of it is.
QColor groundOf(const QImage &picture)
{
    std::map<QRgb, int> count;
    constexpr int samples = 60; // a side
    const int down = 1 + picture.height() / samples;
    const int across = 1 + picture.width() / samples;
    for (int y = 0; y < picture.height(); y += down) {
        for (int x = 0; x < picture.width(); x += across)
            ++count[picture.pixel(x, y)];
    }
    const auto most = std::ranges::max_element(count, {}, [](const auto &each) { return each.second; });
    return most == count.end() ? QColor() : QColor(most->first);
}

QString textOf(const QWidget &widget)
{
    if (const auto *label = qobject_cast<const QLabel *>(&widget))
        return label->text();
    const auto *tool = qobject_cast<const QToolButton *>(&widget);
    if (tool && tool->toolButtonStyle() == Qt::ToolButtonIconOnly && !tool->icon().isNull())
        return {};
    if (const auto *button = qobject_cast<const QAbstractButton *>(&widget))
        return button->text();
    return {};
}

QString nameOf(const QWidget &widget)
{
    return u"%1 “%2” %3×%4"_s.arg(QString::fromLatin1(widget.metaObject()->className()), textOf(widget).left(40))
        .arg(widget.width())
        .arg(widget.height());
}

/// It ends in an ellipsis by itself, and says all of it in its tool tip or elsewhere.
bool mayElide(const QWidget &widget)
{
    return widget.inherits("tokenscope::ui::ElidingLabel") || widget.inherits("tokenscope::ui::TokenSummary");
}

bool isCut(const QWidget &widget)
{
    if (const auto *bar = qobject_cast<const QTabBar *>(&widget)) {
        for (const auto *arrow : bar->findChildren<QToolButton *>()) {
            if (arrow->isVisible())
                return true;
        }
        return false;
    }
    if (widget.inherits("tokenscope::ui::Paragraph"))
        return widget.heightForWidth(widget.width()) > widget.height() + 1;
    if (textOf(widget).isEmpty() || mayElide(widget))
        return false;
    if (const auto *label = qobject_cast<const QLabel *>(&widget))
        return label->wordWrap() ? label->heightForWidth(label->width()) > label->height()
                                 : label->sizeHint().width() > label->width();
    return widget.sizeHint().width() > widget.width() || widget.sizeHint().height() > widget.height() + 1;
}

bool isOver(const QWidget &a, const QWidget &b)
{
    return a.parentWidget() == b.parentWidget() && a.geometry().intersects(b.geometry());
}

} // namespace

QStringList textFaults(QWidget &window)
{
    QStringList faults;
    const QImage picture = window.grab().toImage();
    constexpr double enough = 4.5;
    std::vector<const QWidget *> texts;
    for (const auto *widget : window.findChildren<QWidget *>()) {
        if (!widget->isVisible() || widget->window() != &window)
            continue;
        if (isCut(*widget))
            faults += u"cut: "_s + nameOf(*widget) +
                      u", wants %1×%2"_s.arg(widget->sizeHint().width())
                          .arg(widget->hasHeightForWidth() ? widget->heightForWidth(widget->width())
                                                           : widget->sizeHint().height());
        if (textOf(*widget).isEmpty())
            continue;
        for (const QWidget *other : texts) {
            if (isOver(*widget, *other))
                faults += u"over each other: "_s + nameOf(*widget) + u" and "_s + nameOf(*other);
        }
        texts.push_back(widget);
        const QRect place(widget->mapTo(&window, QPoint()), widget->size());
        if (!widget->isEnabled() || widget->visibleRegion().boundingRect() != widget->rect() ||
            !picture.rect().contains(place))
            continue;
        const double seen = contrast(widget->palette().color(widget->foregroundRole()), groundOf(picture.copy(place)));
        if (seen < enough)
            faults += u"faint: "_s + nameOf(*widget) + u", %1 to 1"_s.arg(seen, 0, 'f', 2);
    }
    return faults;
}

} // namespace tokenscope::tests
