// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "inspect/model/inspection.h"
#include "inspect/profiles/verifier_profile.h"
#include "jose/keys/jwk.h"
#include "make/token_draft.h"

#include <optional>
#include <span>
#include <string_view>
#include <vector>

namespace tokenscope::make {

/// A token that was just made, and what its receiver has.
struct MadeToken
{
    std::string_view text;
    std::span<const jose::Jwk> verificationKeys = {}; ///< private parts of them are not used
    std::span<const jose::Jwk> decryptionKeys = {};
    std::optional<std::string_view> detachedPayload = {};
};

/// Of anyone who gets a token of that kind of the registry, or of none where it is empty: that it is of the kind, and
/// of a DPoP proof that it is for the request that it names.
inspect::Expectations expectationsFor(std::string_view kind, const TokenDraft &draft);

/// Whether it names its holder's key, so that it is not sent as a bearer token (RFC 9449, 6.1).
bool isBoundToKey(const TokenDraft &draft);

/// What a verifier with these keys and expectations would say of it.
inspect::Inspection inspectMade(const MadeToken &token, const inspect::Expectations &expectations, Moment moment);

/// What common verifiers with their defaults would say of it, told to expect the issuer and audience that it has.
struct ProfiledToken
{
    inspect::Inspection inspection;
    std::vector<inspect::ProfileJudgement> judgements;
};
ProfiledToken profileMade(const MadeToken &token, Moment moment);

} // namespace tokenscope::make
