// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "inspect/model/inspection.h"

#include <QString>

namespace tokenscope::explain {

/// What a large key set left no room for: "There are too many keys to try …".
QString untriedWords(const std::vector<inspect::HypothesisCode> &untried);
/// "It verifies with the key …": one sentence.
QString hypothesisWords(const inspect::Hypothesis &hypothesis);

} // namespace tokenscope::explain
