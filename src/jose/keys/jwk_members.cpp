// SPDX-License-Identifier: Apache-2.0
#include "jose/keys/jwk_members.h"

#include "base/base64url.h"

#include <algorithm>
#include <array>
#include <cstdint>

namespace tokenscope::jose {

namespace {

constexpr std::array<std::string_view, 27> registeredMembers{
    "kty", "use", "key_ops", "alg", "kid", "x5u", "x5c", "x5t", "x5t#S256", "crv",  "x",   "y",   "d",       "n",
    "e",   "p",   "q",       "dp",  "dq",  "qi",  "oth", "k",   "pub",      "priv", "exp", "nbf", "revoked",
};

JwkFault faultOf(base64url::Fault fault)
{
    switch (fault) {
    case base64url::Fault::StandardAlphabet:
        return JwkFault::Base64StandardAlphabet;
    case base64url::Fault::Padding:
        return JwkFault::Base64Padding;
    case base64url::Fault::InvalidCharacter:
    case base64url::Fault::Truncated:
    case base64url::Fault::NonCanonical:
        return JwkFault::BadBase64Url;
    }
    return JwkFault::BadBase64Url;
}

} // namespace

std::unexpected<JwkError> jwkError(JwkFault fault, std::string_view member)
{
    return std::unexpected(JwkError{fault, std::string(member)});
}

std::expected<const std::string *, JwkError> textMember(const json::Object &jwk, std::string_view name)
{
    const json::Value *value = jwk.find(name);
    if (!value)
        return jwkError(JwkFault::MemberMissing, name);
    const std::string *text = value->asString();
    if (!text)
        return jwkError(JwkFault::MemberWrongType, name);
    return text;
}

std::expected<Bytes, JwkError> bytesMember(const json::Object &jwk, std::string_view name)
{
    const auto text = textMember(jwk, name);
    if (!text)
        return std::unexpected(text.error());
    auto bytes = base64url::decode(**text);
    if (!bytes)
        return jwkError(faultOf(bytes.error().fault), name);
    return std::move(*bytes);
}

std::expected<std::vector<std::string>, JwkError> textListMember(const json::Object &jwk, std::string_view name)
{
    const json::Value *value = jwk.find(name);
    if (!value)
        return jwkError(JwkFault::MemberMissing, name);
    const json::Array *array = value->asArray();
    if (!array)
        return jwkError(JwkFault::MemberWrongType, name);
    std::vector<std::string> texts;
    texts.reserve(array->size());
    for (const json::Value &element : *array) {
        const std::string *text = element.asString();
        if (!text)
            return jwkError(JwkFault::MemberWrongType, name);
        texts.push_back(*text);
    }
    return texts;
}

std::vector<std::string_view> duplicateMembers(const json::Object &jwk)
{
    std::vector<std::string_view> duplicates;
    std::uint32_t seen = 0;
    std::uint32_t reported = 0;
    for (const json::Member &member : jwk.members()) {
        const auto known = std::ranges::find(registeredMembers, member.name);
        if (known == registeredMembers.end())
            continue;
        const std::uint32_t bit = std::uint32_t{1} << (known - registeredMembers.begin());
        if ((seen & bit) != 0 && (reported & bit) == 0) {
            duplicates.push_back(*known);
            reported |= bit;
        }
        seen |= bit;
    }
    return duplicates;
}

} // namespace tokenscope::jose
