// SPDX-License-Identifier: Apache-2.0
#include "ui/look/appearance.h"

#include "ui/look/glyphs.h"
#include "ui/look/tab_order.h"
#include "ui/look/theme.h"
#include "ui/look/tokens.h"

#include <QApplication>
#include <QEvent>
#include <QFont>
#include <QFontInfo>
#include <QProxyStyle>
#include <QStyleOption>
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
constexpr char preparedProperty[] = "lookIsPrepared";
constexpr char zoomProperty[] = "zoom";
constexpr char unzoomedFontProperty[] = "unzoomedFont";

constexpr std::pair<Theme, QLatin1StringView> themeNames[] = {
    {Theme::System, "system"_L1},
    {Theme::Light, "light"_L1},
    {Theme::Dark, "dark"_L1},
    {Theme::HighContrast, "high-contrast"_L1},
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

/// Fusion, with arrows of the look's icons: of menus, lists and sorted columns.
class LookStyle final : public QProxyStyle
{
public:
    LookStyle()
        : QProxyStyle(u"Fusion"_s)
    {
    }

    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override
    {
        const auto glyph = arrowOf(element, *option);
        if (!glyph)
            return QProxyStyle::drawPrimitive(element, option, painter, widget);
        const double side = std::min<double>(scaled(measure::smallIcon), option->rect.width());
        QRectF square(0, 0, side, side);
        square.moveCenter(QRectF(option->rect).center());
        paintGlyph(*painter, square, *glyph,
                   color(option->state.testFlag(QStyle::State_Enabled) ? Tone::Text : Tone::Off));
    }

private:
    static std::optional<Glyph> arrowOf(PrimitiveElement element, const QStyleOption &option)
    {
        switch (element) {
        case PE_IndicatorArrowDown:
            return Glyph::ChevronDown;
        case PE_IndicatorArrowUp:
            return Glyph::ChevronUp;
        case PE_IndicatorArrowLeft:
            return Glyph::ChevronLeft;
        case PE_IndicatorArrowRight:
            return Glyph::ChevronRight;
        case PE_IndicatorHeaderArrow: {
            const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(&option);
            if (!header || header->sortIndicator == QStyleOptionHeader::None)
                return std::nullopt;
            return header->sortIndicator == QStyleOptionHeader::SortUp ? Glyph::ChevronUp : Glyph::ChevronDown;
        }
        default: // Qt's own enumeration
            return std::nullopt;
        }
    }
};

class LookFollower final : public QObject
{
public:
    explicit LookFollower(QWidget *window)
        : QObject(window)
        , m_window(window)
    {
        window->installEventFilter(this);
        apply();
    }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        switch (event->type()) {
        case QEvent::ApplicationFontChange:
        case QEvent::ApplicationLayoutDirectionChange:
        case QEvent::ApplicationPaletteChange:
        case QEvent::PaletteChange:
        case QEvent::ThemeChange:
            apply();
            break;
        default:
            break;
        }
        return QObject::eventFilter(watched, event);
    }

private:
    void apply()
    {
        if (const QString rules = applicationStyleSheet(); rules != m_window->styleSheet())
            m_window->setStyleSheet(rules);
    }

    QWidget *m_window;
};

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
    return paletteOf(lightInks);
}

QPalette darkPalette()
{
    return paletteOf(darkInks);
}

QPalette highContrastPalette()
{
    return paletteOf(starkInks);
}

void prepareLook()
{
    if (qApp->property(preparedProperty).toBool())
        return;
    qApp->setProperty(preparedProperty, true);
    followKeyboardFocus();
    QApplication::setStyle(new LookStyle); // NOLINT: the application owns it
    QFont font = QApplication::font();
    if (const int pixels = QFontInfo(font).pixelSize(); pixels < measure::text) {
        scale(font, double(measure::text) / pixels);
        QApplication::setFont(font);
    }
    followSystem();
}

void followSystem()
{
    if (theme() != Theme::System)
        return;
    QApplication::setPalette(QPalette()); // back to the system's, which tells what it wants
    QApplication::setPalette(isHighContrast() ? highContrastPalette() : isDark() ? darkPalette() : lightPalette());
}

void followLook(QWidget &window)
{
    new LookFollower(&window); // NOLINT: the window owns it
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
        return followSystem();
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
