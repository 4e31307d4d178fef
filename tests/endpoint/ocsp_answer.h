// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/endpoint/tls_peer.h"

namespace tokenscope::tests {

/// What an issuer says about a certificate (RFC 6960).
struct OcspRecipe
{
    enum class Status { Good, Revoked, Unknown };
    Status status = Status::Good;
    int startsInDays = -1;
    int endsInDays = 1;
    enum class Signer {
        Issuer,
        IssuerUnnamed, ///< its certificate is left out
        Delegate,      ///< with a certificate of the issuer's for that purpose
        SomebodyElse
    };
    Signer signer = Signer::Issuer;
    bool ofAnother = false; ///< about another certificate of that issuer
};

/// In DER, for TlsIdentity::ocspAnswer.
QByteArray ocspAnswer(const TlsIdentity &identity, const OcspRecipe &recipe);

} // namespace tokenscope::tests
