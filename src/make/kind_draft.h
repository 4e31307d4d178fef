// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/civil_time.h"
#include "jose/keys/jwk.h"
#include "make/kind_templates.h"
#include "make/token_draft.h"

#include <expected>

namespace tokenscope::make {

/// What a kind's draft is filled with.
struct KindOccasion
{
    Moment moment;
    const jose::Jwk *signer = nullptr; ///< null where it is not known yet
    const jose::Jwk *holder = nullptr; ///< to whose key the token will be bound
};

enum class KindDraftFault {
    HolderMissing, ///< the kind names its holder's key
    SignerMissing, ///< the kind carries the public key that it is signed with
};

/// Whether tokens of the kind name a key of somebody else than the signer.
bool namesHolder(const KindTemplate &kind);

/// Header and payload of a good token of the kind, with example names. Certificates are those of the signer's `x5c`, if
/// it has any.
std::expected<TokenDraft, KindDraftFault> draftOfKind(const KindTemplate &kind, const KindOccasion &occasion);

} // namespace tokenscope::make
