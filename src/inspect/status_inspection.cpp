// SPDX-License-Identifier: Apache-2.0
#include "inspect/status_inspection.h"

#include "inspect/bindings/occasion.h"
#include "inspect/bindings/status_list.h"
#include "inspect/inspect.h"
#include "inspect/text/intake.h"

#include <algorithm>
#include <optional>
#include <utility>

namespace tokenscope::inspect {

namespace {

/// Of the tokens beside it, so many are tried: more lists than a token has.
constexpr std::size_t mostNeighbours = 8;

struct StatusReference
{
    std::string address;
    std::int64_t index;
};

std::optional<StatusReference> entryOf(const Inspection &token)
{
    const json::Value *status = token.claims ? token.payload->root.asObject()->find("status") : nullptr;
    const json::Value *list = status && status->asObject() ? status->asObject()->find("status_list") : nullptr;
    const json::Object *members = list ? list->asObject() : nullptr;
    const json::Value *address = members ? members->find("uri") : nullptr;
    const json::Value *index = members ? members->find("idx") : nullptr;
    const std::int64_t place = index && index->asNumber() ? index->asNumber()->toInteger().value_or(-1) : -1;
    if (!address || !address->asString() || place < 0)
        return std::nullopt;
    return StatusReference{*address->asString(), place};
}

Inspection judgedList(const Examination &examination, std::string_view text)
{
    Expectations expected;
    expected.leeway = examination.question.expectations.leeway;
    expected.inflatedLimit = examination.question.expectations.inflatedLimit;
    const Occasion none;
    Question question{text, examination.question.keys, expected, examination.question.moment};
    question.occasion = &none;
    question.work = &examination.budget;
    return inspect(question);
}

bool isList(const Inspection &inspection)
{
    return inspection.kind == "status_list_token";
}

/// Whose list it is (5.1).
std::string nameOfList(const Inspection &list)
{
    return list.claims ? list.claims->subject().value_or(std::string()) : std::string();
}

/// Those that were given, or of those in the text the one that is named.
std::vector<Inspection> listsFor(const Examination &examination, const StatusReference &entry,
                                 const EmbeddedTokens *tokens)
{
    const Question &question = examination.question;
    std::vector<Inspection> lists;
    for (const std::string &text : question.statusLists)
        lists.push_back(judgedList(examination, text));
    if (!lists.empty() || !tokens || tokens->places.size() > mostNeighbours)
        return lists;
    for (std::size_t i = 0; i < tokens->places.size(); ++i) {
        const std::string neighbour = takeEmbedded(question.text, *tokens, i).token;
        if (neighbour == examination.result.token)
            continue;
        Inspection list = judgedList(examination, neighbour);
        if (isList(list) && nameOfList(list) == entry.address)
            lists.push_back(std::move(list));
    }
    return lists;
}

void enterStatus(Examination &examination, const StatusReference &entry, BindingState state, std::string computed,
                 BindingGap gap = BindingGap::None)
{
    examination.result.bindings.push_back({Edge::StatusEntry, Artefact::Token, Artefact::StatusList, state,
                                           shortened(entry.address + " #" + std::to_string(entry.index)),
                                           shortened(std::move(computed)), gap});
}

void leaveOpen(Examination &examination, const StatusReference &entry, const Inspection &list)
{
    const std::string_view cause = list.cause ? codeName(*list.cause) : std::string_view("not_a_status_list");
    examination.report(found::StatusListUnusable{isList(list) ? cause : "not_a_status_list"}, "payload.status");
    examination.leaveUnchecked(Part::Status, Missing::Verification);
    enterStatus(examination, entry, BindingState::NotChecked, {}, BindingGap::PartnerUnreadable);
}

void compareStatus(Examination &examination, const StatusReference &entry, const Inspection &list)
{
    const auto read =
        readStatusList(*list.payload->root.asObject(), statusListLimit(examination.question.expectations));
    const auto value = read ? read->at(entry.index) : std::nullopt;
    if (!read)
        return leaveOpen(examination, entry, list);
    if (!value) {
        examination.report(found::StatusOutsideList{entry.index, read->entries()}, "payload.status.status_list.idx");
        enterStatus(examination, entry, BindingState::Broken, "0 – " + std::to_string(read->entries()));
        return;
    }
    if (*value != 0)
        examination.report(found::StatusNotValid{std::int64_t(*value), entry.index}, "payload.status");
    enterStatus(examination, entry, *value == 0 ? BindingState::Holds : BindingState::Broken, std::to_string(*value));
}

} // namespace

void lookUpStatus(Examination &examination, const EmbeddedTokens *tokens)
{
    const auto entry = entryOf(examination.result);
    if (!entry || examination.question.occasion)
        return;
    const std::vector<Inspection> lists = listsFor(examination, *entry, tokens);
    if (lists.empty()) {
        enterStatus(examination, *entry, BindingState::NotChecked, {}, BindingGap::PartnerAbsent);
        return;
    }
    std::erase_if(examination.result.findings,
                  [](const Finding &finding) { return finding.as<found::StatusUnchecked>() != nullptr; });
    const auto named = std::ranges::find_if(
        lists, [&entry](const Inspection &list) { return isList(list) && nameOfList(list) == entry->address; });
    const Inspection &list = named == lists.end() ? lists.front() : *named;
    if (!isList(list))
        return leaveOpen(examination, *entry, list);
    if (named == lists.end()) {
        const std::string other = nameOfList(list);
        examination.report(found::EdgeBroken{Edge::StatusEntry, Artefact::Token, entry->address, other},
                           "payload.status.status_list.uri");
        enterStatus(examination, *entry, BindingState::Broken, other);
    } else if (list.verdict != Verdict::Accepted) {
        leaveOpen(examination, *entry, list);
    } else {
        compareStatus(examination, *entry, list);
    }
}

} // namespace tokenscope::inspect
