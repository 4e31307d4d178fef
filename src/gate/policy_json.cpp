// SPDX-License-Identifier: Apache-2.0
#include "gate/policy_json.h"

#include "inspect/model/expectations.h"
#include "json/pointer.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <utility>

namespace tokenscope::gate {

namespace {

using enum PolicyFault;
using Seconds = std::chrono::seconds;

constexpr std::int64_t policyVersion = 1;
constexpr std::array<std::string_view, 3> sections = {"keys", "tokens", "discovery"};

/// What is wrong, and where below the value that is read.
struct MemberFault
{
    PolicyFault fault;
    std::string name = {};
    std::string below = {}; ///< the rest of the pointer: `/2`
    std::optional<scan::FilterError> filter = {};
};
using Reading = std::optional<MemberFault>;

std::string pointerFor(const std::string &outer, std::string_view name)
{
    std::string pointer = outer;
    json::appendToken(pointer, name);
    return pointer;
}

/// Reads one member into its place.
struct MemberReader
{
    Policy &policy;
    const PolicyMember &member;
    const json::Value &value;

    Reading operator()(Texts Policy::*place) const
    {
        Texts texts;
        if (value.asString())
            texts.push_back(*value.asString());
        else if (!value.asArray())
            return MemberFault{NotTexts};
        else if (value.asArray()->empty())
            return MemberFault{EmptyList};
        for (std::size_t i = 0; value.asArray() && i < value.asArray()->size(); ++i) {
            const std::string *text = (*value.asArray())[i].asString();
            if (!text)
                return MemberFault{NotTexts, {}, '/' + std::to_string(i)};
            texts.push_back(*text);
        }
        for (std::size_t i = 0; i < texts.size(); ++i) {
            const std::string below = value.asArray() ? '/' + std::to_string(i) : std::string();
            if (texts[i].empty())
                return MemberFault{EmptyText, {}, below};
            if (!isWordOf(member.vocabulary, texts[i]))
                return MemberFault{OutsideVocabulary, texts[i], below};
        }
        policy.*place = std::move(texts);
        return {};
    }

    Reading operator()(std::optional<std::int64_t> Policy::*place) const
    {
        const auto number = value.asNumber() ? value.asNumber()->toInteger() : std::nullopt;
        if (!number || *number < 0 || *number > member.most)
            return MemberFault{NotNumber};
        policy.*place = number;
        return {};
    }

    Reading operator()(std::optional<Seconds> Policy::*place) const
    {
        const std::string *text = value.asString();
        const json::Number *number = value.asNumber();
        const auto duration = text ? readDuration(*text) : number ? readDuration(number->digits) : std::nullopt;
        if (!duration)
            return MemberFault{NotDuration};
        if (member.rule == Rule::TokenLeeway && *duration > inspect::maximumLeeway)
            return MemberFault{NotLeeway};
        policy.*place = duration;
        return {};
    }

    Reading operator()(bool Policy::*place) const
    {
        if (!value.asBool())
            return MemberFault{NotFlag};
        policy.*place = *value.asBool();
        return {};
    }

    Reading operator()(std::optional<std::string> Policy::*place) const
    {
        if (!value.asString())
            return MemberFault{NotText};
        if (value.asString()->empty())
            return MemberFault{EmptyText};
        policy.*place = *value.asString();
        return {};
    }

    Reading operator()(std::vector<Condition> Policy::*place) const
    {
        Policy scratch;
        if (const auto fault = MemberReader{scratch, member, value}(&Policy::requiredClaims))
            return fault;
        for (std::size_t i = 0; i < scratch.requiredClaims.size(); ++i) {
            auto filter = scan::Filter::parse(scratch.requiredClaims[i]);
            if (!filter) {
                const std::string below = value.asArray() ? '/' + std::to_string(i) : std::string();
                return MemberFault{NotFilter, scratch.requiredClaims[i], below, filter.error()};
            }
            (policy.*place).push_back({scratch.requiredClaims[i], std::move(*filter)});
        }
        return {};
    }
};

/// Whether the rule says that nobody could look, where nobody chose that nobody should.
bool isAboutLooking(Rule rule)
{
    return rule <= Rule::InputUnrecognized || rule == Rule::KeyAgeUnknown;
}

class PolicyReader
{
public:
    explicit PolicyReader(std::string_view text)
        : m_text(text)
    {
        constexpr std::string_view mark = "\xEF\xBB\xBF"; // RFC 8259, 8.1: may be passed over
        if (m_text.starts_with(mark))
            m_text.remove_prefix(mark.size());
    }

    std::expected<Policy, PolicyError> read()
    {
        const auto document = json::parse(m_text);
        if (!document) {
            PolicyError error{NotJson, PlacedText(m_text).at(document.error().offset)};
            error.parse = document.error();
            return std::unexpected(std::move(error));
        }
        if (!document->duplicates.empty())
            return fail(document->duplicates.front().pointer, {Repeated, document->duplicates.front().name});
        const json::Object *object = document->root.asObject();
        if (!object)
            return fail({}, {NotObject});
        for (const json::Member &member : object->members()) {
            if (auto fault = readTop(member))
                return fail(m_pointer, std::move(*fault));
        }
        return std::move(m_policy);
    }

private:
    std::unexpected<PolicyError> fail(const std::string &pointer, MemberFault fault) const
    {
        PolicyError error{fault.fault, PlacedText(m_text).at(pointer + fault.below)};
        error.name = std::move(fault.name);
        error.filter = fault.filter;
        return std::unexpected(std::move(error));
    }

    Reading readTop(const json::Member &member)
    {
        m_pointer = pointerFor({}, member.name);
        if (member.name == "version") {
            const auto version = member.value.asNumber() ? member.value.asNumber()->toInteger() : std::nullopt;
            return version == policyVersion ? Reading() : Reading(MemberFault{NotVersion});
        }
        if (member.name == "description")
            return member.value.asString() ? Reading() : Reading(MemberFault{NotText});
        const bool isSection = std::ranges::find(sections, member.name) != sections.end();
        if (!isSection && member.name != "levels")
            return MemberFault{Unknown, member.name};
        const json::Object *object = member.value.asObject();
        if (!object)
            return MemberFault{NotObject, member.name};
        const std::string outer = m_pointer;
        for (const json::Member &inner : object->members()) {
            m_pointer = pointerFor(outer, inner.name);
            if (auto fault = isSection ? readMember(member.name, inner) : readLevel(inner))
                return fault;
        }
        return {};
    }

    Reading readMember(const std::string &section, const json::Member &member)
    {
        const std::string name = section + '.' + member.name;
        const auto row =
            std::ranges::find(policyMembers(), name, [](const PolicyMember &each) { return ruleName(each.rule); });
        if (row == policyMembers().end())
            return MemberFault{Unknown, name};
        return std::visit(MemberReader{m_policy, *row, member.value}, row->place);
    }

    Reading readLevel(const json::Member &member)
    {
        const auto level = member.value.asString() ? findLevel(*member.value.asString()) : std::nullopt;
        if (!level)
            return MemberFault{NotLevel, member.name};
        const auto codes = inspect::allCodes();
        if (const auto rule = findRule(member.name)) {
            if (level == Level::Off && isAboutLooking(*rule))
                return MemberFault{NeverOff, member.name};
            m_policy.ruleLevels[*rule] = *level;
        } else if (const auto code = std::ranges::find(codes, member.name, inspect::codeName); code != codes.end()) {
            m_policy.findingLevels[*code] = *level;
        } else {
            return MemberFault{Unknown, member.name};
        }
        return {};
    }

    std::string_view m_text;
    std::string m_pointer; ///< of the member that is read
    Policy m_policy;
};

} // namespace

std::optional<Seconds> readDuration(std::string_view text)
{
    constexpr std::array<std::pair<char, std::int64_t>, 5> units = {
        {{'s', 1}, {'m', 60}, {'h', 3600}, {'d', 86400}, {'w', 7 * 86400}}};
    constexpr std::int64_t longest = std::int64_t(366) * 1000 * 86400;
    std::int64_t factor = 1;
    if (const auto unit =
            std::ranges::find(units, text.empty() ? ' ' : text.back(), &std::pair<char, std::int64_t>::first);
        unit != units.end()) {
        factor = unit->second;
        text.remove_suffix(1);
    }
    std::int64_t number = 0;
    const auto [end, fault] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (text.empty() || fault != std::errc() || end != text.data() + text.size() || number < 0 ||
        number > longest / factor)
        return std::nullopt;
    return Seconds(number * factor);
}

std::expected<Policy, PolicyError> readPolicy(std::string_view text)
{
    return PolicyReader(text).read();
}

} // namespace tokenscope::gate
