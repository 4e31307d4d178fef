// SPDX-License-Identifier: Apache-2.0
#include "inspect/recognition/recognition.h"

#include "base/ascii.h"
#include "base/stop_point.h"
#include "base/whitespace.h"
#include "inspect/recognition/authorization_schemes.h"
#include "inspect/recognition/credential_prefixes.h"
#include "inspect/recognition/encoded_bytes.h"
#include "inspect/recognition/error_answer.h"
#include "inspect/recognition/first_bytes.h"
#include "inspect/recognition/other_answers.h"
#include "inspect/recognition/program_messages.h"
#include "inspect/recognition/session_cookies.h"
#include "inspect/recognition/structured_credentials.h"
#include "json/document.h"

#include <algorithm>
#include <array>

namespace tokenscope::inspect {

namespace {

/// A value among others: only what cannot be mistaken.
Recognition readWordOfMany(std::string_view word)
{
    constexpr std::size_t shortest = 12;
    constexpr std::size_t longest = 16 * 1024;
    if (word.size() < shortest || word.size() > longest)
        return {};
    if (auto known = recognizePrefix(word))
        return toRecognition(std::move(known));
    return toRecognition(recognizeSessionCookie(word));
}

/// `name=value; name=value`, lines of settings, a query, members of JSON: the first word that is known.
Recognition readWords(std::string_view text)
{
    constexpr std::size_t looked = 256 * 1024;
    constexpr std::string_view between = " \t\r\n\v\f;,&\"'`<>(){}[]";
    text = text.substr(0, looked);
    StopPoints stops(4096);
    std::size_t begin = 0;
    while (begin < text.size()) {
        stops.pass();
        const std::size_t end = std::min(text.find_first_of(between, begin), text.size());
        std::string_view word = text.substr(begin, end - begin);
        begin = end + 1;
        if (auto known = readWordOfMany(word); isFound(known))
            return known;
        const std::size_t mark = word.find('=');
        if (mark == std::string_view::npos || mark == 0)
            continue;
        const std::string_view name = word.substr(0, mark);
        const std::string_view value = word.substr(mark + 1);
        const auto parameter = std::ranges::find_if(foreignParameters(), [name](const ParameterRow &row) {
            return name.size() < 64 && (ascii::isSame(row.name, name) ||
                                        (name.size() > row.name.size() &&
                                         std::string_view("?&#").contains(name[name.size() - row.name.size() - 1]) &&
                                         ascii::isSame(name.substr(name.size() - row.name.size()), row.name)));
        });
        if (parameter != foreignParameters().end() && !value.empty())
            return Recognized{parameter->kind, {}};
        if (auto known = readWordOfMany(value); isFound(known))
            return known;
    }
    return {};
}

/// Up to the end of what a quote, a line or a command holds.
std::string_view untilEnd(std::string_view text)
{
    return trimmedText(text.substr(0, text.find_first_of("\"'\r\n\\")));
}

/// The value of an Authorization header in a command, a request or source code.
Recognition readAuthorization(std::string_view text)
{
    constexpr std::size_t looked = 64 * 1024;
    constexpr std::string_view name = "authorization";
    constexpr int most = 16;
    text = text.substr(0, looked);
    int count = 0;
    for (std::size_t i = 0; i + name.size() < text.size() && count < most; ++i) {
        if ((text[i] != 'a' && text[i] != 'A') || !ascii::startsWith(text.substr(i), name))
            continue;
        ++count;
        std::string_view rest = text.substr(i + name.size());
        rest.remove_prefix(std::min(rest.find_first_not_of("\"' \t"), rest.size()));
        if (!rest.starts_with(':') && !rest.starts_with('=') && !rest.starts_with(','))
            continue;
        rest.remove_prefix(1);
        rest.remove_prefix(std::min(rest.find_first_not_of("\"'` \t"), rest.size()));
        constexpr std::size_t longestExamined = 8 * 1024;
        const std::string_view value = untilEnd(rest.substr(0, longestExamined));
        if (value.empty())
            return MissingValue{MissingForm::Nothing, "Authorization", {}};
        if (auto known = recognizeValue(value); isFound(known))
            return known;
    }
    return {};
}

/// `token: null` among other settings, `#access_token=undefined` in an address.
Recognition readNamedValues(std::string_view text)
{
    constexpr std::size_t looked = 64 * 1024;
    text = text.substr(0, looked);
    std::size_t begin = 0;
    while (begin < text.size()) {
        const std::size_t end = std::min(text.find_first_of("\r\n&?#;", begin), text.size());
        const std::string_view piece = trimmedText(text.substr(begin, end - begin));
        begin = end + 1;
        const std::size_t mark = piece.find_first_of("=:");
        if (mark == std::string_view::npos || mark == 0 || mark > 80 || piece.substr(mark).starts_with("://"))
            continue;
        const std::string_view name = trimmedText(piece.substr(0, mark));
        const std::string_view value = trimmedText(piece.substr(mark + 1));
        if (!isTokenName(name) || ascii::isSame(name, "token_type") || name.contains(' '))
            continue;
        if (value.empty())
            return MissingValue{MissingForm::Nothing, std::string(name), {}};
        if (auto known = recognizeValue(value); std::holds_alternative<MissingValue>(known))
            return known;
    }
    return {};
}

/// base64 in lines, digits in groups.
Recognition readWrapped(std::string_view text)
{
    constexpr std::size_t longest = 1024 * 1024;
    if (text.size() > longest || text.find_first_of(ascii::whitespace) == std::string_view::npos)
        return {};
    std::string joined;
    for (const char c : text) {
        if (!ascii::whitespace.contains(c))
            joined += c;
    }
    const bool isEncoded = std::ranges::all_of(
        joined, [](char c) { return isUrlSafe(std::string_view(&c, 1)) || c == '+' || c == '/' || c == '='; });
    return isEncoded && joined.size() > 40 ? toRecognition(recognizeStructure(joined)) : Recognition();
}

Recognition readCookies(std::string_view text)
{
    for (const std::string_view header : {"set-cookie:", "cookie:"}) {
        if (ascii::startsWith(text, header))
            text.remove_prefix(header.size());
    }
    constexpr std::size_t looked = 64 * 1024;
    constexpr std::size_t most = 64;
    std::size_t count = 0;
    text = text.substr(0, looked);
    for (const std::string_view pair : splitAt(text.substr(0, text.find('\n')), ';')) {
        const std::string_view trimmed = trimmedText(pair);
        const std::size_t mark = trimmed.find('=');
        if (++count > most || mark == std::string_view::npos)
            continue;
        if (auto known = recognizeCookieName(trimmed.substr(0, mark)))
            return toRecognition(std::move(known));
    }
    return {};
}

const std::string *textMember(const json::Object &object, std::string_view name)
{
    const json::Value *value = object.find(name);
    return value ? value->asString() : nullptr;
}

/// An answer in JSON: what its members say in place of a token.
Recognition readJson(std::string_view text)
{
    constexpr std::size_t longest = 1024 * 1024;
    if (text.size() > longest || (!text.starts_with('{') && !text.starts_with('"')))
        return {};
    const auto document = json::parse(text);
    const json::Object *object = document ? document->root.asObject() : nullptr;
    if (!object)
        return {};
    for (const json::Member &member : object->members()) {
        if (!isTokenName(member.name) || ascii::isSame(member.name, "token_type"))
            continue;
        const std::string *value = member.value.asString();
        if (!value) {
            if (member.value.isNull())
                return MissingValue{MissingForm::EmptyWord, "null", {}};
            continue;
        }
        if (value->empty())
            return MissingValue{MissingForm::Nothing, member.name, {}};
        if (auto known = recognizeValue(*value); isFound(known))
            return known;
    }
    if (auto known = recognizeEncoded(text))
        return toRecognition(std::move(known));
    for (const std::string_view name : {"error", "errorCode", "error_code", "code"}) {
        const std::string *value = textMember(*object, name);
        const std::string *words = textMember(*object, "error_description");
        words = words ? words : textMember(*object, "message");
        if (value && (name == "error" || words))
            return Recognized{{"an error answer without a token", "the server", Remedy::ReadAnswer},
                              {},
                              words && !words->empty() ? *value + ": " + *words : *value};
    }
    if (auto known = recognizeOtherAnswer(*object))
        return toRecognition(std::move(known));
    const auto answer = errorAnswerIn(*object);
    if (!answer)
        return {};
    return Recognized{{"an error answer without a token", "the server", Remedy::ReadAnswer},
                      {},
                      answer->message.empty() ? answer->name : answer->message};
}

bool isUuid(std::string_view word)
{
    return word.size() == 36 && word[8] == '-' && word[13] == '-' && word[18] == '-' && word[23] == '-' &&
           isHex(word.substr(0, 8)) && isHex(word.substr(9, 4)) && isHex(word.substr(24));
}

/// What a word is that says nothing of where it comes from.
Recognition readPlainWord(std::string_view word)
{
    if (word.find_first_of(ascii::whitespace) != std::string_view::npos)
        return {};
    if (isUuid(word))
        return Recognized{{"an ID (UUID)", "the system that wrote it", Remedy::Identifier}, {}};
    for (const std::string_view scheme : {"https://", "http://"}) {
        if (ascii::startsWith(word, scheme) && word.size() > scheme.size() + 2)
            return Recognized{{"a web address without a token in it", "the server", Remedy::FollowAddress}, {}};
    }
    if (word.starts_with("arn:") && std::ranges::count(word, ':') >= 5)
        return Recognized{{"the name of a resource (ARN)", "AWS", Remedy::Identifier}, {}};
    const std::size_t at = word.find('@');
    const std::size_t scheme = word.find("://");
    if (scheme != std::string_view::npos && at != std::string_view::npos && word.substr(scheme + 3, at).contains(':'))
        return Recognized{{"an address with a user name and a password", "that server", Remedy::UseWithVendor}, {}};
    if (at != std::string_view::npos && at > 0 && word.substr(at).contains('.') && !word.contains(':'))
        return Recognized{{"a mail address", "the system that wrote it", Remedy::Identifier}, {}};
    return {};
}

} // namespace

bool isForeignWord(std::string_view word)
{
    // A header's start is a name to nobody.
    if (!word.starts_with("ey"))
        return isFound(recognizeValue(word));
    return recognizeWord(word) || (word.contains("...") && recognizeMissingValue(word));
}

Recognition recognizeText(std::string_view given)
{
    if (auto known = recognizeBytes(given)) // bytes count from the first
        return toRecognition(std::move(known));
    const std::string_view text = trimmedText(given);
    if (text.empty())
        return {};
    if (auto known = readJson(text); isFound(known))
        return known;
    if (auto known = recognizeErrorWords(text))
        return toRecognition(std::move(known));
    if (auto known = recognizeCallback(text))
        return toRecognition(std::move(known));
    if (auto known = recognizeValue(text); isFound(known))
        return known;
    if (auto known = readWords(text); isFound(known))
        return known;
    if (auto known = readAuthorization(text); isFound(known))
        return known;
    if (auto known = readNamedValues(text); isFound(known))
        return known;
    if (auto known = readWrapped(text); isFound(known))
        return known;
    if (ascii::startsWith(text, "cookie:") || ascii::startsWith(text, "set-cookie:") || text.contains('=')) {
        if (auto known = readCookies(text); isFound(known))
            return known;
    }
    if (auto known = readPlainWord(text); isFound(known))
        return known;
    if (auto known = recognizeProgramMessage(text))
        return toRecognition(std::move(known));
    return {};
}

} // namespace tokenscope::inspect
