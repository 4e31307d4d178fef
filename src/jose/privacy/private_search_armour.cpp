// SPDX-License-Identifier: Apache-2.0
#include "base/ascii.h"
#include "jose/privacy/private_encoding.h"
#include "jose/privacy/private_search.h"

#include <algorithm>

/// What says itself that a private key follows: PEM and its relatives, PuTTY's files, elements of XML.
namespace tokenscope::jose {

namespace {

using namespace ascii;
using std::string_view;

constexpr std::size_t longestLabel = 64;
constexpr std::size_t longestTag = 256;
constexpr std::size_t listedLine = 16; ///< of base64 in a list of texts

/// `letters` in lower case.
std::size_t findLetters(string_view text, string_view letters, std::size_t from)
{
    if (from >= text.size())
        return text.npos;
    const auto rest = text.substr(from);
    const auto found = std::ranges::search(rest, letters, {}, lowered);
    return found.empty() ? text.npos : from + std::size_t(found.begin() - rest.begin());
}

/// Whether a line of dashes and BEGIN is before `place`.
bool isBehindBegin(string_view text, std::size_t place)
{
    const std::size_t first = place > longestLabel ? place - longestLabel : 0;
    const string_view before = text.substr(first, place - first);
    const std::size_t begin = before.rfind("--");
    return begin != before.npos && findLetters(before.substr(begin), "begin", 0) != before.npos;
}

/// Behind the dashes that end the label at `place`, or behind the label where they are missing.
std::size_t labelEnd(string_view text, std::size_t place)
{
    const string_view label = text.substr(place, longestLabel);
    const std::size_t line = std::min(label.find_first_of("\r\n\"'<"), label.size());
    std::size_t dashes = label.substr(0, line).find("--");
    if (dashes == label.npos)
        return place + std::min(line, string_view("private key").size());
    while (place + dashes < text.size() && text[place + dashes] == '-')
        ++dashes;
    return place + dashes;
}

/// Where the dashes before END start.
std::size_t findArmourEnd(string_view text, std::size_t from)
{
    while ((from = text.find("--", from)) != text.npos) {
        std::size_t word = from;
        while (word < text.size() && (text[word] == '-' || isBlank(text[word])))
            ++word;
        if (isSame(text.substr(word, 3), "end"))
            return from;
        from = word;
    }
    return text.npos;
}

} // namespace

void PrivateSearch::searchPem()
{
    bool isOpen = false; // no END from here on
    for (std::size_t from = 0; (from = findLetters(m_text, "private", from)) != m_text.npos;) {
        if (!isBehindBegin(m_text, from)) {
            from += 1;
            continue;
        }
        const std::size_t begin = labelEnd(m_text, from);
        std::size_t end = isOpen ? m_text.npos : findArmourEnd(m_text, begin);
        isOpen = end == m_text.npos;
        if (isOpen)
            end = openArmourEnd(begin, m_text.size());
        take(begin, end, PrivateForm::Pem);
        from = std::max(end, from + 1);
    }
}

/// Of armour without END: to the end of the text that it is in, be that a list of lines.
std::size_t PrivateSearch::openArmourEnd(std::size_t begin, std::size_t limit) const
{
    constexpr string_view stops = "\"'`<>{}[]";
    for (std::size_t end = begin; end < limit; ++end) {
        if (stops.find(m_text[end]) == stops.npos)
            continue;
        std::size_t next = end;
        while (next < m_text.size() && (isQuote(m_text[next]) || isBlank(m_text[next]) || m_text[next] == ','))
            ++next;
        const std::size_t line = wordEnd(next);
        const bool isListed = next > end && line - next >= listedLine && at(afterBlanks(line + 1)) != ':';
        if (!isListed)
            return end;
        end = line - 1;
    }
    return limit;
}

/// PuTTY: a line that counts, the lines, and a line that authenticates them.
void PrivateSearch::searchPutty()
{
    for (std::size_t from = 0; (from = findLetters(m_text, "private-lines", from)) != m_text.npos;) {
        from += string_view("private-lines").size();
        std::size_t begin = from;
        while (isBlank(at(begin)) || isDigit(at(begin)) || at(begin) == ':')
            ++begin; // the key itself is base64 of more than digits; a first digit of it more or less tells nothing
        while (begin > from && !isBlank(at(begin - 1)))
            --begin;
        const std::size_t code = std::min(findLetters(m_text, "private-", begin), m_text.size());
        const std::size_t end = openArmourEnd(begin, code);
        take(begin, end, PrivateForm::Putty);
        from = std::max(begin, end);
    }
}

void PrivateSearch::searchXml()
{
    const bool isKey =
        findLetters(m_text, "keyvalue", 0) != m_text.npos || findLetters(m_text, "<modulus", 0) != m_text.npos;
    for (std::size_t from = 0; (from = m_text.find('<', from)) != m_text.npos; ++from) {
        const string_view tag = m_text.substr(from + 1, longestTag);
        const std::size_t close = tag.find('>');
        const std::size_t nameEnd = tag.find_first_of(" \t\r\n/>");
        if (close == tag.npos || nameEnd == 0 || nameEnd == tag.npos)
            continue;
        string_view element = tag.substr(0, nameEnd);
        if (const std::size_t prefix = element.find(':'); prefix != element.npos)
            element.remove_prefix(prefix + 1);
        PrivateName name = privateName(element);
        if (isKey && isSame(element, "x"))
            name = PrivateName::KeyMember; // of DSAKeyValue
        if (name == PrivateName::None)
            continue;
        std::size_t begin = from + 1 + close + 1;
        if (constexpr string_view section = "<![CDATA["; m_text.substr(begin).starts_with(section))
            begin += section.size();
        const std::size_t next = std::min(m_text.find('<', begin), m_text.size());
        const bool isSection = m_text.substr(0, next).ends_with("]]>") && next >= begin + 3;
        const std::size_t end = isSection ? next - 3 : next;
        const string_view value = m_text.substr(begin, end - begin);
        if ((isKey && name != PrivateName::AccessToken) || looksLikeKey(value) ||
            (name != PrivateName::KeyMember && counts(name, value)))
            take(begin, end, PrivateForm::Xml);
        from = end - 1;
    }
}

} // namespace tokenscope::jose
