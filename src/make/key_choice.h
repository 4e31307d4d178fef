// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "inspect/shared_secret.h"
#include "jose/keys/jwk_set.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// What somebody can choose to sign with.
namespace tokenscope::make {

struct AlgorithmChoice
{
    std::string name;  ///< as in the header's `alg`
    std::string title; ///< `ECDSA P-256 + SHA-256`
};

/// All that a key can be made for here, in the order of the registry.
std::vector<AlgorithmChoice> signingAlgorithms();
/// Those of them that the key fits, the usual one of its type first. Empty where it signs nothing.
std::vector<AlgorithmChoice> algorithmsFor(const jose::Jwk &key);

/// The private keys and shared secrets among them.
std::vector<jose::Jwk> signingKeysOf(const jose::JwkSet &keys);
/// The same key under another ID; without one, where that is empty. A key that its JSON does not wholly say stays.
jose::Jwk namedKey(const jose::Jwk &key, std::string_view id);
/// A key of the bytes of the secret, for any algorithm that takes one.
jose::Jwk sharedKey(ByteView secret, std::string_view id);
/// The same of a secret as somebody types it; nothing where it is empty, or not written in that form.
std::optional<jose::Jwk> sharedKey(std::string_view typed, inspect::SecretForm form, std::string_view id);

/// The public half, indented, as a JWK or as a set of one. Empty for a shared secret, which has none.
std::string publicJwk(const jose::Jwk &key);
std::string publicKeySet(const jose::Jwk &key);

} // namespace tokenscope::make
