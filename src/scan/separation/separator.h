// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "scan/separation/condition.h"
#include "scan/separation/sample.h"
#include "scan/separation/score.h"

#include <cstdint>
#include <string>
#include <vector>

namespace tokenscope::scan {

/// Conditions that tokens of the first group fulfil, and those of the second do not, but for exceptions.
struct Rule
{
    std::vector<Condition> conditions;
    std::string expression;               ///< the same in the language of filters
    Matched matched;                      ///< of the tokens that were looked at
    std::vector<TokenPlace> missing = {}; ///< some of the first group that do not fulfil it
    std::vector<TokenPlace> others = {};  ///< some of the second that do
};

struct Separation
{
    std::uint64_t first = 0; ///< tokens in all
    std::uint64_t second = 0;
    std::size_t firstSeen = 0; ///< those that were looked at
    std::size_t secondSeen = 0;
    std::vector<Rule> rules;  ///< the best first; empty where nothing tells the groups apart
    bool isTooLittle = false; ///< then because so few tokens show nothing: what they differ in may be chance
    /// Members of which not every value was looked at, as a filter names them.
    std::vector<std::string> partialMembers;
};

/// Takes tokens of two groups one by one, in bounded memory, and finds what tells them apart.
class Separator
{
public:
    /// `groupedBy` are the members that the groups were made by: they, and what says the same, are no part of a rule.
    explicit Separator(const std::vector<std::vector<std::string>> &groupedBy, SampleOptions options = {});

    void add(const json::Value &subject, const TokenPlace &place, Group group) { m_sample.add(subject, place, group); }
    Separation find() const;

private:
    Sample m_sample;
};

} // namespace tokenscope::scan
