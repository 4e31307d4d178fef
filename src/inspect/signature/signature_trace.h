// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/bytes.h"
#include "crypto/signing/verify.h"
#include "inspect/signature/key_selection.h"
#include "jose/keys/jwk.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace tokenscope::inspect {

/// A key that was considered for a signature.
struct TriedKey
{
    jose::Jwk key;
    std::optional<KeyPlace> place;          ///< nothing where it is none of the loaded ones
    std::optional<Unfit> unfit;             ///< why nothing was computed with it
    std::optional<crypto::Outcome> outcome; ///< nothing where it was not reached
};

/// One signature with all keys that were considered for it.
struct SignatureTrial
{
    std::string_view algorithm; ///< a literal
    std::string signingInput;
    Bytes signature;
    bool byKeyId = false;     ///< as in KeySelection
    bool explicitKey = false; ///< as in KeySelection
    bool ofToken = false;     ///< the keys stand in the token itself
    std::vector<TriedKey> keys;
};

/// What an inspection computed with keys, in its order, for anyone who wants to compute it again.
struct SignatureTrace
{
    std::vector<SignatureTrial> trials;
};

} // namespace tokenscope::inspect
