// SPDX-License-Identifier: Apache-2.0
#include "scan/separation/separator.h"

#include "scan/separation/rule_search.h"

#include <algorithm>
#include <array>
#include <utility>

namespace tokenscope::scan {

namespace {

using MemberPath = std::vector<std::string>;

constexpr std::size_t mostExamples = 5;

/// Names for one and the same.
const std::array<std::pair<MemberPath, MemberPath>, 6> sames = {{
    {{"alg"}, {"header", "alg"}},
    {{"kid"}, {"header", "kid"}},
    {{"iss"}, {"payload", "iss"}},
    {{"sub"}, {"payload", "sub"}},
    {{"aud"}, {"payload", "aud"}},
    {{"exp"}, {"payload", "exp"}},
}};

/// Of two groups that were made by a time every time says the same.
const std::array<MemberPath, 6> times = {{
    {"time"},
    {"exp"},
    {"payload", "exp"},
    {"payload", "iat"},
    {"payload", "nbf"},
    {"payload", "auth_time"},
}};

std::vector<MemberPath> excludedBy(const std::vector<MemberPath> &groupedBy)
{
    std::vector<MemberPath> excluded = groupedBy;
    const auto isGrouping = [&groupedBy](const MemberPath &path) {
        return std::ranges::find(groupedBy, path) != groupedBy.end();
    };
    for (const auto &[shorter, longer] : sames) {
        if (isGrouping(shorter) || isGrouping(longer)) {
            excluded.push_back(shorter);
            excluded.push_back(longer);
        }
    }
    if (std::ranges::any_of(times, isGrouping))
        excluded.insert(excluded.end(), times.begin(), times.end());
    return excluded;
}

SampleOptions optionsWith(const std::vector<MemberPath> &groupedBy, SampleOptions options)
{
    for (MemberPath &path : excludedBy(groupedBy))
        options.excluded.push_back(std::move(path));
    return options;
}

Rule ruleOf(const FoundRule &found, const Sample &sample)
{
    Rule rule{found.conditions, expressionOf(found.conditions), found.matched};
    for (std::size_t i = 0; i < sample.rows().size(); ++i) {
        const Sample::Row &row = sample.rows()[i];
        const bool isMatched = found.rows.contains(i);
        if (isMatched == (row.group == Group::First))
            continue;
        std::vector<TokenPlace> &examples = isMatched ? rule.others : rule.missing;
        if (examples.size() < mostExamples)
            examples.push_back(sample.placeOf(row));
    }
    return rule;
}

} // namespace

Separator::Separator(const std::vector<MemberPath> &groupedBy, SampleOptions options)
    : m_sample(optionsWith(groupedBy, std::move(options)))
{
}

Separation Separator::find() const
{
    Separation separation;
    separation.first = m_sample.countOf(Group::First);
    separation.second = m_sample.countOf(Group::Second);
    for (const Sample::Row &row : m_sample.rows())
        ++(row.group == Group::First ? separation.firstSeen : separation.secondSeen);
    for (const Sample::Path &path : m_sample.paths()) {
        if (path.hasMore)
            separation.partialMembers.push_back(expressionOf(Quantity{Quantity::Form::Value, path.members}));
    }
    if (separation.firstSeen == 0 || separation.secondSeen == 0)
        return separation;
    const Score score(separation.firstSeen, separation.secondSeen);
    const Conditions conditions = conditionsFor(m_sample, score);
    for (const FoundRule &found : searchRules(conditions, score))
        separation.rules.push_back(ruleOf(found, m_sample));
    separation.isTooLittle = separation.rules.empty() && !canTellApart(conditions, score);
    return separation;
}

} // namespace tokenscope::scan
