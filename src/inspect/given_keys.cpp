// SPDX-License-Identifier: Apache-2.0
#include "inspect/given_keys.h"

#include "inspect/examination.h"
#include "jose/jwk.h"

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

std::optional<Finding> keysInPem(std::string_view pem)
{
    const std::size_t armour = pem.find("-----BEGIN ");
    if (armour == std::string_view::npos)
        return std::nullopt;
    const std::string_view label = pem.substr(armour, pem.find('\n', armour) - armour);
    const auto has = [label](std::string_view word) { return label.find(word) != std::string_view::npos; };
    const std::string_view kind = has("PRIVATE KEY")   ? "private_pem"
                                  : has("CERTIFICATE") ? "certificate"
                                  : has("PUBLIC KEY")  ? "public_pem"
                                                       : "";
    if (kind.empty())
        return std::nullopt;
    return Finding{Code::KeyGiven, Severity::Error, "text:" + std::to_string(armour), {text("kind", kind)}};
}

} // namespace tokenscope::inspect
