// SPDX-License-Identifier: Apache-2.0
#include "login/recording/web_address.h"

#include "base/ascii.h"
#include "base/percent.h"

#include <algorithm>

namespace tokenscope::login {

namespace {

constexpr std::size_t mostFields = 10'000;

bool isOfScheme(char c)
{
    return ascii::isLetterOrDigit(c) || c == '+' || c == '-' || c == '.';
}

/// Takes off what follows the first such character, which is not kept.
std::string_view takeBehind(std::string_view &text, char mark)
{
    const std::size_t at = text.find(mark);
    if (at == std::string_view::npos)
        return {};
    const std::string_view behind = text.substr(at + 1);
    text = text.substr(0, at);
    return behind;
}

bool isOwnPort(std::string_view scheme, std::string_view port)
{
    return (scheme == "https" && port == "443") || (scheme == "http" && port == "80");
}

void readAuthority(WebAddress &address, std::string_view authority)
{
    if (const std::size_t at = authority.rfind('@'); at != std::string_view::npos)
        authority.remove_prefix(at + 1);
    const std::size_t bracket = authority.rfind(']');
    const std::size_t colon = authority.rfind(':');
    const bool hasPort = colon != std::string_view::npos && (bracket == std::string_view::npos || colon > bracket);
    address.host = ascii::inLowerCase(authority.substr(0, hasPort ? colon : authority.size()));
    if (hasPort && !isOwnPort(address.scheme, authority.substr(colon + 1)))
        address.port = authority.substr(colon + 1);
}

/// In quotes, or up to the next sign.
std::string_view parameterAt(std::string_view text)
{
    const bool isQuoted = !text.empty() && (text.front() == '"' || text.front() == '\'');
    if (isQuoted) {
        const std::size_t quote = text.find(text.front(), 1);
        return text.substr(1, std::min(quote, text.size()) - 1);
    }
    return text.substr(0, text.find_first_of("; \t\r"));
}

/// Behind the empty line that ends headers; the end of the text where there is none.
std::size_t bodyBegin(std::string_view text, std::size_t at)
{
    while (at < text.size()) {
        at = std::min(text.find('\n', at), text.size() - 1) + 1;
        if (text.substr(at).starts_with('\n') || text.substr(at).starts_with("\r\n"))
            return text.find('\n', at) + 1;
    }
    return at;
}

} // namespace

const std::string *valueOf(const Fields &fields, std::string_view name)
{
    const auto found = std::ranges::find(fields, name, &Field::name);
    return found == fields.end() ? nullptr : &found->value;
}

std::string textOf(const Fields &fields, std::string_view name)
{
    const std::string *value = valueOf(fields, name);
    return value ? *value : std::string();
}

std::size_t countOf(const Fields &fields, std::string_view name)
{
    return std::size_t(std::ranges::count(fields, name, &Field::name));
}

void setField(Fields &fields, std::string_view name, std::string value)
{
    const auto found = std::ranges::find(fields, name, &Field::name);
    if (found == fields.end())
        fields.push_back({std::string(name), std::move(value)});
    else
        found->value = std::move(value);
}

Fields readForm(std::string_view text)
{
    Fields fields;
    while (!text.empty() && fields.size() < mostFields) {
        const std::size_t end = std::min(text.find('&'), text.size());
        const std::string_view pair = text.substr(0, end);
        const std::size_t sign = std::min(pair.find('='), pair.size());
        if (!pair.empty()) {
            fields.push_back({percent::decode(pair.substr(0, sign), percent::PlusSign::Blank),
                              sign < pair.size() ? percent::decode(pair.substr(sign + 1), percent::PlusSign::Blank)
                                                 : std::string()});
        }
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return fields;
}

Fields readMultipart(std::string_view text)
{
    constexpr std::string_view mark = "name=";
    Fields fields;
    for (std::size_t at = text.find(mark); at != std::string_view::npos && fields.size() < mostFields;
         at = text.find(mark, at)) {
        const bool isParameter = at > 0 && (text[at - 1] == ';' || text[at - 1] == ' ');
        at += mark.size();
        const std::size_t lineEnd = std::min(text.find('\n', at), text.size());
        const std::string_view rest = text.substr(at, lineEnd - at);
        const bool isFile = rest.find("filename") != std::string_view::npos;
        if (!isParameter || isFile)
            continue;
        const std::size_t begin = bodyBegin(text, at);
        if (begin >= text.size())
            break;
        std::size_t end = std::min(text.find("\n--", begin), text.size());
        if (end > begin && text[end - 1] == '\r')
            --end;
        fields.push_back({std::string(parameterAt(rest)), std::string(text.substr(begin, end - begin))});
        at = end;
    }
    return fields;
}

std::string WebAddress::origin() const
{
    return scheme + "://" + host + (port.empty() ? "" : ":" + port);
}

std::string WebAddress::base() const
{
    return origin() + path;
}

bool WebAddress::isClearText() const
{
    return scheme == "http" && !isLoopback();
}

bool WebAddress::isLoopback() const
{
    return host == "localhost" || host.ends_with(".localhost") || host == "[::1]" || host.starts_with("127.");
}

std::optional<WebAddress> readAddress(std::string_view text)
{
    const std::size_t colon = text.find(':');
    if (colon == std::string_view::npos || colon == 0 || !ascii::isLetter(text.front()) ||
        !std::ranges::all_of(text.substr(0, colon), isOfScheme))
        return std::nullopt;
    WebAddress address;
    address.scheme = ascii::inLowerCase(text.substr(0, colon));
    text.remove_prefix(colon + 1);
    address.fragment = takeBehind(text, '#');
    address.query = takeBehind(text, '?');
    const bool isWeb = address.scheme == "http" || address.scheme == "https";
    if (text.starts_with("//")) {
        text.remove_prefix(2);
        const std::size_t slash = std::min(text.find('/'), text.size());
        readAuthority(address, text.substr(0, slash));
        text.remove_prefix(slash);
    } else if (isWeb) {
        return std::nullopt;
    }
    if (isWeb && address.host.empty())
        return std::nullopt;
    address.path = text.empty() && isWeb ? "/" : std::string(text);
    return address;
}

std::optional<WebAddress> resolved(const WebAddress &base, std::string_view reference)
{
    if (auto absolute = readAddress(reference))
        return absolute;
    if (reference.starts_with("//"))
        return readAddress(base.scheme + ':' + std::string(reference));
    WebAddress address = base;
    address.fragment = takeBehind(reference, '#');
    const bool hasQuery = reference.find('?') != std::string_view::npos;
    const std::string_view query = takeBehind(reference, '?');
    if (reference.empty()) {
        address.query = hasQuery ? std::string(query) : base.query;
        return address;
    }
    address.query = query;
    address.path = reference.front() == '/' ? std::string(reference)
                                            : base.path.substr(0, base.path.rfind('/') + 1) + std::string(reference);
    return address;
}

} // namespace tokenscope::login
