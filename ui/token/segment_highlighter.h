// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "inspect/inspection.h"
#include "ui/look/theme.h"

#include <QList>
#include <QTextEdit>

namespace tokenscope::ui {

/// The colour of a segment's text and name.
Tone toneOf(inspect::Segment::Role role);

/// Texts up to this length are coloured.
inline constexpr qsizetype maximumHighlightedLength = qsizetype(64) * 1024;

/// The segments of a token in their colours, and what was left out of it struck through. Extra selections move with
/// what is typed until the next inspection answers. `text` is what was inspected and what `document` shows.
QList<QTextEdit::ExtraSelection> segmentSelections(QTextDocument *document, QStringView text,
                                                   const inspect::Inspection &inspection);

} // namespace tokenscope::ui
