// SPDX-License-Identifier: Apache-2.0
#include "login/sanitizing/named_values.h"

#include "base/ascii.h"
#include "login/sanitizing/markup_values.h"
#include "login/sanitizing/secret_names.h"

#include <algorithm>

namespace tokenscope::login {

namespace {

constexpr std::size_t longestValue = 64 * 1024;
constexpr std::string_view valueEnds = "&;#\"'<> \t\r\n\\,)}";

bool isWordCharacter(char c)
{
    return ascii::isLetterOrDigit(c) || c == '_' || c == '-';
}

class NamedValueSearch
{
public:
    NamedValueSearch(const UnescapedText &text, const std::function<void(const NamedValue &)> &take)
        : m_unescaped(text)
        , m_text(text.text())
        , m_take(take)
    {
    }

    void run()
    {
        for (std::size_t at = 0; at < m_text.size();) {
            if (!isWordCharacter(m_text[at])) {
                if (m_text.substr(at).starts_with("://"))
                    takePassword(at + 3);
                ++at;
                continue;
            }
            const std::size_t begin = at;
            while (at < m_text.size() && isWordCharacter(m_text[at]))
                ++at;
            takeWord(begin, at);
            at = std::max(at, m_passed);
        }
    }

private:
    char at(std::size_t index) const { return index < m_text.size() ? m_text[index] : '\0'; }

    std::size_t afterBlanks(std::size_t index) const
    {
        while (ascii::isBlank(at(index)))
            ++index;
        return index;
    }

    void take(std::string_view name, std::string_view value, std::string_view label) const
    {
        if (!value.empty() && value.size() <= longestValue)
            m_take({name, value, label});
    }

    void takeWord(std::size_t begin, std::size_t end)
    {
        const std::string_view word = m_text.substr(begin, end - begin);
        if (word == "cookie")
            takeScriptCookie(end);
        if (word == "-u" || word == "--user")
            takeUser(end);
        std::string_view label = labelOfParameter(word);
        const bool mayBeHeader = label.empty() && word.size() <= longestHeader && at(end) == ':' && word.contains('-');
        if (mayBeHeader)
            label = labelOfHeader(ascii::inLowerCase(word));
        if (!label.empty())
            takeBehind(begin, end, label);
    }

    /// Of a name and what comes behind it.
    void takeBehind(std::size_t begin, std::size_t end, std::string_view label)
    {
        const std::string_view name = m_text.substr(begin, end - begin);
        const bool isQuoted = ascii::isQuote(at(end));
        std::size_t next = end + (isQuoted ? 1 : 0);
        if (at(end) == ']') // user[password]=
            ++next;
        const std::size_t sign = afterBlanks(next);
        if (at(sign) == '=')
            takeFormValue(name, sign, label);
        else if (at(sign) == ':')
            takeMember(name, sign + 1, isQuoted, label);
        else if (at(end) == '/' && begin > 0 && at(begin - 1) == '/')
            takeSegment(name, end + 1, label);
        else if (at(sign) == ',' && isQuoted)
            takePair(name, sign + 1, label);
    }

    std::string_view quotedAt(std::size_t index) const
    {
        if (!ascii::isQuote(at(index)))
            return {};
        const std::size_t last = std::min(m_text.find(at(index), index + 1), m_text.size());
        return m_text.substr(index + 1, last - index - 1);
    }

    /// To its end, which is no further escaped than the sign before it: `%26` belongs to the value where `&` would end
    /// it.
    std::string_view bareAt(std::size_t index, std::size_t sign) const
    {
        std::size_t end = index;
        while (end < m_text.size() && (!valueEnds.contains(m_text[end]) || isEscapedBeyond(end, sign)))
            ++end;
        return m_text.substr(index, end - index);
    }

    bool isEscapedBeyond(std::size_t index, std::size_t sign) const
    {
        return m_unescaped.isPercentEncoded(index) && m_unescaped.length(index) > m_unescaped.length(sign);
    }

    void takeFormValue(std::string_view name, std::size_t sign, std::string_view label)
    {
        const std::size_t value = afterBlanks(sign + 1);
        if (ascii::isQuote(at(value)))
            take(name, quotedAt(value), label);
        else
            takeBare(name, bareAt(value, sign), label);
    }

    /// `"name":"value"`, `"name":["value"]`, `name: 'value'`, `Name: value`. Errors have codes too.
    void takeMember(std::string_view name, std::size_t index, bool isQuotedName, std::string_view label)
    {
        if (name == "code")
            return;
        std::size_t value = afterBlanks(index);
        const bool isList = at(value) == '[';
        if (isList)
            value = afterBlanks(value + 1);
        if (!ascii::isQuote(at(value))) {
            if (!isQuotedName && !isList)
                takeHeaderValue(name, value, label);
            return;
        }
        if (!isList || !quotedAt(value).contains(' '))
            take(name, quotedAt(value), label);
        for (std::size_t count = 0; isList && count < longestList; ++count) {
            value = afterBlanks(value + quotedAt(value).size() + 2);
            if (at(value) != ',')
                return;
            value = afterBlanks(value + 1);
            if (!ascii::isQuote(at(value)))
                return;
            if (!quotedAt(value).contains(' '))
                take(name, quotedAt(value), label);
        }
    }

    /// `Name: value`, also behind `Bearer` and its like. Any word may follow a colon: only what cannot be one is taken.
    void takeHeaderValue(std::string_view name, std::size_t index, std::string_view label)
    {
        std::string_view value = bareAt(index, index);
        const std::size_t next = index + value.size() + 1;
        const bool isScheme = std::ranges::all_of(value, ascii::isLetter) && at(next - 1) == ' ';
        if (isScheme)
            value = m_text.substr(index, value.size() + 1 + bareAt(next, next).size());
        const bool isSecret = label == "header" || isScheme
                                  ? looksRandom(value)
                                  : value.size() >= shortestBare && std::ranges::any_of(value, ascii::isDigit);
        if (isSecret)
            takeBare(name, value, label);
        else if (value.size() > longestHeader)
            m_passed = index + value.size(); // no name in it would find a secret either
    }

    /// What it holds is part of it.
    void takeBare(std::string_view name, std::string_view value, std::string_view label)
    {
        take(name, value, label);
        m_passed = std::size_t(value.data() - m_text.data()) + value.size();
    }

    void takePair(std::string_view name, std::size_t index, std::string_view label) const
    {
        const std::string_view value = quotedAt(afterBlanks(index));
        if (looksRandom(value))
            take(name, value, label);
    }

    void takeSegment(std::string_view name, std::size_t index, std::string_view label) const
    {
        const std::size_t end = std::min(m_text.find_first_of("/?#&;\"'<> \t\r\n\\", index), m_text.size());
        const std::string_view value = m_text.substr(index, end - index);
        if (looksRandom(value))
            take(name, value, label);
    }

    /// `https://user:password@host`.
    void takePassword(std::size_t index) const
    {
        std::size_t end = index;
        const auto goesOn = [&] {
            return !std::string_view("/?#\"'<> \t\r\n\\,").contains(m_text[end]) || isEscapedBeyond(end, index - 1);
        };
        while (end < m_text.size() && end < index + longestUser && goesOn())
            ++end;
        const std::string_view authority = m_text.substr(index, end - index);
        const std::size_t host = authority.rfind('@');
        if (host == std::string_view::npos)
            return;
        const std::string_view user = authority.substr(0, host);
        const std::size_t colon = user.find(':');
        if (colon != std::string_view::npos)
            take({}, user.substr(colon + 1), "password");
        else if (looksRandom(user))
            take({}, user, "password");
    }

    /// `curl -u name:password`.
    void takeUser(std::size_t index) const
    {
        const std::size_t begin = afterBlanks(index);
        if (begin == index)
            return;
        const std::string_view user = ascii::isQuote(at(begin)) ? quotedAt(begin) : bareAt(begin, begin);
        const std::size_t colon = user.find(':');
        if (colon != std::string_view::npos)
            take({}, user.substr(colon + 1), "password");
    }

    /// `document.cookie = "name=value; path=/"`.
    void takeScriptCookie(std::size_t index) const
    {
        const std::size_t sign = afterBlanks(index);
        if (at(sign) != '=')
            return;
        const std::string_view cookie = quotedAt(afterBlanks(sign + 1));
        const std::string_view pair = cookie.substr(0, cookie.find(';'));
        const std::size_t equals = pair.find('=');
        if (equals != std::string_view::npos)
            take(pair.substr(0, equals), pair.substr(equals + 1), "cookie");
    }

    static constexpr std::size_t longestHeader = 64;
    static constexpr std::size_t longestUser = 4096;
    static constexpr std::size_t longestList = 100;
    static constexpr std::size_t shortestBare = 8;

    const UnescapedText &m_unescaped;
    std::string_view m_text;
    const std::function<void(const NamedValue &)> &m_take;
    std::size_t m_passed = 0;
};

} // namespace

void findNamedValues(const UnescapedText &text, const std::function<void(const NamedValue &)> &take)
{
    NamedValueSearch(text, take).run();
    findMarkupValues(text.text(), take);
}

bool looksRandom(std::string_view value)
{
    constexpr std::size_t shortestRandom = 16;
    return value.size() >= shortestRandom && std::ranges::any_of(value, ascii::isDigit) &&
           std::ranges::any_of(value, ascii::isLetter);
}

} // namespace tokenscope::login
