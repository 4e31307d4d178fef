// SPDX-License-Identifier: Apache-2.0
#include "inspect/bindings/chain_limits.h"

#include "base/ascii.h"
#include "inspect/bindings/metadata_policy.h"
#include "inspect/bindings/request_address.h"

#include <algorithm>
#include <ranges>
#include <utility>

namespace tokenscope::inspect {

namespace {

constexpr std::string_view ofEveryEntity = "federation_entity";

/// A statement of one entity about another.
struct Subordinate
{
    const json::Object *claims;
    std::size_t place; ///< in the chain
};

std::string claimText(const json::Object &claims, std::string_view name)
{
    const json::Value *value = claims.find(name);
    return value && value->asString() ? *value->asString() : std::string();
}

const json::Object *objectOf(const json::Object &object, std::string_view name)
{
    const json::Value *value = object.find(name);
    return value ? value->asObject() : nullptr;
}

BrokenLimit brokenAt(const Subordinate &statement, LinkProblem problem, std::string about)
{
    return {std::max<std::int64_t>(std::int64_t(statement.place), 1), problem, claimText(*statement.claims, "iss"),
            std::move(about)};
}

/// The host of an entity's name, in small letters; empty where it is no address.
std::string hostOfEntity(const std::string &name)
{
    const std::string address = comparableAddress(name).value_or(std::string());
    const std::size_t begin = address.find("://") == address.npos ? address.size() : address.find("://") + 3;
    return address.substr(begin, address.find_first_of(":/", begin) - begin);
}

/// RFC 5280, 4.2.1.10, of URIs: `.example.com` is for hosts below that domain, and no others.
bool isNamedBy(const std::string &host, const json::Value &constraint)
{
    const std::string *text = constraint.asString();
    if (!text || text->empty() || host.empty())
        return false;
    const std::string name = ascii::inLowerCase(*text);
    return name.starts_with('.') ? host.size() > name.size() && host.ends_with(name) : host == name;
}

/// Whether the constraint lets the name pass. What is no list of names lets none.
bool isPermitted(const json::Object &naming, const std::string &name)
{
    const std::string host = hostOfEntity(name);
    const auto named = [&host](const json::Value &constraint) { return isNamedBy(host, constraint); };
    if (const json::Value *excluded = naming.find("excluded")) {
        const json::Array *names = excluded->asArray();
        if (!names || std::ranges::any_of(*names, named))
            return false;
    }
    const json::Value *permitted = naming.find("permitted");
    const json::Array *names = permitted ? permitted->asArray() : nullptr;
    return !permitted || (names && std::ranges::any_of(*names, named));
}

std::optional<BrokenLimit> brokenPathIn(const std::vector<Subordinate> &statements)
{
    for (std::size_t i = statements.size(); i-- > 0;) {
        const Subordinate &statement = statements[i];
        const json::Object *constraints = objectOf(*statement.claims, "constraints");
        if (!constraints)
            continue;
        if (const json::Value *most = constraints->find("max_path_length")) {
            const auto length = most->asNumber() ? most->asNumber()->toInteger() : std::nullopt;
            if (!length || *length < 0 || std::uint64_t(*length) < i)
                return brokenAt(statement, LinkProblem::TooLong, length ? std::to_string(*length) : std::string("?"));
        }
        const json::Value *naming = constraints->find("naming_constraints");
        for (std::size_t below = 0; naming && below <= i; ++below) {
            const std::string name = claimText(*statements[below].claims, "sub");
            if (!naming->asObject() || !isPermitted(*naming->asObject(), name))
                return brokenAt(statement, LinkProblem::Name, name);
        }
    }
    return std::nullopt;
}

/// What the subject says of itself, with what its immediate superior says in its place (6.1.4.2).
json::Object metadataOf(const json::Object &subject, const std::vector<Subordinate> &statements)
{
    const json::Object *own = objectOf(subject, "metadata");
    json::Object metadata = own ? *own : json::Object();
    const json::Object *above = statements.empty() ? nullptr : objectOf(*statements.front().claims, "metadata");
    for (const json::Member &type : above ? above->members() : std::vector<json::Member>()) {
        const json::Object *parameters = type.value.asObject();
        const json::Object *before = objectOf(metadata, type.name);
        json::Object merged = before ? *before : json::Object();
        for (const json::Member &parameter : parameters ? parameters->members() : std::vector<json::Member>())
            merged.set(parameter.name, parameter.value);
        metadata.set(type.name, json::Value(std::move(merged)));
    }
    return metadata;
}

bool hasRole(const json::Object &metadata)
{
    return std::ranges::any_of(metadata.members(), [](const json::Member &type) { return type.name != ofEveryEntity; });
}

/// Types that a superior does not allow do not count. Where none is left, it vouches for the entity as nothing (6.2.3).
std::optional<BrokenLimit> dropOtherTypes(json::Object &metadata, const std::vector<Subordinate> &statements)
{
    for (const Subordinate &statement : std::views::reverse(statements)) {
        const json::Object *constraints = objectOf(*statement.claims, "constraints");
        const json::Value *allowed = constraints ? constraints->find("allowed_entity_types") : nullptr;
        if (!allowed)
            continue;
        const bool hadRole = hasRole(metadata);
        std::vector<json::Member> kept;
        std::string dropped;
        for (const json::Member &type : metadata.members()) {
            const json::Array *types = allowed->asArray();
            if (type.name == ofEveryEntity ||
                (types && std::ranges::find(*types, json::Value(type.name)) != types->end()))
                kept.push_back(type);
            else
                dropped = type.name;
        }
        metadata = json::Object(std::move(kept));
        if (hadRole && !hasRole(metadata))
            return brokenAt(statement, LinkProblem::EntityType, dropped);
    }
    return std::nullopt;
}

/// The highest superior that has rules for the parameter.
const Subordinate &demandedBy(const std::string &parameter, const std::vector<Subordinate> &statements)
{
    const std::size_t slash = parameter.find('/');
    const auto found = std::ranges::find_if(std::views::reverse(statements), [&](const Subordinate &statement) {
        const json::Object *policy = objectOf(*statement.claims, "metadata_policy");
        const json::Object *ofType = policy ? objectOf(*policy, parameter.substr(0, slash)) : nullptr;
        return ofType && ofType->find(parameter.substr(slash + 1));
    });
    return found == std::views::reverse(statements).end() ? statements.back() : *found;
}

std::optional<BrokenLimit> brokenPolicyIn(const json::Object &metadata, const std::vector<Subordinate> &statements)
{
    MetadataPolicy policy;
    for (const Subordinate &statement : std::views::reverse(statements)) {
        const auto own = policyIn(*statement.claims);
        if (!own)
            return brokenAt(statement, LinkProblem::PolicyUnreadable, own.error());
        auto all = merged(policy, *own);
        if (!all)
            return brokenAt(statement, LinkProblem::PolicyConflict, all.error());
        policy = std::move(*all);
    }
    if (auto parameter = violationOf(policy, metadata))
        return brokenAt(demandedBy(*parameter, statements), LinkProblem::PolicyViolated, *parameter);
    return std::nullopt;
}

} // namespace

std::optional<BrokenLimit> brokenLimitIn(const std::vector<json::Value> &chain)
{
    std::vector<Subordinate> statements;
    for (std::size_t i = 0; i < chain.size(); ++i) {
        const json::Object *claims = chain[i].asObject();
        if (claims && claimText(*claims, "iss") != claimText(*claims, "sub"))
            statements.push_back({claims, i});
    }
    const json::Object *subject = chain.empty() ? nullptr : chain.front().asObject();
    if (statements.empty() || !subject)
        return std::nullopt;
    if (auto broken = brokenPathIn(statements))
        return broken;
    json::Object metadata = metadataOf(*subject, statements);
    if (auto broken = dropOtherTypes(metadata, statements))
        return broken;
    return brokenPolicyIn(metadata, statements);
}

} // namespace tokenscope::inspect
