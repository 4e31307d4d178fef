// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "inspect/disclosure/presentation.h"
#include "inspect/form/decoding.h"
#include "inspect/model/inspection_draft.h"

namespace tokenscope::inspect {

/// A token with disclosures behind it, and perhaps a key binding: judges all three (RFC 9901, 7.3). Audience and nonce
/// that are expected are those of the key binding, if there is one, and never the credential's.
void inspectPresentation(InspectionDraft &draft, const JwsTexts &texts, const Presentation &presentation,
                         bool repairedText);

} // namespace tokenscope::inspect
