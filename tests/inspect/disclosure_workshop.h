// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/base64url.h"
#include "crypto/digest.h"
#include "tests/inspect/token_workshop.h"
#include "json/document.h"
#include "json/writer.h"

#include <initializer_list>
#include <string>
#include <string_view>
#include <vector>

/// Credentials with selective disclosure (RFC 9901), put together part by part.
namespace tokenscope::workshop {

inline json::Value parsed(std::string_view text)
{
    return json::parse(text).value().root;
}

/// Of `["salt","name",value]`, as it is between the tildes.
inline std::string disclosure(std::string_view json)
{
    return encoded(json);
}

inline std::string digestOf(std::string_view disclosure, crypto::Digest digest = crypto::Digest::Sha256)
{
    return base64url::encode(crypto::hash(digest, asBytes(disclosure)));
}

inline json::Value digests(std::initializer_list<std::string> values)
{
    json::Array array;
    for (const std::string &value : values)
        array.emplace_back(value);
    return json::Value(std::move(array));
}

inline json::Object with(json::Object object, std::string_view name, json::Value value)
{
    object.set(name, std::move(value));
    return object;
}

inline json::Object headerOfType(const Signer &signer, std::string_view type)
{
    return with(headerOf(signer), "typ", json::Value(type));
}

/// `<JWT>~<Disclosure>~…~`
inline std::string presented(const std::string &token, const std::vector<std::string> &disclosures)
{
    std::string text = token + "~";
    for (const std::string &disclosure : disclosures)
        text += disclosure + "~";
    return text;
}

/// What a holder signs over a presentation, for the audience `verifier` and the nonce `n-1`.
inline json::Object bindingClaims(std::string_view presentation)
{
    json::Object claims;
    claims.append("iat", json::Value(now - 10));
    claims.append("aud", json::Value("verifier"));
    claims.append("nonce", json::Value("n-1"));
    claims.append("sd_hash", json::Value(digestOf(presentation)));
    return claims;
}

inline std::string bound(const std::string &presentation, const Signer &holder, const json::Object &claims)
{
    return presentation + sign(holder, headerOfType(holder, "kb+jwt"), json::write(claims));
}

} // namespace tokenscope::workshop
