// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QColor>
#include <QFont>

class QWidget;

/// The few colours and fonts that the platform's palette does not have. Everything else is the palette's own.
namespace tokenscope::ui {

enum class Tone {
    Header,    ///< first segment
    Payload,   ///< second segment
    Signature, ///< third segment
    String,    ///< JSON strings
    Number,    ///< JSON numbers
    Muted,     ///< labels, annotations
    Good,
    Bad,
    Warning,
    Neutral,
    GoodSurface,
    BadSurface,
    WarningSurface,
    NeutralSurface,
    GoodEdge, ///< around GoodSurface
    BadEdge,
    WarningEdge,
    Surface,   ///< panels
    Outline,   ///< hairlines
    FieldEdge, ///< around what takes text or a tick
    Link,
    Accent,     ///< the primary button, focus, what has to be seen first
    AccentText, ///< on Accent
    Selection,  ///< behind chosen rows; text keeps the palette's colour
};

/// True where the application's palette is dark; follows the platform at run time.
bool isDark();
/// White on black, as the system has it or as it was chosen.
bool isHighContrast();
/// Readable on the palette of now: contrast at least 4.5 to 1 for text.
QColor color(Tone tone);
/// The system's fixed-width font at the application's size.
QFont fixedFont();
/// 0.92 and 1.45 times the application font.
QFont smallFont();
QFont headlineFont();

/// Style rules for the whole application (panels with hairlines, tabs, badges), in the palette of now. Sizes in em-like
/// units of the font, so that 200 % scale holds. What widgets may ask for by dynamic property:
/// QPushButton `primary` = true; QToolButton and QPushButton `flat` = true; any widget `tone`, see setTone().
QString applicationStyleSheet();

/// Text in the colour of a tone (Muted, Good, Bad, Warning, Link, Header, Payload, Signature), by way of the style
/// sheet, so that it follows the palette at run time.
void setTone(QWidget &widget, Tone tone);
/// Back to the palette's own text colour.
void clearTone(QWidget &widget);
/// After a property that style rules go by has changed.
void repolish(QWidget &widget);

} // namespace tokenscope::ui
