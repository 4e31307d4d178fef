// SPDX-License-Identifier: Apache-2.0
#include "inspect/findings/json_place.h"

#include "base/ascii.h"
#include "base/whitespace.h"
#include "jose/privacy/private_material.h"

#include <algorithm>
#include <array>
#include <cstddef>

namespace tokenscope::inspect {

namespace {

constexpr std::size_t longestBefore = 40;
constexpr std::size_t longestBehind = 48;
bool isWordLetter(char c)
{
    return ascii::isLetter(c) || c == '_';
}

enum class Awaited { Name, Colon, Value, Comma };

/// How far JSON was read that is faultless up to there.
struct ReadSoFar
{
    Awaited awaited = Awaited::Value;
    bool afterComma = false;
    std::size_t memberBegin = 0; ///< where the member or the value begins that the fault is in
    std::string_view name;       ///< of that member, raw
};

std::size_t endOfString(std::string_view text, std::size_t quote)
{
    std::size_t at = quote + 1;
    while (at < text.size() && text[at] != '"')
        at += text[at] == '\\' ? 2 : 1;
    return std::min(at + 1, text.size());
}

ReadSoFar readUpTo(std::string_view text)
{
    ReadSoFar state;
    std::string open; // braces and brackets
    for (std::size_t at = 0; at < text.size();) {
        const char c = text[at];
        const bool inObject = open.ends_with('{');
        if (c == '"') {
            const std::size_t end = endOfString(text, at);
            if (state.awaited == Awaited::Name) {
                state.memberBegin = at;
                state.name = text.substr(at + 1, end > at + 2 ? end - at - 2 : 0);
                state.awaited = Awaited::Colon;
            } else {
                state.awaited = Awaited::Comma;
            }
            at = end;
            continue;
        }
        if (c == '{' || c == '[') {
            open += c;
            state.awaited = c == '{' ? Awaited::Name : Awaited::Value;
            state.memberBegin = c == '{' ? at + 1 : state.memberBegin;
            state.afterComma = false;
        } else if (c == '}' || c == ']') {
            if (!open.empty())
                open.pop_back();
            state.awaited = Awaited::Comma;
        } else if (c == ',') {
            state.awaited = inObject ? Awaited::Name : Awaited::Value;
            state.afterComma = true;
            if (inObject)
                state.memberBegin = at + 1;
        } else if (c == ':') {
            state.awaited = Awaited::Value;
            state.afterComma = false;
        } else if (!ascii::jsonWhitespace.contains(c)) {
            state.awaited = Awaited::Comma; // a number or a word
        }
        ++at;
    }
    return state;
}

bool startsWithAnyOf(std::string_view text, std::initializer_list<std::string_view> starts)
{
    return std::ranges::any_of(starts, [text](std::string_view start) { return text.starts_with(start); });
}

std::string_view leadingWord(std::string_view text)
{
    const auto end = std::ranges::find_if_not(text, [](char c) { return isWordLetter(c) || ascii::isDigit(c); });
    return text.substr(0, std::size_t(end - text.begin()));
}

/// `<name>`, `%NAME%`
bool isBracketed(std::string_view text, char open, char close)
{
    constexpr std::size_t longest = 60;
    if (!text.starts_with(open))
        return false;
    const std::size_t end = text.substr(1, longest).find(close);
    return end != std::string_view::npos && end > 0 && text.substr(1, end).find_first_of("\",:\n") == text.npos;
}

std::optional<JsonSlip> slipOfNumber(std::string_view rest)
{
    const std::string_view digits = rest.substr(rest.starts_with('-') ? 1 : 0);
    if (startsWithAnyOf(digits, {"Infinity", "NaN"}))
        return JsonSlip::NotANumber;
    const std::string_view whole = rest.substr(0, rest.find_first_of(",}] \t\r\n"));
    if (startsWithAnyOf(digits, {"0x", "0X"}) || whole.find_first_not_of("+-.eE_0123456789") == whole.npos) {
        const bool isDate = std::ranges::count(whole.substr(whole.empty() ? 0 : 1), '-') >= 2;
        if (isDate || std::ranges::count(whole, '.') > 1)
            return JsonSlip::UnquotedText;
        return digits.size() > 1 && digits[0] == '0' && ascii::isDigit(digits[1]) ? JsonSlip::LeadingZero
                                                                                  : JsonSlip::BadNumber;
    }
    return JsonSlip::UnquotedText;
}

std::optional<JsonSlip> slipOfWord(std::string_view word, Awaited awaited)
{
    if (awaited == Awaited::Name)
        return JsonSlip::UnquotedName;
    if (awaited == Awaited::Comma)
        return JsonSlip::MissingComma;
    if (word == "NaN" || word == "Infinity")
        return JsonSlip::NotANumber;
    if (word == "undefined")
        return JsonSlip::Undefined;
    const std::string lower = ascii::inLowerCase(word);
    const bool isPython = lower == "true" || lower == "false" || lower == "none" || lower == "null" || lower == "nil";
    return isPython ? JsonSlip::PythonWord : JsonSlip::UnquotedText;
}

std::optional<JsonSlip> slipAt(std::string_view rest, const ReadSoFar &state)
{
    if (rest.empty())
        return std::nullopt;
    if (startsWithAnyOf(rest, {"'", "‘", "’", "“", "”", "„", "`"}))
        return JsonSlip::SingleQuotes;
    if (startsWithAnyOf(rest, {"//", "/*", "#", "--"}))
        return JsonSlip::Comment;
    if (rest.starts_with("{{") || rest.starts_with("{%") || isBracketed(rest, '<', '>') || isBracketed(rest, '%', '%'))
        return JsonSlip::Template;
    if (rest.starts_with('$'))
        return JsonSlip::ShellVariable;
    if (rest[0] == '}' || rest[0] == ']' || rest[0] == ',') {
        if (state.afterComma && state.awaited != Awaited::Colon)
            return JsonSlip::TrailingComma;
        return state.awaited == Awaited::Value   ? std::optional(JsonSlip::MissingValue)
               : state.awaited == Awaited::Colon ? std::optional(JsonSlip::MissingColon)
                                                 : std::nullopt;
    }
    if (state.awaited == Awaited::Colon)
        return JsonSlip::MissingColon;
    if (isWordLetter(rest[0]))
        return slipOfWord(leadingWord(rest), state.awaited);
    if (state.awaited == Awaited::Comma)
        return rest[0] == '"' || rest[0] == '{' || rest[0] == '[' || ascii::isDigit(rest[0])
                   ? std::optional(JsonSlip::MissingComma)
                   : std::nullopt;
    if (state.awaited == Awaited::Name)
        return ascii::isDigit(rest[0]) ? std::optional(JsonSlip::UnquotedName) : std::nullopt;
    return std::nullopt;
}

bool isInsideCharacter(std::string_view text, std::size_t at)
{
    return at < text.size() && (static_cast<unsigned char>(text[at]) & 0xC0U) == 0x80U;
}

std::string excerptAround(std::string_view text, std::size_t offset, std::size_t memberBegin)
{
    std::size_t begin =
        std::min(std::max(memberBegin, text.find_first_not_of(ascii::jsonWhitespace, memberBegin)), offset);
    bool isCutBefore = false;
    if (offset - begin > longestBefore) {
        begin = offset - longestBefore;
        while (begin < offset && isInsideCharacter(text, begin))
            ++begin;
        isCutBefore = true;
    }
    std::size_t end = std::min(text.size(), offset + longestBehind);
    const bool isLineEnd = offset < text.size() && (text[offset] == '\n' || text[offset] == '\r');
    const std::size_t stop = text.find_first_of(",}]\r\n", std::min(offset + (isLineEnd ? 0 : 1), text.size()));
    bool isCutBehind = end < text.size();
    if (stop != std::string_view::npos && stop <= end) {
        // `{{name}}` to its end
        end = stop;
        while (end < text.size() && text[end] == '}' && text.substr(offset).starts_with("{{") && end - stop < 2)
            ++end;
        isCutBehind = false;
    }
    while (end > offset && isInsideCharacter(text, end))
        --end;
    std::string excerpt(text.substr(begin, end - begin));
    while (!excerpt.empty() && ascii::jsonWhitespace.contains(excerpt.back()))
        excerpt.pop_back();
    return (isCutBefore ? "…" : "") + excerpt + (isCutBehind ? "…" : "");
}

} // namespace

JsonPlace placeOfFault(std::string_view text, const json::ParseError &error)
{
    JsonPlace place;
    std::size_t offset = std::min(error.offset, text.size());
    if (offset > 0 && text.substr(offset - 1).starts_with("{{"))
        --offset; // of `{{name}}`, the first brace may be one of JSON
    const ReadSoFar state = readUpTo(text.substr(0, offset));
    const std::string_view rest = text.substr(offset);
    if (!state.name.empty() && state.awaited != Awaited::Name)
        place.name = std::string(state.name);
    switch (error.fault) {
    case json::Fault::BadNumber:
        place.slip = rest.starts_with("--") ? slipAt(rest, state) : slipOfNumber(rest);
        break;
    case json::Fault::BadEscape:
        place.slip = JsonSlip::BadEscape;
        break;
    case json::Fault::BadLiteral:
    case json::Fault::UnexpectedCharacter:
        place.slip = slipAt(rest, state);
        break;
    case json::Fault::TrailingText:
    case json::Fault::ControlCharacter:
    case json::Fault::UnterminatedString:
    case json::Fault::UnexpectedEnd:
    case json::Fault::Empty:
    case json::Fault::ByteOrderMark:
    case json::Fault::InvalidUtf8:
    case json::Fault::TooDeep:
        break;
    }
    // Of a text that is no JSON at all, the start is all that can be quoted.
    if (!text.empty() && jose::privatePassages(text, jose::PrivateValues::KeysOnly).empty())
        place.excerpt = excerptAround(text, offset, state.memberBegin);
    return place;
}

JsonPlace placeInKeys(std::string_view text, const json::ParseError &error)
{
    constexpr std::array privateMembers = {"d", "p", "q", "dp", "dq", "qi", "oth", "k", "priv"};
    JsonPlace place = placeOfFault(text, error);
    const bool mayBePrivate = std::ranges::any_of(privateMembers, [text](std::string_view name) {
        return text.contains('"' + std::string(name) + '"') || text.contains('\'' + std::string(name) + '\'');
    });
    if (mayBePrivate || !text.contains("\"kty\"") || place.excerpt.contains("-----BEGIN"))
        place.excerpt.clear();
    return place;
}

} // namespace tokenscope::inspect
