// SPDX-License-Identifier: Apache-2.0
#include "gate/rule.h"

#include <algorithm>
#include <array>

namespace tokenscope::gate {

namespace {

/// In the order of Rule.
constexpr std::array<std::string_view, std::size_t(lastRule) + 1> ruleNames = {
    "input.unreadable",
    "input.unanswered",
    "input.unrecognized",
    "keys.algorithms",
    "keys.key_management",
    "keys.types",
    "keys.curves",
    "keys.min_rsa_bits",
    "keys.min_secret_bits",
    "keys.max_age",
    "keys.age_unknown",
    "keys.expires_within",
    "keys.require_kid",
    "keys.unique_kid",
    "keys.require_use",
    "keys.require_alg",
    "keys.no_private",
    "keys.usable",
    "keys.min_count",
    "keys.max_count",
    "tokens.algorithms",
    "tokens.key_management",
    "tokens.content_encryption",
    "tokens.issuer",
    "tokens.audience",
    "tokens.kinds",
    "tokens.max_lifetime",
    "tokens.max_age",
    "tokens.required_claims",
    "tokens.leeway",
    "tokens.where",
    "tokens.verified",
    "discovery.issuer",
    "discovery.https",
    "discovery.jwks_uri",
    "discovery.no_none",
    "discovery.algorithms",
    "discovery.key_management",
    "discovery.pkce_s256",
    "discovery.response_types",
    "discovery.grant_types",
    "discovery.auth_methods",
    "discovery.required",
    "discovery.repeated_member",
    "finding",
};

constexpr auto rulesInOrder = [] {
    std::array<Rule, std::size_t(lastRule)> rules{};
    for (std::size_t i = 0; i < rules.size(); ++i)
        rules[i] = Rule(i);
    return rules;
}();

constexpr std::array<std::string_view, 3> levelNames = {"off", "warning", "error"};

} // namespace

std::string_view ruleName(Rule rule)
{
    return ruleNames[std::size_t(rule)];
}

std::span<const Rule> allRules()
{
    return rulesInOrder;
}

std::optional<Rule> findRule(std::string_view name)
{
    const auto rule = std::ranges::find(rulesInOrder, name, ruleName);
    return rule == rulesInOrder.end() ? std::nullopt : std::optional(*rule);
}

std::string_view nameOf(Level level)
{
    return levelNames[std::size_t(level)];
}

std::optional<Level> findLevel(std::string_view name)
{
    const auto found = std::ranges::find(levelNames, name);
    return found == levelNames.end() ? std::nullopt : std::optional(Level(found - levelNames.begin()));
}

} // namespace tokenscope::gate
