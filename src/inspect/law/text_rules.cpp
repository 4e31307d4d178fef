// SPDX-License-Identifier: Apache-2.0
#include "inspect/law/text_rules.h"

#include "base/ascii.h"
#include "base/base64url.h"
#include "base/hex.h"

#include <algorithm>

namespace tokenscope::inspect {

namespace {

bool isVisibleAscii(char c)
{
    return c > ' ' && c <= '~';
}

/// RFC 3986, 3: a scheme, a colon and something behind it.
bool isUri(std::string_view text)
{
    const std::size_t colon = text.find(':');
    return colon != std::string_view::npos && colon > 0 && colon + 1 < text.size() && ascii::isLetter(text.front()) &&
           std::ranges::all_of(text.substr(0, colon),
                               [](char c) { return ascii::isLetterOrDigit(c) || c == '+' || c == '-' || c == '.'; }) &&
           std::ranges::all_of(text, isVisibleAscii);
}

bool startsWithScheme(std::string_view text, std::string_view scheme)
{
    return text.size() > scheme.size() && ascii::startsWith(text, scheme);
}

enum class Schemes { Https, HttpToo };

bool isWebAddress(std::string_view text, Schemes schemes)
{
    const std::string_view scheme = startsWithScheme(text, "https://")                                 ? "https://"
                                    : schemes == Schemes::HttpToo && startsWithScheme(text, "http://") ? "http://"
                                                                                                       : "";
    return !scheme.empty() && std::ranges::all_of(text, isVisibleAscii) && ascii::isLetter(scheme.front()) &&
           text[scheme.size()] != '/' && text[scheme.size()] != '?' && text[scheme.size()] != '#';
}

/// RFC 8292, 2: as RFC 6454, 6.1 writes an origin, without a path, not even a slash.
bool isOrigin(std::string_view text)
{
    return isWebAddress(text, Schemes::HttpToo) &&
           text.find_first_of("/?#@", text.find("://") + 3) == std::string_view::npos;
}

/// As far as an address of a service account is one.
bool isEmailAddress(std::string_view text)
{
    const std::size_t at = text.find('@');
    return at != std::string_view::npos && at > 0 && text.find('.', at) != std::string_view::npos &&
           text.find('@', at + 1) == std::string_view::npos && std::ranges::all_of(text, isVisibleAscii);
}

/// SPIFFE ID, 2: a trust domain, and a path of segments that are neither empty nor dots.
bool isSpiffeId(std::string_view text)
{
    constexpr std::string_view scheme = "spiffe://";
    if (!text.starts_with(scheme) || text.size() > 2048)
        return false;
    text.remove_prefix(scheme.size());
    const std::string_view domain = text.substr(0, text.find('/'));
    const auto isDomain = [](char c) {
        return ascii::isSmall(c) || ascii::isDigit(c) || c == '.' || c == '-' || c == '_';
    };
    const auto isPath = [](char c) {
        return ascii::isLetterOrDigit(c) || c == '.' || c == '-' || c == '_' || c == '/';
    };
    const std::string_view path = text.substr(domain.size());
    return !domain.empty() && std::ranges::all_of(domain, isDomain) && std::ranges::all_of(path, isPath) &&
           !path.ends_with('/') && !path.contains("//") && !path.contains("/./") && !path.contains("/../") &&
           !path.ends_with("/.") && !path.ends_with("/..");
}

bool isTeamId(std::string_view text)
{
    return text.size() == 10 &&
           std::ranges::all_of(text, [](char c) { return ascii::isDigit(c) || ascii::isCapital(c); });
}

/// RFC 9562, 4.
bool isUuidText(std::string_view text)
{
    if (text.size() != 36)
        return false;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const bool isHyphen = i == 8 || i == 13 || i == 18 || i == 23;
        if (isHyphen ? text[i] != '-' : !hex::isDigit(text[i]))
            return false;
    }
    return true;
}

bool isBase64url(std::string_view text)
{
    return !text.empty() &&
           std::ranges::all_of(text, [](char c) { return ascii::isLetterOrDigit(c) || c == '-' || c == '_'; });
}

bool isUrlSafeText(std::string_view text)
{
    return !text.empty() && std::ranges::all_of(text, [](char c) {
        return ascii::isLetterOrDigit(c) || c == '-' || c == '.' || c == '_' || c == '~';
    });
}

bool isThumbprint(std::string_view text)
{
    constexpr std::size_t bytes = 32;
    const auto decoded = base64url::decode(text);
    return decoded && decoded->size() == bytes;
}

} // namespace

bool isTextOf(std::string_view text, Allowed allowed)
{
    using enum Allowed;
    if (allowed == ShortAscii)
        return !text.empty() && text.size() <= 255 && std::ranges::all_of(text, [](char c) { return c >= 0; });
    if (allowed == ShortId)
        return !text.empty() && text.size() <= 128;
    if (allowed == HttpsAddress)
        return isWebAddress(text, Schemes::Https);
    if (allowed == HttpsWithoutSlash)
        return isWebAddress(text, Schemes::Https) && !text.ends_with('/');
    if (allowed == HttpsIssuer)
        return isWebAddress(text, Schemes::Https) && text.find_first_of("?#") == std::string_view::npos;
    if (allowed == WebAddress)
        return isWebAddress(text, Schemes::HttpToo);
    if (allowed == Uri)
        return isUri(text);
    if (allowed == Origin)
        return isOrigin(text);
    if (allowed == Contact)
        return (startsWithScheme(text, "mailto:") && std::ranges::none_of(text, ascii::isBlank)) ||
               isWebAddress(text, Schemes::Https);
    if (allowed == EmailAddress)
        return isEmailAddress(text);
    if (allowed == SpiffeId)
        return isSpiffeId(text);
    if (allowed == AppleTeamId)
        return isTeamId(text);
    if (allowed == Uuid)
        return isUuidText(text);
    if (allowed == Base64urlText)
        return isBase64url(text);
    if (allowed == UrlSafeText)
        return isUrlSafeText(text);
    return allowed != Sha256Thumbprint || isThumbprint(text);
}

} // namespace tokenscope::inspect
