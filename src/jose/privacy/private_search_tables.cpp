// SPDX-License-Identifier: Apache-2.0
#include "base/ascii.h"
#include "jose/privacy/private_encoding.h"
#include "jose/privacy/private_search.h"

#include <algorithm>
#include <vector>

/// Values in tables: CSV (RFC 4180), tab-separated, and with bars between the columns, as Markdown and database clients
/// draw them.
namespace tokenscope::jose {

namespace {

using std::string_view;

constexpr string_view columnSeparators = ",;\t|";
constexpr std::size_t mostColumns = 256;
constexpr std::size_t longestMarkup = 512; ///< between two cells of a web page

/// A cell without the blanks and quotes around it.
struct Cell
{
    std::size_t begin;
    std::size_t end;
};

/// What the columns are called that the rows below have.
struct TableHead
{
    char separator = '\0';
    std::vector<PrivateName> columns;
    bool isOfKeys = false;
};

/// Quotes around cells come in pairs; others are of what the table is in.
bool hasQuotedCells(string_view line)
{
    return std::ranges::count(line, '"') % 2 == 0;
}

/// The separator of the line: the first that is in it outside of quotes; zero where it has none.
char separatorOf(string_view line)
{
    const bool counts = hasQuotedCells(line);
    bool isInQuotes = false;
    for (const char c : line) {
        if (c == '"')
            isInQuotes = counts && !isInQuotes;
        else if (!isInQuotes && columnSeparators.contains(c))
            return c;
    }
    return '\0';
}

/// Places are those of the text in which the line is at `offset`.
void findCells(string_view line, std::size_t offset, char separator, std::vector<Cell> &cells)
{
    cells.clear();
    const bool counts = hasQuotedCells(line);
    bool isInQuotes = false;
    std::size_t begin = 0;
    const auto close = [&](std::size_t end) {
        while (begin < end && (ascii::isBlank(line[begin]) || ascii::isQuote(line[begin])))
            ++begin;
        while (begin < end && (ascii::isBlank(line[end - 1]) || ascii::isQuote(line[end - 1])))
            --end;
        cells.push_back({offset + begin, offset + end});
    };
    for (std::size_t i = 0; i < line.size() && cells.size() < mostColumns; ++i) {
        if (line[i] == '"')
            isInQuotes = counts && !isInQuotes;
        if (line[i] != separator || isInQuotes)
            continue;
        close(i);
        begin = i + 1;
    }
    close(line.size());
}

/// A line between the head of a table and its rows: `|---|:--|`, `-----+-----`.
bool isRule(string_view line)
{
    return line.find('-') != line.npos && line.find_first_not_of("-+|: \t\r") == line.npos;
}

} // namespace

/// `<td>d</td><td>…</td>`, `<dt>d</dt> <dd><code>…`: behind the text of the next element, or zero where that is no
/// value.
std::size_t PrivateSearch::afterElement(PrivateName name, std::size_t at)
{
    const std::size_t limit = at + longestMarkup;
    while (at < std::min(limit, m_text.size()) && (m_text[at] == '<' || ascii::isBlank(m_text[at])))
        at = m_text[at] == '<' ? std::min(m_text.find('>', at), m_text.size() - 1) + 1 : at + 1;
    const std::size_t end = std::min(m_text.find('<', at), m_text.size());
    const std::size_t before = m_found.size();
    if (at < end)
        takeCell(name, false, at, end);
    return m_found.size() > before ? end : 0;
}

/// `isOfKeys`: it is beside a key type, so that no value is too short.
void PrivateSearch::takeCell(PrivateName name, bool isOfKeys, std::size_t begin, std::size_t end)
{
    const string_view value = m_text.substr(begin, end - begin);
    const bool isKeyMember = formOf(name) == PrivateForm::KeyMember;
    if (isKeyMember ? isOfKeys || looksLikeKey(value) : counts(name, value))
        take(begin, end, formOf(name));
}

void PrivateSearch::searchTables()
{
    TableHead head;
    std::vector<Cell> cells;
    for (std::size_t begin = 0, end = 0; begin < m_text.size(); begin = end + 1) {
        end = std::min(m_text.find('\n', begin), m_text.size());
        const string_view line = m_text.substr(begin, end - begin);
        const char separator = separatorOf(line);
        if (isRule(line))
            continue;
        if (separator == '\0') {
            head = {};
            continue;
        }
        findCells(line, begin, separator, cells);
        TableHead own{separator, {}, false};
        own.columns.reserve(cells.size());
        for (const Cell &cell : cells) {
            const string_view text = m_text.substr(cell.begin, cell.end - cell.begin);
            own.columns.push_back(privateName(text));
            own.isOfKeys = own.isOfKeys || ascii::isSame(text, "kty");
        }
        if (separator != head.separator)
            head = {};
        // Also where a name is in it, for a key may be called `d`.
        if (!own.isOfKeys) {
            for (std::size_t i = 0; i < std::min(cells.size(), head.columns.size()); ++i) {
                if (head.columns[i] != PrivateName::None)
                    takeCell(head.columns[i], head.isOfKeys, cells[i].begin, cells[i].end);
            }
        }
        const auto named =
            std::size_t(std::ranges::find_if(own.columns, [](PrivateName name) { return name != PrivateName::None; }) -
                        own.columns.begin());
        if (named == cells.size())
            continue;
        // A row of a table that lies on its side: the name, and the value beside it.
        if (named + 1 < cells.size() && own.columns[named + 1] == PrivateName::None && !own.isOfKeys)
            takeCell(own.columns[named], false, cells[named + 1].begin, cells[named + 1].end);
        if (own.isOfKeys || !head.isOfKeys)
            head = std::move(own);
    }
}

} // namespace tokenscope::jose
