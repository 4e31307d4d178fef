// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "inspect/model/inspection_draft.h"

namespace tokenscope::inspect {

/// A token that one of its kind has in a member, as an attestation of the key that signed it: judged by its own law and
/// compared with the token around it, which is never accepted where the one inside is not, but for one that only the
/// receiver's own secret can verify.
void judgeCarried(InspectionDraft &draft);

/// The same of a proof that is checked with its own key: others, those of the draft, verify the token inside.
void judgeCarriedByProof(InspectionDraft &draft);

} // namespace tokenscope::inspect
