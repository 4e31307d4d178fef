// SPDX-License-Identifier: Apache-2.0
#include "rotation/watch_log.h"

#include "json/document.h"

#include <algorithm>
#include <utility>

namespace tokenscope::rotation {

namespace {

using Fault = WatchLogError::Fault;

std::string textIn(const json::Object &object, std::string_view name)
{
    const json::Value *value = object.find(name);
    const std::string *text = value ? value->asString() : nullptr;
    return text ? *text : std::string();
}

/// Empty where it is absent; nothing where it is there and no text.
std::optional<std::string> optionalText(const json::Object &object, std::string_view name)
{
    const json::Value *value = object.find(name);
    return !value || value->asString() ? std::optional(textIn(object, name)) : std::nullopt;
}

/// Nothing where something in the list is no key.
std::optional<std::vector<KeyName>> namesOf(const json::Array &keys)
{
    std::vector<KeyName> names;
    for (const json::Value &each : keys) {
        const json::Object *key = each.asObject();
        auto id = key ? optionalText(*key, "kid") : std::nullopt;
        auto thumbprint = key ? optionalText(*key, "thumbprint") : std::nullopt;
        if (!id || !thumbprint)
            return std::nullopt;
        names.push_back({std::move(*id), std::move(*thumbprint)});
    }
    return names;
}

std::optional<Fault> takeLine(WatchLines &lines, std::string_view line, bool isFirst)
{
    const auto document = json::parse(line);
    const json::Object *object = document ? document->root.asObject() : nullptr;
    if (!object)
        return document ? Fault::NotALine : Fault::NotJson;
    const auto time = parseRfc3339(textIn(*object, "time"));
    if (!time || textIn(*object, "event").empty())
        return Fault::NotALine;
    if (!isFirst && time->moment < lines.to)
        return Fault::BackInTime;
    lines.to = time->moment;
    if (const json::Value *age = object->find("max_age")) {
        const auto number = age->asNumber() ? age->asNumber()->toInteger() : std::nullopt;
        if (!number)
            return Fault::NotALine; // a log of which a cache's rule was lost would forecast too well
        const auto seconds = std::chrono::seconds(std::clamp<std::int64_t>(*number, 0, std::int64_t(366) * 86400));
        lines.maximumAge = std::max(lines.maximumAge.value_or(seconds), seconds);
    }
    const json::Value *keys = object->find("keys");
    if (!keys)
        return std::nullopt; // a failure, or the end
    auto names = keys->asArray() ? namesOf(*keys->asArray()) : std::nullopt;
    if (!names)
        return Fault::NotALine;
    lines.sightings.push_back({time->moment, std::move(*names), true});
    return std::nullopt;
}

/// Whether anything came or went.
bool takeSighting(WatchLog &log, const Sighting &seen, bool isFirst)
{
    bool isChange = false;
    const auto isSame = [](const KeyName &name, const PublishedKey &key) {
        return name.id == key.id && name.thumbprint == key.thumbprint;
    };
    for (PublishedKey &known : log.keys) {
        const bool isThere = std::ranges::any_of(seen.keys, [&](const KeyName &name) { return isSame(name, known); });
        if (!known.until && !isThere) {
            known.until = seen.at;
            isChange = true;
        }
    }
    for (const KeyName &name : seen.keys) {
        const auto isPublished = [&](const PublishedKey &known) { return !known.until && isSame(name, known); };
        if (std::ranges::none_of(log.keys, isPublished)) {
            log.keys.push_back({name.id, name.thumbprint, seen.at, std::nullopt, isFirst});
            isChange = !isFirst;
        }
    }
    return isChange;
}

} // namespace

std::expected<WatchLines, WatchLogError> readWatchLines(std::string_view text)
{
    WatchLines lines;
    bool isFirst = true;
    for (std::size_t number = 1; !text.empty(); ++number) {
        const std::size_t end = text.find('\n');
        const std::string_view one = text.substr(0, end);
        text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
        if (one.find_first_not_of(" \t\r") == std::string_view::npos)
            continue;
        if (const auto fault = takeLine(lines, one, isFirst))
            return std::unexpected(WatchLogError{*fault, number});
        isFirst = false;
    }
    if (lines.sightings.empty())
        return std::unexpected(WatchLogError{Fault::NoKeys});
    return lines;
}

WatchLog logOf(std::vector<Sighting> sightings)
{
    std::ranges::stable_sort(sightings, {}, &Sighting::at);
    WatchLog log;
    log.from = sightings.front().at;
    log.to = sightings.back().at;
    for (std::size_t i = 0; i < sightings.size(); ++i) {
        const bool isChange = takeSighting(log, sightings[i], i == 0);
        const bool isBlind = i > 0 && !(sightings[i].isWatched && sightings[i - 1].isWatched);
        if (isChange && isBlind)
            log.blindness = std::max(log.blindness, sightings[i].at - sightings[i - 1].at);
    }
    return log;
}

WatchLog logOf(const WatchLines &lines, std::vector<Sighting> others)
{
    others.insert(others.end(), lines.sightings.begin(), lines.sightings.end());
    WatchLog log = logOf(std::move(others));
    log.to = std::max(log.to, lines.to);
    log.maximumAge = lines.maximumAge;
    return log;
}

std::expected<WatchLog, WatchLogError> readWatchLog(std::string_view text)
{
    const auto lines = readWatchLines(text);
    if (!lines)
        return std::unexpected(lines.error());
    return logOf(*lines);
}

} // namespace tokenscope::rotation
