// SPDX-License-Identifier: Apache-2.0
#include "jose/keys/jwk_set.h"

#include "jose/keys/public_numbers.h"

#include <algorithm>
#include <mutex>
#include <span>

namespace tokenscope::jose {

namespace {

std::vector<Jwk> keysOf(std::span<const json::Value> values)
{
    std::vector<Jwk> keys;
    keys.reserve(values.size());
    for (const json::Value &value : values)
        keys.emplace_back(value);
    return keys;
}

} // namespace

std::string_view nameOf(SetShape shape)
{
    switch (shape) {
    case SetShape::KeySet:
        return "key_set";
    case SetShape::SingleKey:
        return "single_key";
    case SetShape::List:
        return "list";
    case SetShape::Elsewhere:
        return "elsewhere";
    case SetShape::NotJson:
        return "not_json";
    }
    return {};
}

struct JwkSet::Published
{
    std::mutex mutex;
    std::optional<PublicNumbers> numbers;
    std::optional<crypto::Key> lastSecret;
    bool lastAnswer = false;
};

JwkSet::JwkSet(std::vector<Jwk> keys)
    : m_keys(std::move(keys))
    , m_published(std::make_shared<Published>())
{
}

void JwkSet::withholdPrivateMaterial()
{
    std::ranges::for_each(m_keys, &Jwk::withholdPrivateMaterial);
}

bool JwkSet::publishes(const crypto::Key &secret) const
{
    if (!m_published)
        return false;
    const std::lock_guard lock(m_published->mutex);
    if (!m_published->numbers)
        m_published->numbers.emplace(m_keys);
    const auto &last = m_published->lastSecret;
    if (!last || !sameBytes(last->secretBytes(), secret.secretBytes())) {
        m_published->lastAnswer = m_published->numbers->lieIn(secret.secretBytes());
        m_published->lastSecret = secret;
    }
    return m_published->lastAnswer;
}

std::expected<JwkSet, JwkSetError> JwkSet::parse(std::string_view text)
{
    const auto document = json::parse(text);
    if (!document)
        return std::unexpected(JwkSetError{JwkSetFault::NotJson, document.error()});
    return fromValue(document->root);
}

JwkSet JwkSet::fromArray(const json::Array &values)
{
    const std::size_t read = std::min(values.size(), maximumKeys);
    JwkSet set(keysOf(std::span(values).first(read)));
    set.m_unread = values.size() - read;
    return set;
}

std::expected<JwkSet, JwkSetError> JwkSet::fromValue(const json::Value &value)
{
    if (const json::Array *array = value.asArray())
        return fromArray(*array);
    const json::Object *object = value.asObject();
    if (!object)
        return std::unexpected(JwkSetError{JwkSetFault::NotAnObject, {}});
    if (const json::Value *keys = object->find("keys")) {
        const json::Array *array = keys->asArray();
        if (!array)
            return std::unexpected(JwkSetError{JwkSetFault::KeysNotArray, {}});
        JwkSet set = fromArray(*array);
        if (object->count("keys") > 1)
            set.setAmbiguousMember("/keys");
        return set;
    }
    if (!object->find("kty"))
        return std::unexpected(JwkSetError{JwkSetFault::KeysMissing, {}});
    std::vector<Jwk> keys;
    keys.emplace_back(value);
    return JwkSet(std::move(keys));
}

} // namespace tokenscope::jose
