// SPDX-License-Identifier: Apache-2.0
#include "inspect/keys/toml_keys.h"

#include "base/ascii.h"
#include "json/document.h"
#include "json/writer.h"

#include <algorithm>
#include <utility>

namespace tokenscope::inspect {

namespace {

bool isTomlNameCharacter(char c)
{
    return ascii::isLetterOrDigit(c) || c == '_' || c == '-' || c == '#';
}

class TomlKeys
{
public:
    explicit TomlKeys(std::string_view text)
        : m_text(text)
    {
    }

    std::optional<std::string> read()
    {
        bool isLineStart = true;
        for (std::size_t at = 0; at < m_text.size(); ++at) {
            const char c = m_text[at];
            if (c == '{' || c == '}' || (c == '[' && isLineStart))
                endTable();
            else if (c == '=')
                at = readValue(at);
            isLineStart = c == '\n' || (isLineStart && (c == ' ' || c == '\t'));
        }
        endTable();
        if (m_keys.empty())
            return std::nullopt;
        json::Object set;
        set.append("keys", json::Value(std::move(m_keys)));
        return json::write(json::Value(std::move(set)));
    }

private:
    void endTable()
    {
        if (m_table.find("kty"))
            m_keys.emplace_back(std::move(m_table));
        m_table = json::Object();
    }

    /// Returns the last place of what was read.
    std::size_t readValue(std::size_t sign)
    {
        const std::size_t open = m_text.find_first_not_of(" \t", sign + 1);
        if (open == std::string_view::npos || (m_text[open] != '"' && m_text[open] != '\''))
            return sign;
        const std::size_t close = m_text.find(m_text[open], open + 1);
        if (close == std::string_view::npos)
            return sign;
        const std::string_view before = m_text.substr(0, sign);
        const std::size_t end = before.find_last_not_of(" \t\"'") + 1; // npos + 1 is 0
        std::size_t begin = end;
        while (begin > 0 && isTomlNameCharacter(before[begin - 1]))
            --begin;
        const std::string_view value = m_text.substr(open + 1, close - open - 1);
        if (begin < end && !value.contains('\n'))
            m_table.set(std::string(before.substr(begin, end - begin)), json::Value(std::string(value)));
        return close;
    }

    std::string_view m_text;
    json::Object m_table;
    json::Array m_keys;
};

} // namespace

std::optional<std::string> keySetOfToml(std::string_view text)
{
    return text.contains("kty") ? TomlKeys(text).read() : std::nullopt;
}

} // namespace tokenscope::inspect
