// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "inspect/kinds/token_kind.h"
#include "inspect/model/inspection_draft.h"
#include "inspect/signature/signature_checks.h"

namespace tokenscope::inspect {

/// A token of a kind that brings its own key along, which no trusted key verified: verifies it with that key. Where it
/// fits, nothing is wrong and nothing is proven: `unverified`. Where it does not, the signature is broken. What was
/// said of keys that are others' is taken back. False where the token is of no such kind, or shows no key.
bool checkOwnSignature(InspectionDraft &draft, const SignedContent &content);

/// Of a token that a trusted key verified: the key that it shows has to be that one (RFC 9449, 4.3, step 6).
void compareOwnKey(InspectionDraft &draft, const TokenKind &kind);

} // namespace tokenscope::inspect
