// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "inspect/signature/key_selection.h"
#include "inspect/signature/signature_checks.h"
#include "jose/keys/certificate_chain.h"

#include <optional>
#include <string>

namespace tokenscope::inspect {

/// The key of the token's own first certificate, where its certificates (`x5c`) lead to a root that the user gave.
struct CertifiedKey
{
    jose::Jwk key;
    std::string subject;
    std::string rootName; ///< of its file; its subject where it came from none
};

/// Follows the token's certificates (RFC 7515, 4.1.6; RFC 5280, 6.1) up to a root that is loaded. An authority's
/// certificate that the user loaded as a key counts as a root too, where no key of the selection verifies by itself: it
/// is not what signed the token. Reports what is wrong with them, and of what keeps them from being looked at: no root.
/// Without a root they prove nothing.
std::optional<CertifiedKey> certifiedKey(InspectionDraft &draft, const DecodedJws &jws, const SignedContent &content,
                                         KeySelection &selection);

/// The certificate's key in front of the others: it is tried first.
void prefer(KeySelection &selection, const CertifiedKey &certified, const crypto::SignatureAlgorithm &algorithm);

} // namespace tokenscope::inspect
