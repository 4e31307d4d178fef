// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "json/document.h"

#include <cstddef>
#include <expected>
#include <string>
#include <string_view>

namespace tokenscope::json {

/// A string token after unescaping. The view is good until the scanner reads its next string.
struct StringToken
{
    std::string_view text;
    bool hasLoneSurrogate = false;
};

/// The tokens of RFC 8259 one by one, each checked in full before it is handed out. Knows nothing of nesting.
class Scanner
{
public:
    /// The text outlives the scanner.
    explicit Scanner(std::string_view text)
        : m_begin(text.data())
        , m_at(text.data())
        , m_end(text.data() + text.size())
    {
    }

    bool isAtEnd() const { return m_at == m_end; }
    /// The character that comes next; NUL at the end.
    char next() const { return isAtEnd() ? '\0' : *m_at; }
    std::size_t offset() const { return static_cast<std::size_t>(m_at - m_begin); }

    void skipWhiteSpace()
    {
        while (m_at != m_end && (*m_at == ' ' || *m_at == '\n' || *m_at == '\r' || *m_at == '\t'))
            ++m_at;
    }

    /// Whether that character, never NUL, stood next; if so, it is behind the scanner now.
    bool take(char character)
    {
        if (next() != character)
            return false;
        ++m_at;
        return true;
    }

    /// Called at the opening quotation mark.
    std::expected<StringToken, ParseError> string();
    /// Called at what may be the start of a number; the digits as they stand.
    std::expected<std::string_view, ParseError> number();
    /// Called at a letter: the whole run of letters, digits and underscores, which is not empty.
    std::string_view word();

    /// A fault where the scanner is: the end, or a character that does not belong there.
    ParseError unexpected() const;

private:
    std::expected<StringToken, ParseError> escapedString(const char *quotationMark);
    std::expected<void, ParseError> unescape();
    std::expected<void, ParseError> unicodeEscape(const char *backslash);
    ParseError faultAt(Fault fault, const char *place) const
    {
        return {fault, static_cast<std::size_t>(place - m_begin)};
    }

    const char *m_begin;
    const char *m_at;
    const char *m_end;
    std::string m_unescaped; ///< of the last string that had an escape; kept for its memory
    bool m_hasLoneSurrogate = false;
};

} // namespace tokenscope::json
