// SPDX-License-Identifier: Apache-2.0
#include "app/cli/scan/token_groups.h"

#include "app/cli/terminal.h"
#include "explain/report/personal_claims.h"
#include "explain/scan/scan_words.h"
#include "explain/scan/separation_words.h"
#include "json/writer.h"

#include <algorithm>
#include <utility>

namespace tokenscope::cli {

namespace {

using Paths = std::vector<std::vector<std::string>>;

Paths pathsOf(const scan::Filter &first, const std::optional<scan::Filter> &second)
{
    Paths paths = first.paths();
    if (second)
        std::ranges::move(second->paths(), std::back_inserter(paths));
    return paths;
}

/// What a person is known by is hidden where subjects are; a name with an @ in it is an address.
scan::SampleOptions sampleOptions(bool redact)
{
    scan::SampleOptions options;
    if (redact)
        options.isHidden = [](std::string_view member) { return member.contains('@') || explain::isPersonal(member); };
    return options;
}

json::Value placesJson(const std::vector<scan::TokenPlace> &places)
{
    json::Array list;
    for (const scan::TokenPlace &place : places) {
        json::Object object;
        object.append("file", json::Value(place.file));
        object.append("line", json::Value(std::int64_t(place.line)));
        list.push_back(json::Value(std::move(object)));
    }
    return json::Value(std::move(list));
}

json::Value countJson(std::uint64_t count)
{
    return json::Value(std::int64_t(count));
}

json::Value ruleJson(const scan::Separation &separation, const scan::Rule &rule)
{
    json::Array conditions;
    for (const scan::Condition &condition : rule.conditions)
        conditions.push_back(json::Value(expressionOf(condition)));
    json::Object object;
    object.append("where", json::Value(rule.expression));
    object.append("conditions", json::Value(std::move(conditions)));
    object.append("first_matched", countJson(rule.matched.first));
    object.append("first_missed", countJson(separation.firstSeen - rule.matched.first));
    object.append("second_matched", countJson(rule.matched.second));
    object.append("first_missed_at", placesJson(rule.missing));
    object.append("second_matched_at", placesJson(rule.others));
    return json::Value(std::move(object));
}

json::Object groupJson(const std::string &filter, std::uint64_t tokens, std::size_t seen)
{
    json::Object object;
    object.append("filter", filter.empty() ? json::Value() : json::Value(filter));
    object.append("tokens", countJson(tokens));
    object.append("looked_at", countJson(seen));
    return object;
}

} // namespace

TokenGroups::TokenGroups(const ScanOptions &options, Moment moment, scan::Filter first,
                         std::optional<scan::Filter> second)
    : m_options(options)
    , m_moment(moment)
    , m_first(std::move(first))
    , m_second(std::move(second))
    , m_separator(pathsOf(m_first, m_second), sampleOptions(options.redact))
{
}

std::expected<TokenGroups, QString> TokenGroups::make(const ScanOptions &options, Moment moment)
{
    auto first = scan::Filter::parse(options.separate);
    if (!first)
        return std::unexpected(explain::ScanWords::filterFailure(options.separate, first.error()));
    std::optional<scan::Filter> second;
    if (!options.separateFrom.empty()) {
        auto read = scan::Filter::parse(options.separateFrom);
        if (!read)
            return std::unexpected(explain::ScanWords::filterFailure(options.separateFrom, read.error()));
        second = std::move(*read);
    }
    return TokenGroups(options, moment, std::move(*first), std::move(second));
}

void TokenGroups::add(const scan::Record &record)
{
    const bool isFirst = m_first.matches(*record.members, m_moment);
    const bool isSecond = m_second ? m_second->matches(*record.members, m_moment) : !isFirst;
    if (isFirst && isSecond)
        ++m_inBoth;
    else if (isFirst || isSecond)
        m_separator.add(*record.members, {record.file, record.line},
                        isFirst ? scan::Group::First : scan::Group::Second);
}

void TokenGroups::print() const
{
    const scan::Separation separation = m_separator.find();
    if (!m_options.json) {
        if (m_inBoth > 0)
            complain(explain::SeparationWords::inBoth(qint64(m_inBoth)));
        cli::print(explain::SeparationWords::lines(separation, m_options.separate, m_options.separateFrom).join(u'\n'));
        return;
    }
    json::Array others;
    for (std::size_t i = 1; i < separation.rules.size(); ++i)
        others.push_back(ruleJson(separation, separation.rules[i]));
    json::Array partial;
    for (const std::string &member : separation.partialMembers)
        partial.push_back(json::Value(member));
    json::Object object;
    object.append("first", json::Value(groupJson(m_options.separate, separation.first, separation.firstSeen)));
    object.append("second", json::Value(groupJson(m_options.separateFrom, separation.second, separation.secondSeen)));
    object.append("in_both", countJson(m_inBoth));
    object.append("rule", separation.rules.empty() ? json::Value() : ruleJson(separation, separation.rules.front()));
    object.append("others", json::Value(std::move(others)));
    object.append("too_few", json::Value(separation.isTooLittle));
    object.append("partly_looked_at", json::Value(std::move(partial)));
    printRaw(json::write(object));
}

} // namespace tokenscope::cli
