// SPDX-License-Identifier: Apache-2.0
#include "jose/privacy/text_unescape.h"

#include "base/utf8.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace tokenscope::jose {

namespace {

/// A number in so many digits at the start of a text; nothing if there are fewer.
std::optional<unsigned> leadingNumber(std::string_view text, std::size_t digits, int base)
{
    unsigned number = 0;
    if (text.size() < digits)
        return std::nullopt;
    const auto [end, fault] = std::from_chars(text.data(), text.data() + digits, number, base);
    return fault == std::errc() && end == text.data() + digits ? std::optional(number) : std::nullopt;
}

class Unescaper
{
public:
    explicit Unescaper(std::string_view text)
        : m_rest(text)
    {
        m_plain.reserve(text.size());
    }

    std::optional<std::string> run()
    {
        while (!m_rest.empty()) {
            const bool isEscape = (m_rest.front() == '\\' && takeBackslash()) ||
                                  (m_rest.front() == '%' && takePercent()) || (m_rest.front() == '&' && takeEntity());
            if (isEscape) {
                m_any = true;
            } else {
                m_plain += m_rest.front();
                m_rest.remove_prefix(1);
            }
        }
        return m_any ? std::optional(std::move(m_plain)) : std::nullopt;
    }

private:
    /// One character, behind an escape of `length` bytes.
    bool emit(char32_t codePoint, std::size_t length)
    {
        constexpr char32_t highest = 0x10FFFF;
        if (codePoint > highest)
            return false;
        utf8::append(m_plain, codePoint);
        m_rest.remove_prefix(length);
        return true;
    }

    bool emitByte(unsigned byte, std::size_t length)
    {
        m_plain += char(byte);
        m_rest.remove_prefix(length);
        return true;
    }

    bool takeBackslash()
    {
        if (m_rest.size() < 2)
            return false;
        const char letter = m_rest[1];
        if (m_rest.starts_with("\\u{")) { // of JavaScript and Rust
            constexpr std::size_t mostDigits = 6;
            const std::string_view digits = m_rest.substr(3, m_rest.substr(3, mostDigits + 1).find('}'));
            const auto number = digits.size() <= mostDigits ? leadingNumber(digits, digits.size(), 16) : std::nullopt;
            return number && emit(*number, digits.size() + 4);
        }
        if (letter == 'u' || letter == 'U') {
            const auto number = leadingNumber(m_rest.substr(2), 4, 16);
            return number && emit(*number, 6);
        }
        if (letter == 'x' || letter == 'X') {
            const auto number = leadingNumber(m_rest.substr(2), 2, 16);
            return number && emitByte(*number, 4);
        }
        constexpr std::string_view letters = "nrtbfv\r";
        constexpr std::string_view controls = "\n\r\t\b\f\v\n";
        const std::size_t at = letters.find(letter);
        return emitByte(static_cast<unsigned char>(at == std::string_view::npos ? letter : controls[at]), 2);
    }

    bool takePercent()
    {
        const auto number = leadingNumber(m_rest.substr(1), 2, 16);
        return number && emitByte(*number, 3);
    }

    bool takeEntity()
    {
        constexpr std::size_t longest = 10;
        const std::size_t end = m_rest.substr(0, longest).find(';');
        if (end == std::string_view::npos || end < 3)
            return false;
        const std::string_view name = m_rest.substr(1, end - 1);
        if (name.starts_with("#x") || name.starts_with("#X")) {
            const auto number = leadingNumber(name.substr(2), name.size() - 2, 16);
            return number && emit(*number, end + 1);
        }
        if (name.starts_with('#')) {
            const auto number = leadingNumber(name.substr(1), name.size() - 1, 10);
            return number && emit(*number, end + 1);
        }
        using Entity = std::pair<std::string_view, char>;
        constexpr std::array<Entity, 9> entities = {{{"quot", '"'},
                                                     {"apos", '\''},
                                                     {"amp", '&'},
                                                     {"lt", '<'},
                                                     {"gt", '>'},
                                                     {"sol", '/'},
                                                     {"plus", '+'},
                                                     {"equals", '='},
                                                     {"NewLine", '\n'}}};
        const auto known = std::ranges::find(entities, name, &Entity::first);
        return known != entities.end() && emitByte(static_cast<unsigned char>(known->second), end + 1);
    }

    std::string_view m_rest;
    std::string m_plain;
    bool m_any = false;
};

} // namespace

std::optional<std::string> unescaped(std::string_view text)
{
    return Unescaper(text).run();
}

} // namespace tokenscope::jose
