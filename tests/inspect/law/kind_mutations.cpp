// SPDX-License-Identifier: Apache-2.0
#include "tests/inspect/law/kind_mutations.h"

#include "json/document.h"
#include "json/writer.h"

#include <algorithm>
#include <charconv>
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <span>

namespace tokenscope::workshop {

namespace {

/// The names of a path behind its root.
std::vector<std::string> namesIn(std::string_view path)
{
    path.remove_prefix(path.find('.') + 1);
    std::vector<std::string> names;
    while (!path.empty()) {
        const bool isQuoted = path.starts_with('[');
        const std::size_t end = std::min(path.find(isQuoted ? ']' : '.'), path.size());
        names.emplace_back(path.substr(isQuoted ? 1 : 0, end - (isQuoted ? 1 : 0)));
        path.remove_prefix(std::min(end + (isQuoted ? 2 : 1), path.size()));
    }
    return names;
}

/// The object with the member set to the value, or taken away.
json::Object changed(json::Object object, std::span<const std::string> names, const json::Value *value)
{
    if (names.size() == 1) {
        object.remove(names.front());
        if (value)
            object.append(names.front(), *value);
        return object;
    }
    const json::Value *inner = object.find(names.front());
    const json::Object below = inner && inner->asObject() ? *inner->asObject() : json::Object();
    object.set(names.front(), json::Value(changed(below, names.subspan(1), value)));
    return object;
}

/// `now-60`
std::optional<std::int64_t> dateIn(const json::Value &value)
{
    constexpr std::string_view start = "now";
    const std::string *text = value.asString();
    if (!text || !text->starts_with(start) || text->size() < start.size() + 2)
        return std::nullopt;
    const char sign = (*text)[start.size()];
    std::int64_t seconds = 0;
    const auto [end, fault] = std::from_chars(text->data() + start.size() + 1, text->data() + text->size(), seconds);
    if ((sign != '+' && sign != '-') || fault != std::errc() || end != text->data() + text->size())
        return std::nullopt;
    return sign == '+' ? now + seconds : now - seconds;
}

std::string textIn(const json::Object &row, std::string_view name)
{
    const json::Value *value = row.find(name);
    return value && value->asString() ? *value->asString() : std::string();
}

bool flagIn(const json::Object &row, std::string_view name)
{
    const json::Value *value = row.find(name);
    return value && value->asBool() && *value->asBool();
}

[[noreturn]] void stop(const std::string &path, std::size_t line)
{
    std::fprintf(stderr, "%s:%zu cannot be read\n", path.c_str(), line);
    std::abort();
}

KindMutation rowOf(const json::Object &row, std::size_t line, const std::string &text)
{
    KindMutation mutation{line,
                          textIn(row, "kind"),
                          textIn(row, "rule"),
                          {},
                          {},
                          textIn(row, "alg"),
                          flagIn(row, "byOther"),
                          flagIn(row, "keeps"),
                          textIn(row, "finding"),
                          textIn(row, "where"),
                          text};
    if (const json::Value *set = row.find("set"); set && set->asObject())
        mutation.set = *set->asObject();
    if (const json::Value *removed = row.find("remove"); removed && removed->asArray()) {
        for (const json::Value &path : *removed->asArray())
            mutation.removed.push_back(*path.asString());
    }
    return mutation;
}

} // namespace

std::vector<KindMutation> readKindMutations(const std::string &path)
{
    std::ifstream file(path);
    std::vector<KindMutation> mutations;
    std::string text;
    for (std::size_t line = 1; std::getline(file, text); ++line) {
        const auto document = json::parse(text);
        if (!document || !document->root.asObject())
            stop(path, line);
        mutations.push_back(rowOf(*document->root.asObject(), line, text));
    }
    if (mutations.empty())
        stop(path, 0);
    return mutations;
}

inspect::Inspection judgeMutation(const KindSample &sample, const KindMutation &mutation,
                                  const inspect::Expectations &expectations)
{
    json::Object header = headerIn(sample);
    json::Object payload = payloadIn(sample);
    const auto change = [&header, &payload](const std::string &path, const json::Value *value) {
        json::Object &root = path.starts_with("header.") ? header : payload;
        root = changed(std::move(root), namesIn(path), value);
    };
    for (const std::string &path : mutation.removed)
        change(path, nullptr);
    const json::Object set = filledIn(sample, json::write(mutation.set));
    for (const json::Member &member : set.members()) {
        const auto date = dateIn(member.value);
        const json::Value value = date ? json::Value(*date) : member.value;
        change(member.name, &value);
    }
    if (!mutation.algorithm.empty())
        header.set("alg", json::Value(mutation.algorithm));
    if (!mutation.isByOther)
        return judgeSample(sample, header, payload, expectations, mutation.algorithm);
    const Signer other = makeSigner(sample.algorithm, "other");
    return judge(textOf(sample, header, payload, other), keysOf(sample), expectations);
}

} // namespace tokenscope::workshop
