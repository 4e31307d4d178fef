// SPDX-License-Identifier: Apache-2.0
#include "json/scanner.h"

#include "base/ascii.h"
#include "base/hex.h"
#include "base/utf8.h"

#include <bit>
#include <cstdint>
#include <cstring>
#include <optional>

namespace tokenscope::json {

namespace {

bool isWordCharacter(char character)
{
    return ascii::isLetterOrDigit(character) || character == '_';
}

bool endsPlainRun(char character)
{
    return character == '"' || character == '\\' || static_cast<unsigned char>(character) < 0x20;
}

/// The top bit of each of eight bytes that is a quotation mark, a backslash or a control character. Only the lowest of
/// the bits is exact: a borrow can set a further one above it ("Bit Twiddling Hacks", word with a byte less than n).
std::uint64_t plainRunEnds(std::uint64_t block)
{
    constexpr std::uint64_t ones = 0x0101010101010101U;
    constexpr std::uint64_t tops = 0x8080808080808080U;
    const auto bytesBelow = [](std::uint64_t bytes, std::uint64_t limit) {
        return (bytes - ones * limit) & ~bytes & tops;
    };
    return bytesBelow(block, 0x20) | bytesBelow(block ^ ones * '"', 1) | bytesBelow(block ^ ones * '\\', 1);
}

/// The first character of a string that does not stand for itself, or `end`.
const char *endOfPlainRun(const char *at, const char *end)
{
    while (end - at >= std::ptrdiff_t{sizeof(std::uint64_t)}) {
        std::uint64_t block = 0;
        std::memcpy(&block, at, sizeof block);
        const std::uint64_t ends = plainRunEnds(block);
        if (ends != 0 && std::endian::native == std::endian::little)
            return at + std::countr_zero(ends) / 8;
        if (ends != 0)
            break;
        at += sizeof block;
    }
    while (at != end && !endsPlainRun(*at))
        ++at;
    return at;
}

/// What a backslash and this character stand for; empty where they stand for nothing.
std::optional<char> simpleEscape(char character)
{
    switch (character) {
    case '"':
    case '\\':
    case '/':
        return character;
    case 'b':
        return '\b';
    case 'f':
        return '\f';
    case 'n':
        return '\n';
    case 'r':
        return '\r';
    case 't':
        return '\t';
    default:
        return std::nullopt;
    }
}

std::optional<char32_t> fourHexDigits(std::string_view text)
{
    if (text.size() < 4)
        return std::nullopt;
    char32_t value = 0;
    for (const char digit : text.substr(0, 4)) {
        if (!hex::isDigit(digit))
            return std::nullopt;
        value = value << 4U | static_cast<char32_t>(hex::digitValue(digit));
    }
    return value;
}

bool isHighSurrogate(char32_t codeUnit)
{
    return codeUnit >= 0xD800 && codeUnit <= 0xDBFF;
}

bool isLowSurrogate(char32_t codeUnit)
{
    return codeUnit >= 0xDC00 && codeUnit <= 0xDFFF;
}

const char *skipDigits(const char *at, const char *end)
{
    while (at != end && ascii::isDigit(*at))
        ++at;
    return at;
}

/// The end of the number that starts at `at`, by the grammar of RFC 8259, 6; null if there is none.
const char *endOfNumber(const char *at, const char *end)
{
    const auto digits = [&at, end] {
        const char *const start = at;
        at = skipDigits(at, end);
        return at != start;
    };
    const auto take = [&at, end](char character) {
        const bool found = at != end && *at == character;
        at += found ? 1 : 0;
        return found;
    };

    take('-');
    if (!take('0') && !digits())
        return nullptr;
    if (take('.') && !digits())
        return nullptr;
    if (take('e') || take('E')) {
        if (!take('+'))
            take('-');
        if (!digits())
            return nullptr;
    }
    const bool goesOn = at != end && (isWordCharacter(*at) || *at == '.' || *at == '+' || *at == '-');
    return goesOn ? nullptr : at; // `01`, `0x1F`, `1.2.3`
}

} // namespace

std::expected<StringToken, ParseError> Scanner::string()
{
    const char *const quotationMark = m_at++;
    m_at = endOfPlainRun(m_at, m_end);
    if (!take('"'))
        return escapedString(quotationMark);
    return StringToken{{quotationMark + 1, m_at - 1}};
}

/// A string in which something else than its end follows the first plain run.
std::expected<StringToken, ParseError> Scanner::escapedString(const char *quotationMark)
{
    m_unescaped.assign(quotationMark + 1, m_at);
    m_hasLoneSurrogate = false;
    while (!take('"')) {
        if (isAtEnd() || (next() == '\\' && m_end - m_at == 1))
            return std::unexpected(faultAt(Fault::UnterminatedString, quotationMark));
        if (next() != '\\')
            return std::unexpected(faultAt(Fault::ControlCharacter, m_at));
        if (const auto done = unescape(); !done)
            return std::unexpected(done.error());
        const char *const start = m_at;
        m_at = endOfPlainRun(m_at, m_end);
        m_unescaped.append(start, m_at);
    }
    return StringToken{m_unescaped, m_hasLoneSurrogate};
}

/// One escape, at its backslash, which is not the last character of the text.
std::expected<void, ParseError> Scanner::unescape()
{
    const char *const backslash = m_at++;
    if (take('u'))
        return unicodeEscape(backslash);
    const auto character = simpleEscape(next());
    if (!character)
        return std::unexpected(faultAt(Fault::BadEscape, backslash));
    m_unescaped += *character;
    ++m_at;
    return {};
}

/// The four digits after `\u`, and the second half of a surrogate pair where one follows.
std::expected<void, ParseError> Scanner::unicodeEscape(const char *backslash)
{
    const auto unit = fourHexDigits({m_at, m_end});
    if (!unit)
        return std::unexpected(faultAt(Fault::BadEscape, backslash));
    m_at += 4;

    char32_t codePoint = *unit;
    const std::string_view rest(m_at, m_end);
    if (isHighSurrogate(codePoint) && rest.starts_with("\\u")) {
        const auto second = fourHexDigits(rest.substr(2));
        if (second && isLowSurrogate(*second)) {
            codePoint = 0x10000U + ((codePoint - 0xD800U) << 10) + (*second - 0xDC00U);
            m_at += 6;
        }
    }
    m_hasLoneSurrogate |= isHighSurrogate(codePoint) || isLowSurrogate(codePoint);
    utf8::append(m_unescaped, codePoint);
    return {};
}

std::expected<std::string_view, ParseError> Scanner::number()
{
    const char *const start = m_at;
    const char *const end = endOfNumber(start, m_end);
    if (!end)
        return std::unexpected(faultAt(Fault::BadNumber, start));
    m_at = end;
    return std::string_view(start, end);
}

std::string_view Scanner::word()
{
    const char *const start = m_at;
    while (!isAtEnd() && isWordCharacter(*m_at))
        ++m_at;
    return {start, m_at};
}

ParseError Scanner::unexpected() const
{
    return faultAt(isAtEnd() ? Fault::UnexpectedEnd : Fault::UnexpectedCharacter, m_at);
}

} // namespace tokenscope::json
