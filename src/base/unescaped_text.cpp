// SPDX-License-Identifier: Apache-2.0
#include "base/unescaped_text.h"

#include "base/ascii.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <limits>
#include <optional>
#include <utility>

namespace tokenscope {

namespace {

constexpr char beyondAscii = '\x1A';

/// One character and how many of the text stand for it.
struct Unit
{
    char character = '\0';
    std::size_t length = 1;
};

char asciiOf(unsigned long code)
{
    return code < 0x80 ? char(code) : beyondAscii;
}

/// The number that exactly so many digits make.
std::optional<unsigned long> numberAt(std::string_view text, std::size_t at, std::size_t digits, int base)
{
    if (digits == 0 || text.size() < at + digits)
        return std::nullopt;
    unsigned long number = 0;
    const char *const end = text.data() + at + digits;
    const auto read = std::from_chars(text.data() + at, end, number, base);
    return read.ec == std::errc() && read.ptr == end ? std::optional(number) : std::nullopt;
}

bool isBackslashEscape(std::string_view text, std::size_t at)
{
    return text.size() >= at + 6 && text[at] == '\\' && text[at + 1] == 'u' && text[at + 2] == '0' &&
           text[at + 3] == '0' && text[at + 4] == '5' && (text[at + 5] == 'c' || text[at + 5] == 'C');
}

/// Behind any number of backslashes, which is what several layers of escaping make of one.
Unit backslashUnit(std::string_view text)
{
    std::size_t at = 0;
    while (at < text.size() && text[at] == '\\')
        at += isBackslashEscape(text, at) ? 6 : 1;
    if (at == text.size())
        return {'\\', at};
    const char character = text[at];
    if (character == 'u' && at + 1 < text.size() && text[at + 1] == '{') {
        const std::size_t close = text.substr(0, at + 10).find('}', at);
        const auto code = close == text.npos ? std::nullopt : numberAt(text, at + 2, close - at - 2, 16);
        return code ? Unit{asciiOf(*code), close + 1} : Unit{character, at + 1};
    }
    if (const auto code = character == 'u' ? numberAt(text, at + 1, 4, 16) : std::nullopt)
        return {asciiOf(*code), at + 5};
    if (const auto code = character == 'x' ? numberAt(text, at + 1, 2, 16) : std::nullopt)
        return {asciiOf(*code), at + 3};
    if (const auto code = numberAt(text, at, 3, 8))
        return {asciiOf(*code), at + 3};
    static constexpr std::string_view letters = "nrtbf";
    const std::size_t letter = letters.find(character);
    return {letter == letters.npos ? character : "\n\r\t  "[letter], at + 1};
}

struct NamedCharacter
{
    std::string_view name; ///< as after the ampersand
    char character;
};

constexpr auto namedCharacters = std::to_array<NamedCharacter>({
    {"quot;", '"'},   {"QUOT;", '"'},   {"apos;", '\''},  {"lt;", '<'},     {"LT;", '<'},       {"gt;", '>'},
    {"GT;", '>'},     {"colon;", ':'},  {"comma;", ','},  {"sol;", '/'},    {"plus;", '+'},     {"equals;", '='},
    {"lowbar;", '_'}, {"hyphen;", '-'}, {"dash;", '-'},   {"period;", '.'}, {"bsol;", '\\'},    {"lcub;", '{'},
    {"rcub;", '}'},   {"lbrace;", '{'}, {"rbrace;", '}'}, {"nbsp;", ' '},   {"NewLine;", '\n'}, {"Tab;", '\t'},
});

std::optional<Unit> numberedCharacter(std::string_view text)
{
    constexpr std::size_t longest = 12;
    if (text.size() < 3 || text[0] != '#')
        return std::nullopt;
    const bool isHex = text[1] == 'x' || text[1] == 'X';
    const std::size_t first = isHex ? 2 : 1;
    std::size_t end = first;
    while (end < text.size() && end < longest &&
           (isHex ? numberAt(text, end, 1, 16).has_value() : ascii::isDigit(text[end])))
        ++end;
    const auto code = numberAt(text, first, end - first, isHex ? 16 : 10);
    if (!code)
        return std::nullopt;
    return Unit{asciiOf(*code), end + (end < text.size() && text[end] == ';' ? 1 : 0)};
}

Unit ampersandUnit(std::string_view text)
{
    std::size_t at = 1;
    static constexpr std::array<std::string_view, 4> itself = {"amp;", "AMP;", "#38;", "#x26;"};
    const auto startsRest = [&](std::string_view reference) { return text.substr(at).starts_with(reference); };
    for (auto again = itself.begin(); again != itself.end();) { // the ampersand itself was encoded
        again = std::ranges::find_if(itself, startsRest);
        at += again == itself.end() ? 0 : again->size();
    }
    const std::string_view rest = text.substr(at);
    if (const auto numbered = numberedCharacter(rest))
        return {numbered->character, at + numbered->length};
    const auto named =
        std::ranges::find_if(namedCharacters, [rest](const auto &each) { return rest.starts_with(each.name); });
    return named == namedCharacters.end() ? Unit{'&', at} : Unit{named->character, at + named->name.size()};
}

Unit percentUnit(std::string_view text)
{
    std::size_t at = 1;
    while (text.substr(at).starts_with("25") && numberAt(text, at + 2, 2, 16))
        at += 2; // the percent sign itself was encoded
    const auto code = numberAt(text, at, 2, 16);
    return code ? Unit{asciiOf(*code), at + 2} : Unit{'%', 1};
}

bool startsEscape(char character)
{
    return character == '\\' || character == '&' || character == '%';
}

Unit unitAt(std::string_view text)
{
    switch (text.front()) {
    case '\\':
        return backslashUnit(text);
    case '&':
        return ampersandUnit(text);
    case '%':
        return percentUnit(text);
    default:
        return {text.front(), 1};
    }
}

} // namespace

UnescapedText::UnescapedText(std::string_view source)
    : m_source(source)
{
    const bool isWide = source.find('\0') != source.npos;
    m_isPlain = (!isWide && std::ranges::none_of(source, startsEscape)) ||
                source.size() >= std::numeric_limits<std::uint32_t>::max();
    if (m_isPlain)
        return;
    std::string narrow;
    std::vector<std::uint32_t> narrowPlaces;
    if (isWide) {
        narrow.reserve(source.size());
        narrowPlaces.reserve(source.size() + 1);
        for (std::size_t at = 0; at < source.size(); ++at) {
            if (source[at] == '\0')
                continue;
            narrow += source[at];
            narrowPlaces.push_back(std::uint32_t(at));
        }
        narrowPlaces.push_back(std::uint32_t(source.size()));
    }
    const std::string_view text = isWide ? std::string_view(narrow) : source;
    const auto placeOf = [&](std::size_t at) { return isWide ? narrowPlaces[at] : std::uint32_t(at); };
    m_text.reserve(text.size());
    m_places.reserve(text.size() + 1);
    for (std::size_t at = 0; at < text.size();) {
        const Unit unit = unitAt(text.substr(at));
        m_text += unit.character;
        m_places.push_back(placeOf(at));
        at += unit.length;
    }
    m_places.push_back(std::uint32_t(source.size()));
}

std::string inWidthOf(std::string_view replaced, std::string_view text)
{
    const std::size_t width = std::min(replaced.find_first_not_of('\0', 1), replaced.size());
    std::string wide;
    for (const char c : text) {
        if (c == '\0')
            continue;
        wide += c;
        wide.append(width - 1, '\0');
    }
    return wide;
}

} // namespace tokenscope
