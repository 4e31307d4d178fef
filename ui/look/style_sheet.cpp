// SPDX-License-Identifier: Apache-2.0
// The rules that go to every widget: the look's tokens in the words of Qt's style sheets.
#include "ui/look/theme.h"
#include "ui/look/tokens.h"

#include <QGuiApplication>

using namespace Qt::StringLiterals;

namespace tokenscope::ui {

namespace {

/// `@name` stands for a colour, `@name` of a length for that length in pixels, see applicationStyleSheet().
constexpr auto barRules = R"(
QMenuBar { background: @window; border-bottom: 1px solid @line; padding: 0 @halfGap; }
QMenuBar::item { background: transparent; padding: @menuPadding @gap; border-radius: @pillRadius; }
QMenuBar::item:selected, QMenuBar::item:pressed { background: @tint; }
QMenu { background: @card; color: @text; border: 1px solid @buttonEdge; padding: 4px; }
QMenu::item { padding: 5px 28px 5px 28px; border-radius: @pillRadius; }
QMenu::item:selected { background: @tint; color: @text; }
QMenu::item:disabled { color: @off; }
QMenu::separator { height: 1px; background: @rule; margin: 4px 0; }
QStatusBar { border-top: 1px solid @line; }
QStatusBar::item { border: none; }
QSplitter::handle { background: transparent; }
QToolTip { background: @card; color: @text; border: 1px solid @buttonEdge; padding: 3px; }

QScrollBar { background: transparent; border: none; margin: 0; }
QScrollBar:vertical { width: 8px; }
QScrollBar:horizontal { height: 8px; }
QScrollBar::handle { background: @buttonEdge; border: 2px solid @card; border-radius: 4px; }
QScrollBar::handle:vertical { min-height: 24px; border-width: 0 2px; border-radius: 2px; margin: 0 2px 0 2px; }
QScrollBar::handle:horizontal { min-width: 24px; border: none; border-radius: 2px; margin: 2px 0 2px 0; }
QScrollBar::handle:vertical { border: none; }
QScrollBar::handle:vertical:hover, QScrollBar::handle:horizontal:hover { background: @fieldEdge; border-radius: 4px; margin: 0; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; border: none; background: none; }
QScrollBar::add-page, QScrollBar::sub-page { background: none; }
)"_L1;

constexpr auto controlRules = R"(
QLineEdit, QComboBox, QPlainTextEdit[field="true"] { background: @field; border: 1px solid @fieldEdge; border-radius: @controlRadius; padding: 0 7px;
    selection-background-color: @accent; selection-color: @accentText; }
QLineEdit, QComboBox { min-height: @controlInside; }
QPlainTextEdit[field="true"] { padding: 3px 5px; }
QLineEdit[small="true"] { min-height: @smallInside; }
QLineEdit:focus, QComboBox:focus, QPlainTextEdit[field="true"]:focus { border: 2px solid @accent; padding: 0 6px; }
QLineEdit:focus, QComboBox:focus { min-height: @controlFocused; }
QLineEdit[small="true"]:focus { min-height: @smallFocused; }
QPlainTextEdit[field="true"]:focus { padding: 2px 4px; }
QLineEdit:disabled, QComboBox:disabled { color: @off; border-color: @line; }
QComboBox::drop-down { border: none; width: 26px; }
QComboBox::down-arrow { image: none; }
QComboBox QAbstractItemView { background: @card; border: 1px solid @buttonEdge; selection-background-color: @tint; selection-color: @text; }
QAbstractSpinBox QLineEdit, QComboBox QLineEdit { border: none; padding: 0; min-height: 0; background: transparent; }
QLineEdit[plain="true"] { border: none; border-radius: 0; padding: 0; min-height: 0; background: transparent; }

QPushButton { background: @card; color: @text; border: 1px solid @buttonEdge; border-radius: @controlRadius; padding: 0 12px; min-height: @controlInside;
    outline: none; qproperty-iconSize: @iconWide @icon; }
QPushButton:hover { background: @hover; }
QPushButton:pressed { background: @pressed; }
QPushButton[ring="true"] { border: 2px solid @accent; padding: 0 11px; min-height: @controlFocused; }
QPushButton:disabled { color: @off; border-color: @line; }
QPushButton::menu-indicator { subcontrol-position: right center; subcontrol-origin: padding; right: 6px; }
QPushButton[primary="true"] { background: @accent; color: @accentText; border: 1px solid @accent; font-weight: 600; }
QPushButton[primary="true"]:hover { background: @accentHover; }
QPushButton[primary="true"]:pressed { background: @accentPressed; }
QPushButton[primary="true"][ring="true"] { border: 2px solid @text; }
QPushButton[primary="true"]:disabled { background: @pressed; color: @off; border-color: @line; }
QPushButton[segment="true"]:checked { background: @tint; }
QPushButton[place="first"] { border-top-right-radius: 0; border-bottom-right-radius: 0; border-right: none; }
QPushButton[place="middle"] { border-radius: 0; border-right: none; }
QPushButton[place="last"] { border-top-left-radius: 0; border-bottom-left-radius: 0; }
QPushButton[small="true"] { min-height: @smallInside; padding: 0 8px; }
QPushButton[small="true"][ring="true"] { min-height: @smallFocused; padding: 0 7px; }
QPushButton[large="true"] { min-height: @largeInside; padding: 0 16px; }
QPushButton[large="true"][ring="true"] { min-height: @largeFocused; padding: 0 15px; }
QPushButton[flat="true"], QToolButton[flat="true"] { background: transparent; border: 1px solid transparent;
    border-radius: @pillRadius; padding: 1px 3px; min-height: 0; }
QPushButton[flat="true"][small="true"] { min-height: @smallInside; padding: 0 6px; border-radius: @controlRadius; }
QPushButton[flat="true"]:hover, QToolButton[flat="true"]:hover { background: @hover; }
QPushButton[link="true"] { padding: 1px 0; }
QPushButton[link="true"]:hover { background: transparent; text-decoration: underline; }
QPushButton[flat="true"][ring="true"], QToolButton[flat="true"][ring="true"] { border: 1px solid @accent; }
QPushButton[flat="true"]:disabled { color: @off; border-color: transparent; }
QPushButton[menu="bare"]::menu-indicator { image: none; width: 0; }

QToolButton[chip="true"] { background: @hover; border: 1px solid @line; border-radius: @pillRadius; padding: 2px 5px; }
QToolButton[chip="true"][ring="true"] { border-color: @accent; }
)"_L1;

constexpr auto cardRules = R"(
QTabWidget { background: @card; border: @cardEdge solid @line; border-radius: @cardRadius; }
QTabWidget[bare="true"] { background: transparent; border: none; }
QTabWidget::pane { background: transparent; border: none; border-top: 1px solid @rule;
    margin: 0 @cardEdge @cardEdge @cardEdge; }
QTabWidget::tab-bar { left: @gap; }
QTabBar { qproperty-drawBase: 0; background: transparent; }
QTabBar::tab { color: @muted; background: transparent; border: 1px solid transparent; border-bottom: 2px solid transparent;
    padding: 0 7px; margin-right: 0; min-height: @headInside; }
QTabBar::tab:selected { color: @text; border-bottom-color: @accent; font-weight: 600; }
QTabBar[tight="true"]::tab { padding: 0 6px; }
QTabBar::tab:hover:!selected { color: @text; }
QTabBar[ring="true"]::tab:focus { border-color: @accent; }
QToolButton[page="true"] { color: @muted; border: 1px solid transparent; border-bottom: 2px solid transparent;
    padding: 0 7px; min-height: @pageInside; }
QToolButton[page="true"]:hover { color: @text; }
QToolButton[page="true"]:checked { color: @text; border-bottom-color: @accent; font-weight: 600; }
QToolButton[page="true"][ring="true"] { border-color: @accent; }

QTableView, QTreeView, QListView { background: transparent; border: none; outline: none;
    selection-background-color: @tint; selection-color: @text; }
QHeaderView { background: transparent; }
QHeaderView::section { color: @muted; background: transparent; border: none; border-bottom: 1px solid @rule;
    padding: 0 4px; min-height: @tableHeadInside; font-size: @smallFont; font-weight: normal; }
)"_L1;

/// The joined edges of segments, which the rules above do not turn around by themselves.
constexpr auto rightToLeftRules = R"(
QPushButton[place="first"] { border-radius: @controlRadius; border-top-left-radius: 0; border-bottom-left-radius: 0;
    border: 1px solid @buttonEdge; border-left: none; }
QPushButton[place="middle"] { border-radius: 0; border: 1px solid @buttonEdge; border-left: none; }
QPushButton[place="last"] { border-radius: @controlRadius; border-top-right-radius: 0; border-bottom-right-radius: 0; }
QPushButton[place][ring="true"] { border: 2px solid @accent; }
)"_L1;

} // namespace

QString applicationStyleSheet()
{
    const Inks &ink = inks();
    const auto mixed = [&ink](int share) {
        const QColor from = QColor::fromRgb(ink.accent);
        const QColor to = QColor::fromRgb(ink.text);
        const auto channel = [share](int a, int b) { return a + (b - a) * share / 100; };
        return QColor(channel(from.red(), to.red()), channel(from.green(), to.green()),
                      channel(from.blue(), to.blue()));
    };
    const auto named = [](QRgb rgb) { return QColor::fromRgb(rgb).name(); };
    const auto length = [](int pixels, int borders = 0) { return u"%1px"_s.arg(scaled(pixels) - borders); };
    constexpr int thin = 2;  // both borders
    constexpr int thick = 4; // those of what has the focus
    // Longer names first: `@accent` is the start of `@accentText`.
    const std::pair<QLatin1StringView, QString> values[] = {
        {"@accentText"_L1, named(ink.accentText)},
        {"@accentHover"_L1, mixed(12).name()},
        {"@accentPressed"_L1, mixed(24).name()},
        {"@accent"_L1, named(ink.accent)},
        {"@buttonEdge"_L1, named(ink.buttonEdge)},
        {"@cardEdge"_L1, u"%1px"_s.arg(isHighContrast() ? 2 : 1)}, // as a Panel paints it
        {"@cardRadius"_L1, length(measure::cardRadius)},
        {"@card"_L1, named(ink.card)},
        {"@controlFocused"_L1, length(measure::control, thick)},
        {"@controlInside"_L1, length(measure::control, thin)},
        {"@controlRadius"_L1, length(measure::controlRadius)},
        {"@fieldEdge"_L1, named(ink.fieldEdge)},
        {"@field"_L1, named(ink.field)},
        {"@gap"_L1, length(measure::gap)},
        {"@halfGap"_L1, length(measure::gap / 2)},
        {"@headInside"_L1, length(measure::cardHead, thin + 2)},
        {"@hover"_L1, named(ink.hover)},
        {"@iconWide"_L1, length(measure::icon + 6)}, // which keeps it from the words
        {"@icon"_L1, length(measure::icon)},
        {"@largeFocused"_L1, length(measure::largeControl, thick)},
        {"@largeInside"_L1, length(measure::largeControl, thin)},
        {"@line"_L1, named(ink.line)},
        {"@menuPadding"_L1, length((measure::menuBar - 14) / 2)},
        {"@muted"_L1, named(ink.muted)},
        {"@off"_L1, named(ink.off)},
        {"@pageInside"_L1, length(measure::control, thin + 2)},
        {"@pillRadius"_L1, length(measure::pillRadius)},
        {"@pressed"_L1, named(ink.pressed)},
        {"@rule"_L1, named(ink.rule)},
        {"@smallFocused"_L1, length(measure::smallControl, thick)},
        {"@smallFont"_L1, length(measure::smallText)},
        {"@smallInside"_L1, length(measure::smallControl, thin)},
        {"@tableHeadInside"_L1, length(measure::tableHead, 1)},
        {"@text"_L1, named(ink.text)},
        {"@tint"_L1, named(ink.tint)},
        {"@window"_L1, named(ink.window)},
    };
    QString sheet = QString(barRules) + controlRules + cardRules;
    if (QGuiApplication::isRightToLeft())
        sheet += rightToLeftRules;
    for (const auto &[name, value] : values)
        sheet.replace(name, value);
    return sheet + toneRules();
}

} // namespace tokenscope::ui
