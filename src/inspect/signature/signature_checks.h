// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "inspect/form/decoding.h"
#include "inspect/model/inspection_draft.h"
#include "inspect/signature/key_selection.h"

#include <optional>
#include <string>
#include <string_view>

namespace tokenscope::inspect {

/// What was signed, and with what it is said to be.
struct SignedContent
{
    const crypto::SignatureAlgorithm &algorithm;
    std::string_view signingInput;
    ByteView signature;
};

/// Groups 5 and 6 of the findings: verifies with the selected keys, and says which one did or why none does. Returns
/// true where a key verified.
bool checkSignature(InspectionDraft &draft, const DecodedJws &jws, const jose::JoseHeader &header,
                    const SignedContent &content, const KeySelection &selection);

/// Whether a key of the selection verifies the content; nothing is said of it.
bool isVerified(InspectionDraft &draft, const SignedContent &content, const KeySelection &selection);

/// A key set that publishes what has to stay secret.
void reportExposedKeys(InspectionDraft &draft);

/// A loaded key outside the selection that verifies the content; searched for once. Comes out of the budget.
std::optional<Candidate> otherVerifyingKey(InspectionDraft &draft, const SignedContent &content,
                                           const KeySelection &selection);

/// Whether an ECDSA signature in DER verifies with a key of the selection once it is made raw. Comes out of the budget.
bool verifiesFromDer(InspectionDraft &draft, const SignedContent &content, const KeySelection &selection);

/// What can be said of a signature without any key: missing, or not as long as the algorithm demands.
void checkSignatureForm(InspectionDraft &draft, const SignedContent &content);

} // namespace tokenscope::inspect
