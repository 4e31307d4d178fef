// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "crypto/keys/key_numbers.h"
#include "json/value.h"

#include <string>
#include <string_view>

namespace tokenscope::jose {

/// Key pairs as JWK objects with their private members, in RFC 7517's order of members: `kty` first.
json::Object rsaJwk(const crypto::RsaNumbers &numbers);
json::Object curveJwk(crypto::Curve curve, const crypto::CurveNumbers &numbers);
json::Object octJwk(ByteView secret);
json::Object jwkOf(const crypto::KeyNumbers &numbers);

/// `kid`, `alg` and `use`, in front of the key's own members and in place of them; empty ones are left out.
json::Object withMetadata(const json::Object &jwk, std::string_view kid, std::string_view alg, std::string_view use);

} // namespace tokenscope::jose
