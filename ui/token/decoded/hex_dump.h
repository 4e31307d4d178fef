// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/bytes.h"
#include "inspect/model/inspection.h"

#include <QString>

namespace tokenscope::ui {

/// Sixteen bytes a line: offset, hexadecimal, ASCII with a dot for what has no sign there.
QString hexDump(ByteView bytes);

/// The segments of a token as they were decoded, one after the other; each shown as far as it helps.
QString segmentDump(const inspect::Inspection &inspection);

} // namespace tokenscope::ui
