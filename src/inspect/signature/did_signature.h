// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "inspect/signature/signature_checks.h"

namespace tokenscope::inspect {

/// A token whose key no loaded one is, and whose key ID or issuer is a DID that is a public key itself (did:jwk,
/// did:key): says whether that key made the signature. It then proves who holds the key, and not who that is, so the
/// token is never accepted for it.
void checkDidSignature(InspectionDraft &draft, const DecodedJws &jws, const jose::JoseHeader &header,
                       const SignedContent &content);

} // namespace tokenscope::inspect
