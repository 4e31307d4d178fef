// SPDX-License-Identifier: Apache-2.0
#include "scan/separation/conditions.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <map>
#include <optional>
#include <span>
#include <utility>

namespace tokenscope::scan {

namespace {

using How = Condition::How;
using Form = Quantity::Form;

/// More cannot help: those that tell the groups apart best are looked at.
constexpr std::size_t mostChoices = 400;

/// What the longer way to say the same costs, so that of two conditions that match the same rows the plainer wins.
constexpr double negated = 0.5;
constexpr double indirect = 2.5;
constexpr double hardToName = 0.2; ///< of a member that has no name of its own in a record
/// Tokens that live for one and the same time are as well recognized by their expiry; when they were issued says more.
constexpr double otherTime = 0.6;

constexpr std::size_t typeCount = 6;

/// The rows that have one value.
struct Holders
{
    Matched matched;
    std::vector<std::uint32_t> rows;

    void add(std::uint32_t row, Group group)
    {
        if (!rows.empty() && rows.back() == row)
            return; // the same element twice in one list
        rows.push_back(row);
        ++(group == Group::First ? matched.first : matched.second);
    }
};

/// What the rows have at the end of one path.
struct Column
{
    Holders present;
    std::map<std::uint32_t, Holders> values;
    std::array<Holders, typeCount> types;
    std::vector<Scale::Entry> numbers;
    std::vector<Scale::Entry> lengths;
    bool hasSeveralNumbers = false;
    bool hasSeveralLengths = false;
};

void addEntry(std::vector<Scale::Entry> &entries, bool &hasSeveral, double number, std::uint32_t row)
{
    hasSeveral = hasSeveral || (!entries.empty() && entries.back().row == row);
    entries.push_back({number, row});
}

std::vector<Column> columnsOf(const Sample &sample)
{
    std::vector<Column> columns(sample.paths().size());
    for (std::uint32_t row = 0; row < sample.rows().size(); ++row) {
        const Sample::Row &each = sample.rows()[row];
        for (const Sample::Cell &cell : each.cells) {
            Column &column = columns[cell.path];
            if (cell.type != json::Type::Array)
                column.present.add(row, each.group);
            if (cell.text != Sample::noText)
                column.values[cell.text].add(row, each.group);
            if (!std::isnan(cell.number))
                addEntry(column.numbers, column.hasSeveralNumbers, cell.number, row);
            if (cell.isElement)
                continue;
            column.types[std::size_t(cell.type)].add(row, each.group);
            if (cell.length != Sample::noText)
                addEntry(column.lengths, column.hasSeveralLengths, double(cell.length), row);
        }
    }
    return columns;
}

bool isOtherTime(const std::vector<std::string> &path)
{
    return isMoment({Form::Value, path}) && path != std::vector<std::string>{"payload", "iat"};
}

class Collector
{
public:
    Collector(const Sample &sample, const Score &score)
        : m_sample(sample)
        , m_score(score)
        , m_rowCount(sample.rows().size())
    {
    }

    Conditions collect();

private:
    RowSet rowsOf(std::span<const Holders *const> holders) const;
    void add(Condition condition, std::span<const Holders *const> holders, double cost);
    void addPresence(const std::vector<std::string> &path, const Column &column);
    void addValues(const Sample::Path &path, const Column &column);
    void addLists(const Sample::Path &path, const Column &column, double cost);
    void addTypes(const std::vector<std::string> &path, const Column &column);
    void addScale(Quantity quantity, std::vector<Scale::Entry> entries, double cost);
    void addTimeSpans(const std::vector<Column> &columns);
    double costOf(const std::vector<std::string> &path) const
    {
        return m_quantityCost + hardToName * double(path.size() - 1);
    }

    const Sample &m_sample;
    const Score &m_score;
    std::size_t m_rowCount;
    double m_quantityCost = 0;
    Conditions m_conditions{{}, {}, RowSet(0)};
};

RowSet Collector::rowsOf(std::span<const Holders *const> holders) const
{
    RowSet rows(m_rowCount);
    for (const Holders *each : holders) {
        for (const std::uint32_t row : each->rows)
            rows.insert(row);
    }
    return rows;
}

/// Only where it can be part of a rule: it matches most of the first group, and less of the second.
void Collector::add(Condition condition, std::span<const Holders *const> holders, double cost)
{
    const bool isNegated = condition.how == How::NotEqual || condition.how == How::Missing;
    Matched matched;
    if (holders.size() == 1) {
        matched = holders.front()->matched;
        if (isNegated)
            matched = {m_score.first() - matched.first, m_score.second() - matched.second};
        if (m_score.coverage(matched) < leastCoverage || m_score.coverage(matched) <= m_score.falseRate(matched))
            return;
    }
    RowSet rows = rowsOf(holders);
    if (isNegated)
        rows = rows.complement();
    matched.first = rows.countWith(m_conditions.first);
    matched.second = rows.count() - matched.first;
    if (m_score.coverage(matched) >= leastCoverage && m_score.coverage(matched) > m_score.falseRate(matched))
        m_conditions.choices.push_back({std::move(condition), std::move(rows), matched, cost});
}

void Collector::addPresence(const std::vector<std::string> &path, const Column &column)
{
    const std::array holders = {&column.present};
    const double cost = costOf(path) + std::log(2.0);
    add({{Form::Value, path}, How::Exists}, holders, cost);
    add({{Form::Value, path}, How::Missing}, holders, cost + negated);
}

void Collector::addValues(const Sample::Path &path, const Column &column)
{
    const Quantity quantity{Form::Value, path.members};
    if (isMoment(quantity))
        return; // one and the same second says nothing
    const double cost = costOf(path.members) + std::log(2.0 * double(column.values.size()));
    for (const auto &[value, holders] : column.values) {
        const std::array all = {&holders};
        add({quantity, How::Equal, {path.values[value]}}, all, cost);
        add({quantity, How::NotEqual, {path.values[value]}}, all, cost + negated);
    }
    addLists(path, column, cost);
}

/// `kid in (B, C)`: the few values that are more at home in the first group than in the second.
void Collector::addLists(const Sample::Path &path, const Column &column, double cost)
{
    constexpr std::size_t mostInList = 4;
    constexpr double leastShare = 0.02;
    constexpr double moreAtHome = 1.2;
    std::vector<std::pair<std::uint32_t, const Holders *>> typical;
    for (const auto &[value, holders] : column.values) {
        const double coverage = m_score.coverage(holders.matched);
        if (coverage >= leastShare && coverage > moreAtHome * m_score.falseRate(holders.matched))
            typical.emplace_back(value, &holders);
    }
    if (typical.size() < 2)
        return;
    std::ranges::stable_sort(typical, std::ranges::greater(),
                             [](const auto &each) { return each.second->matched.first; });
    for (std::size_t size = 2; size <= std::min(typical.size(), mostInList); ++size) {
        Condition condition{{Form::Value, path.members}, How::In};
        std::vector<const Holders *> holders;
        for (std::size_t i = 0; i < size; ++i) {
            condition.values.push_back(path.values[typical[i].first]);
            holders.push_back(typical[i].second);
        }
        add(std::move(condition), holders, cost + double(size - 1) * (std::log(double(column.values.size())) + 1));
    }
}

void Collector::addTypes(const std::vector<std::string> &path, const Column &column)
{
    const auto isSeen = [](const Holders &holders) { return !holders.rows.empty(); };
    if (std::ranges::count_if(column.types, isSeen) < 2)
        return; // whether it is there says as much
    const double cost = costOf(path) + std::log(2.0 * double(typeCount)) + indirect;
    for (std::size_t type = 0; type < typeCount; ++type) {
        if (!isSeen(column.types[type]))
            continue;
        const json::Value name(json::nameOf(json::Type(type)));
        const std::array holders = {&column.types[type]};
        add({{Form::Type, path}, How::Equal, {name}}, holders, cost);
        add({{Form::Type, path}, How::NotEqual, {name}}, holders, cost + negated);
    }
}

void Collector::addScale(Quantity quantity, std::vector<Scale::Entry> entries, double cost)
{
    std::ranges::sort(entries, {}, [](const Scale::Entry &entry) { return std::pair(entry.number, entry.row); });
    std::size_t distinct = 1;
    for (std::size_t i = 1; i < entries.size(); ++i)
        distinct += entries[i].number != entries[i - 1].number ? 1 : 0;
    if (distinct > 1)
        m_conditions.scales.push_back(
            {std::move(quantity), std::move(entries), cost + std::log(2.0 * double(distinct))});
}

/// `exp - payload.iat` and its like.
void Collector::addTimeSpans(const std::vector<Column> &columns)
{
    const auto numbersAt = [&](const std::vector<std::string> &members) {
        std::map<std::uint32_t, double> numbers;
        for (std::size_t i = 0; i < columns.size(); ++i) {
            if (m_sample.paths()[i].members == members && !columns[i].hasSeveralNumbers) {
                for (const Scale::Entry &entry : columns[i].numbers)
                    numbers.emplace(entry.row, entry.number);
            }
        }
        return numbers;
    };
    const auto expiries = numbersAt({"exp"});
    const auto issues = numbersAt({"payload", "iat"});
    const auto times = numbersAt({"time"});
    const auto addDifference = [this](Form form, const auto &later, const auto &earlier) {
        std::vector<Scale::Entry> entries;
        for (const auto &[row, number] : later) {
            if (const auto other = earlier.find(row); other != earlier.end())
                entries.push_back({number - other->second, row});
        }
        if (!entries.empty())
            addScale({form, {}}, std::move(entries), m_quantityCost + indirect);
    };
    addDifference(Form::Lifetime, expiries, issues);
    addDifference(Form::Age, times, issues);
    addDifference(Form::Remaining, expiries, times);
}

Conditions Collector::collect()
{
    const std::vector<Column> columns = columnsOf(m_sample);
    m_quantityCost = std::log(double(3 * columns.size() + 3));
    m_conditions.first = RowSet(m_rowCount);
    for (std::size_t row = 0; row < m_rowCount; ++row) {
        if (m_sample.rows()[row].group == Group::First)
            m_conditions.first.insert(row);
    }
    for (std::size_t i = 0; i < columns.size(); ++i) {
        const Sample::Path &path = m_sample.paths()[i];
        const Column &column = columns[i];
        if (!path.isTwin) {
            if (path.members.front() != "kind") // which is made out of the rest
                addPresence(path.members, column);
            addValues(path, column);
            if (!column.numbers.empty() && !column.hasSeveralNumbers)
                addScale({Form::Value, path.members}, column.numbers,
                         costOf(path.members) + (isOtherTime(path.members) ? otherTime : 0));
        }
        if (path.members.size() == 1)
            continue; // its type and its length are those of the claim or header member
        addTypes(path.members, column);
        if (!column.lengths.empty() && !column.hasSeveralLengths)
            addScale({Form::Length, path.members}, column.lengths, costOf(path.members) + indirect);
    }
    addTimeSpans(columns);
    const auto difference = [this](const Choice &choice) {
        return m_score.coverage(choice.matched) - m_score.falseRate(choice.matched);
    };
    std::ranges::stable_sort(m_conditions.choices, std::ranges::greater(), difference);
    if (m_conditions.choices.size() > mostChoices)
        m_conditions.choices.erase(m_conditions.choices.begin() + mostChoices, m_conditions.choices.end());
    return std::move(m_conditions);
}

} // namespace

Conditions conditionsFor(const Sample &sample, const Score &score)
{
    return Collector(sample, score).collect();
}

} // namespace tokenscope::scan
