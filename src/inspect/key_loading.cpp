// SPDX-License-Identifier: Apache-2.0
#include "inspect/key_loading.h"

#include "json/document.h"

#include <utility>

namespace tokenscope::inspect {

namespace {

using Fault = KeyLoadingError::Fault;

const json::Array *keysMember(const json::Object &object)
{
    const json::Value *keys = object.find("keys");
    return keys ? keys->asArray() : nullptr;
}

/// What the command line's `fetch --json` and `keys --json` print tells much of each key; the key itself stands in
/// `jwk`. Empty for any other list.
json::Array listedKeys(const json::Array &listing)
{
    json::Array keys;
    for (const json::Value &entry : listing) {
        const json::Object *object = entry.asObject();
        const json::Value *key = object ? object->find("jwk") : nullptr;
        if (!key || !key->asObject())
            return {};
        keys.push_back(*key);
    }
    return keys;
}

std::expected<LoadedKeys, KeyLoadingError> fromJson(const json::Value &root)
{
    const json::Value *value = &root;
    if (const json::Object *object = value->asObject(); object && !keysMember(*object)) {
        const json::Value *result = object->find("result");
        if (result && result->asObject() && keysMember(*result->asObject()))
            value = result;
    }
    const json::Array *entries = value->asObject() ? keysMember(*value->asObject()) : nullptr;
    json::Array listed = entries ? listedKeys(*entries) : json::Array();
    auto keys = jose::JwkSet::fromValue(listed.empty() ? *value : json::Value(std::move(listed)));
    if (!keys)
        return std::unexpected(KeyLoadingError{Fault::NoKeys});
    // The listing was made of one of the lists; an envelope has its own members.
    if (value->asObject() && value->asObject()->count("keys") > 1)
        keys->setAmbiguousMember("/keys");
    if (value != &root && root.asObject()->count("result") > 1)
        keys->setAmbiguousMember("/result");
    return LoadedKeys{std::make_shared<const jose::JwkSet>(std::move(*keys)), {}};
}

} // namespace

std::expected<LoadedKeys, KeyLoadingError> loadKeys(std::string_view text)
{
    constexpr std::string_view utf8Mark = "\xEF\xBB\xBF";
    if (text.starts_with("\xFF\xFE") || text.starts_with("\xFE\xFF"))
        return std::unexpected(KeyLoadingError{Fault::Utf16});
    if (text.starts_with(utf8Mark))
        text.remove_prefix(utf8Mark.size());
    const std::size_t start = text.find_first_not_of(" \t\r\n");
    if (start != std::string_view::npos && (text[start] == '{' || text[start] == '[')) {
        const auto document = json::parse(text);
        return document ? fromJson(document->root)
                        : std::unexpected(KeyLoadingError{Fault::BadJson, document.error().offset});
    }
    auto import = jose::importKeys(text);
    if (!import)
        return std::unexpected(KeyLoadingError{Fault::NotKeys});
    if (import->keys.isEmpty() && !import->refused.empty())
        return std::unexpected(
            KeyLoadingError{Fault::Refused, import->refused.front().offset, import->refused.front()});
    return LoadedKeys{std::make_shared<const jose::JwkSet>(std::move(import->keys)), std::move(import->refused)};
}

} // namespace tokenscope::inspect
