// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "inspect/hypotheses/hypothesis_trial.h"

/// The right signature over the right text, which is written in another way.
namespace tokenscope::inspect {

/// A signature that is text itself: its hexadecimal digits or its base64, as it is or encoded once more.
bool tryRespeltSignature(const HypothesisTrial &trial);
/// From the last byte to the first.
bool tryReversedSignature(const HypothesisTrial &trial);
/// ECDSA: s before r, or each of them from the last byte to the first.
bool tryReorderedHalves(const HypothesisTrial &trial);
/// ECDSA: numbers as a program writes them that knows nothing of their fixed length.
bool tryNumbersOfOtherLength(const HypothesisTrial &trial);
/// A signature of HashiCorp Vault, put into the token with its prefix (`vault:v1:`).
bool tryVaultSignature(const HypothesisTrial &trial);

} // namespace tokenscope::inspect
