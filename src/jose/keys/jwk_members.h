// SPDX-License-Identifier: Apache-2.0
#pragma once

// How a JWK's members are read. For this folder only.

#include "base/bytes.h"
#include "jose/keys/jwk.h"
#include "json/value.h"

#include <expected>
#include <string>
#include <string_view>
#include <vector>

namespace tokenscope::jose {

std::unexpected<JwkError> jwkError(JwkFault fault, std::string_view member);

/// Never null if there is a value. MemberMissing or MemberWrongType.
std::expected<const std::string *, JwkError> textMember(const json::Object &jwk, std::string_view name);
/// Strict base64url (RFC 7515, 2), also of no bytes at all.
std::expected<Bytes, JwkError> bytesMember(const json::Object &jwk, std::string_view name);
/// An array of strings and of nothing else.
std::expected<std::vector<std::string>, JwkError> textListMember(const json::Object &jwk, std::string_view name);

/// Registered members (RFC 7517, 7518, 8037) that stand in the object more than once, each named once.
std::vector<std::string_view> duplicateMembers(const json::Object &jwk);

} // namespace tokenscope::jose
