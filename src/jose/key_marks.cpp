// SPDX-License-Identifier: Apache-2.0
#include "jose/key_marks.h"

#include "base/ascii.h"
#include "base/whitespace.h"

#include <algorithm>
#include <array>

namespace tokenscope::jose {

namespace {

constexpr std::size_t longestAlgorithm = 8; ///< `HS256`, `EdDSA`
constexpr std::size_t longestId = 1024;
constexpr std::array<std::string_view, 5> idMembers = {"kid", "key_id", "keyId", "keyid", "private_key_id"};
constexpr std::array<std::string_view, 8> wordsOfMembers = {"key",    "cert",    "pem", "crt",
                                                            "public", "private", "pub", "value"};

/// RFC 7518, 3.1: `RS256` and the like. Words of other programs do not count.
bool isAlgorithmName(std::string_view text)
{
    constexpr std::array<std::string_view, 4> families = {"HS", "RS", "PS", "ES"};
    const bool isFamily =
        std::ranges::any_of(families, [text](std::string_view each) { return text.starts_with(each); });
    const std::string_view digits = isFamily ? text.substr(2) : std::string_view();
    return text == "EdDSA" || digits == "256" || digits == "384" || digits == "512";
}

} // namespace

const std::string *stringMember(const json::Object &object, std::string_view name)
{
    const json::Value *value = object.find(name);
    return value ? value->asString() : nullptr;
}

bool isKeyList(const json::Value *value)
{
    const json::Array *list = value ? value->asArray() : nullptr;
    return list && !list->empty() && std::ranges::any_of(*list, [](const json::Value &each) {
               return each.asObject() && each.asObject()->find("kty");
           });
}

bool isSignedDocument(const json::Object &object)
{
    return object.find("payload") && (object.find("signature") || object.find("signatures"));
}

bool looksLikePem(std::string_view text)
{
    return text.find("BEGIN ") != std::string_view::npos;
}

bool isBase64(std::string_view text)
{
    return std::ranges::all_of(text, [](char c) {
        return ascii::isLetterOrDigit(c) || c == '+' || c == '/' || c == '-' || c == '_' || c == '=' ||
               ascii::jsonWhitespace.find(c) != std::string_view::npos;
    });
}

bool mayEncodeText(std::string_view text)
{
    constexpr std::array<std::string_view, 7> starts = {"LS0tLS1C", "ey", "ew", "W3", "Wy", "e3", "Cns"};
    return std::ranges::any_of(starts, [text](std::string_view start) { return text.starts_with(start); });
}

std::string algorithmIn(const json::Object &object)
{
    for (const std::string_view name : {"alg", "algorithm", "type"}) {
        const std::string *text = stringMember(object, name);
        if (text && text->size() <= longestAlgorithm && isAlgorithmName(*text))
            return *text;
    }
    return {};
}

std::string idIn(const json::Object &object, const std::string &did)
{
    for (const std::string_view name : idMembers) {
        if (const std::string *id = stringMember(object, name); id && id->size() <= longestId)
            return *id;
    }
    const std::string *id = stringMember(object, "id");
    if (id && id->size() <= longestId && id->starts_with('#')) // within the document (DID Core 1.0, 3.2.2)
        return did + *id;
    return id && id->size() <= longestId && id->find('#') != std::string::npos ? *id : std::string();
}

bool isMapOfPem(const json::Object &object)
{
    return std::ranges::all_of(object.members(), [](const json::Member &member) {
        const std::string *text = member.value.asString();
        const std::string name = ascii::inLowerCase(member.name);
        return text && looksLikePem(*text) && name.size() <= longestId &&
               std::ranges::none_of(wordsOfMembers,
                                    [&name](std::string_view word) { return name.find(word) != std::string::npos; });
    });
}

bool isMapOfJwk(const json::Object &object)
{
    constexpr std::size_t fewest = 2; // `{"jwk": {…}}` names what it is
    return object.members().size() >= fewest && std::ranges::all_of(object.members(), [](const json::Member &member) {
               const json::Object *key = member.value.asObject();
               return key && stringMember(*key, "kty") && member.name.size() <= longestId;
           });
}

std::optional<std::string> didIn(const json::Object &object)
{
    const std::string *id = stringMember(object, "id");
    const bool isDid = id && id->size() <= longestId && id->starts_with("did:") && id->find('#') == std::string::npos;
    return isDid ? std::optional(*id) : std::nullopt;
}

const std::string *secretIn(const json::Object &object, std::string_view algorithm)
{
    if (!algorithm.starts_with("HS"))
        return nullptr;
    const std::string *secret = stringMember(object, "key");
    secret = secret ? secret : stringMember(object, "secret");
    return secret && !secret->empty() && !looksLikePem(*secret) ? secret : nullptr;
}

} // namespace tokenscope::jose
