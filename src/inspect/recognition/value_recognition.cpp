// SPDX-License-Identifier: Apache-2.0
#include "inspect/recognition/value_recognition.h"

#include "base/ascii.h"
#include "base/whitespace.h"
#include "inspect/recognition/authorization_schemes.h"
#include "inspect/recognition/credential_prefixes.h"
#include "inspect/recognition/encoded_bytes.h"
#include "inspect/recognition/first_bytes.h"
#include "inspect/recognition/session_cookies.h"
#include "inspect/recognition/structured_credentials.h"

#include <algorithm>
#include <array>

namespace tokenscope::inspect {

namespace {

/// Schemes that carry tokens: what follows is looked at.
constexpr std::array tokenSchemes = {"bearer", "token", "jwt", "dpop", "bot", "key", "x-jwt"};

std::string_view firstWord(std::string_view text)
{
    return text.substr(0, text.find_first_of(" \t\r\n:="));
}

/// A word of HTTP in front, by itself or with what it says of itself.
Recognition readScheme(std::string_view value)
{
    const std::size_t space = value.find_first_of(ascii::whitespace);
    const std::string_view word = value.substr(0, space);
    const std::string_view rest =
        space == std::string_view::npos ? std::string_view() : trimmedText(value.substr(space));
    const auto carries = std::ranges::find_if(
        tokenSchemes, [&](std::string_view scheme) { return ascii::isSame(firstWord(value), scheme); });
    if (carries != tokenSchemes.end() && rest.empty()) {
        const std::string_view behind = value.substr(firstWord(value).size());
        const bool isCapital = ascii::isCapital(value[0]);
        if (trimmedText(behind).find_first_not_of(":=\"' \t") == std::string_view::npos &&
            (isCapital || *carries == std::string_view("bearer") || !behind.empty()))
            return MissingValue{MissingForm::Nothing, std::string(firstWord(value)), {}};
    }
    if (rest.empty())
        return {};
    const auto scheme = std::ranges::find_if(foreignSchemes(),
                                             [word](const SchemeRow &row) { return ascii::isSame(word, row.scheme); });
    // A sentence may begin with one of these words, and then goes on with words.
    const bool isCredential = scheme != foreignSchemes().end() &&
                              (rest.find_first_of(ascii::whitespace) == std::string_view::npos || rest.contains('='));
    if (!isCredential)
        return {};
    if (scheme->kind.remedy == Remedy::WindowsLogin || scheme->kind.remedy == Remedy::SignedRequest || rest.size() > 3)
        return Recognized{scheme->kind, {}};
    return {};
}

/// The value without a pair of quotes, a name in front, a scheme that carries tokens; shorter, or the same.
struct Peeled
{
    std::string_view value;
    std::string_view name; ///< of the header, variable or cookie; empty where there was none
};

bool isVariableName(std::string_view name)
{
    return !name.empty() && name.size() <= 80 && std::ranges::all_of(name, [](char c) {
        return isAlphanumeric(std::string_view(&c, 1)) || c == '_' || c == '-' || c == '.' || c == '$' || c == ':';
    });
}

Peeled peel(std::string_view value)
{
    for (const auto &[open, close] :
         {std::pair{"\"", "\""}, {"'", "'"}, {"`", "`"}, {"“", "”"}, {"‘", "’"}, {"„", "“"}}) {
        const std::string_view first = open;
        const std::string_view last = close;
        if (value.size() >= first.size() + last.size() && value.starts_with(first) && value.ends_with(last))
            return {trimmedText(value.substr(first.size(), value.size() - first.size() - last.size())), {}};
    }
    if (value.size() > 1 && (value.ends_with(',') || value.ends_with(';')))
        return {trimmedText(value.substr(0, value.size() - 1)), {}};
    for (const std::string_view command : {"export ", "set ", "setx ", "const ", "let ", "var ", "-H ", "--header "}) {
        if (value.starts_with(command) && value.size() > command.size())
            return {trimmedText(value.substr(command.size())), {}};
    }
    for (const std::string_view scheme : tokenSchemes) {
        const std::size_t length = scheme.size();
        if (ascii::startsWith(value, scheme) && value.size() > length && ascii::jsonWhitespace.contains(value[length]))
            return {trimmedText(value.substr(length)), {}};
    }
    const std::size_t mark = value.find_first_of(":=");
    if (mark != std::string_view::npos && mark > 0) {
        const std::string_view name = trimmedText(value.substr(0, mark));
        // `s:…` of Express and `v1:…` are no names; a header has a blank behind its colon, mostly.
        const bool isAddress = value.substr(mark).starts_with("://");
        std::string_view bare = name;
        for (const char quote : {'"', '\''}) {
            if (bare.size() > 2 && bare.front() == quote && bare.back() == quote)
                bare = bare.substr(1, bare.size() - 2);
        }
        if (!isAddress && bare.size() > 2 && isVariableName(bare))
            return {trimmedText(value.substr(mark + 1)), bare};
    }
    return {value, {}};
}

Recognition readValue(std::string_view value)
{
    if (auto known = recognizeFirstBytes(value))
        return toRecognition(std::move(known));
    if (auto known = readScheme(value); isFound(known))
        return known;
    if (value.find_first_of(ascii::whitespace) == std::string_view::npos) {
        if (auto known = recognizeWord(value))
            return toRecognition(std::move(known));
    }
    if (auto missing = recognizeMissingValue(value))
        return std::move(*missing);
    return {};
}

} // namespace

bool isFound(const Recognition &recognition)
{
    return !std::holds_alternative<std::monostate>(recognition);
}

Recognition toRecognition(std::optional<Recognized> known)
{
    return known ? Recognition(std::move(*known)) : Recognition();
}

std::string_view trimmedText(std::string_view text)
{
    if (text.starts_with("\xEF\xBB\xBF"))
        text.remove_prefix(3);
    const std::size_t first = text.find_first_not_of(ascii::whitespace);
    return first == std::string_view::npos ? std::string_view()
                                           : text.substr(first, text.find_last_not_of(ascii::whitespace) - first + 1);
}

bool isTokenName(std::string_view name)
{
    const auto has = [name](std::string_view part) { return ascii::contains(name, part); };
    return has("token") || has("jwt") || has("authorization") || has("bearer") || has("assertion");
}

std::optional<Recognized> recognizeWord(std::string_view word)
{
    if (auto known = recognizePrefix(word))
        return known;
    if (auto known = recognizeSessionCookie(word))
        return known;
    return recognizeStructure(word);
}

Recognition recognizeValue(std::string_view value)
{
    constexpr int layers = 8;
    std::string_view name;
    for (int layer = 0; layer < layers; ++layer) {
        if (value.empty()) {
            return layer > 0 ? Recognition(MissingValue{MissingForm::Nothing, std::string(name), {}}) : Recognition();
        }
        if (auto known = readValue(value); isFound(known))
            return known;
        const Peeled inner = peel(value);
        if (inner.value.size() == value.size())
            break;
        if (!inner.name.empty()) {
            name = inner.name;
            const auto parameter = std::ranges::find_if(
                foreignParameters(), [&name](const ParameterRow &row) { return ascii::isSame(row.name, name); });
            if (parameter != foreignParameters().end())
                return Recognized{parameter->kind, {}};
            // A name that is nothing of a token, with an empty value, says nothing.
            if (inner.value.empty() && !isTokenName(name))
                return {};
        }
        value = inner.value;
    }
    return {};
}

} // namespace tokenscope::inspect
