// SPDX-License-Identifier: Apache-2.0
#include "login/recording/http_fields.h"

#include "base/ascii.h"
#include "base/base64url.h"
#include "base/percent.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace tokenscope::login {

namespace {

std::string_view trimmed(std::string_view text)
{
    while (!text.empty() && ascii::isBlank(text.front()))
        text.remove_prefix(1);
    while (!text.empty() && ascii::isBlank(text.back()))
        text.remove_suffix(1);
    return text;
}

/// Takes the part before the mark off the front; all of it if there is none.
std::string_view takePart(std::string_view &text, char mark)
{
    const std::size_t end = std::min(text.find(mark), text.size());
    const std::string_view part = text.substr(0, end);
    text.remove_prefix(std::min(end + 1, text.size()));
    return part;
}

/// Splits at commas outside quotes.
std::vector<std::string_view> listElements(std::string_view text)
{
    std::vector<std::string_view> elements;
    std::size_t begin = 0;
    bool isQuoted = false;
    for (std::size_t i = 0; i <= text.size(); ++i) {
        if (i < text.size() && text[i] == '"' && (i == 0 || text[i - 1] != '\\'))
            isQuoted = !isQuoted;
        if (i == text.size() || (text[i] == ',' && !isQuoted)) {
            elements.push_back(trimmed(text.substr(begin, i - begin)));
            begin = i + 1;
        }
    }
    return elements;
}

std::string withoutQuotes(std::string_view text)
{
    if (text.size() < 2 || text.front() != '"' || text.back() != '"')
        return std::string(text);
    std::string result;
    for (std::size_t i = 1; i + 1 < text.size(); ++i) {
        if (text[i] == '\\' && i + 2 < text.size())
            ++i;
        result += text[i];
    }
    return result;
}

/// `Scheme a="b"` starts a challenge, `c="d"` goes on with it.
void readChallengeElement(std::vector<Challenge> &challenges, std::string_view element)
{
    const std::size_t sign = element.find('=');
    const std::size_t blank = element.find(' ');
    const bool startsOne = sign == std::string_view::npos || blank < sign;
    if (startsOne) {
        challenges.push_back({ascii::inLowerCase(element.substr(0, blank)), {}});
        element = blank == std::string_view::npos ? std::string_view() : trimmed(element.substr(blank));
    }
    if (challenges.empty() || element.find('=') == std::string_view::npos)
        return;
    const std::string name = ascii::inLowerCase(trimmed(takePart(element, '=')));
    challenges.back().parameters.push_back({name, withoutQuotes(trimmed(element))});
}

int numberOf(std::string_view text)
{
    int number = -1;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    return error == std::errc() && end == text.data() + text.size() ? number : -1;
}

void readCookieAttribute(SetCookie &cookie, std::string_view attribute)
{
    attribute = trimmed(attribute);
    const std::string name = ascii::inLowerCase(trimmed(takePart(attribute, '=')));
    const std::string value = ascii::inLowerCase(trimmed(attribute));
    if (name == "secure")
        cookie.isSecure = true;
    else if (name == "samesite")
        cookie.sameSite = value;
    else if (name == "domain")
        cookie.domain = value.starts_with('.') ? value.substr(1) : value;
    else if (name == "path")
        cookie.path = std::string(trimmed(attribute));
    else if (name == "max-age")
        cookie.isRemoval = value == "0" || value.starts_with('-');
    else if (name == "expires")
        cookie.isRemoval = cookie.isRemoval || value.contains(" 1970 ") || value.starts_with("1970-");
}

SetCookie readCookie(std::string_view text)
{
    SetCookie cookie;
    std::string_view pair = takePart(text, ';');
    cookie.name = trimmed(takePart(pair, '='));
    cookie.value = trimmed(pair);
    while (!text.empty())
        readCookieAttribute(cookie, takePart(text, ';'));
    return cookie;
}

} // namespace

std::string authorizationScheme(const HarEntry &entry)
{
    const std::string value = textOf(entry.requestHeaders, "authorization");
    const std::string_view text = trimmed(value);
    return ascii::inLowerCase(text.substr(0, text.find(' ')));
}

std::string authorizationValue(const HarEntry &entry)
{
    const std::string value = textOf(entry.requestHeaders, "authorization");
    const std::string_view text = trimmed(value);
    const std::size_t blank = text.find(' ');
    return blank == std::string_view::npos ? std::string() : std::string(trimmed(text.substr(blank)));
}

std::string sentToken(const HarEntry &entry, const Fields &sent)
{
    const std::string scheme = authorizationScheme(entry);
    return scheme == "bearer" || scheme == "dpop" ? authorizationValue(entry) : textOf(sent, "access_token");
}

std::optional<Field> basicCredentials(const HarEntry &entry)
{
    if (authorizationScheme(entry) != "basic")
        return std::nullopt;
    const std::string value = authorizationValue(entry);
    const Bytes bytes = base64url::decodeLenient(value);
    std::string_view text = asText(bytes);
    const std::string_view name = takePart(text, ':');
    return Field{percent::decode(name, percent::PlusSign::Blank), percent::decode(text, percent::PlusSign::Blank)};
}

std::vector<Challenge> challengesIn(const HarEntry &entry)
{
    std::vector<Challenge> challenges;
    for (const Field &header : entry.responseHeaders) {
        if (header.name != "www-authenticate")
            continue;
        for (const std::string_view element : listElements(header.value))
            readChallengeElement(challenges, element);
    }
    return challenges;
}

std::string challengeParameter(const HarEntry &entry, std::string_view name)
{
    for (const Challenge &challenge : challengesIn(entry)) {
        if (const std::string *value = valueOf(challenge.parameters, name))
            return *value;
    }
    return {};
}

std::optional<Moment> readHttpDate(std::string_view text)
{
    static constexpr std::array<std::string_view, 12> months = {"Jan", "Feb", "Mar", "Apr", "May", "Jun",
                                                                "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
    constexpr std::size_t length = 29; // Sun, 06 Nov 1994 08:49:37 GMT
    if (text.size() != length || !text.ends_with(" GMT"))
        return std::nullopt;
    const auto month = std::ranges::find(months, text.substr(8, 3));
    const int day = numberOf(text.substr(5, 2));
    const int year = numberOf(text.substr(12, 4));
    const int hour = numberOf(text.substr(17, 2));
    const int minute = numberOf(text.substr(20, 2));
    const int second = numberOf(text.substr(23, 2));
    if (month == months.end() || day < 1 || year < 0 || hour < 0 || minute < 0 || second < 0)
        return std::nullopt;
    const std::chrono::year_month_day date(std::chrono::year(year),
                                           std::chrono::month(unsigned(month - months.begin()) + 1),
                                           std::chrono::day(unsigned(day)));
    if (!date.ok())
        return std::nullopt;
    return Moment(std::chrono::sys_days(date)) + std::chrono::hours(hour) + std::chrono::minutes(minute) +
           std::chrono::seconds(second);
}

std::vector<SetCookie> cookiesSetBy(const HarEntry &entry)
{
    std::vector<SetCookie> cookies;
    for (const Field &header : entry.responseHeaders) {
        if (header.name != "set-cookie")
            continue;
        std::string_view lines = header.value; // Firefox and Chrome join several with line breaks
        while (!lines.empty()) {
            SetCookie cookie = readCookie(takePart(lines, '\n'));
            if (!cookie.name.empty())
                cookies.push_back(std::move(cookie));
        }
    }
    return cookies;
}

Fields cookiesSentBy(const HarEntry &entry)
{
    Fields cookies;
    for (const Field &header : entry.requestHeaders) {
        std::string_view text = header.name == "cookie" ? std::string_view(header.value) : std::string_view();
        while (!text.empty()) {
            std::string_view pair = takePart(text, ';');
            const std::string_view name = trimmed(takePart(pair, '='));
            cookies.push_back({std::string(name), std::string(trimmed(pair))});
        }
    }
    return cookies;
}

} // namespace tokenscope::login
