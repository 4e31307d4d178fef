// SPDX-License-Identifier: Apache-2.0
#include "tests/inspect/law/kind_rules.h"

namespace tokenscope::workshop {

namespace {

using inspect::Demand;

std::string_view wordOf(Demand demand)
{
    switch (demand) {
    case Demand::Required:
        return "needs";
    case Demand::Optional:
        return "may";
    case Demand::Advised:
        return "should";
    case Demand::Forbidden:
        return "must not";
    case Demand::Discouraged:
        return "should not";
    }
    return {};
}

LawRule ruleOf(const inspect::MemberRule &rule, const std::string &event = {})
{
    return {event + nameOf(rule), &rule, rule.demand == Demand::Advised || rule.demand == Demand::Discouraged};
}

} // namespace

std::string nameOf(const inspect::MemberRule &rule)
{
    std::string name = std::string(wordOf(rule.demand)) + " " + std::string(rule.path);
    if (!rule.otherwise.empty())
        name += " or " + std::string(rule.otherwise);
    if (rule.when.path.empty())
        return name;
    name += (rule.when.isUnless ? " unless " : " where ") + std::string(rule.when.path);
    return rule.when.value.empty() ? name : name + "=" + std::string(rule.when.value);
}

std::vector<LawRule> lawOf(const inspect::TokenKind &kind)
{
    std::vector<LawRule> rules;
    for (const inspect::MemberRule &rule : kind.members)
        rules.push_back(ruleOf(rule));
    for (const inspect::EventRule &event : kind.events) {
        for (const inspect::MemberRule &rule : event.members)
            rules.push_back(ruleOf(rule, "event " + std::string(event.name) + ": "));
    }
    const auto add = [&rules](bool isThere, std::string_view name, bool isAdvice = false) {
        if (isThere)
            rules.push_back({std::string(name), nullptr, isAdvice});
    };
    add(!kind.oneOf.paths.empty(), "one key alone");
    add(!kind.headerMembers.empty(), "header members");
    add(!kind.event.empty(), "event");
    add(!kind.type.empty() && !kind.hasAnyType, "type");
    add(kind.algorithmRule != inspect::Algorithms::General, "algorithms");
    add(!kind.ownKey.empty(), "own key");
    add(kind.time.window.has_value(), "window");
    add(kind.time.freshness.has_value(), "freshness", true);
    add(kind.time.lifetime.has_value(), "lifetime", kind.time.isAdvice);
    add(kind.time.liftedLifetime.has_value(), "lifted lifetime");
    add(kind.time.shortest.has_value(), "shortest");
    return rules;
}

} // namespace tokenscope::workshop
