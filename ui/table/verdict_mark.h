// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "inspect/model/inspection.h"
#include "ui/look/theme.h"

class QPainter;
class QRect;

namespace tokenscope::ui {

/// Good, Bad or Neutral.
Tone toneOfVerdict(inspect::Verdict verdict);
/// Tick, cross or question mark on a filled circle, so that colour never carries the meaning alone.
void paintVerdictMark(QPainter &painter, const QRect &square, inspect::Verdict verdict);

} // namespace tokenscope::ui
