// SPDX-License-Identifier: Apache-2.0
#include "json/document.h"

#include "base/ascii.h"
#include "base/stop_point.h"
#include "base/utf8.h"
#include "json/duplicate_names.h"
#include "json/pointer.h"
#include "json/scanner.h"

#include <simdjson.h>

#include <algorithm>
#include <iterator>
#include <span>
#include <utility>

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

/// What lies on the stack from `from` on, as the content of the container `here`. The root and large containers that
/// lie at the bottom take the stack's own memory; to any other it would be far too much.
template <typename Item>
std::vector<Item> takeFrom(std::vector<Item> &stack, std::size_t from, const Place &here)
{
    constexpr std::size_t large = 1024;
    if (from == 0 && (here.depth == 1 || stack.size() >= large))
        return std::exchange(stack, {});
    const auto first = stack.begin() + static_cast<std::ptrdiff_t>(from);
    std::vector<Item> items(std::make_move_iterator(first), std::make_move_iterator(stack.end()));
    stack.erase(first, stack.end());
    return items;
}

/// Recursive descent over well-formed UTF-8; the recursion is bounded by maximumDepth.
class Parser
{
public:
    explicit Parser(std::string_view text)
        : m_scanner(text)
        , m_duplicateBudget(text.size())
        , m_surrogateBudget(text.size())
    {
        m_members.reserve(usualMembers);
    }

    std::expected<Document, ParseError> document();

private:
    ParsedValue value(const Place *outer);
    ParsedValue object(const Place *outer);
    ParsedValue array(const Place *outer);
    ParsedValue string(const Place *place);
    ParsedValue number();
    ParsedValue literal();
    std::expected<void, ParseError> member(Place &here);
    Object takeMembers(std::size_t from, Place &here);
    void noteDuplicate(const Place &place);
    void noteLoneSurrogate(const Place *place);

    static constexpr std::size_t usualMembers = 12;      // of a token's header and payload
    static constexpr unsigned valuesBetweenStops = 1024; // some ten microseconds

    StopPoints m_stops{valuesBetweenStops};

    Scanner m_scanner;
    Document m_document;
    RecordBudget m_duplicateBudget;
    RecordBudget m_surrogateBudget;
    /// What the open containers hold so far, one above the other, so that most containers are made in one allocation of
    /// the right size.
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
    m_stops.pass();
    const char first = m_scanner.next();
    if (first == '{')
        return object(outer);
    if (first == '[')
        return array(outer);
    if (first == '"')
        return string(outer);
    if (ascii::isDigit(first) || first == '-' || first == '+' || first == '.')
        return number();
    return literal();
}

ParsedValue Parser::string(const Place *place)
{
    const auto token = m_scanner.string();
    if (!token)
        return std::unexpected(token.error());
    if (token->hasLoneSurrogate)
        noteLoneSurrogate(place);
    return ParsedValue(std::in_place, token->text);
}

ParsedValue Parser::number()
{
    const auto digits = m_scanner.number();
    if (!digits)
        return std::unexpected(digits.error());
    return ParsedValue(std::in_place, Number{std::string(*digits)});
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
        return ParsedValue(std::in_place, Object());
    do {
        m_scanner.skipWhiteSpace();
        if (const auto read = member(here); !read)
            return std::unexpected(read.error());
        m_scanner.skipWhiteSpace();
    } while (m_scanner.take(','));
    if (!m_scanner.take('}'))
        return std::unexpected(m_scanner.unexpected());
    return ParsedValue(std::in_place, takeMembers(from, here));
}

std::expected<void, ParseError> Parser::member(Place &here)
{
    if (m_scanner.next() != '"')
        return std::unexpected(m_scanner.unexpected());
    const auto token = m_scanner.string();
    if (!token)
        return std::unexpected(token.error());
    std::string name(token->text);
    here.name = &name;
    if (token->hasLoneSurrogate)
        noteLoneSurrogate(&here);

    m_scanner.skipWhiteSpace();
    if (!m_scanner.take(':'))
        return std::unexpected(m_scanner.unexpected());
    m_scanner.skipWhiteSpace();
    auto memberValue = value(&here);
    if (!memberValue)
        return std::unexpected(memberValue.error());
    m_members.emplace_back(std::move(name), std::move(*memberValue));
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
        return ParsedValue(std::in_place, Array());
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
    return ParsedValue(std::in_place, takeFrom(m_elements, from, here));
}

Object Parser::takeMembers(std::size_t from, Place &here)
{
    const auto members = std::span(m_members).subspan(from);
    for (const std::size_t index : secondOccurrences(members)) {
        here.name = &members[index].name;
        noteDuplicate(here);
    }
    return Object(takeFrom(m_members, from, here));
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

std::string_view nameOf(Fault fault)
{
    switch (fault) {
    case Fault::Empty:
        return "empty";
    case Fault::ByteOrderMark:
        return "byte_order_mark";
    case Fault::InvalidUtf8:
        return "invalid_utf8";
    case Fault::TooDeep:
        return "too_deep";
    case Fault::ControlCharacter:
        return "control_character";
    case Fault::BadEscape:
        return "bad_escape";
    case Fault::BadNumber:
        return "bad_number";
    case Fault::BadLiteral:
        return "bad_literal";
    case Fault::UnterminatedString:
        return "unterminated_string";
    case Fault::UnexpectedEnd:
        return "unexpected_end";
    case Fault::UnexpectedCharacter:
        return "unexpected_character";
    case Fault::TrailingText:
        return "trailing_text";
    }
    return {};
}

} // namespace tokenscope::json
