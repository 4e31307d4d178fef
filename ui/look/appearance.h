// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QPalette>
#include <QString>

#include <optional>

/// How the whole program looks, at run time: in the system's colours or in own ones, and how large.
namespace tokenscope::ui {

enum class Theme { System, Light, Dark, HighContrast };

/// `system`, `light`, `dark`, `high-contrast`: as it is kept.
QString themeName(Theme theme);
std::optional<Theme> themeNamed(const QString &name);

QPalette lightPalette();
QPalette darkPalette();
QPalette highContrastPalette();

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
