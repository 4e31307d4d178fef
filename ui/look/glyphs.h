// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/look/theme.h"

#include <QIcon>
#include <QRectF>

class QPainter;

/// The few signs of the window, drawn in the palette of now at any size: no icon theme is needed, none is missed.
namespace tokenscope::ui {

/// Icons are lines in one colour. Marks are filled, with their sign in the ground's colour.
enum class Glyph {
    Calendar,
    Check,
    ChevronDown,
    ChevronLeft,
    ChevronRight,
    ChevronUp,
    Clock,
    Columns,
    Compare,
    Copy,
    Cross,
    Dash,
    Eye,
    EyeCrossed,
    File,
    Filter,
    Flask,
    From,
    Globe,
    Go,
    Key,
    Link,
    List,
    Lock,
    MarkAsk,
    MarkBad,
    MarkGood,
    MarkInfo,
    MarkSkip,
    MarkTime,
    MarkWait,
    MarkWarning,
    More,
    Open,
    Paste,
    Pause,
    Pen,
    Plus,
    Refresh,
    Save,
    Search,
    Side,
    Spark,
    Star,
    StarFilled,
    Stop,
    Swap,
    Table,
    Terminal,
    Trash,
    Until,
    Upload,
    User,
};

void paintGlyph(QPainter &painter, const QRectF &square, Glyph glyph, const QColor &color);

/// The colour is looked up when it is painted, so that the icon follows light and dark.
QIcon glyphIcon(Glyph glyph, Tone tone);

} // namespace tokenscope::ui
