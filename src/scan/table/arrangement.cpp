// SPDX-License-Identifier: Apache-2.0
#include "scan/table/arrangement.h"

#include "base/ascii.h"
#include "base/stop_point.h"

#include <algorithm>
#include <array>
#include <limits>
#include <map>
#include <numeric>
#include <set>
#include <utility>

namespace tokenscope::scan {

namespace {

/// So many rows are read before new ones may come in.
constexpr std::size_t sliceRows = 4096;

/// Calls `visit` for each row between two places, with a view that it may not keep.
template <typename Visit>
void eachRow(const TokenTable &table, std::size_t begin, std::size_t end, Visit visit)
{
    for (std::size_t at = begin; at < end;) {
        stopPoint();
        const TokenTable::View view = table.read();
        const std::size_t last = std::min({end, at + sliceRows, view.rowCount()});
        if (at >= last)
            return;
        for (; at < last; ++at)
            visit(view, at);
    }
}

bool holds(std::string_view text, std::string_view needle)
{
    const auto same = [](char a, char b) { return ascii::lowered(a) == b; };
    return std::search(text.begin(), text.end(), needle.begin(), needle.end(), same) != text.end();
}

/// Whether a row has a word in one of its columns. Each text is looked at once, however many rows have it.
class WordSearch
{
public:
    WordSearch(std::string_view word, const TableNames &names)
        : m_word(word)
        , m_names(names)
    {
    }

    bool finds(const TokenTable::View &view, const TableRow &row)
    {
        for (const TextPool::Id id : {row.keyId, row.issuer, row.subject, row.algorithm, row.audience}) {
            if (id != 0 && findsText(view, id))
                return true;
        }
        return once(m_verdicts, row.verdict, [&] { return m_names.verdict(row.verdict); }) ||
               (row.cause && once(m_causes, *row.cause, [&] { return m_names.cause(*row.cause); })) ||
               (row.kind != 0 && once(m_kinds, row.kind, [&] { return m_names.kind(view.text(row.kind)); }));
    }

private:
    enum Known : char { Unknown, Found, Missing };

    bool findsText(const TokenTable::View &view, TextPool::Id id)
    {
        if (m_texts.size() <= id)
            m_texts.resize(view.textCount() + 1, Unknown);
        if (m_texts[id] == Unknown)
            m_texts[id] = holds(view.text(id), m_word) ? Found : Missing;
        return m_texts[id] == Found;
    }

    template <typename Key, typename Name>
    bool once(std::map<Key, bool> &known, Key key, Name name)
    {
        const auto [entry, isNew] = known.try_emplace(key, false);
        if (isNew)
            entry->second = holds(name(), m_word);
        return entry->second;
    }

    std::string_view m_word;
    const TableNames &m_names;
    std::vector<Known> m_texts;
    std::map<inspect::Verdict, bool> m_verdicts;
    std::map<inspect::Code, bool> m_causes;
    std::map<TextPool::Id, bool> m_kinds;
};

/// Asks a filter about rows. What only depends on texts that many rows share is asked once for all of them.
class FilterSearch
{
public:
    FilterSearch(const Filter &filter, Moment now)
        : m_filter(filter)
        , m_now(now)
        , m_members(filter.members())
        , m_isShared(std::ranges::all_of(m_members, [](const std::string &name) { return isShared(name); }))
    {
    }

    bool matches(const TokenTable::View &view, const TableRow &row)
    {
        if (!m_isShared)
            return ask(view, row);
        const Key key{std::uint32_t(row.verdict),
                      row.cause ? std::uint32_t(*row.cause) : std::numeric_limits<std::uint32_t>::max(),
                      row.kind,
                      row.algorithm,
                      row.keyId,
                      row.issuer};
        const auto known = m_known.find(key);
        if (known != m_known.end())
            return known->second;
        return m_known.emplace(key, ask(view, row)).first->second;
    }

private:
    using Key = std::array<std::uint32_t, 6>;

    static bool isShared(std::string_view name)
    {
        constexpr std::array<std::string_view, 7> shared = {"verdict", "cause", "kind", "alg", "kid", "iss", "file"};
        return std::ranges::find(shared, name) != shared.end();
    }

    bool ask(const TokenTable::View &view, TableRow row) const
    {
        const auto leaveOut = [this](const char *name, auto &member) {
            if (!m_members.contains(name))
                member = {};
        };
        leaveOut("time", row.lineTime);
        leaveOut("kind", row.kind);
        leaveOut("alg", row.algorithm);
        leaveOut("kid", row.keyId);
        leaveOut("iss", row.issuer);
        leaveOut("sub", row.subject);
        if (!m_members.contains("aud")) {
            row.audience = 0;
            row.hasSeveralAudiences = false;
        }
        leaveOut("exp", row.expiry);
        return m_filter.matches(json::Value(recordJson(view.record(row))), m_now);
    }

    const Filter &m_filter;
    Moment m_now;
    std::set<std::string> m_members;
    bool m_isShared;
    std::map<Key, bool> m_known;
};

using SortKey = std::int64_t;
/// Nothing comes behind what there is.
constexpr SortKey absent = std::numeric_limits<SortKey>::max();

TextPool::Id textIn(const TableRow &row, TableColumn column)
{
    switch (column) {
    case TableColumn::Kind:
        return row.kind;
    case TableColumn::KeyId:
        return row.keyId;
    case TableColumn::Issuer:
        return row.issuer;
    case TableColumn::Subject:
        return row.subject;
    case TableColumn::Algorithm:
        return row.algorithm;
    case TableColumn::Audience:
        return row.audience;
    case TableColumn::Time:
    case TableColumn::Verdict:
    case TableColumn::Cause:
    case TableColumn::Expiry:
    case TableColumn::Line:
        break;
    }
    return 0;
}

/// What rows are compared by: for a text its number for now.
SortKey keyOf(const TableRow &row, TableColumn column)
{
    switch (column) {
    case TableColumn::Time:
        return row.lineTime ? row.lineTime->time_since_epoch().count() : absent;
    case TableColumn::Verdict:
        return SortKey(row.verdict);
    case TableColumn::Cause:
        return row.cause ? SortKey(*row.cause) : absent;
    case TableColumn::Expiry:
        return row.expiry.value_or(absent);
    case TableColumn::Line:
        return SortKey(row.line);
    case TableColumn::Kind:
    case TableColumn::KeyId:
    case TableColumn::Issuer:
    case TableColumn::Subject:
    case TableColumn::Algorithm:
    case TableColumn::Audience:
        break;
    }
    return SortKey(textIn(row, column));
}

bool hasText(TableColumn column)
{
    switch (column) {
    case TableColumn::Kind:
    case TableColumn::KeyId:
    case TableColumn::Issuer:
    case TableColumn::Subject:
    case TableColumn::Algorithm:
    case TableColumn::Audience:
        return true;
    case TableColumn::Time:
    case TableColumn::Verdict:
    case TableColumn::Cause:
    case TableColumn::Expiry:
    case TableColumn::Line:
        break;
    }
    return false;
}

/// The place of each text among all that occur, in their alphabetical order.
std::vector<SortKey> ranksOf(const TokenTable &table, const std::vector<SortKey> &ids)
{
    std::vector<std::pair<std::string_view, std::size_t>> texts;
    std::vector<SortKey> ranks;
    {
        const TokenTable::View view = table.read();
        ranks.assign(view.textCount() + 1, absent);
        for (const SortKey id : ids) {
            if (id != 0 && std::exchange(ranks[std::size_t(id)], 0) == absent)
                texts.emplace_back(view.text(TextPool::Id(id)), std::size_t(id));
        }
    }
    stopPoint();
    std::ranges::sort(texts);
    for (std::size_t rank = 0; rank < texts.size(); ++rank)
        ranks[texts[rank].second] = SortKey(rank);
    return ranks;
}

/// By the place among the rows, what each is compared by.
std::vector<SortKey> keysOf(const TokenTable &table, const std::vector<std::uint32_t> &rows, TableColumn column)
{
    std::vector<SortKey> keys(rows.size());
    for (std::size_t at = 0; at < rows.size();) {
        stopPoint();
        const TokenTable::View view = table.read();
        for (const std::size_t last = std::min(rows.size(), at + sliceRows); at < last; ++at)
            keys[at] = keyOf(view.row(rows[at]), column);
    }
    if (hasText(column)) {
        const auto ranks = ranksOf(table, keys);
        for (SortKey &key : keys)
            key = key == 0 ? absent : ranks[std::size_t(key)];
    }
    return keys;
}

/// The rows in the order of `places`, which are places among them.
std::vector<std::uint32_t> picked(const std::vector<std::uint32_t> &rows, const std::vector<std::uint32_t> &places)
{
    std::vector<std::uint32_t> result(rows.size());
    std::ranges::transform(places, result.begin(), [&rows](std::uint32_t place) { return rows[place]; });
    return result;
}

std::vector<std::uint32_t> sorted(const std::vector<std::uint32_t> &rows, const std::vector<SortKey> &keys,
                                  bool isDescending)
{
    std::vector<std::uint32_t> places(rows.size());
    std::iota(places.begin(), places.end(), 0U);
    stopPoint();
    std::ranges::stable_sort(places, [&](std::uint32_t a, std::uint32_t b) {
        if (keys[a] == absent || keys[b] == absent || !isDescending)
            return keys[a] < keys[b];
        return keys[b] < keys[a];
    });
    stopPoint();
    return picked(rows, places);
}

/// Groups behind one another, the largest first, and of equal ones that which comes first.
Arrangement grouped(const std::vector<std::uint32_t> &rows, const std::vector<SortKey> &keys)
{
    std::map<SortKey, std::size_t> numbers;
    std::vector<RowGroup> groups;
    std::vector<std::size_t> groupOf(rows.size());
    for (std::size_t at = 0; at < rows.size(); ++at) {
        const auto [entry, isNew] = numbers.try_emplace(keys[at], groups.size());
        if (isNew)
            groups.push_back({at, 0});
        groupOf[at] = entry->second;
        ++groups[entry->second].count;
    }
    stopPoint();
    std::vector<std::size_t> order(groups.size());
    std::iota(order.begin(), order.end(), std::size_t(0));
    std::ranges::stable_sort(order, std::ranges::greater(), [&groups](std::size_t each) { return groups[each].count; });
    Arrangement result;
    std::vector<std::size_t> next(groups.size());
    std::size_t begin = 0;
    for (const std::size_t group : order) {
        next[group] = begin;
        result.groups.push_back({begin, groups[group].count});
        begin += groups[group].count;
    }
    result.rows.resize(rows.size());
    for (std::size_t at = 0; at < rows.size(); ++at)
        result.rows[next[groupOf[at]]++] = rows[at];
    return result;
}

} // namespace

bool asksForClaims(const FilterLine &line)
{
    if (!line.filter)
        return false;
    const auto members = line.filter->members();
    return members.contains("header") || members.contains("payload");
}

std::vector<std::uint32_t> matchingRows(const TokenTable &table, const TableQuery &query, std::size_t begin,
                                        std::size_t end, const std::vector<std::uint32_t> *claims)
{
    std::vector<std::uint32_t> rows;
    std::vector<WordSearch> words;
    words.reserve(query.line.words.size());
    for (const std::string &word : query.line.words)
        words.emplace_back(word, query.names);
    std::optional<FilterSearch> filter;
    if (query.line.filter && !claims)
        filter.emplace(*query.line.filter, query.now);
    eachRow(table, begin, end, [&](const TokenTable::View &view, std::size_t number) {
        const TableRow row = view.row(number);
        if (query.cause && row.cause != query.cause)
            return;
        if (query.time && (!row.lineTime || *row.lineTime < query.time->from || *row.lineTime >= query.time->to))
            return;
        if (claims && !std::ranges::binary_search(*claims, std::uint32_t(number)))
            return;
        if (!std::ranges::all_of(words, [&](WordSearch &word) { return word.finds(view, row); }))
            return;
        if (!filter || filter->matches(view, row))
            rows.push_back(std::uint32_t(number));
    });
    return rows;
}

Arrangement arranged(const TokenTable &table, const TableQuery &query, std::vector<std::uint32_t> rows)
{
    if (query.sortedBy)
        rows = sorted(rows, keysOf(table, rows, *query.sortedBy), query.isDescending);
    if (query.groupedBy)
        return grouped(rows, keysOf(table, rows, *query.groupedBy));
    return {std::move(rows), {}};
}

} // namespace tokenscope::scan
