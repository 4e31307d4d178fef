// SPDX-License-Identifier: Apache-2.0
#include "jose/jwk_set.h"

namespace tokenscope::jose {

namespace {

JwkSet setOf(const json::Array &values)
{
    std::vector<Jwk> keys;
    keys.reserve(values.size());
    for (const json::Value &value : values)
        keys.emplace_back(value);
    return JwkSet(std::move(keys));
}

} // namespace

std::expected<JwkSet, JwkSetError> JwkSet::parse(std::string_view text)
{
    const auto document = json::parse(text);
    if (!document)
        return std::unexpected(JwkSetError{JwkSetFault::NotJson, document.error()});
    return fromValue(document->root);
}

std::expected<JwkSet, JwkSetError> JwkSet::fromValue(const json::Value &value)
{
    if (const json::Array *array = value.asArray())
        return setOf(*array);
    const json::Object *object = value.asObject();
    if (!object)
        return std::unexpected(JwkSetError{JwkSetFault::NotAnObject, {}});
    if (const json::Value *keys = object->find("keys")) {
        const json::Array *array = keys->asArray();
        if (!array)
            return std::unexpected(JwkSetError{JwkSetFault::KeysNotArray, {}});
        return setOf(*array);
    }
    if (!object->find("kty"))
        return std::unexpected(JwkSetError{JwkSetFault::KeysMissing, {}});
    std::vector<Jwk> keys;
    keys.emplace_back(value);
    return JwkSet(std::move(keys));
}

} // namespace tokenscope::jose
