// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "inspect/guesses/hypothesis_code.h"

#include <memory>

namespace tokenscope::inspect {

/// What was guessed, and what was found out: see guess.h.
struct Guess;

/// A guess that was found true; copies share it.
struct Hypothesis
{
    explicit Hypothesis(Guess confirmed);

    HypothesisCode code;
    std::shared_ptr<const Guess> guess; ///< never null
};

} // namespace tokenscope::inspect
