// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "inspect/model/inspection.h"
#include "ui/token/verdict/mark_icon.h"

namespace tokenscope::ui {

/// By an earlier key set it would have been accepted: that is no answer for today. What is accepted and warned of is
/// "accepted, but".
MarkIcon::Mark verdictMark(const inspect::Inspection &inspection);

} // namespace tokenscope::ui
