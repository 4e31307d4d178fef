// SPDX-License-Identifier: Apache-2.0
#include "rotation/watch_log.h"

#include "json/document.h"

#include <algorithm>

namespace tokenscope::rotation {

namespace {

using Fault = WatchLogError::Fault;

std::string textIn(const json::Object &object, std::string_view name)
{
    const json::Value *value = object.find(name);
    const std::string *text = value ? value->asString() : nullptr;
    return text ? *text : std::string();
}

class LogReader
{
public:
    std::optional<Fault> take(std::string_view line);
    std::expected<WatchLog, WatchLogError> finish()
    {
        if (!m_hasKeys)
            return std::unexpected(WatchLogError{Fault::NoKeys});
        return std::move(m_log);
    }

private:
    std::optional<Fault> takeKeys(const json::Array &keys, Moment now);

    WatchLog m_log;
    bool m_hasTime = false;
    bool m_hasKeys = false;
};

std::optional<Fault> LogReader::take(std::string_view line)
{
    const auto document = json::parse(line);
    const json::Object *object = document ? document->root.asObject() : nullptr;
    if (!object)
        return document ? Fault::NotALine : Fault::NotJson;
    const auto time = parseRfc3339(textIn(*object, "time"));
    if (!time || textIn(*object, "event").empty())
        return Fault::NotALine;
    if (m_hasTime && time->moment < m_log.to)
        return Fault::BackInTime;
    m_log.to = time->moment;
    m_hasTime = true;
    if (const json::Value *age = object->find("max_age"); age && age->asNumber()) {
        const auto seconds = std::chrono::seconds(
            std::clamp<std::int64_t>(age->asNumber()->toInteger().value_or(0), 0, std::int64_t(366) * 86400));
        m_log.maximumAge = std::max(m_log.maximumAge.value_or(seconds), seconds);
    }
    const json::Value *keys = object->find("keys");
    if (!keys)
        return std::nullopt; // a failure, or the end
    return keys->asArray() ? takeKeys(*keys->asArray(), time->moment) : Fault::NotALine;
}

std::optional<Fault> LogReader::takeKeys(const json::Array &keys, Moment now)
{
    std::vector<PublishedKey> present;
    for (const json::Value &each : keys) {
        const json::Object *key = each.asObject();
        if (!key)
            return Fault::NotALine;
        present.push_back({textIn(*key, "kid"), textIn(*key, "thumbprint"), now});
    }
    const auto isSame = [](const PublishedKey &a, const PublishedKey &b) {
        return a.id == b.id && a.thumbprint == b.thumbprint;
    };
    for (PublishedKey &known : m_log.keys) {
        const auto isKnown = [&](const PublishedKey &key) { return isSame(key, known); };
        if (!known.until && std::ranges::none_of(present, isKnown))
            known.until = now;
    }
    for (PublishedKey &key : present) {
        const auto isPublished = [&](const PublishedKey &known) { return !known.until && isSame(key, known); };
        key.isFromBefore = !m_hasKeys;
        if (std::ranges::none_of(m_log.keys, isPublished))
            m_log.keys.push_back(std::move(key));
    }
    if (!m_hasKeys)
        m_log.from = now;
    m_hasKeys = true;
    return std::nullopt;
}

} // namespace

std::expected<WatchLog, WatchLogError> readWatchLog(std::string_view text)
{
    LogReader reader;
    for (std::size_t line = 1; !text.empty(); ++line) {
        const std::size_t end = text.find('\n');
        const std::string_view one = text.substr(0, end);
        text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
        if (one.find_first_not_of(" \t\r") == std::string_view::npos)
            continue;
        if (const auto fault = reader.take(one))
            return std::unexpected(WatchLogError{*fault, line});
    }
    return reader.finish();
}

} // namespace tokenscope::rotation
