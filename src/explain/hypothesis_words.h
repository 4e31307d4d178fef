// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "inspect/inspection.h"

#include <QString>

namespace tokenscope::explain {

/// "It verifies with the key …": one sentence.
QString hypothesisWords(const inspect::Hypothesis &hypothesis);

} // namespace tokenscope::explain
