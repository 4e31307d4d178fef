// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/look/theme.h"

#include <QIcon>
#include <QRectF>

class QPainter;

/// The few signs of the window, drawn in the palette of now at any size: no icon theme is needed, none is missed.
namespace tokenscope::ui {

enum class Glyph {
    Check,
    Cross,
    Triangle,
    Dash,
    Copy,
    Eye,
    EyeCrossed,
    Search,
    ChevronDown,
    ChevronLeft,
    ChevronRight,
    Calendar,
};

void paintGlyph(QPainter &painter, const QRectF &square, Glyph glyph, const QColor &color);

/// The colour is looked up when it is painted, so that the icon follows light and dark.
QIcon glyphIcon(Glyph glyph, Tone tone);

} // namespace tokenscope::ui
