// SPDX-License-Identifier: Apache-2.0
#include "inspect/status_inspection.h"

#include "inspect/bindings/occasion.h"
#include "inspect/bindings/status_list.h"
#include "inspect/inspect.h"
#include "inspect/model/algorithms_beside.h"
#include "inspect/text/token_extraction.h"

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

Inspection judgedList(const InspectionDraft &draft, std::string_view text)
{
    Expectations expected;
    expected.leeway = draft.question.expectations.leeway;
    expected.algorithms = algorithmsBeside(draft.question.expectations);
    expected.inflatedLimit = draft.question.expectations.inflatedLimit;
    const Occasion none;
    Question question{text, draft.question.keys, expected, draft.question.moment};
    question.occasion = &none;
    question.work = &draft.budget;
    question.trace = draft.question.trace;
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
std::vector<Inspection> listsFor(const InspectionDraft &draft, const StatusReference &entry,
                                 const EmbeddedTokens *tokens)
{
    const Question &question = draft.question;
    std::vector<Inspection> lists;
    for (const std::string &text : question.statusLists)
        lists.push_back(judgedList(draft, text));
    if (!lists.empty() || !tokens || tokens->places.size() > mostNeighbours)
        return lists;
    for (std::size_t i = 0; i < tokens->places.size(); ++i) {
        const std::string neighbour = extractEmbedded(question.text, *tokens, i).token;
        if (neighbour == draft.result.token)
            continue;
        Inspection list = judgedList(draft, neighbour);
        if (isList(list) && nameOfList(list) == entry.address)
            lists.push_back(std::move(list));
    }
    return lists;
}

void enterStatus(InspectionDraft &draft, const StatusReference &entry, BindingState state, std::string computed,
                 BindingGap gap = BindingGap::None)
{
    draft.result.bindings.push_back({Edge::StatusEntry, Artefact::Token, Artefact::StatusList, state,
                                     shortened(entry.address + " #" + std::to_string(entry.index)),
                                     shortened(std::move(computed)), gap});
}

void leaveOpen(InspectionDraft &draft, const StatusReference &entry, const Inspection &list)
{
    const std::string_view cause = list.cause ? codeName(*list.cause) : std::string_view("not_a_status_list");
    draft.report(found::StatusListUnusable{isList(list) ? cause : "not_a_status_list"}, "payload.status");
    draft.leaveUnchecked(Part::Status, Missing::Verification);
    enterStatus(draft, entry, BindingState::NotChecked, {}, BindingGap::PartnerUnreadable);
}

void compareStatus(InspectionDraft &draft, const StatusReference &entry, const Inspection &list)
{
    const auto read = readStatusList(*list.payload->root.asObject(), statusListLimit(draft.question.expectations));
    const auto value = read ? read->at(entry.index) : std::nullopt;
    if (!read)
        return leaveOpen(draft, entry, list);
    if (!value) {
        draft.report(found::StatusOutsideList{entry.index, read->entries()}, "payload.status.status_list.idx");
        enterStatus(draft, entry, BindingState::Broken, "0 – " + std::to_string(read->entries()));
        return;
    }
    if (*value != 0)
        draft.report(found::StatusNotValid{std::int64_t(*value), entry.index}, "payload.status");
    enterStatus(draft, entry, *value == 0 ? BindingState::Holds : BindingState::Broken, std::to_string(*value));
}

} // namespace

void lookUpStatus(InspectionDraft &draft, const EmbeddedTokens *tokens)
{
    const auto entry = entryOf(draft.result);
    if (!entry || draft.question.occasion)
        return;
    const std::vector<Inspection> lists = listsFor(draft, *entry, tokens);
    if (lists.empty()) {
        enterStatus(draft, *entry, BindingState::NotChecked, {}, BindingGap::PartnerAbsent);
        return;
    }
    std::erase_if(draft.result.findings,
                  [](const Finding &finding) { return finding.as<found::StatusUnchecked>() != nullptr; });
    const auto named = std::ranges::find_if(
        lists, [&entry](const Inspection &list) { return isList(list) && nameOfList(list) == entry->address; });
    const Inspection &list = named == lists.end() ? lists.front() : *named;
    if (!isList(list))
        return leaveOpen(draft, *entry, list);
    if (named == lists.end()) {
        const std::string other = nameOfList(list);
        draft.report(found::EdgeBroken{Edge::StatusEntry, Artefact::Token, entry->address, other},
                     "payload.status.status_list.uri");
        enterStatus(draft, *entry, BindingState::Broken, other);
    } else if (list.verdict != Verdict::Accepted) {
        leaveOpen(draft, *entry, list);
    } else {
        compareStatus(draft, *entry, list);
    }
}

} // namespace tokenscope::inspect
