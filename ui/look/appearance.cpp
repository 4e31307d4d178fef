// SPDX-License-Identifier: Apache-2.0
#include "ui/look/appearance.h"

#include <QApplication>
#include <QFont>
#include <QVariant>
#include <QWidget>

#include <algorithm>
#include <cstdlib>
#include <iterator>
#include <utility>

using namespace Qt::StringLiterals;

namespace tokenscope::ui {

namespace {

constexpr int zoomSteps[] = {80, 90, 100, 110, 125, 150, 175, 200};

// They belong to the application object as its palette and font do.
constexpr char themeProperty[] = "theme";
constexpr char zoomProperty[] = "zoom";
constexpr char unzoomedFontProperty[] = "unzoomedFont";

constexpr std::pair<Theme, QLatin1StringView> themeNames[] = {
    {Theme::System, "system"_L1},
    {Theme::Light, "light"_L1},
    {Theme::Dark, "dark"_L1},
    {Theme::HighContrast, "high-contrast"_L1},
};

struct Inks
{
    QRgb window;
    QRgb card;
    QRgb field;
    QRgb text;
    QRgb muted;
    QRgb off;
    QRgb accent;
    QRgb accentText;
};

QPalette paletteOf(const Inks &inks)
{
    QPalette palette(QColor::fromRgb(inks.card), QColor::fromRgb(inks.window));
    const auto set = [&palette](QPalette::ColorRole role, QRgb color) {
        palette.setColor(role, QColor::fromRgb(color));
    };
    set(QPalette::Window, inks.window);
    set(QPalette::Base, inks.card);
    set(QPalette::AlternateBase, inks.field);
    set(QPalette::Button, inks.card);
    set(QPalette::ToolTipBase, inks.card);
    for (const auto role :
         {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::ToolTipText, QPalette::BrightText})
        set(role, inks.text);
    set(QPalette::PlaceholderText, inks.muted);
    set(QPalette::Highlight, inks.accent);
    set(QPalette::HighlightedText, inks.accentText);
    set(QPalette::Link, inks.accent);
    set(QPalette::LinkVisited, inks.accent);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, QColor::fromRgb(inks.off));
    return palette;
}

void scale(QFont &font, double factor)
{
    if (font.pointSizeF() > 0)
        font.setPointSizeF(font.pointSizeF() * factor);
    else
        font.setPixelSize(std::max(1, qRound(font.pixelSize() * factor)));
}

QFont unzoomedFont()
{
    const QVariant kept = qApp->property(unzoomedFontProperty);
    if (kept.isValid())
        return kept.value<QFont>();
    qApp->setProperty(unzoomedFontProperty, QApplication::font());
    return QApplication::font();
}

} // namespace

QString themeName(Theme theme)
{
    return QString(std::ranges::find(themeNames, theme, &std::pair<Theme, QLatin1StringView>::first)->second);
}

std::optional<Theme> themeNamed(const QString &name)
{
    const auto *found = std::ranges::find_if(themeNames, [&name](const auto &each) { return each.second == name; });
    return found == std::end(themeNames) ? std::nullopt : std::optional(found->first);
}

QPalette lightPalette()
{
    return paletteOf({.window = 0xf3f5f7,
                      .card = 0xffffff,
                      .field = 0xffffff,
                      .text = 0x1b2027,
                      .muted = 0x5a6370,
                      .off = 0x68717e,
                      .accent = 0x2f6fe0,
                      .accentText = 0xffffff});
}

QPalette darkPalette()
{
    return paletteOf({.window = 0x1b1e22,
                      .card = 0x24282d,
                      .field = 0x1e2226,
                      .text = 0xe5e8ec,
                      .muted = 0xa4acb7,
                      .off = 0x848c97,
                      .accent = 0x7aa9ff,
                      .accentText = 0x0d1420});
}

QPalette highContrastPalette()
{
    return paletteOf({.window = 0x000000,
                      .card = 0x000000,
                      .field = 0x000000,
                      .text = 0xffffff,
                      .muted = 0xffffff,
                      .off = 0xc0c0c0,
                      .accent = 0xffd800,
                      .accentText = 0x000000});
}

Theme theme()
{
    return Theme(qApp->property(themeProperty).toInt());
}

void setTheme(Theme theme)
{
    if (theme == ui::theme())
        return;
    qApp->setProperty(themeProperty, int(theme));
    switch (theme) {
    case Theme::System:
        return QApplication::setPalette(QPalette()); // which gives it back to the system
    case Theme::Light:
        return QApplication::setPalette(lightPalette());
    case Theme::Dark:
        return QApplication::setPalette(darkPalette());
    case Theme::HighContrast:
        return QApplication::setPalette(highContrastPalette());
    }
}

int zoom()
{
    const QVariant kept = qApp->property(zoomProperty);
    return kept.isValid() ? kept.toInt() : ordinaryZoom;
}

void setZoom(int percent)
{
    const int *nearest =
        std::ranges::min_element(zoomSteps, {}, [percent](int step) { return std::abs(step - percent); });
    const int before = zoom();
    if (*nearest == before)
        return;
    QFont font = unzoomedFont();
    scale(font, double(*nearest) / ordinaryZoom);
    qApp->setProperty(zoomProperty, *nearest);
    QApplication::setFont(font);
    // Fonts that were given to a widget do not follow by themselves.
    for (QWidget *widget : QApplication::allWidgets()) {
        QFont own = widget->font();
        if (!widget->testAttribute(Qt::WA_SetFont) || !(own.resolveMask() & QFont::SizeResolved))
            continue;
        scale(own, double(*nearest) / before);
        widget->setFont(own);
    }
}

int zoomBeside(int by)
{
    const auto at = std::ranges::find(zoomSteps, zoom()) - std::begin(zoomSteps);
    return zoomSteps[std::clamp<std::ptrdiff_t>(at + by, 0, std::ssize(zoomSteps) - 1)];
}

} // namespace tokenscope::ui
