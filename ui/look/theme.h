// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QColor>
#include <QFont>
#include <QMargins>

class QWidget;

/// The look's tokens as Qt needs them: colours of the palette of now, fonts and lengths by the font of now.
namespace tokenscope::ui {

struct Inks;

enum class Tone {
    Header,    ///< first segment
    Payload,   ///< second segment
    Signature, ///< third segment
    Text,
    Fourth, ///< segments of an encrypted token
    Fifth,
    Muted, ///< labels, annotations
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
    NeutralEdge,
    Surface,    ///< panels
    Outline,    ///< hairlines round panels
    Rule,       ///< hairlines between rows
    ButtonEdge, ///< around what can be pressed
    Track,      ///< what a bar goes along
    Hover,      ///< behind what the pointer is on
    Off,        ///< what cannot be used now
    FieldEdge,  ///< around what takes text or a tick
    Link,
    Accent,     ///< the primary button, focus, what has to be seen first
    AccentText, ///< on Accent
    Selection,  ///< behind chosen rows; text keeps the palette's colour
};

/// True where the application's palette is dark; follows the platform at run time.
bool isDark();
/// White on black, as the system has it or as it was chosen.
bool isHighContrast();
/// Text has a contrast of at least 4.5 to 1 on each ground that it is for.
QColor color(Tone tone);
/// The system's fixed-width font, a little smaller than the text beside it, and without ligatures: what is signed is
/// shown character by character.
QFont fixedFont();
QFont smallFont();
QFont titleFont();
QFont headlineFont();
QFont startFont(); ///< on first start
/// A little less than bold.
QFont strong(QFont font);
/// The colours themselves.
const Inks &inks();
/// A length of the look (tokens.h), with the text of now.
int scaled(int pixels);
/// Layouts do not turn their margins round where one reads from right to left.
QMargins readingMargins(int leading, int top, int trailing, int bottom);

/// Style rules for the whole application (cards, tabs, fields, buttons), in the palette and font of now. What widgets
/// may ask for by dynamic property: QPushButton `primary` = true; QToolButton and QPushButton `flat` = true, and
/// `small` = true in the head of a card; `large` = true on first start; any widget `tone`, see setTone().
QString applicationStyleSheet();
/// Of those, the ones for setTone().
QString toneRules();

/// Text in the colour of a tone (Muted, Good, Bad, Warning, Link, Header, Payload, Signature), by way of the style
/// sheet, so that it follows the palette at run time.
void setTone(QWidget &widget, Tone tone);
/// Back to the palette's own text colour.
void clearTone(QWidget &widget);
/// After a property that style rules go by has changed.
void repolish(QWidget &widget);

} // namespace tokenscope::ui
