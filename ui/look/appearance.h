// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QPalette>
#include <QString>

#include <optional>

class QWidget;

/// How the whole program looks, at run time: light, dark or in high contrast, as the system has it or as it was chosen,
/// and how large.
namespace tokenscope::ui {

enum class Theme { System, Light, Dark, HighContrast };

/// `system`, `light`, `dark`, `high-contrast`: as it is kept.
QString themeName(Theme theme);
std::optional<Theme> themeNamed(const QString &name);

QPalette lightPalette();
QPalette darkPalette();
QPalette highContrastPalette();

/// Before the first window: the style that the look is for, and text that is not too small to read. Once is enough.
void prepareLook();
/// What the system wants, light, dark or high contrast, may be another than before.
void followSystem();
/// Gives a window the style rules of now, and later those of another theme or another zoom.
void followLook(QWidget &window);

Theme theme();
void setTheme(Theme theme);

inline constexpr int ordinaryZoom = 100;
/// Of all text and what is measured by it, in percent of the system's size.
int zoom();
/// The nearest of the steps, 80 to 200.
void setZoom(int percent);
/// The next larger step or, with -1, the next smaller one.
int zoomBeside(int by);

} // namespace tokenscope::ui
