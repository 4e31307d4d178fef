// SPDX-License-Identifier: Apache-2.0
#include "scan/token_finder.h"

#include "inspect/text/token_characters.h"
#include "inspect/text_tokens.h"
#include "scan/line_time.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <utility>

namespace tokenscope::scan {

namespace {

/// Of the beginning of a line, for its time.
constexpr std::size_t rememberedOfLine = 512;
/// Behind a token so far from the end of what is known nothing more can belong to it: a mail wraps at 200 characters at
/// most, and the rule for that looks at one line.
constexpr std::size_t margin = 256 * 1024;

/// What is in front of a token is its name.
constexpr std::size_t rememberedBefore = 256;

bool isOfToken(char c)
{
    return inspect::isOf(c, inspect::Base64UrlCharacter | inspect::DotCharacter | inspect::TildeCharacter);
}

/// Where the text that is kept has to begin, so that what is at `begin` is seen as it would be in the whole: not
/// within a word, and with some of what precedes it.
std::size_t keptFrom(std::string_view text, std::size_t begin)
{
    while (begin > 0 && isOfToken(text[begin - 1]))
        --begin;
    std::size_t before = begin - std::min(begin, rememberedBefore);
    while (before > 0 && before < begin && isOfToken(text[before]))
        ++before;
    return before;
}

/// By their first letters, those in base64 once more or in hexadecimal digits too.
bool mayHoldToken(std::string_view text)
{
    constexpr std::array starts = {"ey", "ew", "ZXl", "ZXd", "V5S", "leU", "WlhsS", "65794a", "65794A"};
    return std::ranges::any_of(starts, [text](const char *start) { return text.contains(start); });
}

/// Whole ones and those that are cut off behind their header, in the order of the text.
std::optional<inspect::EmbeddedTokens> allIn(std::string_view text)
{
    auto found = inspect::findEmbeddedTokens(text);
    if (!found)
        return std::nullopt;
    // Of a header alone it is not sure that a token was meant: it may be a part of one in JSON.
    const auto hasPayload = [text](const inspect::TextRange &range) {
        return text.substr(range.offset, range.length).contains('.');
    };
    std::ranges::copy_if(found->cutOff, std::back_inserter(found->places), hasPayload);
    if (!found->isComplete && !hasPayload(found->places.front()))
        found->places.erase(found->places.begin());
    if (found->places.empty())
        return std::nullopt;
    std::ranges::sort(found->places, {}, &inspect::TextRange::offset);
    return found;
}

} // namespace

std::vector<FoundToken> TokenFinder::take(std::string_view piece)
{
    m_text.append(piece);
    return m_text.size() > 2 * margin ? search(m_text.size() - margin) : std::vector<FoundToken>();
}

std::vector<FoundToken> TokenFinder::pause()
{
    return search(m_text.rfind('\n') + 1); // npos + 1 is 0
}

std::vector<FoundToken> TokenFinder::finish()
{
    return search(m_text.size());
}

/// Hands on what ends before `settled`, and keeps the text from there on, or from a token on that reaches beyond.
std::vector<FoundToken> TokenFinder::search(std::size_t settled)
{
    const bool isLast = settled == m_text.size();
    std::vector<FoundToken> found;
    const auto tokens = mayHoldToken(m_text) ? allIn(m_text) : std::nullopt;
    std::size_t dropped = settled;
    std::size_t handedOn = 0;
    if (tokens) {
        const auto places = inspect::placesOf(m_text, *tokens);
        for (std::size_t i = 0; i < places.size(); ++i) {
            const inspect::TextRange &range = tokens->places[i];
            if (range.offset + range.length > settled && !isLast) {
                if (range.offset < settled)
                    dropped = range.offset;
                break;
            }
            const bool isFirstLine = places[i].line == 1; // it may have begun before what is kept
            const std::string line = isFirstLine
                                         ? m_lineStart + m_text.substr(0, std::min(range.offset, rememberedOfLine))
                                         : m_text.substr(range.offset + 1 - places[i].column, rememberedOfLine);
            found.push_back({m_text.substr(range.offset, range.length), m_offset + range.offset,
                             m_line + places[i].line - 1, places[i].name, lineTime(line)});
            handedOn = range.offset + range.length;
        }
    }
    if (!isLast && m_text.size() - dropped < longestToken)
        dropped = std::max(handedOn, keptFrom(m_text, dropped));
    drop(dropped);
    return found;
}

void TokenFinder::drop(std::size_t count)
{
    const std::string_view gone = std::string_view(m_text).substr(0, count);
    const std::size_t lineAt = gone.rfind('\n');
    if (lineAt == std::string_view::npos)
        m_lineStart.append(gone.substr(0, rememberedOfLine - std::min(m_lineStart.size(), rememberedOfLine)));
    else
        m_lineStart = std::string(gone.substr(lineAt + 1, rememberedOfLine));
    m_line += std::uint64_t(std::ranges::count(gone, '\n'));
    m_offset += count;
    m_text.erase(0, count);
}

} // namespace tokenscope::scan
