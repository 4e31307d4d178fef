// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "inspect/form/decoding.h"
#include "inspect/model/inspection_draft.h"
#include "inspect/signature/key_selection.h"
#include "inspect/signature/signature_checks.h"

namespace tokenscope::inspect {

/// Group 8: why a token that does not verify as sent would verify. Called where no key verified it; adds what turns out
/// true to the draft, and `key_confusion` where a public key's text was the secret. The draft's budget
/// bounds the work; what it left no room for is named as untried.
void tryHypotheses(InspectionDraft &draft, const DecodedJws &jws, const jose::JoseHeader &header,
                   const SignedContent &content, const KeySelection &selection);

/// The same of a token whose header spells its algorithm in other words than the standard's.
void tryAlgorithmSpelling(InspectionDraft &draft, const DecodedJws &jws, const jose::JoseHeader &header);

} // namespace tokenscope::inspect
