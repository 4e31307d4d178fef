// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "inspect/model/inspection.h"

#include <QString>

namespace tokenscope::ui {

/// "header", "payload", "signature", …
QString segmentWords(inspect::Segment::Role role);

} // namespace tokenscope::ui
