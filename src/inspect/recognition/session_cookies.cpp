// SPDX-License-Identifier: Apache-2.0
#include "inspect/recognition/session_cookies.h"

#include "base/ascii.h"
#include "base/percent.h"
#include "inspect/recognition/encoded_bytes.h"

#include <algorithm>
#include <array>

namespace tokenscope::inspect {

namespace {

/// What lies between separators. No form here has more than five parts; of a word with more only their number counts.
class WordParts
{
public:
    WordParts(std::string_view word, char separator)
    {
        while (m_count < m_parts.size()) {
            const std::size_t end = word.find(separator);
            m_parts[m_count++] = word.substr(0, end);
            if (end == std::string_view::npos)
                return;
            word.remove_prefix(end + 1);
        }
    }

    std::size_t size() const { return m_count; }
    std::string_view operator[](std::size_t i) const { return m_parts[i]; }
    std::string_view back() const { return m_parts[m_count - 1]; }

private:
    std::array<std::string_view, 6> m_parts;
    std::size_t m_count = 0;
};

std::size_t decodedLength(std::string_view text)
{
    const auto bytes = anyBase64(text);
    return bytes ? bytes->size() : 0;
}

bool isDigestLength(std::size_t length)
{
    return length == 20 || length == 32 || length == 48 || length == 64; // SHA-1 and the SHA-2 family
}

/// JSON that is no header of a token.
bool isJsonOfApplication(std::string_view segment)
{
    const auto document = base64Json(segment);
    const json::Object *object = document ? document->root.asObject() : nullptr;
    return document && !(object && (object->find("alg") || object->find("enc")));
}

bool startsLikeZlib(std::string_view segment)
{
    const auto bytes = anyBase64(segment.substr(0, segment.size() / 4 * 4));
    return bytes && bytes->size() > 8 && bytes->front() == 0x78; // RFC 1950, 2.2
}

/// In base64, as Discord counts its users.
bool isLongNumber(std::string_view segment)
{
    constexpr std::size_t fewestDigits = 15;
    const auto bytes = anyBase64(segment);
    return bytes && bytes->size() >= fewestDigits && isDigits(asText(*bytes));
}

/// itsdangerous: payload, time of four or five bytes, and signature; a dot in front where the payload is compressed.
bool isItsdangerous(std::string_view word)
{
    const bool isCompressed = word.starts_with('.');
    const WordParts parts(isCompressed ? word.substr(1) : word, '.');
    const bool isTimed = parts.size() == 3;
    if ((parts.size() != 2 && !isTimed) || parts.back().size() < 27 || parts.back().size() > 88 ||
        (isTimed && parts[1].size() != 6 && parts[1].size() != 7))
        return false;
    if (isLongNumber(parts[0]))
        return false; // the user of a Discord token
    const std::size_t signature = decodedLength(parts.back());
    if (!isDigestLength(signature) || (!isTimed && signature != 20))
        return false;
    return isCompressed ? startsLikeZlib(parts[0]) : isJsonOfApplication(parts[0]);
}

/// django.core.signing: payload, time in base 62 and signature with colons between.
bool isDjango(std::string_view word)
{
    const WordParts parts(word, ':');
    if (parts.size() != 3 || parts[1].size() < 5 || parts[1].size() > 7 || !isAlphanumeric(parts[1]) ||
        (parts[2].size() != 27 && parts[2].size() != 43) || !isUrlSafe(parts[2]) || parts[0].empty())
        return false;
    return parts[0].starts_with('.') ? startsLikeZlib(parts[0].substr(1)) : true;
}

bool isLaravel(std::string_view word)
{
    if (!word.starts_with("ey"))
        return false;
    const auto document = base64Json(word);
    const json::Object *object = document ? document->root.asObject() : nullptr;
    return object && object->find("iv") && object->find("value") && object->find("mac");
}

/// ActiveSupport::MessageVerifier, also Rack's cookies: base64, two hyphens and an HMAC in hexadecimal digits.
bool isRailsSigned(std::string_view word)
{
    if (!word.contains("--"))
        return false;
    const std::size_t mark = word.rfind("--");
    if (mark == 0)
        return false;
    const std::string_view digest = word.substr(mark + 2);
    return isHex(digest) && isDigestLength(digest.size() / 2) && digest.size() % 2 == 0 &&
           anyBase64(word.substr(0, mark)).has_value();
}

/// ActiveSupport::MessageEncryptor with AES-GCM: content, 12 bytes of IV and 16 of tag.
bool isRailsEncrypted(std::string_view word)
{
    if (!word.contains("--"))
        return false;
    const std::size_t last = word.rfind("--");
    if (last == 0)
        return false;
    const std::size_t middle = word.rfind("--", last - 1);
    if (middle == std::string_view::npos || middle == 0)
        return false;
    return decodedLength(word.substr(middle + 2, last - middle - 2)) == 12 &&
           decodedLength(word.substr(last + 2)) == 16 && anyBase64(word.substr(0, middle)).has_value();
}

/// cookie-signature: `s:`, the value, a dot and an HMAC-SHA256.
bool isExpress(std::string_view word)
{
    if (!word.starts_with("s:"))
        return false;
    const std::size_t dot = word.rfind('.');
    return dot != std::string_view::npos && decodedLength(word.substr(dot + 1)) == 32;
}

/// JSON in base64, a dot and an HMAC-SHA256 in base64.
bool isSignedJson(std::string_view word)
{
    const WordParts parts(word, '.');
    return parts.size() == 2 && decodedLength(parts[1]) == 32 && parts[0].starts_with("ey") &&
           isJsonOfApplication(parts[0]);
}

/// Plug.Crypto: the name of an algorithm in base64 in front, where a token has a JSON object.
bool isPlug(std::string_view word)
{
    const WordParts parts(word, '.');
    if ((parts.size() != 3 && parts.size() != 5) || parts[0].size() > 24)
        return false;
    const auto bytes = anyBase64(parts[0]);
    const std::string_view name = bytes ? asText(*bytes) : std::string_view();
    return name.starts_with("HS256") || name.starts_with("HS384") || name.starts_with("HS512") ||
           name.starts_with("A128") || name.starts_with("A192") || name.starts_with("A256") || name == "XCP";
}

/// `2|1:0|10:1700000000|4:user|…|`: lengths before values, an HMAC behind.
bool isTornado(std::string_view word)
{
    return word.starts_with("2|1:") && std::ranges::count(word, '|') >= 5;
}

bool isWordPress(std::string_view word)
{
    const WordParts parts(word, '|');
    return parts.size() == 4 && parts[1].size() == 10 && isDigits(parts[1]) && isAlphanumeric(parts[2]) &&
           parts[3].size() == 64 && isHex(parts[3]);
}

bool isOAuthProxy(std::string_view word)
{
    const WordParts parts(word, '|');
    return parts.size() == 3 && parts[1].size() == 10 && isDigits(parts[1]) && isDigestLength(decodedLength(parts[2]));
}

/// mod_auth_tkt: a digest, the time in eight digits, the user, an exclamation mark.
bool isAuthTicket(std::string_view word)
{
    return word.size() > 41 && isHex(word.substr(0, 40)) && word.substr(40).contains('!');
}

struct CookieForm
{
    bool (*matches)(std::string_view word);
    ForeignKind kind;
};

constexpr std::array cookieForms = {
    CookieForm{isItsdangerous,
               {"a session cookie or signed value of Flask (itsdangerous)", "Flask", Remedy::ReadInFramework}},
    CookieForm{isDjango, {"a session or signed value of Django", "Django", Remedy::ReadInFramework}},
    CookieForm{isLaravel, {"an encrypted cookie or value of Laravel", "Laravel", Remedy::ReadInFramework}},
    CookieForm{isRailsEncrypted, {"an encrypted cookie or message of Rails", "Rails", Remedy::ReadInFramework}},
    CookieForm{isRailsSigned, {"a signed cookie or message of Rails", "Rails", Remedy::ReadInFramework}},
    CookieForm{isExpress, {"a signed cookie of Express (connect)", "Express", Remedy::ReadInFramework}},
    CookieForm{isPlug, {"a signed or encrypted value of Phoenix (Plug)", "Phoenix", Remedy::ReadInFramework}},
    CookieForm{isSignedJson,
               {"a signed cookie with JSON in it (as of Remix)", "the web application", Remedy::ReadInFramework}},
    CookieForm{isTornado, {"a signed cookie of Tornado", "Tornado", Remedy::ReadInFramework}},
    CookieForm{isWordPress, {"a login cookie of WordPress", "WordPress", Remedy::ReadInFramework}},
    CookieForm{isOAuthProxy, {"a session cookie of OAuth2 Proxy", "OAuth2 Proxy", Remedy::ReadInFramework}},
    CookieForm{isAuthTicket, {"a login cookie of mod_auth_tkt", "the web server", Remedy::ReadInFramework}},
};

struct CookieName
{
    std::string_view name; ///< a star in front or behind stands for anything
    ForeignKind kind;
};

constexpr std::array cookieNames = {
    CookieName{"connect.sid", {"a session cookie of Express (connect)", "Express", Remedy::ReadInFramework}},
    CookieName{"laravel_session", {"a session cookie of Laravel", "Laravel", Remedy::ReadInFramework}},
    CookieName{"jsessionid", {"a session cookie of a Java server", "the Java server", Remedy::ReadInFramework}},
    CookieName{"session", {"a session cookie", "the web application", Remedy::ReadInFramework}},
    CookieName{"phpsessid", {"a session cookie of PHP", "the PHP application", Remedy::ReadInFramework}},
    CookieName{"asp.net_sessionid", {"a session cookie of ASP.NET", "ASP.NET", Remedy::ReadInFramework}},
    CookieName{".aspxauth", {"a login cookie of ASP.NET", "ASP.NET", Remedy::ReadInFramework}},
    CookieName{".aspnetcore.*", {"a cookie of ASP.NET Core", "ASP.NET Core", Remedy::ReadInFramework}},
    CookieName{"fedauth*", {"a login cookie of ASP.NET (WS-Federation)", "ASP.NET", Remedy::ReadInFramework}},
    CookieName{"koa.sess*", {"a session cookie of Koa", "Koa", Remedy::ReadInFramework}},
    CookieName{"express:sess*", {"a session cookie of Express", "Express", Remedy::ReadInFramework}},
    CookieName{".aspnet.*", {"a login cookie of ASP.NET", "ASP.NET", Remedy::ReadInFramework}},
    CookieName{"__requestverificationtoken*", {"a CSRF token of ASP.NET", "ASP.NET", Remedy::ReadInFramework}},
    CookieName{"cakephp*", {"a session cookie of CakePHP", "CakePHP", Remedy::ReadInFramework}},
    CookieName{"awselbauthsessioncookie*",
               {"a session cookie of an AWS load balancer", "the load balancer", Remedy::ReadInFramework}},
    CookieName{"remember_user_token", {"a login cookie of Devise (Rails)", "Rails", Remedy::ReadInFramework}},
    CookieName{"rack.session", {"a session cookie of Rack", "Rack", Remedy::ReadInFramework}},
    CookieName{"play_session", {"a session cookie of Play", "Play", Remedy::ReadInFramework}},
    CookieName{"sessionid", {"a session cookie of Django", "Django", Remedy::ReadInFramework}},
    CookieName{"csrftoken", {"a CSRF token of Django", "Django", Remedy::ReadInFramework}},
    CookieName{"xsrf-token", {"a CSRF token", "the web application", Remedy::ReadInFramework}},
    CookieName{"ci_session", {"a session cookie of CodeIgniter", "CodeIgniter", Remedy::ReadInFramework}},
    CookieName{"moodlesession*", {"a session cookie of Moodle", "Moodle", Remedy::ReadInFramework}},
    CookieName{"wordpress_*", {"a login cookie of WordPress", "WordPress", Remedy::ReadInFramework}},
    CookieName{"_gitlab_session", {"a session cookie of GitLab", "GitLab", Remedy::ReadInFramework}},
    CookieName{"*next-auth.session-token*",
               {"a session of NextAuth.js (Auth.js)", "NextAuth.js", Remedy::ReadInFramework}},
    CookieName{"*authjs.session-token*", {"a session of Auth.js (NextAuth.js)", "Auth.js", Remedy::ReadInFramework}},
    CookieName{"appsession*", {"a session cookie of Auth0’s SDK", "the web application", Remedy::ReadInFramework}},
    CookieName{"estsauth*", {"a session cookie of Microsoft Entra", "Microsoft Entra", Remedy::ReadInFramework}},
    CookieName{"auth_session_id*", {"a session cookie of Keycloak", "Keycloak", Remedy::ReadInFramework}},
    CookieName{"keycloak_session*", {"a session cookie of Keycloak", "Keycloak", Remedy::ReadInFramework}},
    CookieName{"simplesaml*", {"a session cookie of SimpleSAMLphp", "SimpleSAMLphp", Remedy::ReadInFramework}},
    CookieName{"_shibsession_*", {"a session cookie of Shibboleth", "Shibboleth", Remedy::ReadInFramework}},
    CookieName{"_oauth2_proxy*", {"a session cookie of OAuth2 Proxy", "OAuth2 Proxy", Remedy::ReadInFramework}},
    CookieName{"*_session", {"a session cookie of Rails or a framework like it", "Rails", Remedy::ReadInFramework}},
};

bool fitsCookieName(std::string_view name, std::string_view pattern)
{
    const bool openStart = pattern.starts_with('*');
    const bool openEnd = pattern.ends_with('*');
    pattern.remove_prefix(openStart ? 1 : 0);
    pattern.remove_suffix(openEnd ? 1 : 0);
    if (openStart && openEnd)
        return ascii::contains(name, pattern);
    if (openEnd)
        return ascii::startsWith(name, pattern);
    return openStart ? ascii::endsWith(name, pattern) : ascii::isSame(name, pattern);
}

} // namespace

std::optional<Recognized> recognizeSessionCookie(std::string_view word)
{
    constexpr std::size_t longest = 16 * 1024; // browsers keep a quarter of that
    if (word.size() > longest)
        return std::nullopt;
    const std::string decoded = word.contains('%') ? percent::decode(word) : std::string();
    const std::string_view plain = decoded.empty() ? word : std::string_view(decoded);
    const auto found = std::ranges::find_if(cookieForms, [plain](const CookieForm &row) { return row.matches(plain); });
    return found == cookieForms.end() ? std::nullopt : std::optional(Recognized{found->kind, {}});
}

std::optional<Recognized> recognizeCookieName(std::string_view name)
{
    const auto found =
        std::ranges::find_if(cookieNames, [name](const CookieName &row) { return fitsCookieName(name, row.name); });
    return found == cookieNames.end() ? std::nullopt : std::optional(Recognized{found->kind, {}});
}

} // namespace tokenscope::inspect
