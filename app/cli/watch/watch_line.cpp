// SPDX-License-Identifier: Apache-2.0
#include "app/cli/watch/watch_line.h"

#include "app/cli/fetch_command.h"
#include "endpoint/http/poll_delay.h"
#include "inspect/keys/key_set_changes.h"
#include "scan/moment_text.h"

#include <optional>
#include <string>

namespace tokenscope::cli {

namespace {

json::Object lineAt(Moment now, const char *event)
{
    json::Object line;
    line.append("time", json::Value(scan::isoText(now)));
    line.append("event", json::Value(event));
    return line;
}

/// What tells a key from others, and when its certificate or the key itself ends.
json::Value keyJson(const jose::Jwk &key)
{
    json::Object object;
    const auto add = [&object](const char *name, const std::optional<std::string> &text) {
        if (text && !text->empty())
            object.append(name, json::Value(*text));
    };
    if (key.id())
        add("kid", key.id()->value);
    add("thumbprint", key.thumbprint());
    add("kty", key.keyType());
    add("alg", key.algorithm());
    add("use", key.use());
    const json::Object *members = key.source().asObject();
    if (const json::Value *expiry = members ? members->find("exp") : nullptr; expiry && expiry->asNumber())
        object.append("exp", *expiry);
    return json::Value(std::move(object));
}

template <typename Places>
json::Value keysAt(const std::vector<jose::Jwk> &keys, const Places &places)
{
    json::Array list;
    for (const std::size_t place : places)
        list.push_back(keyJson(keys[place]));
    return json::Value(std::move(list));
}

/// Another key under the same ID, the same key under another one, or with other members.
json::Value changedJson(const jose::JwkSet &before, const jose::JwkSet &after, const inspect::KeySetChanges &changes)
{
    json::Array list;
    for (const auto *pairs : {&changes.replaced, &changes.renamed, &changes.described}) {
        for (const inspect::KeyPair &pair : *pairs) {
            json::Object object;
            object.append("before", keyJson(before.keys()[pair.before]));
            object.append("after", keyJson(after.keys()[pair.after]));
            list.push_back(json::Value(std::move(object)));
        }
    }
    return json::Value(std::move(list));
}

} // namespace

json::Object keysLine(const char *event, Moment now, const jose::JwkSet *before, const endpoint::KeyResponse &response)
{
    json::Object line = lineAt(now, event);
    const auto age = endpoint::maximumAge(response.exchange.headers);
    if (age)
        line.append("max_age", json::Value(std::int64_t(age->count())));
    if (before) {
        const inspect::KeySetChanges changes = inspect::changesBetween(*before, *response.keys);
        line.append("added", keysAt(response.keys->keys(), changes.added));
        line.append("removed", keysAt(before->keys(), changes.removed));
        line.append("changed", changedJson(*before, *response.keys, changes));
    }
    json::Array keys;
    for (const jose::Jwk &key : response.keys->keys())
        keys.push_back(keyJson(key));
    line.append("keys", json::Value(std::move(keys)));
    return line;
}

json::Object failureLine(Moment now, const endpoint::FetchError &error)
{
    json::Object line = lineAt(now, "failed");
    line.append("code", json::Value(failureName(error)));
    if (error.exchange.status != 0)
        line.append("status", json::Value(std::int64_t(error.exchange.status)));
    line.append("title", json::Value(failureWords(error).headline.toStdString()));
    return line;
}

json::Object endLine(Moment now, std::uint64_t polls)
{
    json::Object line = lineAt(now, "ended");
    line.append("polls", json::Value(std::int64_t(polls)));
    return line;
}

} // namespace tokenscope::cli
