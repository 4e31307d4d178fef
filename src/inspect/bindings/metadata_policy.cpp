// SPDX-License-Identifier: Apache-2.0
#include "inspect/bindings/metadata_policy.h"

#include <algorithm>
#include <array>

namespace tokenscope::inspect {

namespace {

enum class PolicyOperator { Value, Add, Default, OneOf, SubsetOf, SupersetOf, Essential };

struct OperatorName
{
    std::string_view name;
    PolicyOperator which;
};

/// In the order in which they are applied.
constexpr std::array operators = {
    OperatorName{"value", PolicyOperator::Value},         OperatorName{"add", PolicyOperator::Add},
    OperatorName{"default", PolicyOperator::Default},     OperatorName{"one_of", PolicyOperator::OneOf},
    OperatorName{"subset_of", PolicyOperator::SubsetOf},  OperatorName{"superset_of", PolicyOperator::SupersetOf},
    OperatorName{"essential", PolicyOperator::Essential},
};

const OperatorName *findOperator(std::string_view name)
{
    const auto found = std::ranges::find(operators, name, &OperatorName::name);
    return found == operators.end() ? nullptr : &*found;
}

/// Anyone who writes longer lists wants to keep somebody busy: each entry is compared with each.
constexpr std::size_t mostEntries = 1000;

bool fitsOperator(PolicyOperator which, const json::Value &value)
{
    switch (which) {
    case PolicyOperator::Value:
        return true;
    case PolicyOperator::Default:
        return !value.isNull();
    case PolicyOperator::Add:
    case PolicyOperator::OneOf:
    case PolicyOperator::SubsetOf:
    case PolicyOperator::SupersetOf:
        return value.asArray() && value.asArray()->size() <= mostEntries;
    case PolicyOperator::Essential:
        return value.asBool() != nullptr;
    }
    return false;
}

bool isAmong(const json::Value &value, const json::Array &values)
{
    return std::ranges::find(values, value) != values.end();
}

bool areAmong(const json::Array &few, const json::Array &many)
{
    return std::ranges::all_of(few, [&many](const json::Value &value) { return isAmong(value, many); });
}

json::Array both(const json::Array &one, const json::Array &other)
{
    json::Array shared;
    std::ranges::copy_if(one, std::back_inserter(shared),
                         [&other](const json::Value &value) { return isAmong(value, other); });
    return shared;
}

json::Array together(json::Array one, const json::Array &other)
{
    std::ranges::copy_if(other, std::back_inserter(one),
                         [&one](const json::Value &value) { return !isAmong(value, one); });
    return one;
}

/// `scope` is a list in one text, with blanks between (6.1.3.1).
json::Array listOf(std::string_view parameter, const json::Value &value)
{
    if (const json::Array *list = value.asArray())
        return *list;
    json::Array list;
    const std::string *text = value.asString();
    if (parameter != "scope" || !text)
        return {value};
    for (std::size_t at = 0; at < text->size();) {
        const std::size_t end = std::min(text->find(' ', at), text->size());
        if (end > at)
            list.emplace_back(text->substr(at, end - at));
        at = end + 1;
    }
    return list;
}

/// Nothing where the two contradict each other.
std::optional<json::Value> mergedOperator(PolicyOperator which, const json::Value &superior, const json::Value &own)
{
    switch (which) {
    case PolicyOperator::Value:
    case PolicyOperator::Default:
        return superior == own ? std::optional(own) : std::nullopt;
    case PolicyOperator::Add:
    case PolicyOperator::SupersetOf:
        return json::Value(together(*superior.asArray(), *own.asArray()));
    case PolicyOperator::OneOf:
    case PolicyOperator::SubsetOf: {
        json::Array shared = both(*superior.asArray(), *own.asArray());
        return shared.empty() ? std::nullopt : std::optional(json::Value(std::move(shared)));
    }
    case PolicyOperator::Essential:
        return json::Value(*superior.asBool() || *own.asBool());
    }
    return std::nullopt;
}

/// Whether the operators of one parameter can be met at all (6.1.3.1).
bool agree(std::string_view parameter, const json::Object &rules)
{
    const json::Value *value = rules.find("value");
    const json::Value *added = rules.find("add");
    const json::Value *usual = rules.find("default");
    const json::Value *one = rules.find("one_of");
    const json::Value *subset = rules.find("subset_of");
    const json::Value *superset = rules.find("superset_of");
    const json::Value *essential = rules.find("essential");
    const auto within = [parameter](const json::Value &few, const json::Value &many) {
        return areAmong(listOf(parameter, few), listOf(parameter, many));
    };
    if (value && value->isNull())
        return !added && !usual && !one && !subset && !superset && !(essential && *essential->asBool());
    if (one && (added || subset || superset))
        return false;
    return !(value && added && !within(*added, *value)) && !(value && one && !isAmong(*value, *one->asArray())) &&
           !(value && subset && !within(*value, *subset)) && !(value && superset && !within(*superset, *value)) &&
           !(added && subset && !within(*added, *subset)) && !(usual && one && !isAmong(*usual, *one->asArray())) &&
           !(usual && subset && !within(*usual, *subset)) && !(usual && superset && !within(*superset, *usual)) &&
           !(subset && superset && !within(*superset, *subset));
}

/// Only the operators that are understood: others are passed over.
std::expected<json::Object, PolicyFault> rulesIn(const std::string &place, const json::Value &written)
{
    const json::Object *object = written.asObject();
    if (!object)
        return std::unexpected(place);
    json::Object rules;
    for (const json::Member &member : object->members()) {
        const OperatorName *known = findOperator(member.name);
        if (!known)
            continue;
        if (object->count(member.name) > 1 || !fitsOperator(known->which, member.value))
            return std::unexpected(place + '/' + member.name);
        rules.append(member.name, member.value);
    }
    return rules;
}

/// RFC 8259 has no order: a name that is there twice says nothing for sure.
template <typename Read>
std::expected<json::Object, PolicyFault> membersOf(const json::Object &object, const std::string &place, Read read)
{
    json::Object result;
    if (object.size() > mostEntries)
        return std::unexpected(place);
    for (const json::Member &member : object.members()) {
        const std::string where = place.empty() ? member.name : place + '/' + member.name;
        auto value = object.count(member.name) > 1 ? std::unexpected(where) : read(where, member);
        if (!value)
            return std::unexpected(std::move(value.error()));
        result.append(member.name, json::Value(std::move(*value)));
    }
    return result;
}

using RulesOrFault = std::expected<json::Object, PolicyFault>;

RulesOrFault mergedRules(const std::string &place, const std::string &parameter, const json::Object &superior,
                         const json::Object &own)
{
    json::Object rules = superior;
    for (const json::Member &member : own.members()) {
        const json::Value *other = rules.find(member.name);
        const auto value = other ? mergedOperator(findOperator(member.name)->which, *other, member.value)
                                 : std::optional(member.value);
        if (!value)
            return std::unexpected(place + '/' + member.name);
        rules.set(member.name, *value);
    }
    return agree(parameter, rules) ? RulesOrFault(std::move(rules)) : std::unexpected(place);
}

/// Members of both, each pair merged.
template <typename Merge>
RulesOrFault mergedMembers(const json::Object &superior, const json::Object &own, const std::string &place, Merge merge)
{
    json::Object result = superior;
    for (const json::Member &member : own.members()) {
        const json::Value *other = superior.find(member.name);
        const std::string where = place.empty() ? member.name : place + '/' + member.name;
        const json::Object none;
        auto value = merge(where, member.name, other ? *other->asObject() : none, *member.value.asObject());
        if (!value)
            return value;
        result.set(member.name, json::Value(std::move(*value)));
    }
    return result;
}

/// The parameter once the rules were applied to it; a fault is a check that it does not pass.
bool isAllowed(std::string_view parameter, const json::Object &rules, const json::Value *written)
{
    std::optional<json::Value> value = written ? std::optional(*written) : std::nullopt;
    if (written && listOf(parameter, *written).size() > mostEntries)
        return false;
    if (const json::Value *given = rules.find("value"))
        value = given->isNull() ? std::nullopt : std::optional(*given);
    if (const json::Value *added = rules.find("add"))
        value = json::Value(value ? together(listOf(parameter, *value), *added->asArray()) : *added->asArray());
    if (const json::Value *usual = rules.find("default"); usual && !value)
        value = *usual;
    if (const json::Value *one = rules.find("one_of"); one && value && !isAmong(*value, *one->asArray()))
        return false;
    if (const json::Value *subset = rules.find("subset_of"); subset && value) {
        json::Array shared = both(listOf(parameter, *value), *subset->asArray());
        value = shared.empty() ? std::nullopt : std::optional(json::Value(std::move(shared)));
    }
    if (const json::Value *superset = rules.find("superset_of");
        superset && value && !areAmong(*superset->asArray(), listOf(parameter, *value)))
        return false;
    const json::Value *essential = rules.find("essential");
    return value || !essential || !*essential->asBool();
}

} // namespace

std::expected<MetadataPolicy, PolicyFault> policyIn(const json::Object &claims)
{
    if (const json::Value *critical = claims.find("metadata_policy_crit")) {
        const json::Array *names = critical->asArray();
        if (!names)
            return std::unexpected("metadata_policy_crit");
        // It names operators beyond the standard's own, and none of those is known here (6.1.5).
        const std::string *first = names->empty() ? nullptr : names->front().asString();
        return std::unexpected(first && !findOperator(*first) ? *first : "metadata_policy_crit");
    }
    const json::Value *written = claims.find("metadata_policy");
    if (!written)
        return MetadataPolicy();
    const json::Object *policy = written->asObject();
    if (!policy || claims.count("metadata_policy") > 1)
        return std::unexpected("metadata_policy");
    return membersOf(*policy, {}, [](const std::string &type, const json::Member &ofType) -> RulesOrFault {
        const json::Object *parameters = ofType.value.asObject();
        if (!parameters)
            return std::unexpected(type);
        return membersOf(*parameters, type, [](const std::string &place, const json::Member &parameter) {
            auto rules = rulesIn(place, parameter.value);
            return rules && !agree(parameter.name, *rules) ? RulesOrFault(std::unexpected(place)) : rules;
        });
    });
}

std::expected<MetadataPolicy, PolicyFault> merged(const MetadataPolicy &superior, const MetadataPolicy &subordinate)
{
    return mergedMembers(superior, subordinate, {},
                         [](const std::string &type, const std::string &, const json::Object &above,
                            const json::Object &below) { return mergedMembers(above, below, type, mergedRules); });
}

std::optional<PolicyFault> violationOf(const MetadataPolicy &policy, const json::Object &metadata)
{
    for (const json::Member &type : policy.members()) {
        const json::Value *own = metadata.find(type.name);
        const json::Object *parameters = own ? own->asObject() : nullptr;
        if (!parameters)
            continue; // an entity is not of every type that its superiors have rules for
        for (const json::Member &rules : type.value.asObject()->members()) {
            if (!isAllowed(rules.name, *rules.value.asObject(), parameters->find(rules.name)))
                return type.name + '/' + rules.name;
        }
    }
    return std::nullopt;
}

} // namespace tokenscope::inspect
