// SPDX-License-Identifier: Apache-2.0
#include "inspect/guesses/hypothesis.h"

#include "inspect/guesses/guess.h"

#include <utility>

namespace tokenscope::inspect {

Hypothesis::Hypothesis(Guess confirmed)
    : code(confirmed.code)
    , guess(std::make_shared<const Guess>(std::move(confirmed)))
{
}

} // namespace tokenscope::inspect
