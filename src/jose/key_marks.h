// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "json/value.h"

#include <optional>
#include <string>
#include <string_view>

/// What tells keys, and what belongs to them, in JSON and texts of other programs.
namespace tokenscope::jose {

/// Null where it is absent or no text.
const std::string *stringMember(const json::Object &object, std::string_view name);

bool isKeyList(const json::Value *value);
bool isSignedDocument(const json::Object &object);
/// `{"1f2e…": "-----BEGIN CERTIFICATE-----…", …}`, as Google publishes its keys: the names are key IDs, unless they
/// tell what the texts are.
bool isMapOfPem(const json::Object &object);
/// `{"k1": {"kty": …}, "k2": {"kty": …}}`: the names are key IDs, as the texts' are in a map of PEM.
bool isMapOfJwk(const json::Object &object);

/// The `alg` of keys in the object, in whatever member it is; empty where it names none.
std::string algorithmIn(const json::Object &object);
/// The `kid` of keys in the object, in whatever member it is; `did` is that of the document around it.
/// A DID's key or an actor's names itself by an address with a fragment; another `id` may be anybody's.
std::string idIn(const json::Object &object, const std::string &did = {});
/// Whose DID document the object is.
std::optional<std::string> didIn(const json::Object &object);
/// That of an object which names an algorithm with secrets (`{"type":"HS256","key":"…"}`); null in any other.
const std::string *secretIn(const json::Object &object, std::string_view algorithm);

bool looksLikePem(std::string_view text);
bool isBase64(std::string_view text);
/// Base64 of `-----BEGIN`, or of what begins as JSON does.
bool mayEncodeText(std::string_view text);

} // namespace tokenscope::jose
