// SPDX-License-Identifier: Apache-2.0
#include "base/ascii.h"
#include "base/bytes.h"
#include "base/hex.h"
#include "jose/privacy/private_encoding.h"
#include "jose/privacy/private_search.h"

#include <algorithm>

/// Where runs of base64 and hexadecimal end, and what is inside them.
namespace tokenscope::jose {

namespace {

using namespace ascii;
using std::string_view;

constexpr int deepestEncoding = 2;
constexpr std::size_t shortestRun = 24;  ///< no encoded key is shorter
constexpr std::size_t shortestLine = 16; ///< of base64 in a list of texts
constexpr std::size_t fullLine = 32;     ///< of base64 that was wrapped: others are words
constexpr std::size_t deepestQuote = 16; ///< layers of escaping that are told apart, in characters

bool isLineBreak(char c)
{
    return c == '\n' || c == '\r';
}

} // namespace

/// Behind a run that is private, or behind the word.
std::size_t PrivateSearch::afterRun(std::size_t begin, std::size_t end)
{
    const std::size_t last = runEnd(begin, end);
    m_examined = last;
    const string_view run = m_text.substr(begin, last - begin);
    if (run.size() < shortestRun)
        return end;
    for (std::size_t i = 0; i < run.size(); ++i) { // where a line or a label ends, a key may begin
        const bool isStart = i == 0 || !(isLetter(run[i - 1]) || isDigit(run[i - 1]));
        if (!isStart || (run[i] != 'M' && run[i] != 'b'))
            continue;
        if (startsPrivateKey(asBytes(base64Bytes(run.substr(i, 128), 0, 64)))) {
            const std::size_t close = encodedEnd(begin + i);
            take(begin + i, close, PrivateForm::Encoded);
            return close;
        }
    }
    const bool touchesDot = at(last) == '.' || (begin > 0 && m_text[begin - 1] == '.');
    const bool isToken = touchesDot && m_values == PrivateValues::KeysOnly; // its parts are looked at elsewhere
    if (m_depth >= deepestEncoding || isToken)
        return end;
    const bool isHex = std::ranges::all_of(run, [](char c) { return hex::isDigit(c) || isBlank(c); });
    if (isHex) {
        const std::string decoded = hexBytes(run);
        if (startsPrivateKey(asBytes(decoded)) || formInside(decoded)) {
            take(begin, last, PrivateForm::Encoded);
            return last;
        }
    }
    constexpr std::size_t group = 4; // the run may begin with something else, which moves all that follows
    for (std::size_t skipped = 0; skipped < group; ++skipped) {
        if (formInside(base64Bytes(run, skipped))) {
            take(begin, last, PrivateForm::Encoded);
            return last;
        }
    }
    return end;
}

std::optional<PrivateForm> PrivateSearch::formInside(const std::string &decoded) const
{
    if (!holdsText(decoded))
        return std::nullopt;
    const auto inside = PrivateSearch(decoded, m_values, m_depth + 1).passages();
    return inside.empty() ? std::nullopt : std::optional(inside.front().form);
}

/// 30:82:04:a4
std::size_t PrivateSearch::afterColonHex(std::size_t begin)
{
    std::size_t end = begin;
    while (hex::isDigit(at(end)) || at(end) == ':' || isBlank(at(end)))
        ++end;
    if (end - begin >= fullLine && startsPrivateKey(asBytes(hexBytes(m_text.substr(begin, end - begin)))))
        take(begin, end, PrivateForm::Encoded);
    const bool isCut = end < m_text.size() && isBase64Character(m_text[end]); // in the middle of a word
    while (isCut && end > begin && isBase64Character(m_text[end - 1]))
        --end;
    return std::max(end, begin + 2);
}

std::size_t PrivateSearch::afterBlanks(std::size_t index) const
{
    while (index < m_text.size() && isBlank(m_text[index]))
        ++index;
    return index;
}

/// The same before a value in quotes or brackets, where a form wrote the blanks as plus signs.
std::size_t PrivateSearch::afterFormBlanks(std::size_t index) const
{
    const std::size_t plain = afterBlanks(index);
    std::size_t next = plain;
    while (next < m_text.size() && (m_text[next] == '+' || isBlank(m_text[next])))
        ++next;
    return isQuote(at(next)) || at(next) == '[' || at(next) == '{' ? next : plain;
}

std::size_t PrivateSearch::wordEnd(std::size_t index) const
{
    while (index < m_text.size() && isBase64Character(m_text[index]))
        ++index;
    return index;
}

/// Over the ends of lines, and over single blanks between long pieces, as when a wrapped text lost its lines.
std::size_t PrivateSearch::runEnd(std::size_t wordBegin, std::size_t end) const
{
    for (;;) {
        const std::size_t next = afterBlanks(end);
        const bool isWrapped = next > end && std::any_of(m_text.begin() + std::ptrdiff_t(end),
                                                         m_text.begin() + std::ptrdiff_t(next), isLineBreak);
        const bool isSpaced = next == end + 1 && end - wordBegin >= fullLine;
        if ((!isWrapped && !isSpaced) || next >= m_text.size() || !isBase64Character(m_text[next]))
            return end;
        wordBegin = next;
        end = wordEnd(next);
    }
}

std::size_t PrivateSearch::closingQuote(std::size_t open) const
{
    const std::size_t depth = std::min(m_unescaped.length(open), deepestQuote);
    for (std::size_t i = m_text.find(m_text[open], open + 1); i != m_text.npos; i = m_text.find(m_text[open], i + 1)) {
        if (std::min(m_unescaped.length(i), deepestQuote) <= depth)
            return i;
    }
    return m_text.size();
}

/// Behind the bracket that closes the one at `open`; the end of the text where none does.
std::size_t PrivateSearch::closingBracket(std::size_t open) const
{
    std::size_t depth = 0;
    for (std::size_t i = open; i < m_text.size(); ++i) {
        const char c = m_text[i];
        if (c == '"')
            i = closingQuote(i);
        else if (c == '[' || c == '{')
            ++depth;
        else if ((c == ']' || c == '}') && --depth == 0)
            return i + 1;
    }
    return m_text.size();
}

/// Whether the base64 that ended at `gap` goes on at `next`: on a new line, or in the next text of a list of lines.
bool PrivateSearch::goesOn(std::size_t gap, std::size_t next, std::size_t lineLength) const
{
    const std::size_t end = wordEnd(next);
    const bool isNewLine =
        std::all_of(m_text.begin() + std::ptrdiff_t(gap), m_text.begin() + std::ptrdiff_t(next), isBlank);
    if (next == gap || end == next || (end - next < shortestLine && (!isNewLine || lineLength < fullLine)))
        return false;
    std::size_t after = end;
    while (at(after) == '=')
        ++after;
    if (after > end && isBase64Character(at(after)))
        return false; // name=value
    after = afterBlanks(after);
    if (isQuote(at(after)))
        after = afterBlanks(after + 1);
    return at(after) != ':';
}

std::size_t PrivateSearch::encodedEnd(std::size_t begin) const
{
    constexpr string_view between = " \t\r\n\"'`,+;|";
    constexpr std::size_t widestGap = 64;
    for (std::size_t lineBegin = begin;;) {
        const std::size_t lineEnd = wordEnd(lineBegin);
        std::size_t end = lineEnd;
        while (at(end) == '=')
            ++end;
        std::size_t next = end;
        while (next < m_text.size() && next - end < widestGap && between.find(m_text[next]) != between.npos)
            ++next;
        if (!goesOn(end, next, lineEnd - lineBegin))
            return end;
        lineBegin = next;
    }
}

} // namespace tokenscope::jose
