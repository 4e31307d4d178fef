// SPDX-License-Identifier: Apache-2.0
#include "json/document.h"

#include "base/utf8.h"
#include "json/duplicate_names.h"
#include "json/pointer.h"
#include "json/scanner.h"

#include <simdjson.h>

#include <algorithm>
#include <iterator>

namespace tokenscope::json {

namespace {

constexpr std::string_view byteOrderMark = "\xEF\xBB\xBF";

using ParsedValue = std::expected<Value, ParseError>;

/// How much may still be recorded of one kind of oddity. Without a bound, a long name around many duplicates would be
/// copied once for each of them. The first one is always recorded.
class RecordBudget
{
public:
    explicit RecordBudget(std::size_t textSize)
        : m_left(std::max(textSize, minimum))
    {
    }

    bool isSpent() const { return m_left == 0; }
    void spend(std::size_t amount) { m_left -= std::min(amount, m_left); }

private:
    static constexpr std::size_t minimum = 64 * 1024;
    std::size_t m_left;
};

/// Recursive descent over well-formed UTF-8; the recursion is bounded by maximumDepth.
class Parser
{
public:
    explicit Parser(std::string_view text)
        : m_scanner(text)
        , m_duplicateBudget(text.size())
        , m_surrogateBudget(text.size())
    {
    }

    std::expected<Document, ParseError> document();

private:
    ParsedValue value(const Place *outer);
    ParsedValue object(const Place *outer);
    ParsedValue array(const Place *outer);
    ParsedValue literal();
    std::expected<std::string, ParseError> string(const Place *place);
    std::expected<void, ParseError> member(Place &here);
    Object takeMembers(std::size_t from, Place &here);
    Array takeElements(std::size_t from);
    void noteDuplicate(const Place &place);
    void noteLoneSurrogate(const Place *place);

    Scanner m_scanner;
    Document m_document;
    RecordBudget m_duplicateBudget;
    RecordBudget m_surrogateBudget;
    /// What the open containers hold so far, one above the other: each container then takes its own in one allocation
    /// of the right size.
    std::vector<Member> m_members;
    std::vector<Value> m_elements;
};

std::expected<Document, ParseError> Parser::document()
{
    m_scanner.skipWhiteSpace();
    if (m_scanner.isAtEnd())
        return std::unexpected(ParseError{Fault::Empty, m_scanner.offset()});
    auto root = value(nullptr);
    if (!root)
        return std::unexpected(root.error());
    m_scanner.skipWhiteSpace();
    if (!m_scanner.isAtEnd())
        return std::unexpected(ParseError{Fault::TrailingText, m_scanner.offset()});
    m_document.root = std::move(*root);
    return std::move(m_document);
}

ParsedValue Parser::value(const Place *outer)
{
    const char first = m_scanner.next();
    if (first == '{')
        return object(outer);
    if (first == '[')
        return array(outer);
    if (first == '"') {
        auto text = string(outer);
        if (!text)
            return std::unexpected(text.error());
        return Value(std::move(*text));
    }
    if ((first >= '0' && first <= '9') || first == '-' || first == '+' || first == '.') {
        auto digits = m_scanner.number();
        if (!digits)
            return std::unexpected(digits.error());
        return Value(Number{std::move(*digits)});
    }
    return literal();
}

ParsedValue Parser::literal()
{
    const ParseError unexpected = m_scanner.unexpected();
    const std::string_view word = m_scanner.word();
    if (word == "true")
        return Value(true);
    if (word == "false")
        return Value(false);
    if (word == "null")
        return Value();
    if (word.empty())
        return std::unexpected(unexpected);
    return std::unexpected(ParseError{Fault::BadLiteral, unexpected.offset});
}

ParsedValue Parser::object(const Place *outer)
{
    Place here(outer);
    if (here.depth > maximumDepth)
        return std::unexpected(ParseError{Fault::TooDeep, m_scanner.offset()});
    const std::size_t from = m_members.size();
    m_scanner.take('{');
    m_scanner.skipWhiteSpace();
    if (m_scanner.take('}'))
        return Value(Object());
    do {
        m_scanner.skipWhiteSpace();
        if (const auto read = member(here); !read)
            return std::unexpected(read.error());
        m_scanner.skipWhiteSpace();
    } while (m_scanner.take(','));
    if (!m_scanner.take('}'))
        return std::unexpected(m_scanner.unexpected());
    return Value(takeMembers(from, here));
}

std::expected<void, ParseError> Parser::member(Place &here)
{
    if (m_scanner.next() != '"')
        return std::unexpected(m_scanner.unexpected());
    auto name = m_scanner.string();
    if (!name)
        return std::unexpected(name.error());
    here.name = &name->text;
    if (name->hasLoneSurrogate)
        noteLoneSurrogate(&here);

    m_scanner.skipWhiteSpace();
    if (!m_scanner.take(':'))
        return std::unexpected(m_scanner.unexpected());
    m_scanner.skipWhiteSpace();
    auto memberValue = value(&here);
    if (!memberValue)
        return std::unexpected(memberValue.error());
    m_members.push_back({std::move(name->text), std::move(*memberValue)});
    return {};
}

ParsedValue Parser::array(const Place *outer)
{
    Place here(outer);
    if (here.depth > maximumDepth)
        return std::unexpected(ParseError{Fault::TooDeep, m_scanner.offset()});
    const std::size_t from = m_elements.size();
    m_scanner.take('[');
    m_scanner.skipWhiteSpace();
    if (m_scanner.take(']'))
        return Value(Array());
    do {
        m_scanner.skipWhiteSpace();
        auto element = value(&here);
        if (!element)
            return element;
        m_elements.push_back(std::move(*element));
        ++here.index;
        m_scanner.skipWhiteSpace();
    } while (m_scanner.take(','));
    if (!m_scanner.take(']'))
        return std::unexpected(m_scanner.unexpected());
    return Value(takeElements(from));
}

std::expected<std::string, ParseError> Parser::string(const Place *place)
{
    auto scanned = m_scanner.string();
    if (!scanned)
        return std::unexpected(scanned.error());
    if (scanned->hasLoneSurrogate)
        noteLoneSurrogate(place);
    return std::move(scanned->text);
}

Object Parser::takeMembers(std::size_t from, Place &here)
{
    const auto first = m_members.begin() + static_cast<std::ptrdiff_t>(from);
    for (const std::size_t index : secondOccurrences({first, m_members.end()})) {
        here.name = &m_members[from + index].name;
        noteDuplicate(here);
    }
    std::vector<Member> members(std::make_move_iterator(first), std::make_move_iterator(m_members.end()));
    m_members.erase(first, m_members.end());
    return Object(std::move(members));
}

Array Parser::takeElements(std::size_t from)
{
    const auto first = m_elements.begin() + static_cast<std::ptrdiff_t>(from);
    Array elements(std::make_move_iterator(first), std::make_move_iterator(m_elements.end()));
    m_elements.erase(first, m_elements.end());
    return elements;
}

void Parser::noteDuplicate(const Place &place)
{
    if (m_duplicateBudget.isSpent())
        return;
    const Duplicate &noted = m_document.duplicates.emplace_back(pointerTo(&place), *place.name);
    m_duplicateBudget.spend(noted.pointer.size() + noted.name.size());
}

void Parser::noteLoneSurrogate(const Place *place)
{
    if (m_surrogateBudget.isSpent())
        return;
    std::string pointer = pointerTo(place);
    m_surrogateBudget.spend(pointer.size() + 1); // the root's pointer is empty
    const bool alreadyNoted = !m_document.loneSurrogates.empty() && m_document.loneSurrogates.back() == pointer;
    if (!alreadyNoted) // the name and its value may both hold one
        m_document.loneSurrogates.push_back(std::move(pointer));
}

/// Whether a text with that fault is faultless as far as it goes.
bool onlyBreaksOff(Fault fault)
{
    return fault == Fault::Empty || fault == Fault::UnexpectedEnd || fault == Fault::UnterminatedString;
}

} // namespace

std::expected<Document, ParseError> parse(std::string_view text)
{
    if (text.starts_with(byteOrderMark))
        return std::unexpected(ParseError{Fault::ByteOrderMark, 0});
    if (simdjson::validate_utf8(text))
        return Parser(text).document();

    const std::size_t invalid = utf8::firstInvalid(text).value_or(text.size());
    const auto before = Parser(text.substr(0, invalid)).document();
    if (!before && !onlyBreaksOff(before.error().fault))
        return std::unexpected(before.error());
    return std::unexpected(ParseError{Fault::InvalidUtf8, invalid});
}

} // namespace tokenscope::json
