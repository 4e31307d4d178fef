// SPDX-License-Identifier: Apache-2.0
#include "gate/baseline.h"

#include "json/document.h"
#include "json/writer.h"

#include <algorithm>
#include <array>
#include <utility>

namespace tokenscope::gate {

namespace {

constexpr std::int64_t baselineVersion = 1;

/// Of an entry: its fingerprint counts, the others are for people.
constexpr std::array<std::string_view, 4> entryMembers = {"fingerprint", "rule", "input", "kid"};

bool isEntryMember(const json::Member &member)
{
    return std::ranges::find(entryMembers, member.name) != entryMembers.end() && member.value.asString();
}

} // namespace

std::optional<std::set<std::string>> readBaseline(std::string_view text)
{
    const auto document = json::parse(text);
    const json::Object *object = document && document->duplicates.empty() ? document->root.asObject() : nullptr;
    const json::Value *version = object ? object->find("version") : nullptr;
    const json::Value *known = object ? object->find("known") : nullptr;
    if (!version || !version->asNumber() || version->asNumber()->toInteger() != baselineVersion || !known ||
        !known->asArray() || object->size() != 2)
        return std::nullopt;
    std::set<std::string> fingerprints;
    for (const json::Value &each : *known->asArray()) {
        const json::Object *entry = each.asObject();
        const json::Value *fingerprint = entry ? entry->find("fingerprint") : nullptr;
        if (!fingerprint || !std::ranges::all_of(entry->members(), isEntryMember))
            return std::nullopt;
        fingerprints.insert(*fingerprint->asString());
    }
    return fingerprints;
}

std::string writeBaseline(const Report &report)
{
    json::Array known;
    for (const JudgedSubject &subject : report.subjects()) {
        for (const Result &result : subject.results) {
            if (!mayBeKnown(result))
                continue;
            json::Object entry;
            entry.append("fingerprint", json::Value(result.fingerprint));
            entry.append("rule", json::Value(result.id()));
            entry.append("input", json::Value(subject.name));
            if (!result.part.keyId.empty())
                entry.append("kid", json::Value(result.part.keyId));
            known.push_back(json::Value(std::move(entry)));
        }
    }
    json::Object object;
    object.append("version", json::Value(baselineVersion));
    object.append("known", json::Value(std::move(known)));
    return json::write(object, json::Layout::Indented) + '\n';
}

} // namespace tokenscope::gate
