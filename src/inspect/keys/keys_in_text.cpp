// SPDX-License-Identifier: Apache-2.0
#include "inspect/keys/keys_in_text.h"

#include "base/whitespace.h"
#include "crypto/formats/key_encoding.h"
#include "crypto/formats/ssh_public_key.h"
#include "inspect/findings/fact.h"
#include "jose/keys/jwk.h"
#include "jose/keys/key_import.h"
#include "jose/privacy/private_names.h"

#include <algorithm>
#include <utility>

namespace tokenscope::inspect {

namespace {

const json::Array *keysOf(const json::Object &object)
{
    if (const json::Value *keys = object.find("keys"))
        return keys->asArray();
    if (const json::Value *result = object.find("result"); result && result->asObject())
        return keysOf(*result->asObject());
    return nullptr;
}

constexpr std::size_t longestPemLine = 80;

Finding given(GivenKey kind, std::size_t offset)
{
    return makeFinding(found::KeyGiven{kind}, "text:" + std::to_string(offset));
}

std::optional<GivenKey> kindOfPem(std::string_view line)
{
    const std::string_view label = line.substr(0, line.find('\n'));
    const auto has = [label](std::string_view word) { return label.find(word) != std::string_view::npos; };
    if (has("PGP "))
        return std::nullopt;
    if (has("ENCRYPTED PRIVATE KEY"))
        return GivenKey::EncryptedKey;
    if (has("PRIVATE KEY"))
        return GivenKey::PrivatePem;
    if (has("CERTIFICATE REQUEST"))
        return std::nullopt;
    if (has("CERTIFICATE"))
        return GivenKey::Certificate;
    return has("PUBLIC KEY") ? std::optional(GivenKey::PublicPem) : std::nullopt;
}

GivenKey kindOfDer(crypto::DerForm form)
{
    using enum crypto::DerForm;
    switch (form) {
    case PublicKey:
    case RsaPublicKey:
        return GivenKey::PublicDer;
    case PrivateKey:
    case RsaPrivateKey:
    case EcPrivateKey:
        return GivenKey::PrivateDer;
    case EncryptedPrivateKey:
        return GivenKey::EncryptedKey;
    case Certificate:
        return GivenKey::Certificate;
    case Pkcs12:
        return GivenKey::Pkcs12;
    }
    std::unreachable();
}

} // namespace

std::optional<Finding> keysInJson(const json::Object &object)
{
    if (const json::Array *keys = keysOf(object))
        return makeFinding(found::KeySetGiven{keys->size()}, "text:0");
    if (!object.find("kty"))
        return std::nullopt;
    const bool isPrivate = std::ranges::any_of(
        object.members(), [](const json::Member &member) { return jose::isPrivateMember(member.name); });
    return given(isPrivate ? GivenKey::PrivateJwk : GivenKey::Jwk, 0);
}

std::optional<Finding> keysInText(std::string_view text)
{
    if (const std::size_t armour = text.find("-----BEGIN "); armour != std::string_view::npos) {
        const auto kind = kindOfPem(text.substr(armour, longestPemLine));
        return kind ? std::optional(given(*kind, armour)) : std::nullopt;
    }
    if (const auto form = crypto::derForm(asBytes(text)))
        return given(kindOfDer(*form), 0);
    const std::size_t start = text.find_first_not_of(ascii::jsonWhitespace);
    if (start == std::string_view::npos)
        return std::nullopt;
    const std::string_view rest = text.substr(start);
    if (crypto::readSshPublicKey(rest.substr(0, rest.find('\n'))))
        return given(GivenKey::SshPublicKey, start);
    const auto bare = jose::derOfBareBase64(rest);
    const auto form = bare ? crypto::derForm(*bare) : std::nullopt;
    return form ? std::optional(given(kindOfDer(*form), start)) : std::nullopt;
}

} // namespace tokenscope::inspect
