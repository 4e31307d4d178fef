// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "inspect/form/decoding.h"
#include "inspect/model/inspection_draft.h"
#include "inspect/text/json_serialization.h"

namespace tokenscope::inspect {

/// One signature: header, key, signature and claims.
void inspectJws(InspectionDraft &draft, const JwsTexts &texts, bool repairedText);

/// A JWS in JSON serialization: one signature as it is, several each by itself and then together.
void inspectJsonJws(InspectionDraft &draft, const JsonJws &jws);

/// The structure, key and signature lines of the checks, out of what was found.
void checkStructure(InspectionDraft &draft);
void checkKeyAndSignature(InspectionDraft &draft);

} // namespace tokenscope::inspect
