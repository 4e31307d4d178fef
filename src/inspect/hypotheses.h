// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "inspect/decoding.h"
#include "inspect/examination.h"
#include "inspect/key_selection.h"
#include "inspect/signature_checks.h"

#include <optional>

namespace tokenscope::inspect {

/// A loaded key outside the selection that verifies the content. A bounded number of keys is tried.
std::optional<Candidate> otherVerifyingKey(const KeyRing &keys, const SignedContent &content,
                                           const KeySelection &selection);

/// Whether an ECDSA signature in DER verifies once it is made raw, with a key of the selection or any loaded one.
bool verifiesFromDer(const SignedContent &content, const KeySelection &selection);

/// Group 8: why a token that does not verify as sent would verify. Called where no key verified it; adds what turns out
/// true to the examination, and `key_confusion` where a public key's text was the secret. Bounded work.
void tryHypotheses(Examination &examination, const DecodedJws &jws, const jose::JoseHeader &header,
                   const SignedContent &content, const KeySelection &selection);

} // namespace tokenscope::inspect
