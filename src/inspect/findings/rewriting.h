// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "inspect/findings/finding.h"
#include "inspect/guesses/hypothesis.h"

#include <functional>
#include <string>

namespace tokenscope::inspect {

/// What a text from outside becomes.
using TextChange = std::function<std::string(std::string)>;

/// The same fact with every text in it that came from outside changed; what it says otherwise stays.
Fact rewritten(const Fact &fact, const TextChange &change);
Hypothesis rewritten(const Hypothesis &hypothesis, const TextChange &change);

} // namespace tokenscope::inspect
