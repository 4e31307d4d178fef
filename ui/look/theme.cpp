// SPDX-License-Identifier: Apache-2.0
#include "ui/look/theme.h"

#include <QFontDatabase>
#include <QGuiApplication>
#include <QPalette>
#include <QStyle>
#include <QVariant>
#include <QWidget>

#include <algorithm>
#include <cmath>
#include <optional>

using namespace Qt::StringLiterals;

namespace tokenscope::ui {

namespace {

constexpr char toneProperty[] = "tone";

/// WCAG 2.1, "relative luminance".
double luminance(const QColor &color)
{
    const auto linear = [](double channel) {
        return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
    };
    const QColor rgb = color.toRgb();
    return 0.2126 * linear(rgb.redF()) + 0.7152 * linear(rgb.greenF()) + 0.0722 * linear(rgb.blueF());
}

double contrast(const QColor &a, const QColor &b)
{
    const auto [darker, lighter] = std::minmax({luminance(a), luminance(b)}); // a list, which gives values back
    return (lighter + 0.05) / (darker + 0.05);
}

QColor mixed(const QColor &from, const QColor &to, double share)
{
    const auto channel = [share](float a, float b) { return float(a + (b - a) * share); };
    return QColor::fromRgbF(channel(from.redF(), to.redF()), channel(from.greenF(), to.greenF()),
                            channel(from.blueF(), to.blueF()));
}

/// Of a verdict that is neither good nor bad.
QColor neutralSurface(const QPalette &palette)
{
    return mixed(palette.color(QPalette::Window), palette.color(QPalette::WindowText), 0.07);
}

/// The colour itself on ordinary palettes; on unusual ones moved towards the text colour until it can be read.
QColor readable(QColor color, const QPalette &palette)
{
    constexpr double enough = 4.5;
    constexpr int steps = 8;
    const QColor text = palette.color(QPalette::Text);
    const QColor neutral = neutralSurface(palette);
    const auto tooFaint = [&](const QColor &candidate) {
        return contrast(candidate, palette.color(QPalette::Base)) < enough ||
               contrast(candidate, palette.color(QPalette::Window)) < enough || contrast(candidate, neutral) < enough;
    };
    for (int step = 1; step <= steps && tooFaint(color); ++step)
        color = mixed(color, text, double(step) / steps);
    return color;
}

QFont scaled(QFont font, double factor)
{
    if (font.pointSizeF() > 0)
        font.setPointSizeF(font.pointSizeF() * factor);
    else
        font.setPixelSize(std::max(1, qRound(font.pixelSize() * factor)));
    return font;
}

struct ToneName
{
    Tone tone;
    QLatin1StringView name;
};

constexpr ToneName textTones[] = {
    {Tone::Muted, "muted"_L1},     {Tone::Good, "good"_L1},           {Tone::Bad, "bad"_L1},
    {Tone::Link, "link"_L1},       {Tone::Warning, "warning"_L1},     {Tone::Header, "header"_L1},
    {Tone::Payload, "payload"_L1}, {Tone::Signature, "signature"_L1},
};

QString toneRules()
{
    QString rules;
    for (const auto &[tone, name] : textTones)
        rules += u"*[tone=\"%1\"] { color: %2; }\n"_s.arg(name, color(tone).name());
    return rules;
}

/// `@name` stands for a colour, see applicationStyleSheet().
constexpr auto rules = R"(
QMenuBar { background: @window; border-bottom: 1px solid @outline; }
QMenuBar::item { background: transparent; padding: 0.35em 0.6em; }
QMenuBar::item:selected, QMenuBar::item:pressed { background: @selection; }
QStatusBar { border-top: 1px solid @outline; }
QStatusBar::item { border: none; }
QSplitter::handle { background: transparent; }

QLineEdit, QComboBox, QPlainTextEdit[field="true"] { background: @surface; border: 1px solid @fieldEdge; border-radius: 6px; padding: 0.3em 0.45em;
    selection-background-color: @accent; selection-color: @accentText; }
QLineEdit:focus, QComboBox:focus, QPlainTextEdit[field="true"]:focus { border-color: @accent; }
QComboBox::drop-down { border: none; width: 1.6em; }
QComboBox::down-arrow { image: none; }
QAbstractSpinBox QLineEdit, QComboBox QLineEdit { border: none; padding: 0; background: transparent; }
QLineEdit[plain="true"] { border: none; border-radius: 0; padding: 0; background: transparent; }

QPushButton { background: @surface; border: 1px solid @buttonEdge; border-radius: 6px; padding: 0.3em 0.9em; }
QPushButton:hover { background: @hover; }
QPushButton:pressed { background: @pressed; }
QPushButton:focus { border-color: @accent; }
QPushButton:disabled { color: @disabled; }
QPushButton::menu-indicator { subcontrol-position: right center; subcontrol-origin: padding; right: 0.4em; }
QPushButton[primary="true"] { background: @accent; color: @accentText; border-color: @accent; font-weight: bold; }
QPushButton[primary="true"]:hover { background: @accentHover; }
QPushButton[primary="true"]:focus { border-color: @text; }
QPushButton[segment="true"]:checked { background: @selection; border-color: @accent; }
QPushButton[flat="true"], QToolButton[flat="true"] { background: transparent; border: 1px solid transparent;
    border-radius: 4px; padding: 0.1em 0.25em; }
QPushButton[flat="true"]:hover, QToolButton[flat="true"]:hover { background: @hover; }
QPushButton[flat="true"]:focus, QToolButton[flat="true"]:focus { border-color: @accent; }

QToolButton[chip="true"] { background: @hover; border: 1px solid @outline; border-radius: 4px; padding: 0.2em 0.45em; }
QToolButton[chip="true"]:focus { border-color: @accent; }

QTabWidget { background: @surface; border: 1px solid @outline; border-radius: 8px; }
QTabWidget::pane { background: transparent; border: none; border-top: 1px solid @rule; margin: 0 1px 1px 1px; }
QTabWidget::tab-bar { left: 8px; }
QTabBar { qproperty-drawBase: 0; background: transparent; }
QTabBar::tab { color: @muted; background: transparent; border: 1px solid transparent; border-bottom: 2px solid transparent;
    padding: 0.4em 0.7em; margin-right: 2px; }
QTabBar::tab:selected { color: @text; border-bottom-color: @accent; font-weight: bold; }
QTabBar[tight="true"]::tab { padding: 0.4em 0.3em; }
QTabBar::tab:hover:!selected { color: @text; }
QTabBar::tab:focus { border-color: @accent; }
QToolButton[page="true"] { color: @muted; border: 1px solid transparent; border-bottom: 2px solid transparent;
    padding: 0.15em 0.5em; }
QToolButton[page="true"]:hover { color: @text; }
QToolButton[page="true"]:checked { color: @text; border-bottom-color: @accent; font-weight: bold; }
QToolButton[page="true"]:focus { border-color: @accent; }

QTableView, QTreeView, QListView { background: transparent; border: none; outline: none;
    selection-background-color: @selection; selection-color: @text; }
QHeaderView { background: transparent; }
QHeaderView::section { color: @muted; background: transparent; border: none; border-bottom: 1px solid @outline;
    padding: 0.45em 0.25em; font-weight: bold; }
)"_L1;

} // namespace

bool isHighContrast()
{
    const QPalette palette = QGuiApplication::palette();
    return palette.color(QPalette::Window).rgb() == QColor(Qt::black).rgb() &&
           palette.color(QPalette::WindowText).rgb() == QColor(Qt::white).rgb();
}

bool isDark()
{
    const QPalette palette = QGuiApplication::palette();
    return palette.color(QPalette::Window).lightness() < palette.color(QPalette::WindowText).lightness();
}

namespace {

/// No tinted grounds, and white edges.
std::optional<QColor> starkColor(Tone tone)
{
    switch (tone) {
    case Tone::Good:
        return QColor::fromRgb(0x5dff8f);
    case Tone::Bad:
        return QColor::fromRgb(0xff9d94);
    case Tone::Warning:
    case Tone::Accent:
    case Tone::Link:
        return QColor::fromRgb(0xffd800);
    case Tone::AccentText:
    case Tone::GoodSurface:
    case Tone::BadSurface:
    case Tone::WarningSurface:
    case Tone::NeutralSurface:
    case Tone::Surface:
        return QColor(Qt::black);
    case Tone::GoodEdge:
        return QColor::fromRgb(0x5dff8f);
    case Tone::BadEdge:
        return QColor::fromRgb(0xff9d94);
    case Tone::WarningEdge:
        return QColor::fromRgb(0xffd800);
    case Tone::Outline:
    case Tone::FieldEdge:
    case Tone::Muted:
    case Tone::Neutral:
        return QColor(Qt::white);
    case Tone::Selection:
        return QColor::fromRgb(0x003a8c);
    case Tone::Header:
    case Tone::Payload:
    case Tone::Signature:
    case Tone::String:
    case Tone::Number:
        break;
    }
    return std::nullopt;
}

} // namespace

QColor color(Tone tone)
{
    if (isHighContrast()) {
        if (const auto stark = starkColor(tone))
            return *stark;
    }
    const QPalette palette = QGuiApplication::palette();
    const bool dark = isDark();
    const auto fixed = [dark](QRgb light, QRgb night) { return QColor::fromRgb(dark ? night : light); };
    const auto text = [&](QRgb light, QRgb night) { return readable(fixed(light, night), palette); };
    switch (tone) {
    case Tone::Header:
        return text(0xae2566, 0xf48bb8);
    case Tone::Payload:
        return text(0x6b3fc0, 0xc4a6ff);
    case Tone::Signature:
        return text(0x0d7466, 0x5fd0bd);
    case Tone::String:
        return text(0x0b6e4f, 0x84dcb4);
    case Tone::Number:
        return text(0x9a3b00, 0xffb38a);
    case Tone::Neutral:
    case Tone::Muted:
        return readable(mixed(palette.color(QPalette::Text), palette.color(QPalette::Base), dark ? 0.36 : 0.3),
                        palette);
    case Tone::Good:
        return text(0x16743b, 0x6fd394);
    case Tone::Bad:
        return text(0xb3241f, 0xff978f);
    case Tone::Warning:
        return text(0x875800, 0xf0c465);
    case Tone::Link:
        return text(0x2a66d0, 0x7aa9ff);
    case Tone::GoodSurface:
        return fixed(0xecf7f0, 0x1e3026);
    case Tone::BadSurface:
        return fixed(0xfdf1f0, 0x372322);
    case Tone::WarningSurface:
        return fixed(0xfff7e5, 0x352d1b);
    case Tone::NeutralSurface:
        return neutralSurface(palette);
    case Tone::GoodEdge:
        return fixed(0xb3dbc1, 0x365a43);
    case Tone::BadEdge:
        return fixed(0xedbdb9, 0x6d3d3a);
    case Tone::WarningEdge:
        return fixed(0xe9cd94, 0x64532b);
    case Tone::Surface:
        return palette.color(QPalette::Base);
    case Tone::FieldEdge:
        return fixed(0x848d9a, 0x757d89);
    case Tone::Outline:
        return mixed(palette.color(QPalette::Window), palette.color(QPalette::WindowText), 0.15);
    case Tone::Accent:
        return fixed(0x2f6fe0, 0x7aa9ff);
    case Tone::AccentText:
        return fixed(0xffffff, 0x0d1420);
    case Tone::Selection:
        return fixed(0xe4edfc, 0x2b3b57);
    }
    Q_UNREACHABLE();
}

QFont fixedFont()
{
    QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    const QFont application = QGuiApplication::font();
    if (application.pointSizeF() > 0)
        font.setPointSizeF(application.pointSizeF());
    else
        font.setPixelSize(application.pixelSize());
    return font;
}

QFont smallFont()
{
    return scaled(QGuiApplication::font(), 0.92);
}

QFont headlineFont()
{
    QFont font = scaled(QGuiApplication::font(), 1.4);
    font.setBold(true);
    return font;
}

QString applicationStyleSheet()
{
    const QPalette palette = QGuiApplication::palette();
    const QColor window = palette.color(QPalette::Window);
    const QColor text = palette.color(QPalette::Text);
    const QColor accent = color(Tone::Accent);
    const QColor surface = color(Tone::Surface);
    // Longer names first: `@accent` is the start of `@accentText`.
    const std::pair<QLatin1StringView, QColor> colors[] = {
        {"@accentText"_L1, color(Tone::AccentText)},
        {"@accentHover"_L1, mixed(accent, text, 0.12)},
        {"@accent"_L1, accent},
        {"@buttonEdge"_L1, mixed(window, text, isHighContrast() ? 1 : 0.25)},
        {"@fieldEdge"_L1, color(Tone::FieldEdge)},
        {"@disabled"_L1, mixed(text, surface, 0.6)},
        {"@hover"_L1, mixed(surface, text, 0.05)},
        {"@muted"_L1, color(Tone::Muted)},
        {"@outline"_L1, color(Tone::Outline)},
        {"@rule"_L1, mixed(surface, color(Tone::Outline), 0.6)},
        {"@pressed"_L1, mixed(surface, text, 0.12)},
        {"@selection"_L1, color(Tone::Selection)},
        {"@surface"_L1, surface},
        {"@text"_L1, text},
        {"@window"_L1, window},
    };
    QString sheet = rules;
    for (const auto &[name, value] : colors)
        sheet.replace(name, value.name());
    return sheet + toneRules();
}

void setTone(QWidget &widget, Tone tone)
{
    const auto *entry = std::ranges::find(textTones, tone, &ToneName::tone);
    Q_ASSERT(entry != std::end(textTones));
    widget.setProperty(toneProperty, QString(entry->name));
    repolish(widget);
}

void clearTone(QWidget &widget)
{
    widget.setProperty(toneProperty, {});
    repolish(widget);
}

void repolish(QWidget &widget)
{
    widget.style()->unpolish(&widget);
    widget.style()->polish(&widget);
    widget.update();
}

} // namespace tokenscope::ui
