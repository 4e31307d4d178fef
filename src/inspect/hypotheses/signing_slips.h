// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "inspect/hypotheses/hypothesis_trial.h"

namespace tokenscope::inspect {

/// What programs do wrong when they sign: another text than header, dot and payload (with a line break, its digest, the
/// payload alone, plain JSON, padded), each combined with each; another salt or hash; a signature that is encoded twice
/// or the wrong way round.
void trySigningSlips(const HypothesisTrial &trial);

/// A detached payload that was saved or written anew before it was given: line breaks, a byte order mark, blanks
/// between members.
void tryPayloadSpellings(const HypothesisTrial &trial);

} // namespace tokenscope::inspect
