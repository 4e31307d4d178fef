// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "inspect/bindings/neighbours.h"
#include "inspect/form/decoding.h"
#include "inspect/form/typed_header.h"
#include "inspect/model/inspection_draft.h"

/// Tokens whose key is in another token of the same text: a federation's statements, which vouch for each other's
/// keys up to an anchor that the user trusts; the proof of a client attestation or of a workload's identity.
namespace tokenscope::inspect {

/// Whether the token is of such a kind, or names the key of one, by its header alone.
bool belongsToAnother(const TypedHeader &header);

/// Judges such a token with those beside it: the one that names its key is judged first, by the loaded keys and by what
/// is beside it in turn. Of a token that names the key of proofs, those beside it have to hold.
void inspectWithPartner(InspectionDraft &draft, const JwsTexts &texts, const Neighbours &around, bool repairedText);

} // namespace tokenscope::inspect
