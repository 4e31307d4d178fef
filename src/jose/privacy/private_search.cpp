// SPDX-License-Identifier: Apache-2.0
#include "jose/privacy/private_search.h"

#include "base/ascii.h"
#include "base/bytes.h"
#include "base/hex.h"
#include "jose/privacy/private_encoding.h"

#include <algorithm>
#include <array>
#include <string>

namespace tokenscope::jose {

namespace {

using namespace ascii;
using std::string_view;

constexpr std::size_t shortestKeyText = 16; ///< what looks like a key, where a name alone decides nothing
constexpr std::size_t longNumber = 32;
constexpr std::size_t shortestToken = 8;
constexpr std::size_t shortestPrivateNumber = 6;

bool isOfKey(PrivateName name)
{
    return formOf(name) == PrivateForm::KeyMember;
}

/// Whether an HMAC algorithm is there as a value.
bool namesHmac(string_view text)
{
    return std::ranges::any_of(std::array{"\"HS256\"", "\"HS384\"", "\"HS512\""},
                               [text](const char *name) { return text.find(name) != text.npos; });
}

} // namespace

PrivateForm formOf(PrivateName name)
{
    return name == PrivateName::Secret || name == PrivateName::AccessToken ? PrivateForm::Secret
                                                                           : PrivateForm::KeyMember;
}

bool looksLikeKey(string_view text)
{
    return text.size() >= shortestKeyText &&
           std::ranges::all_of(text,
                               [](char c) { return isBase64Character(c) || c == '=' || c == ':' || isBlank(c); }) &&
           std::ranges::count_if(text, isBlank) * 16 <= std::ptrdiff_t(text.size());
}

PrivateSearch::PrivateSearch(string_view source, PrivateValues values, int depth)
    : m_source(source)
    , m_unescaped(source)
    , m_text(m_unescaped.text())
    , m_values(values)
    , m_depth(depth)
    , m_namesKeyType(m_text.find("kty") != m_text.npos)
    , m_namesHmac(namesHmac(m_text))
{
}

std::vector<PrivatePassage> PrivateSearch::passages()
{
    const std::size_t mark = m_source.starts_with("\xEF\xBB\xBF") ? 3 : 0;
    if (startsPrivateKey(asBytes(m_source.substr(mark))))
        return {{mark, m_source.size(), m_source.size() - mark, PrivateForm::Binary, {}}};
    searchPem();
    searchPutty();
    searchXml();
    searchTables();
    searchWords();
    searchMentions();
    std::ranges::stable_sort(m_found, {}, &Range::begin);
    std::vector<PrivatePassage> merged;
    std::size_t end = 0;
    for (const Range &range : m_found) {
        if (!merged.empty() && range.begin <= end) {
            if (range.end <= end)
                continue;
            merged.back().characters += range.end - end;
            merged.back().end = m_unescaped.place(range.end);
        } else {
            const std::size_t begin = m_unescaped.place(range.begin);
            const string_view quote = range.quote == m_text.npos ? string_view()
                                                                 : m_source.substr(m_unescaped.place(range.quote),
                                                                                   m_unescaped.length(range.quote));
            merged.push_back({begin, m_unescaped.place(range.end), range.end - range.begin, range.form, quote});
        }
        end = range.end;
    }
    return merged;
}

void PrivateSearch::take(std::size_t begin, std::size_t end, PrivateForm form, std::size_t quote)
{
    while (begin < end && isBlank(m_text[begin]))
        ++begin;
    while (begin < end && isBlank(m_text[end - 1]))
        --end;
    if (begin < end && !isWithheldMark(m_text.substr(begin, end - begin)))
        m_found.push_back({begin, end, form, quote});
}

// Names

void PrivateSearch::searchWords()
{
    for (std::size_t i = 0; i < m_text.size();) {
        if (!isBase64Character(m_text[i])) {
            ++i;
            continue;
        }
        const std::size_t end = wordEnd(i);
        std::size_t next = end;
        if (end - i <= longestPrivateName)
            next = afterName(i, end);
        if (next == end && i >= m_examined)
            next = end - i == 2 && at(end) == ':' && hex::isDigit(m_text[i]) ? afterColonHex(i) : afterRun(i, end);
        i = next;
    }
}

/// Behind the value whose name the word is, or behind the word where it is not one.
std::size_t PrivateSearch::afterName(std::size_t begin, std::size_t end)
{
    PrivateName name = privateName(m_text.substr(begin, end - begin));
    if (name == PrivateName::None && isHmacSecret(begin, end))
        name = PrivateName::Secret;
    if (name == PrivateName::None)
        return end;
    if (begin > 0 && m_text[begin - 1] == '>' && at(end) == '<')
        return std::max(end, afterElement(name, end));
    std::size_t open = begin;
    while (open > 0 && isBlank(m_text[open - 1]))
        --open;
    std::size_t place = afterBlanks(end);
    const bool isQuoted = open > 0 && isQuote(m_text[open - 1]) && at(place) == m_text[open - 1];
    if (isQuoted) {
        while (at(place) == m_text[open - 1]) // doubled in a cell of CSV
            ++place;
        place = afterBlanks(place);
    }
    if (isQuoted && at(place) == ',') { // {"name":"d","value":"…"}, ["d","…"]
        std::size_t value = afterFormBlanks(place + 1);
        const std::size_t close = isQuote(at(value)) ? wordEnd(value + 1) : value;
        if (isQuote(at(close)) && isSame(m_text.substr(value + 1, close - value - 1), "value") &&
            at(afterBlanks(close + 1)) == ':')
            value = afterBlanks(afterBlanks(close + 1) + 1);
        else if (m_text[open - 1] != at(value) || at(open - 2) != '[')
            return end;
        return std::max(end, afterValue(name, open - 1, value));
    }
    const std::size_t separator = place;
    if (at(separator) != ':' && at(separator) != '=')
        return end;
    place = afterFormBlanks(separator + (at(separator + 1) == '>' ? 2 : 1));
    if ((at(place) == 'b' || at(place) == 'u' || at(place) == 'r' || at(place) == '@') && isQuote(at(place + 1)))
        ++place; // b'…'
    const std::size_t after = isQuoted ? afterValue(name, open - 1, place) : afterBareValue(name, separator, place);
    return std::max(end, after);
}

/// `{"type":"HS256","key":"…"}` (Hasura), `{"alg":"HS256","value":"…"}` (UAA): beside the algorithm, in one object.
bool PrivateSearch::isHmacSecret(std::size_t begin, std::size_t end) const
{
    constexpr std::size_t reach = 512;
    const string_view word = m_text.substr(begin, end - begin);
    if (!m_namesHmac || (word != "key" && word != "value"))
        return false;
    int depth = 0;
    std::size_t open = begin;
    do {
        if (open == 0 || begin - open == reach)
            return false;
        --open;
        depth += m_text[open] == '}' ? 1 : m_text[open] == '{' ? -1 : 0;
    } while (depth >= 0);
    std::string own; // members of the object, without those of the objects in it
    for (const char c : m_text.substr(open, reach + begin - open)) {
        depth += c == '{' ? 1 : c == '}' ? -1 : 0;
        if (depth < 0)
            break;
        if (depth == 0)
            own += c;
    }
    return namesHmac(own);
}

bool PrivateSearch::counts(PrivateName name, string_view value) const
{
    const bool isAny = m_values == PrivateValues::Any;
    const auto blank = std::ranges::find_if(value, isBlank);
    switch (name) {
    case PrivateName::None:
        return false;
    case PrivateName::KeyMember:
        return isAny || m_namesKeyType || looksLikeKey(value);
    case PrivateName::KeyNumber:
        return isAny || looksLikeKey(value);
    case PrivateName::Secret:
        return isAny || value.size() >= shortestToken;
    case PrivateName::AccessToken:
        return value.size() >= shortestToken && blank == value.end();
    }
    return true;
}

/// Zero where nothing was taken. `quote` is the one before the name.
std::size_t PrivateSearch::afterValue(PrivateName name, std::size_t quote, std::size_t place)
{
    if (place >= m_text.size())
        return 0;
    const char first = at(place);
    if (isQuote(first) && at(place + 1) == first && isBase64Character(at(place + 2)))
        ++place; // doubled too
    if (isQuote(first)) {
        const std::size_t close = closingQuote(place);
        if (!counts(name, m_text.substr(place + 1, close - place - 1)))
            return 0;
        take(place + 1, close, formOf(name));
        return close;
    }
    if (first == '[' || first == '{')
        return afterBrackets(name, quote, place);
    if (isDigit(first) || first == '-')
        return afterNumbers(name, quote, place);
    std::size_t end = place;
    while (end < m_text.size() && string_view(",}]\r\n\"'").find(m_text[end]) == string_view::npos)
        ++end;
    const string_view value = m_text.substr(place, end - place);
    if (value.starts_with("null") || value.starts_with("true") || value.starts_with("false") || !counts(name, value))
        return 0;
    take(place, end, formOf(name));
    return end;
}

std::size_t PrivateSearch::afterNumbers(PrivateName name, std::size_t quote, std::size_t place)
{
    std::size_t end = place;
    while (end < m_text.size() && (isDigit(m_text[end]) || isLetter(m_text[end]) ||
                                   string_view("+-._").find(m_text[end]) != string_view::npos))
        ++end;
    const std::size_t needed = m_values == PrivateValues::Any ? shortestPrivateNumber : longNumber;
    if (end - place < needed || name == PrivateName::AccessToken)
        return 0;
    take(place, end, formOf(name), quote);
    return end;
}

/// Some services wrap every answer in `{"d": …}`: what holds keys is looked into, not withheld as a whole.
std::size_t PrivateSearch::afterBrackets(PrivateName name, std::size_t quote, std::size_t place)
{
    constexpr std::size_t glance = 256;
    const std::size_t word = quote == m_text.npos ? place : afterBlanks(quote + 1);
    const bool isOtherPrimes = isSame(m_text.substr(word, wordEnd(word) - word), "oth");
    const string_view start = m_text.substr(place, glance);
    const bool holdsKeys = start.find("\"kty\"") != start.npos || start.find("\"keys\"") != start.npos;
    if (!isOfKey(name) || (!isOtherPrimes && (holdsKeys || m_values == PrivateValues::KeysOnly)))
        return 0;
    const std::size_t close = closingBracket(place);
    if (close - place <= 2)
        return 0;
    take(place, close, formOf(name), quote);
    return close;
}

/// YAML, forms, settings, what `openssl pkey -text` prints: a name alone is a word like any other, so that the value
/// has to look like one.
std::size_t PrivateSearch::afterBareValue(PrivateName name, std::size_t separator, std::size_t place)
{
    if (isQuote(at(place))) {
        const std::size_t close = closingQuote(place);
        const string_view value = m_text.substr(place + 1, close - place - 1);
        const bool isValue = looksLikeKey(value) || (name != PrivateName::KeyMember && value.size() >= shortestToken &&
                                                     std::ranges::none_of(value, isBlank));
        if (!isValue)
            return 0;
        take(place + 1, close, formOf(name));
        return close;
    }
    if (isOfKey(name)) {
        const bool isHex =
            name == PrivateName::KeyNumber || at(place + 2) == ':' ||
            isSame(m_text.substr(separator < 4 ? 0 : separator - 4, std::min<std::size_t>(4, separator)), "priv");
        std::size_t hex = place;
        while (isHex && (hex::isDigit(at(hex)) || at(hex) == ':' || isBlank(at(hex))))
            ++hex;
        if (hex - place >= longNumber) {
            take(place, hex, formOf(name));
            return hex;
        }
        std::size_t end = wordEnd(place);
        while (at(end) == '=')
            ++end;
        if (end - place < shortestKeyText)
            return 0;
        take(place, end, formOf(name));
        return end;
    }
    const auto ends = [this](std::size_t index) {
        return index >= m_text.size() || isBlank(m_text[index]) ||
               string_view("&\"'<>;,)}]").find(m_text[index]) != string_view::npos;
    };
    // The same end counts for every name in a value that was not taken.
    std::size_t end = place < m_bareEnd ? m_bareEnd : place;
    while (!ends(end))
        ++end;
    m_bareEnd = end;
    string_view value = m_text.substr(place, end - place);
    if (isSame(value, "bearer") || isSame(value, "basic")) {
        place = afterBlanks(end);
        for (end = place; !ends(end);)
            ++end;
        value = m_text.substr(place, end - place);
    }
    constexpr std::size_t looked = 1024; // of random ones so many have both
    const string_view start = value.substr(0, looked);
    const bool isMixed = std::ranges::any_of(start, isDigit) && std::ranges::any_of(start, isLetter);
    if (value.size() < (at(separator) == '=' ? shortestToken : shortestKeyText) || (at(separator) == ':' && !isMixed))
        return 0;
    take(place, end, formOf(name));
    return end;
}

} // namespace tokenscope::jose
