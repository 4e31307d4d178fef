// SPDX-License-Identifier: Apache-2.0
#pragma once

// The numbers of a JWK as a key. For this folder only.

#include "crypto/keys/key.h"
#include "jose/keys/jwk.h"
#include "json/value.h"

#include <expected>
#include <optional>
#include <span>
#include <string_view>

namespace tokenscope::jose {

/// The key that `kty` and the members it needs make, or the first member that keeps it from being one.
/// `pss` is for an RSA key.
std::expected<crypto::Key, JwkError> readKey(const json::Object &jwk, const std::optional<crypto::PssRule> &pss);

/// The members that make up a key of that type, private ones too; empty for an unknown type.
std::span<const std::string_view> materialMembers(std::string_view keyType);

} // namespace tokenscope::jose
