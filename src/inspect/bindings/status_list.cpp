// SPDX-License-Identifier: Apache-2.0
#include "inspect/bindings/status_list.h"

#include "base/base64url.h"
#include "base/deflate.h"
#include "inspect/findings/fact.h"

#include <utility>

namespace tokenscope::inspect {

namespace {

constexpr std::string_view listKind = "status_list_token";

const json::Object *listIn(const json::Object &payload)
{
    const json::Value *list = payload.find("status_list");
    return list ? list->asObject() : nullptr;
}

std::optional<std::size_t> bitsIn(const json::Object &list)
{
    const json::Value *bits = list.find("bits");
    const auto value = bits && bits->asNumber() ? bits->asNumber()->toInteger() : std::nullopt;
    const bool isAllowed = value == 1 || value == 2 || value == 4 || value == 8;
    return isAllowed ? std::optional(std::size_t(*value)) : std::nullopt;
}

std::optional<Bytes> unpacked(const json::Object &list, std::size_t limit)
{
    const json::Value *packed = list.find("lst");
    const auto bytes =
        packed && packed->asString() ? base64url::decode(*packed->asString()) : std::unexpected(base64url::Error{});
    auto inflated = bytes ? inflateFramed(*bytes, limit) : std::unexpected(InflateFault::Malformed);
    return inflated ? std::optional(std::move(*inflated)) : std::nullopt;
}

void reportMember(InspectionDraft &draft, std::string_view path, Allowed allowed)
{
    const std::string where = "payload." + std::string(path);
    const bool isReported = std::ranges::any_of(draft.result.findings, [&where](const Finding &finding) {
        return finding.severity == Severity::Error && finding.where == where;
    });
    if (!isReported)
        draft.report(found::MemberInvalid{listKind, where, "draft-ietf-oauth-status-list, 4.2", {}, allowed}, where);
}

} // namespace

std::optional<unsigned> StatusList::at(std::int64_t index) const
{
    if (index < 0 || std::uint64_t(index) >= entries())
        return std::nullopt;
    const std::size_t perByte = 8 / bits;
    const unsigned byte = bytes[std::size_t(index) / perByte];
    return (byte >> (std::size_t(index) % perByte * bits)) & ((1U << bits) - 1);
}

std::optional<StatusList> readStatusList(const json::Object &payload, std::size_t limit)
{
    const json::Object *list = listIn(payload);
    const auto bits = list ? bitsIn(*list) : std::nullopt;
    auto bytes = bits ? unpacked(*list, limit) : std::nullopt;
    return bytes ? std::optional(StatusList{*bits, std::move(*bytes)}) : std::nullopt;
}

std::size_t statusListLimit(const Expectations &expectations)
{
    constexpr std::size_t usual = std::size_t(16) << 20;
    const std::size_t wanted = expectations.inflatedLimit;
    return wanted == jose::defaultInflatedLimit ? usual : wanted;
}

void judgeStatusList(InspectionDraft &draft)
{
    Inspection &result = draft.result;
    if (result.kind != listKind || !result.claims)
        return;
    const json::Object &payload = *result.payload->root.asObject();
    const json::Object *list = listIn(payload);
    const bool isReported = !list || draft.hasError(Code::MemberRequired, Code::MemberRequired);
    if (isReported)
        return;
    bool isSound = true;
    const auto demand = [&](bool holds, std::string_view path, Allowed allowed) {
        if (!holds)
            reportMember(draft, path, allowed);
        isSound &= holds;
    };
    demand(bitsIn(*list).has_value(), "status_list.bits", Allowed::StatusBits);
    demand(unpacked(*list, statusListLimit(draft.question.expectations)).has_value(), "status_list.lst",
           Allowed::CompressedList);
    if (const json::Value *life = payload.find("ttl"))
        demand(life->asNumber() && life->asNumber()->toDouble() > 0, "ttl", Allowed::PositiveNumber);
    if (!isSound)
        return;
    std::erase_if(result.unchecked, [](const UncheckedPart &part) { return part.kind == listKind; });
    std::erase_if(result.findings, [](const Finding &finding) {
        const auto *unchecked = finding.as<found::BindingUnchecked>();
        return unchecked && unchecked->kind == listKind;
    });
}

} // namespace tokenscope::inspect
