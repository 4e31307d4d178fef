// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "jose/keys/jwk.h"

#include <optional>
#include <string>
#include <string_view>

namespace tokenscope::jose {

/// A DID that is its own public key: `did:jwk:` with the base64url of a JWK, `did:key:` with a multibase key. Anyone
/// who has the private half may call themselves so; who that is, it does not tell.
struct DidKey
{
    std::string_view method; ///< a literal: `did:jwk`
    std::string did;         ///< without a fragment
    Jwk key;                 ///< its `kid` is the DID URL of the key
};

/// Of a DID, or a DID URL with a fragment; nothing where it is another method's, or holds no key that is known here.
std::optional<DidKey> keyOfDid(std::string_view didUrl);

} // namespace tokenscope::jose
