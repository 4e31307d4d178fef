// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "inspect/model/inspection_draft.h"
#include "inspect/signature/key_selection.h"

namespace tokenscope::inspect {

/// If no key that would be tried is large enough, whatever the signature.
void reportSmallKeys(InspectionDraft &draft, const KeySelection &selection);

/// Which key verified the signature, where it comes from, and what is wrong with it all the same: its size, its
/// modulus, its certificate, its set, a secret that can be guessed.
void reportVerifiedKey(InspectionDraft &draft, const Candidate &candidate, const crypto::SignatureAlgorithm &algorithm);

/// A key set that publishes what has to stay secret.
void reportExposedKeys(InspectionDraft &draft);

} // namespace tokenscope::inspect
