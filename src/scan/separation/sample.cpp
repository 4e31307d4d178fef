// SPDX-License-Identifier: Apache-2.0
#include "scan/separation/sample.h"

#include "base/text_escape.h"
#include "scan/moment_text.h"
#include "scan/separation/condition.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <set>
#include <utility>

namespace tokenscope::scan {

using namespace std::string_view_literals;

namespace {

constexpr std::uint16_t noPath = std::numeric_limits<std::uint16_t>::max();
constexpr std::size_t deepestPath = 8;
constexpr std::size_t longestText = 256;

/// Of a record: they say where it is, or are what was found out of the rest.
constexpr std::array ownMembers = {"file"sv, "offset"sv, "line"sv, "verdict"sv, "cause"sv, "token"sv};

/// The same under two names in what a filter is asked about.
constexpr std::array twins = {std::pair{"header"sv, "alg"sv},  std::pair{"header"sv, "kid"sv},
                              std::pair{"payload"sv, "iss"sv}, std::pair{"payload"sv, "sub"sv},
                              std::pair{"payload"sv, "aud"sv}, std::pair{"payload"sv, "exp"sv}};

bool isTwinPath(const std::vector<std::string> &members)
{
    return members.size() == 2 && std::ranges::any_of(twins, [&members](const auto &twin) {
               return members[0] == twin.first && members[1] == twin.second;
           });
}

/// What can be shown, and pasted from there, as it is.
bool isPlain(const std::string &text)
{
    return text.size() <= longestText && escapeForDisplay(text) == text;
}

} // namespace

struct Sample::Walk
{
    std::vector<std::string> members;
    Row &row;
};

void Sample::add(const json::Value &subject, const TokenPlace &place, Group group)
{
    Row *row = rowFor(group);
    const json::Object *object = subject.asObject();
    if (!row || !object)
        return;
    row->group = group;
    if (m_files.empty() || m_files.back() != place.file) // files come one behind the other
        m_files.push_back(place.file);
    row->file = std::uint32_t(m_files.size() - 1);
    row->line = place.line;
    row->cells.clear();
    Walk at{{}, *row};
    for (const json::Member &member : object->members()) {
        if (std::ranges::find(ownMembers, member.name) != ownMembers.end())
            continue;
        at.members = {member.name};
        walk(member.value, at, false);
    }
    row->cells.shrink_to_fit();
}

/// Where the token is to be kept: each of a group is as likely to be in the sample as the others.
Sample::Row *Sample::rowFor(Group group)
{
    std::uint64_t &count = m_counts[std::size_t(group)];
    std::vector<std::uint32_t> &kept = m_rowsOf[std::size_t(group)];
    ++count;
    if (kept.size() < m_options.limits.rowsPerGroup) {
        kept.push_back(std::uint32_t(m_rows.size()));
        return &m_rows.emplace_back();
    }
    const std::uint64_t drawn = m_random() % count;
    return drawn < kept.size() ? &m_rows[kept[drawn]] : nullptr;
}

bool Sample::isExcluded(const std::vector<std::string> &members) const
{
    return std::ranges::any_of(m_options.excluded, [&members](const std::vector<std::string> &path) {
        return path.size() <= members.size() && std::equal(path.begin(), path.end(), members.begin());
    });
}

std::uint16_t Sample::pathNumber(const std::vector<std::string> &members, bool isHidden)
{
    if (const auto known = m_pathNumbers.find(members); known != m_pathNumbers.end())
        return known->second;
    if (m_paths.size() >= m_options.limits.paths || isExcluded(members) ||
        !std::ranges::all_of(members, [](const std::string &member) { return isPlain(member); }))
        return noPath;
    const auto number = std::uint16_t(m_paths.size());
    Path &path = m_paths.emplace_back();
    path.members = members;
    path.isTwin = isTwinPath(members);
    path.isHidden = isHidden;
    m_pathNumbers.emplace(members, number);
    return number;
}

void Sample::walk(const json::Value &value, Walk &at, bool isElement)
{
    const bool isDocument = at.members.size() == 1 && (at.members[0] == "header" || at.members[0] == "payload");
    const bool isHidden = at.members.size() > 1 && m_options.isHidden(at.members.back());
    if (at.row.cells.size() >= m_options.limits.cellsPerRow || at.members.size() > deepestPath)
        return;
    if (!isDocument) {
        if (const std::uint16_t path = pathNumber(at.members, isHidden); path != noPath) {
            Cell cell = cellOf(value, path);
            cell.isElement = isElement;
            at.row.cells.push_back(cell);
        }
    }
    if (const json::Array *list = value.asArray()) {
        for (const json::Value &each : *list)
            walk(each, at, true);
    }
    const json::Object *object = isHidden ? nullptr : value.asObject();
    if (!object)
        return;
    std::set<std::string_view> seen; // of members of one name the first counts, as in a filter
    for (const json::Member &member : object->members()) {
        if (!seen.insert(member.name).second)
            continue;
        at.members.push_back(member.name);
        walk(member.value, at, false);
        at.members.pop_back();
    }
}

Sample::Cell Sample::cellOf(const json::Value &value, std::uint16_t number)
{
    Cell cell;
    cell.path = number;
    cell.type = value.type();
    cell.number = std::numeric_limits<double>::quiet_NaN();
    Path &path = m_paths[number];
    const bool hasValue = !path.isHidden && !path.isTwin;
    if (const std::string *text = value.asString()) {
        cell.length = std::uint32_t(characterCount(*text));
        if (hasValue) {
            cell.number = dateIn(*text).value_or(cell.number);
            cell.text = isPlain(*text) ? textNumber(path, '"' + *text, value) : noText;
        }
    } else if (const json::Array *list = value.asArray()) {
        cell.length = std::uint32_t(list->size());
    } else if (const json::Object *object = value.asObject()) {
        cell.length = std::uint32_t(object->size());
    } else if (const bool *flag = value.asBool(); flag && hasValue) {
        cell.text = textNumber(path, *flag ? "\"true" : "\"false", value);
    } else if (const json::Number *digits = value.asNumber(); digits && hasValue && std::isfinite(digits->toDouble())) {
        cell.number = digits->toDouble() + 0.0; // -0 is 0
        const std::string shortest = digitsOf(cell.number);
        cell.text = textNumber(path, '#' + shortest, json::Value(json::Number{shortest}));
    }
    return cell;
}

std::uint32_t Sample::textNumber(Path &path, std::string key, json::Value value) const
{
    if (const auto known = path.places.find(key); known != path.places.end())
        return known->second;
    if (path.values.size() >= m_options.limits.valuesPerPath) {
        path.hasMore = path.hasMore || value.asString(); // a number is looked at as such in any case
        return noText;
    }
    const auto place = std::uint32_t(path.values.size());
    path.values.push_back(std::move(value));
    path.places.emplace(std::move(key), place);
    return place;
}

} // namespace tokenscope::scan
