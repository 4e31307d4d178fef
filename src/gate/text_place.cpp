// SPDX-License-Identifier: Apache-2.0
#include "gate/text_place.h"

#include "base/ascii.h"
#include "json/document.h"
#include "json/scanner.h"

#include <algorithm>
#include <charconv>
#include <span>

namespace tokenscope::gate {

namespace {

constexpr std::string_view byteOrderMark = "\xEF\xBB\xBF";

/// The tokens of an RFC 6901 pointer, unescaped.
std::vector<std::string> pointerTokens(std::string_view pointer)
{
    std::vector<std::string> tokens;
    while (!pointer.empty()) {
        pointer.remove_prefix(1);
        const std::string_view escaped = pointer.substr(0, pointer.find('/'));
        std::string token;
        for (std::size_t i = 0; i < escaped.size(); ++i) {
            const bool isEscape = escaped[i] == '~' && i + 1 < escaped.size();
            token += !isEscape ? escaped[i] : escaped[i + 1] == '1' ? '/' : '~';
            i += isEscape ? 1 : 0;
        }
        tokens.push_back(std::move(token));
        pointer.remove_prefix(escaped.size());
    }
    return tokens;
}

/// Walks over JSON that json::parse() has found to be well formed.
class Walker
{
public:
    explicit Walker(std::string_view text)
        : m_scanner(text)
    {
        m_scanner.skipWhiteSpace();
    }

    /// Goes to the value; false if there is none.
    bool goTo(std::span<const std::string> tokens)
    {
        for (const std::string &token : tokens) {
            if (!(m_scanner.next() == '[' ? enterElement(token) : m_scanner.next() == '{' && enterMember(token)))
                return false;
        }
        return true;
    }

    std::size_t offset() const { return m_scanner.offset(); }

    /// The offsets of an array's elements; empty if there is no array.
    std::vector<std::size_t> elements()
    {
        std::vector<std::size_t> found;
        if (!m_scanner.take('['))
            return found;
        skip();
        while (m_scanner.next() != ']' && !m_scanner.isAtEnd()) {
            found.push_back(offset());
            passValue();
            passComma();
        }
        return found;
    }

private:
    void skip() { m_scanner.skipWhiteSpace(); }

    void passComma()
    {
        skip();
        m_scanner.take(',');
        skip();
    }

    bool enterElement(const std::string &token)
    {
        std::size_t index = 0;
        const auto [end, fault] = std::from_chars(token.data(), token.data() + token.size(), index);
        if (fault != std::errc() || end != token.data() + token.size())
            return false;
        m_scanner.take('[');
        skip();
        for (; index > 0 && m_scanner.next() != ']' && !m_scanner.isAtEnd(); --index) {
            passValue();
            passComma();
        }
        return m_scanner.next() != ']' && !m_scanner.isAtEnd();
    }

    bool enterMember(const std::string &name)
    {
        m_scanner.take('{');
        skip();
        while (m_scanner.next() == '"') {
            const auto key = m_scanner.string();
            const bool isIt = key && key->text == name;
            skip();
            m_scanner.take(':');
            skip();
            if (isIt)
                return true;
            passValue();
            passComma();
        }
        return false;
    }

    void passValue()
    {
        std::size_t depth = 0;
        do {
            const char next = m_scanner.next();
            if (next == '"') {
                if (!m_scanner.string())
                    return;
            } else if (next == '{' || next == '[') {
                m_scanner.take(next);
                ++depth;
            } else if (next == '}' || next == ']') {
                m_scanner.take(next);
                --depth;
            } else if (next == ',' || next == ':') {
                m_scanner.take(next);
            } else if (next == '-' || ascii::isDigit(next)) {
                if (!m_scanner.number())
                    return;
            } else if (m_scanner.isAtEnd() || m_scanner.word().empty()) {
                return;
            }
            if (depth > 0)
                skip();
        } while (depth > 0);
    }

    json::Scanner m_scanner;
};

/// Whether a byte is the last of a character of UTF-8.
bool isCharacterEnd(std::string_view text, std::size_t at)
{
    return at + 1 >= text.size() || (text[at + 1] & 0xC0) != 0x80;
}

} // namespace

PlacedText::PlacedText(std::string_view text)
    : m_text(text)
{
    m_lineStarts.push_back(0);
    for (auto at = text.find('\n'); at != text.npos; at = text.find('\n', at + 1))
        m_lineStarts.push_back(at + 1);
}

Place PlacedText::at(std::size_t offset) const
{
    const auto line = std::ranges::upper_bound(m_lineStarts, offset) - 1;
    std::size_t characters = 0;
    for (std::size_t i = *line; i < offset; ++i)
        characters += isCharacterEnd(m_text, i) ? 1 : 0;
    return {{}, std::size_t(line - m_lineStarts.begin()) + 1, characters + 1};
}

Place PlacedText::at(const std::string &pointer) const
{
    const std::size_t mark = m_text.starts_with(byteOrderMark) ? byteOrderMark.size() : 0;
    const std::string_view json = m_text.substr(mark);
    Place place{pointer};
    if (!json::parse(json))
        return place;
    Walker walker(json);
    if (!walker.goTo(pointerTokens(pointer)))
        return place;
    place = at(walker.offset() + mark);
    place.pointer = pointer;
    return place;
}

std::vector<Place> PlacedText::elements(const std::string &arrayPointer) const
{
    const std::size_t mark = m_text.starts_with(byteOrderMark) ? byteOrderMark.size() : 0;
    const std::string_view json = m_text.substr(mark);
    std::vector<Place> places;
    if (!json::parse(json))
        return places;
    Walker walker(json);
    if (!walker.goTo(pointerTokens(arrayPointer)))
        return places;
    Place place = at(std::size_t(0));
    std::size_t passed = 0;
    for (const std::size_t offset : walker.elements()) {
        for (; passed < offset + mark; ++passed) { // on from the one before: thousands may stand in one line
            if (m_text[passed] == '\n')
                place = {{}, place.line + 1, 1};
            else if (isCharacterEnd(m_text, passed))
                ++place.column;
        }
        place.pointer = arrayPointer + '/' + std::to_string(places.size());
        places.push_back(place);
    }
    return places;
}

std::vector<Place> PlacedText::pemBlocks() const
{
    std::vector<Place> places;
    for (std::size_t i = 0; i < m_lineStarts.size(); ++i) {
        if (m_text.substr(m_lineStarts[i]).starts_with("-----BEGIN "))
            places.push_back({{}, i + 1, 1});
    }
    return places;
}

} // namespace tokenscope::gate
