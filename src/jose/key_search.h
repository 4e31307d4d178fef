// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "jose/keys/jwk.h"
#include "jose/keys/key_import.h"
#include "json/value.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace tokenscope::jose {

/// Keys that stand somewhere in a text, in their order.
struct FoundKeys
{
    std::vector<Jwk> keys;
    std::vector<ImportError> refused;
    std::string place; ///< the member of the first (`/jwks/keys/0`); empty where it is in no member
};

/// Keys anywhere in JSON that is no key set: sets and JWKs in members, PEM, DER in base64 and whole documents in
/// strings, each with the `kid` and `alg` that stand beside it or, in an object of PEM texts alone, the member's name;
/// an HMAC secret that is named as one (`{"type":"HS256","key":"…"}`). What belongs to a token is passed over: `cnf`,
/// `epk`, headers, signed documents. Linear in the text, whose strings are read four levels deep.
FoundKeys findKeysInJson(const json::Value &root, std::optional<ByteView> passphrase = std::nullopt);

/// The same in a text that is no JSON: JSON, PEM or their base64 amid YAML or anything else, a signed key set
/// (OpenID Federation 1.0, 5.2.1: its `keys`, whose signature nobody checks here), base64 of all of it, and the forms
/// of other_key_files.h.
FoundKeys findKeysInText(std::string_view text, std::optional<ByteView> passphrase = std::nullopt);

} // namespace tokenscope::jose
