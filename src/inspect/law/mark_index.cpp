// SPDX-License-Identifier: Apache-2.0
#include "inspect/law/mark_index.h"

#include "inspect/law/member_path.h"

#include <string_view>
#include <unordered_map>

namespace tokenscope::inspect {

namespace {

struct IndexedMark
{
    std::size_t order = 0; ///< in the registry
    KindMark mark;
    bool isOfMember = false; ///< the first trait is about the whole member
};
using MarksByMember = std::unordered_map<std::string_view, std::vector<IndexedMark>>;

struct MarkIndex
{
    std::size_t size = 0;
    MarksByMember ofHeader;
    MarksByMember ofPayload;
};

MarkIndex indexedMarks()
{
    MarkIndex index;
    for (const TokenKind &kind : tokenKinds()) {
        for (const Mark &mark : kind.marks) {
            const std::string_view path = mark.traits.front().path;
            if (path.empty())
                continue;
            const OutermostMember member = outermostMember(path);
            MarksByMember &marks = path.starts_with(headerRoot) ? index.ofHeader : index.ofPayload;
            marks[member.name].push_back({index.size++, {&kind, &mark}, member.isEnd});
        }
    }
    return index;
}

void addPossible(std::vector<KindMark> &possible, const MarksByMember &marks,
                 const std::optional<json::Document> &document)
{
    const json::Object *object = document ? document->root.asObject() : nullptr;
    if (!object)
        return;
    for (const json::Member &member : object->members()) {
        const auto found = marks.find(member.name);
        if (found == marks.end())
            continue;
        for (const IndexedMark &each : found->second) {
            KindMark &entry = possible[each.order];
            if (entry.mark)
                continue; // of two members with one name the first counts
            entry = each.mark;
            entry.value = each.isOfMember ? &member.value : nullptr;
        }
    }
}

} // namespace

std::vector<KindMark> possibleMarks(const Inspection &inspection)
{
    static const MarkIndex index = indexedMarks();
    std::vector<KindMark> possible(index.size);
    addPossible(possible, index.ofHeader, inspection.header);
    addPossible(possible, index.ofPayload, inspection.payload);
    std::erase_if(possible, [](const KindMark &entry) { return !entry.mark; });
    return possible;
}

} // namespace tokenscope::inspect
