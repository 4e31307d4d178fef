// SPDX-License-Identifier: Apache-2.0
#include "jose/keys/thumbprint.h"

#include "base/base64url.h"
#include "crypto/digest.h"
#include "json/writer.h"

#include <algorithm>
#include <array>
#include <span>
#include <string_view>

namespace tokenscope::jose {

namespace {

/// RFC 7638, 3.2: the members that make the key, in lexicographic order.
struct RequiredMembers
{
    std::string_view keyType;
    std::array<std::string_view, 4> names;
    std::size_t count;

    std::span<const std::string_view> list() const { return std::span(names).first(count); }
};

constexpr std::array<RequiredMembers, 5> requiredMembers{{
    {"RSA", {"e", "kty", "n"}, 3},
    {"EC", {"crv", "kty", "x", "y"}, 4},
    {"oct", {"k", "kty"}, 2},
    {"OKP", {"crv", "kty", "x"}, 3},
    {"AKP", {"alg", "kty", "pub"}, 3}, // RFC 9964, 6
}};

std::string_view digestName(crypto::Digest digest)
{
    // The names of IANA's Named Information Hash Algorithm registry, which RFC 9278, 4 points to.
    switch (digest) {
    case crypto::Digest::None:
        return "none";
    case crypto::Digest::Sha1:
        return "sha-1";
    case crypto::Digest::Sha256:
        return "sha-256";
    case crypto::Digest::Sha384:
        return "sha-384";
    case crypto::Digest::Sha512:
        return "sha-512";
    }
    return {};
}

} // namespace

std::optional<std::string> thumbprintMembers(const json::Object &jwk)
{
    const json::Value *keyType = jwk.find("kty");
    const std::string *name = keyType ? keyType->asString() : nullptr;
    if (!name)
        return std::nullopt;
    const auto required = std::ranges::find(requiredMembers, *name, &RequiredMembers::keyType);
    if (required == requiredMembers.end())
        return std::nullopt;

    std::string text;
    text.reserve(512);
    for (const std::string_view member : required->list()) {
        const json::Value *value = jwk.find(member);
        const std::string *content = value ? value->asString() : nullptr;
        if (!content)
            return std::nullopt;
        text += text.empty() ? "{\"" : ",\"";
        text += member;
        text += "\":";
        text += json::quote(*content);
    }
    text += '}';
    return text;
}

std::optional<std::string> thumbprint(const json::Object &jwk, crypto::Digest digest)
{
    const auto members = thumbprintMembers(jwk);
    return members ? std::optional(base64url::encode(crypto::hash(digest, asBytes(*members)))) : std::nullopt;
}

std::string thumbprintUri(const std::string &thumbprint, crypto::Digest digest)
{
    std::string uri = "urn:ietf:params:oauth:jwk-thumbprint:";
    uri += digestName(digest);
    uri += ':';
    uri += thumbprint;
    return uri;
}

} // namespace tokenscope::jose
