// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "inspect/disclosure/presentation.h"
#include "inspect/model/inspection_draft.h"

namespace tokenscope::inspect {

/// RFC 9901, 7.1, steps 3 to 5: puts the disclosed claims into the draft's payload and claims, in place of the
/// digests, and reports every disclosure and digest that breaks a rule. Leaves `disclosureDigest` empty where `_sd_alg`
/// names what is not known. Linear but for sorting names and digests.
void disclose(InspectionDraft &draft, const Presentation &presentation);

} // namespace tokenscope::inspect
