// SPDX-License-Identifier: Apache-2.0
#include "inspect/text/json_serialization.h"

namespace tokenscope::inspect {

namespace {

/// Exactly one member of that name, and a string.
const std::string *onlyText(const json::Object &object, std::string_view name)
{
    const json::Value *value = object.find(name);
    return value && object.count(name) == 1 ? value->asString() : nullptr;
}

std::optional<JsonSignature> readSignature(const json::Object &object)
{
    JsonSignature result;
    const std::string *signature = onlyText(object, "signature");
    if (!signature)
        return std::nullopt;
    result.signature = *signature;
    if (object.find("protected")) {
        const std::string *text = onlyText(object, "protected");
        if (!text)
            return std::nullopt;
        result.protectedHeader = *text;
    }
    if (const json::Value *header = object.find("header")) {
        result.header = object.count("header") == 1 ? header->asObject() : nullptr;
        if (!result.header)
            return std::nullopt;
    }
    return result;
}

} // namespace

const char *memberOfOtherForm(const json::Object &object)
{
    // RFC 7515, 7.2.2: the flattened form has no `signatures`.
    if (object.find("signatures") && object.find("signature"))
        return "signatures";
    if (object.find("signatures") && object.find("protected"))
        return "protected";
    if (!object.find("payload") && !object.find("signature") && !object.find("signatures"))
        return nullptr;
    for (const char *name : {"ciphertext", "recipients", "encrypted_key"}) {
        if (object.find(name))
            return name;
    }
    return nullptr;
}

std::optional<JsonJws> readJsonJws(const json::Object &object)
{
    JsonJws jws;
    const json::Value *several = object.find("signatures");
    jws.flattened = object.find("signature") != nullptr;
    if ((several != nullptr) == jws.flattened || memberOfOtherForm(object))
        return std::nullopt;
    if (object.find("payload")) {
        const std::string *payload = onlyText(object, "payload");
        if (!payload)
            return std::nullopt;
        jws.payload = *payload;
    }
    if (jws.flattened) {
        auto signature = readSignature(object);
        if (!signature)
            return std::nullopt;
        jws.signatures.push_back(std::move(*signature));
        return jws;
    }
    const json::Array *entries = object.count("signatures") == 1 ? several->asArray() : nullptr;
    if (!entries)
        return std::nullopt;
    for (const json::Value &entry : *entries) {
        auto signature = entry.asObject() ? readSignature(*entry.asObject()) : std::nullopt;
        if (!signature)
            return std::nullopt;
        jws.signatures.push_back(std::move(*signature));
    }
    return jws;
}

} // namespace tokenscope::inspect
