// SPDX-License-Identifier: Apache-2.0
#include "inspect/given_keys.h"

#include "crypto/key_encoding.h"
#include "crypto/ssh_public_key.h"
#include "inspect/examination.h"
#include "jose/jwk.h"
#include "jose/key_import.h"
#include "jose/private_names.h"

#include <algorithm>

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

Finding given(std::string_view kind, std::size_t offset)
{
    return {Code::KeyGiven, Severity::Error, "text:" + std::to_string(offset), {text("kind", kind)}};
}

std::string_view kindOfPem(std::string_view line)
{
    const std::string_view label = line.substr(0, line.find('\n'));
    const auto has = [label](std::string_view word) { return label.find(word) != std::string_view::npos; };
    if (has("PGP "))
        return {};
    return has("ENCRYPTED PRIVATE KEY") ? "encrypted_key"
           : has("PRIVATE KEY")         ? "private_pem"
           : has("CERTIFICATE REQUEST") ? ""
           : has("CERTIFICATE")         ? "certificate"
           : has("PUBLIC KEY")          ? "public_pem"
                                        : "";
}

std::string_view kindOfDer(crypto::DerForm form)
{
    using enum crypto::DerForm;
    switch (form) {
    case PublicKey:
    case RsaPublicKey:
        return "public_der";
    case PrivateKey:
    case RsaPrivateKey:
    case EcPrivateKey:
        return "private_der";
    case EncryptedPrivateKey:
        return "encrypted_key";
    case Certificate:
        return "certificate";
    case Pkcs12:
        return "pkcs12";
    }
    return {};
}

} // namespace

std::optional<Finding> keysInJson(const json::Object &object)
{
    if (const json::Array *keys = keysOf(object))
        return Finding{Code::KeySetGiven, Severity::Error, "text:0", {number("keys", keys->size())}};
    if (!object.find("kty"))
        return std::nullopt;
    const bool isPrivate = std::ranges::any_of(
        object.members(), [](const json::Member &member) { return jose::isPrivateMember(member.name); });
    return Finding{Code::KeyGiven, Severity::Error, "text:0", {text("kind", isPrivate ? "private_jwk" : "jwk")}};
}

std::optional<Finding> keysInText(std::string_view text)
{
    if (const std::size_t armour = text.find("-----BEGIN "); armour != std::string_view::npos) {
        const std::string_view kind = kindOfPem(text.substr(armour, longestPemLine));
        return kind.empty() ? std::nullopt : std::optional(given(kind, armour));
    }
    if (const auto form = crypto::derForm(asBytes(text)))
        return given(kindOfDer(*form), 0);
    const std::size_t start = text.find_first_not_of(" \t\r\n");
    if (start == std::string_view::npos)
        return std::nullopt;
    const std::string_view rest = text.substr(start);
    if (crypto::readSshPublicKey(rest.substr(0, rest.find('\n'))))
        return given("ssh_public", start);
    const auto bare = jose::derOfBareBase64(rest);
    const auto form = bare ? crypto::derForm(*bare) : std::nullopt;
    return form ? std::optional(given(kindOfDer(*form), start)) : std::nullopt;
}

} // namespace tokenscope::inspect
