// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "inspect/model/inspection.h"

#include <QString>

namespace tokenscope::explain {

/// "Expires (exp)"
QString checkTitle(inspect::CheckName name);

/// "passed", "failed", "not checked"
QString checkStateWord(inspect::CheckState state);

} // namespace tokenscope::explain
