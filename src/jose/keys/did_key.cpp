// SPDX-License-Identifier: Apache-2.0
#include "jose/keys/did_key.h"

#include "base/base64url.h"
#include "jose/keys/multibase_key.h"
#include "json/document.h"

#include <utility>

namespace tokenscope::jose {

namespace {

constexpr std::string_view jwkPrefix = "did:jwk:";
constexpr std::string_view keyPrefix = "did:key:";
/// The largest key that is used takes less.
constexpr std::size_t longestDid = 16 * 1024;

Jwk named(const json::Object &jwk, const std::string &id)
{
    json::Object object = jwk;
    object.set("kid", json::Value(id));
    return Jwk(json::Value(std::move(object)));
}

std::optional<Jwk> keyOfJwkDid(std::string_view did)
{
    const auto bytes = base64url::decode(did.substr(jwkPrefix.size()));
    const auto document = bytes ? json::parse(asText(*bytes)) : std::unexpected(json::ParseError{});
    const json::Object *jwk = document && document->duplicates.empty() ? document->root.asObject() : nullptr;
    return jwk ? std::optional(named(*jwk, std::string(did) + "#0")) : std::nullopt;
}

std::optional<Jwk> keyOfKeyDid(std::string_view did)
{
    const std::string_view multibase = did.substr(keyPrefix.size());
    const auto key = multibase.starts_with('z') ? keyOfMultibase(multibase) : std::nullopt;
    const json::Object *jwk = key ? key->source().asObject() : nullptr;
    return jwk ? std::optional(named(*jwk, std::string(did) + '#' + std::string(multibase))) : std::nullopt;
}

} // namespace

std::optional<DidKey> keyOfDid(std::string_view didUrl)
{
    const std::string_view did = didUrl.substr(0, didUrl.find_first_of("#?"));
    if (did.size() > longestDid)
        return std::nullopt;
    const bool isJwk = did.starts_with(jwkPrefix);
    auto key = isJwk ? keyOfJwkDid(did) : did.starts_with(keyPrefix) ? keyOfKeyDid(did) : std::optional<Jwk>();
    if (!key)
        return std::nullopt;
    return DidKey{isJwk ? "did:jwk" : "did:key", std::string(did), std::move(*key)};
}

} // namespace tokenscope::jose
