// SPDX-License-Identifier: Apache-2.0
#include "app/cli/smallest_change_report.h"

#include "app/cli/terminal.h"
#include "base/overloaded.h"
#include "explain/remedy/remedy_words.h"

#include <QStringList>

namespace tokenscope::cli {

using namespace Qt::StringLiterals;

namespace {

json::Value optionalText(const std::optional<std::string> &text)
{
    return text ? json::Value(*text) : json::Value();
}

void appendMember(json::Object &object, remedy::TokenPart part, const std::string &name)
{
    object.append("part", json::Value(part == remedy::TokenPart::Header ? "header" : "payload"));
    object.append("member", json::Value(name));
}

void appendDetails(json::Object &object, const remedy::Change &change)
{
    std::visit(Overloaded{
                   [&](const remedy::ExpectValue &each) {
                       object.append("expectation", json::Value(each.member));
                       object.append("value", json::Value(each.value));
                   },
                   [&](const remedy::AllowAlgorithm &each) { object.append("alg", json::Value(each.algorithm)); },
                   [&](const remedy::AllowLeeway &each) {
                       object.append("seconds", json::Value(std::int64_t(each.leeway.count())));
                   },
                   [&](const remedy::UseLoadedKey &each) { object.append("key", json::Value(each.name)); },
                   [&](const remedy::LoadKey &each) {
                       object.append("kid", optionalText(each.keyId));
                       object.append("secret", json::Value(each.isSecret));
                   },
                   [&](const remedy::SetMember &each) {
                       appendMember(object, each.part, each.name);
                       object.append("value", each.value);
                       object.append("example", json::Value(each.isExample));
                   },
                   [&](const remedy::RemoveMember &each) { appendMember(object, each.part, each.name); },
                   [&](const remedy::WriteOnce &each) { appendMember(object, each.part, each.name); },
                   [&](const remedy::SignWith &each) {
                       object.append("alg", json::Value(each.algorithm));
                       object.append("kid", optionalText(each.keyId));
                   },
                   [&](const remedy::SendUntouched &each) { object.append("clean", json::Value(each.isClean)); },
                   [&](const remedy::SendOtherToken &each) {
                       object.append("token", json::Value(std::int64_t(each.number + 1)));
                   },
                   [](const remedy::GetFreshToken &) {},
                   [](const remedy::SendAccessToken &) {},
               },
               change);
}

json::Value changesJson(const remedy::ChangeSet &set)
{
    json::Array changes;
    for (const remedy::Change &change : set) {
        json::Object object;
        object.append("change", json::Value(remedy::changeName(change)));
        object.append("by", json::Value(nameOf(partyOf(change))));
        appendDetails(object, change);
        object.append("sentence", json::Value(explain::changeWords(change).toStdString()));
        changes.push_back(json::Value(std::move(object)));
    }
    return json::Value(std::move(changes));
}

json::Value setsJson(const std::vector<remedy::ChangeSet> &sets)
{
    json::Array array;
    for (const remedy::ChangeSet &set : sets)
        array.push_back(changesJson(set));
    return json::Value(std::move(array));
}

} // namespace

QString smallestChangeText(const remedy::SmallestChange &found)
{
    const auto words = explain::remedyWords(found);
    QStringList lines{painted(Ink::Bold, words.heading)};
    for (const explain::RemedyGroup &group : words.groups) {
        lines << u"  "_s + group.title;
        for (const QStringList &way : group.ways)
            lines << u"  • "_s + way.join(u"\n    "_s);
    }
    for (const QString &note : words.notes)
        lines << u"  "_s + painted(Ink::Muted, note);
    return lines.join(u'\n');
}

json::Value smallestChangeJson(const remedy::SmallestChange &found)
{
    json::Object alone;
    for (const remedy::PartyChanges &each : found.alone)
        alone.append(std::string(nameOf(each.party)), setsJson(each.sets));
    json::Object object;
    object.append("alone", json::Value(std::move(alone)));
    object.append("together", setsJson(found.together));
    object.append("complete", json::Value(found.isComplete));
    object.append("inspections", json::Value(std::int64_t(found.inspections)));
    return json::Value(std::move(object));
}

} // namespace tokenscope::cli
