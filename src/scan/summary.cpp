// SPDX-License-Identifier: Apache-2.0
#include "scan/summary.h"

#include <algorithm>

namespace tokenscope::scan {

namespace {

std::optional<Moment> earlier(const std::optional<Moment> &a, const std::optional<Moment> &b)
{
    return a && b ? std::min(*a, *b) : a ? a : b;
}

std::optional<Moment> later(const std::optional<Moment> &a, const std::optional<Moment> &b)
{
    return a && b ? std::max(*a, *b) : a ? a : b;
}

json::Object tallyJson(const Tally &tally)
{
    json::Object object;
    object.append("count", json::Value(std::int64_t(tally.count)));
    if (tally.first)
        object.append("first", json::Value(std::int64_t(tally.first->time_since_epoch().count())));
    if (tally.last)
        object.append("last", json::Value(std::int64_t(tally.last->time_since_epoch().count())));
    return object;
}

std::optional<std::int64_t> integerIn(const json::Object &object, std::string_view name)
{
    const json::Value *value = object.find(name);
    return value && value->asNumber() ? value->asNumber()->toInteger() : std::nullopt;
}

std::optional<Tally> tallyFrom(const json::Value &value)
{
    const json::Object *object = value.asObject();
    const auto count = object ? integerIn(*object, "count") : std::nullopt;
    if (!count || *count < 0)
        return std::nullopt;
    for (const std::string_view name : {"first", "last"}) {
        if (object->find(name) && !integerIn(*object, name))
            return std::nullopt;
    }
    const auto moment = [object](std::string_view name) -> std::optional<Moment> {
        const auto seconds = integerIn(*object, name);
        return seconds ? std::optional(Moment(std::chrono::seconds(*seconds))) : std::nullopt;
    };
    return Tally{std::uint64_t(*count), moment("first"), moment("last")};
}

} // namespace

void Tally::add(const std::optional<Moment> &lineTime)
{
    merge({1, lineTime, lineTime});
}

void Tally::merge(const Tally &other)
{
    count += other.count;
    first = earlier(first, other.first);
    last = later(last, other.last);
}

void Summary::add(const Record &record)
{
    m_all.add(record.lineTime);
    const auto count = [&](const char *group, std::string_view name) {
        m_groups[group][std::string(name)].add(record.lineTime);
    };
    count("verdict", inspect::verdictName(record.verdict));
    count("cause", record.cause ? inspect::codeName(*record.cause) : std::string_view());
    count("kid", record.keyId.value_or(std::string()));
    count("iss", record.issuer.value_or(std::string()));
    count("kind", record.kind);
}

void Summary::merge(const Summary &other)
{
    m_all.merge(other.m_all);
    for (const auto &[group, tallies] : other.m_groups) {
        for (const auto &[name, tally] : tallies)
            m_groups[group][name].merge(tally);
    }
}

json::Object Summary::toJson() const
{
    json::Object object;
    object.append("tokens", json::Value(tallyJson(m_all)));
    for (const auto &[group, tallies] : m_groups) {
        json::Object members;
        for (const auto &[name, tally] : tallies)
            members.append(name, json::Value(tallyJson(tally)));
        object.append("by_" + group, json::Value(std::move(members)));
    }
    return object;
}

std::optional<Summary> Summary::fromJson(const json::Value &value)
{
    const json::Object *object = value.asObject();
    const json::Value *tokens = object ? object->find("tokens") : nullptr;
    const auto all = tokens ? tallyFrom(*tokens) : std::nullopt;
    if (!all)
        return std::nullopt;
    Summary summary;
    summary.m_all = *all;
    for (auto &[group, tallies] : summary.m_groups) {
        const json::Value *member = object->find("by_" + group);
        const json::Object *names = member ? member->asObject() : nullptr;
        if (!names)
            return std::nullopt;
        for (const json::Member &each : names->members()) {
            const auto tally = tallyFrom(each.value);
            if (!tally)
                return std::nullopt;
            tallies[each.name].merge(*tally);
        }
    }
    return summary;
}

} // namespace tokenscope::scan
