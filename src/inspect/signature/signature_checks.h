// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "inspect/form/decoding.h"
#include "inspect/model/inspection_draft.h"
#include "inspect/signature/key_selection.h"
#include "inspect/signature/signed_content.h"

namespace tokenscope::inspect {

/// Groups 5 and 6 of the findings: verifies with the selected keys, and says which one did or why none does. Returns
/// true where a key verified.
bool checkSignature(InspectionDraft &draft, const DecodedJws &jws, const jose::JoseHeader &header,
                    const SignedContent &content, const KeySelection &selection);

/// Whether a key of the selection verifies the content; nothing is said of it.
bool isVerified(InspectionDraft &draft, const SignedContent &content, const KeySelection &selection);

/// Whether an ECDSA signature in DER verifies with a key of the selection once it is made raw. Comes out of the budget.
bool verifiesFromDer(InspectionDraft &draft, const SignedContent &content, const KeySelection &selection);

/// What can be said of a signature without any key: missing, or not as long as the algorithm demands.
void checkSignatureForm(InspectionDraft &draft, const SignedContent &content);

} // namespace tokenscope::inspect
