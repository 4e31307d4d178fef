// SPDX-License-Identifier: Apache-2.0
#include "ui/token/decoded/json_place.h"

#include <algorithm>
#include <vector>

namespace tokenscope::ui {

using namespace Qt::StringLiterals;

namespace {

bool isPlainName(const QString &name)
{
    const auto isLetter = [](QChar c) { return c == u'_' || (c < QChar(128) && c.isLetter()); };
    return !name.isEmpty() && isLetter(name.front()) &&
           std::ranges::all_of(name, [&](QChar c) { return isLetter(c) || (c < QChar(128) && c.isDigit()); });
}

/// `.iss`, `['https://example.com/role']`
QString memberStep(const std::string &name)
{
    QString text = QString::fromStdString(name);
    if (isPlainName(text))
        return u'.' + text;
    return u"['"_s + text.replace(u'\\', u"\\\\"_s).replace(u'\'', u"\\'"_s) + u"']"_s;
}

/// Which child of each container leads to the line, from the outside: what is written one to a line is counted.
std::optional<std::vector<std::size_t>> childrenTo(QStringView shown, int wanted)
{
    std::vector<std::size_t> children;
    std::vector<std::size_t> met; // children so far, of each container that is open
    int number = 0;
    for (const QStringView whole : shown.tokenize(u'\n')) {
        const QStringView line = whole.trimmed();
        const bool closes = line.startsWith(u'}') || line.startsWith(u']');
        if (closes && !met.empty())
            met.pop_back();
        else if (!met.empty())
            ++met.back();
        if (number++ == wanted) {
            for (const std::size_t count : met)
                children.push_back(count == 0 ? 0 : count - 1);
            return children;
        }
        if (line.endsWith(u'{') || line.endsWith(u'['))
            met.push_back(0);
    }
    return std::nullopt;
}

} // namespace

std::optional<JsonPlace> jsonPlace(const json::Value &root, QStringView shown, int line)
{
    const auto children = childrenTo(shown, line);
    if (!children)
        return std::nullopt;
    JsonPlace place{&root, u"$"_s, std::nullopt, children->size()};
    for (const std::size_t child : *children) {
        if (const json::Object *object = place.value->asObject(); object && child < object->members().size()) {
            const json::Member &member = object->members()[child];
            place.value = &member.value;
            place.name = member.name;
            place.path += memberStep(member.name);
        } else if (const json::Array *array = place.value->asArray(); array && child < array->size()) {
            place.value = &(*array)[child];
            place.name.reset();
            place.path += u"[%1]"_s.arg(child);
        } else {
            return std::nullopt;
        }
    }
    return place;
}

} // namespace tokenscope::ui
