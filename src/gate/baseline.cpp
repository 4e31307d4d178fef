// SPDX-License-Identifier: Apache-2.0
#include "gate/baseline.h"

#include "json/document.h"
#include "json/writer.h"

#include <utility>

namespace tokenscope::gate {

namespace {

constexpr std::int64_t baselineVersion = 1;

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
        const json::Value *fingerprint = each.asObject() ? each.asObject()->find("fingerprint") : nullptr;
        if (!fingerprint || !fingerprint->asString())
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
