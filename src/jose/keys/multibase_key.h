// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "jose/keys/jwk.h"

#include <optional>
#include <string_view>
#include <vector>

namespace tokenscope::jose {

/// A public key as DID documents and `did:key` write it (Controlled Identifiers 1.0, 2.2.2 and 2.4; the multicodec
/// table): `z` and the base58 of a code and the key. Ed25519, X25519, P-256, P-384, P-521, secp256k1,
/// RSA and JWK. Without `z`, the bare
/// base58 of an Ed25519 key (`publicKeyBase58`).
std::optional<Jwk> keyOfMultibase(std::string_view text);

/// The keys that a compressed point (SEC 1, 2.3.3) may be: of P-256 and secp256k1 where it is on both curves.
std::vector<Jwk> keysOfCompressedPoint(std::string_view point);

} // namespace tokenscope::jose
