// SPDX-License-Identifier: Apache-2.0
#include "inspect/law/member_path.h"

#include <algorithm>

namespace tokenscope::inspect {

namespace {

const json::Object *objectIn(const std::optional<json::Document> &document)
{
    return document ? document->root.asObject() : nullptr;
}

const json::Object *rootOf(const Inspection &inspection, std::string_view path, const json::Object *event)
{
    if (path.starts_with("event."))
        return event;
    return objectIn(path.starts_with(headerRoot) ? inspection.header : inspection.payload);
}

/// The first name of the path, taken off it.
std::string_view takeFirst(std::string_view &path)
{
    if (path.starts_with('[')) {
        const std::size_t end = std::min(path.find(']'), path.size());
        const std::string_view name = path.substr(1, end - 1);
        path.remove_prefix(std::min(end + 2, path.size()));
        return name;
    }
    const std::size_t end = std::min(path.find('.'), path.size());
    const std::string_view name = path.substr(0, end);
    path.remove_prefix(std::min(end + 1, path.size()));
    return name;
}

} // namespace

Place placeOf(const Inspection &inspection, std::string_view path, const json::Object *event)
{
    const json::Object *object = rootOf(inspection, path, event);
    takeFirst(path);
    while (object) {
        const json::Value *value = object->find(takeFirst(path));
        if (path.empty())
            return {value, true};
        object = value ? value->asObject() : nullptr;
    }
    return {};
}

const std::string *textAt(const Inspection &inspection, std::string_view path)
{
    const json::Value *value = valueAt(inspection, path);
    return value ? value->asString() : nullptr;
}

OutermostMember outermostMember(std::string_view path)
{
    takeFirst(path);
    const std::string_view name = takeFirst(path);
    return {name, path.empty()};
}

std::string shownPath(std::string_view path)
{
    std::string shown(path);
    std::erase_if(shown, [](char c) { return c == '[' || c == ']'; });
    return shown;
}

} // namespace tokenscope::inspect
