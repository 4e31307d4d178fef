// SPDX-License-Identifier: Apache-2.0
#include "login/sanitizing/secret_list.h"

#include "base/ascii.h"
#include "base/base64url.h"
#include "base/unescaped_text.h"
#include "login/recording/http_fields.h"
#include "login/sanitizing/secret_names.h"
#include "json/document.h"

#include <algorithm>
#include <array>

namespace tokenscope::login {

namespace {

constexpr std::size_t shortestSecret = 6; ///< of one that is looked for everywhere
constexpr std::size_t shortestCookie = 8;

bool isWordCharacter(char c)
{
    return ascii::isLetterOrDigit(c) || c == '_' || c == '-';
}

bool isTokenCharacter(char c)
{
    return isWordCharacter(c);
}

/// A page's own code has names and values that look like secrets and are none.
bool isProgram(std::string_view type)
{
    return type.find("javascript") != std::string_view::npos || type == "text/css" || type.starts_with("image/") ||
           type.starts_with("font/") || type.starts_with("video/");
}

bool isPlace(std::string_view text)
{
    return text.starts_with('/') || text.starts_with("https://") || text.starts_with("http://");
}

/// What everybody may see: hosts, and what apps and providers are called.
std::string publicTexts(const Recording &recording)
{
    std::set<std::string> texts;
    for (const HarEntry &entry : recording.har.entries)
        texts.insert(entry.address.origin());
    for (const Login &login : recording.logins) {
        for (const Field &field : login.asked) {
            const bool isText = isPublicParameter(field.name) && field.name != "state" && field.name != "nonce";
            if (isText)
                texts.insert(field.value);
        }
    }
    for (const Metadata &metadata : recording.metadata)
        texts.insert(metadata.issuer);
    std::string all;
    for (const std::string &text : texts)
        all += text + '\n';
    return all;
}

class SecretCollection
{
public:
    explicit SecretCollection(const Recording &recording)
        : m_recording(recording)
        , m_public(publicTexts(recording))
    {
    }

    std::vector<Secret> run()
    {
        for (const Exchange &exchange : m_recording.exchanges)
            addExchange(exchange);
        for (const HarEntry &entry : m_recording.har.entries)
            addEntry(entry);
        addStrings(m_recording.har.root);
        return std::move(m_secrets);
    }

private:
    void add(std::string_view name, std::string_view value, std::string_view label)
    {
        if (value.empty() || label.empty() || name == value)
            return;
        const std::size_t least = label == "cookie" ? shortestCookie : shortestSecret;
        const UnescapedText unescaped(value);
        const std::string_view plain = unescaped.text();
        // Where a page was and what it is called is no secret, though cookies and fields hold it.
        const bool mayBePlace = label == "cookie" || label == "field" || label == "header";
        const bool isCommon =
            value.size() < least || (mayBePlace && isPlace(plain)) || m_public.find(plain) != std::string::npos;
        const Reach reach = isCommon ? Reach::WithItsName : Reach::Everywhere;
        const std::string key =
            reach == Reach::Everywhere ? std::string(value) : std::string(name) + '\n' + std::string(value);
        if (m_known.insert(key).second)
            m_secrets.push_back({std::string(name), std::string(value), label, reach});
    }

    /// Of a signed token the signature by itself too, where the rest was cut off.
    void addToken(std::string_view name, std::string_view value, std::string_view label)
    {
        const bool isSigned = std::ranges::count(value, '.') == 2 && claimsOf(value).asObject();
        if (isSigned)
            add("", value.substr(value.rfind('.') + 1), "signature");
        add(isSigned ? std::string_view() : name, value, isSigned ? "token" : label);
    }

    void addFields(const Fields &fields)
    {
        for (const Field &field : fields)
            addToken(field.name, field.value, labelOfParameter(field.name));
    }

    void addExchange(const Exchange &exchange)
    {
        addFields(exchange.sent);
        addMembers(exchange.answer, 0);
        const HarEntry &entry = m_recording.entryOf(exchange);
        const bool isForm =
            entry.method == "POST" && (exchange.kind == ExchangeKind::LoginPage ||
                                       exchange.kind == ExchangeKind::AppPage || exchange.kind == ExchangeKind::Other);
        for (const Field &field : isForm ? exchange.sent : Fields()) {
            const bool isKept =
                isPublicParameter(field.name) || isPlace(field.value) || !labelOfParameter(field.name).empty();
            // Words such as "login" or "true" say what a button does.
            const bool isWord = std::ranges::all_of(field.value, ascii::isSmall);
            if (!isKept && isWord)
                addNamed(field.name, field.value, "field");
            else if (!isKept)
                addToken(field.name, field.value, "field");
        }
    }

    void addNamed(const std::string &name, const std::string &value, std::string_view label)
    {
        if (!value.empty() && m_known.insert(name + '\n' + value).second)
            m_secrets.push_back({name, value, label, Reach::WithItsName});
    }

    /// Of JSON in all depths. A `code` is one only beside what makes it one: errors have codes too.
    void addMembers(const json::Value &value, int depth)
    {
        constexpr int deepest = 32;
        if (depth > deepest)
            return;
        for (const json::Value &each : value.asArray() ? *value.asArray() : json::Array())
            addMembers(each, depth + 1);
        const json::Object *object = value.asObject();
        if (!object)
            return;
        const bool isOauth = object->find("state") || object->find("grant_type") || object->find("code_verifier");
        for (const json::Member &member : object->members()) {
            const std::string *text = member.value.asString();
            if (text && (member.name != "code" || isOauth))
                addToken(member.name, *text, labelOfParameter(member.name));
            addMembers(member.value, depth + 1);
        }
    }

    void addEntry(const HarEntry &entry)
    {
        for (const Field &cookie : cookiesSentBy(entry))
            addCookie(cookie.name, cookie.value);
        for (const SetCookie &cookie : cookiesSetBy(entry))
            addCookie(cookie.name, cookie.value);
        for (const Fields *headers : {&entry.requestHeaders, &entry.responseHeaders}) {
            for (const Field &header : *headers)
                addHeader(header);
        }
        if (const auto target = entry.location.empty() ? std::nullopt : resolved(entry.address, entry.location)) {
            addFields(target->parameters());
            addFields(readForm(target->fragment));
        }
        if (const auto credentials = basicCredentials(entry))
            add("client_secret", credentials->value, "secret");
        if (!isProgram(entry.responseType))
            addNamedValues(entry.body);
        addNamedValues(entry.requestBody);
        addTokens(entry.body);
    }

    void addCookie(const std::string &name, const std::string &value) { addToken(name, value, "cookie"); }

    void addHeader(const Field &header)
    {
        const std::string_view label = labelOfHeader(header.name);
        if (label.empty())
            return;
        std::string_view value = header.value;
        const std::size_t blank = value.find(' ');
        const bool hasScheme = header.name.ends_with("authorization") && blank != std::string_view::npos;
        if (hasScheme && ascii::isSame(value.substr(0, blank), "basic"))
            return; // the password in it goes, the name stays
        if (hasScheme)
            value.remove_prefix(blank + 1);
        addToken(header.name, value, label);
    }

    /// Every text of the file: addresses, pages, what a program added.
    void addStrings(const json::Value &value)
    {
        if (const std::string *text = value.asString()) {
            addTokens(*text);
            constexpr std::size_t longestAddress = 64 * 1024;
            if (text->size() <= longestAddress && text->find("://") != std::string::npos)
                addNamedValues(*text);
            return;
        }
        for (const json::Value &each : value.asArray() ? *value.asArray() : json::Array())
            addStrings(each);
        const json::Object *object = value.asObject();
        for (const json::Member &member : object ? object->members() : std::vector<json::Member>())
            addStrings(member.value);
        addCookieObjects(object);
    }

    /// `cookies` of requests and answers, which may be there without their headers.
    void addCookieObjects(const json::Object *object)
    {
        const json::Value *cookies = object ? object->find("cookies") : nullptr;
        for (const json::Value &each : cookies && cookies->asArray() ? *cookies->asArray() : json::Array()) {
            const json::Value *name = each.asObject() ? each.asObject()->find("name") : nullptr;
            const json::Value *value = each.asObject() ? each.asObject()->find("value") : nullptr;
            if (name && value && name->asString() && value->asString())
                addCookie(*name->asString(), *value->asString());
        }
    }

    /// `name=value`, `"name":"value"` and `name="code" value="…"`, in whatever escapes.
    void addNamedValues(std::string_view source)
    {
        const UnescapedText unescaped(source);
        const std::string_view text = unescaped.text();
        for (std::size_t at = 0; at < text.size();) {
            if (!isWordCharacter(text[at])) {
                ++at;
                continue;
            }
            const std::size_t begin = at;
            while (at < text.size() && isWordCharacter(text[at]))
                ++at;
            const std::string_view label = labelOfParameter(text.substr(begin, at - begin));
            if (!label.empty())
                addValueBehind(text, begin, at, label);
        }
    }

    void addValueBehind(std::string_view text, std::size_t begin, std::size_t end, std::string_view label)
    {
        const std::string_view name = text.substr(begin, end - begin);
        std::size_t at = end;
        const bool isQuoted = at < text.size() && ascii::isQuote(text[at]);
        at += isQuoted ? 1 : 0;
        const auto skipBlanks = [&] {
            while (at < text.size() && text[at] == ' ')
                ++at;
        };
        skipBlanks();
        const bool isForm = at < text.size() && text[at] == '=';
        const bool isMember = isQuoted && at < text.size() && text[at] == ':';
        const bool isAttribute = isQuoted && text.substr(at).starts_with("value=");
        if (!isForm && !isMember && !isAttribute)
            return;
        at += isAttribute ? 6 : 1;
        skipBlanks();
        const char quote = at < text.size() && ascii::isQuote(text[at]) ? text[at] : '\0';
        if (quote)
            ++at;
        if (!quote && !isForm)
            return;
        const std::size_t last = quote ? text.find(quote, at) : text.find_first_of("&;#\"'<> \t\r\n\\,)}", at);
        const std::string_view value = text.substr(at, std::min(last, text.size()) - at);
        constexpr std::size_t longest = 64 * 1024;
        // Errors have codes too.
        const bool isErrorCode = name == "code" && isMember;
        if (value.size() <= longest && !isErrorCode)
            addToken(name, value, label);
    }

    /// Compact tokens wherever they stand.
    void addTokens(std::string_view source)
    {
        const UnescapedText unescaped(source);
        const std::string_view text = unescaped.text();
        for (std::size_t at = text.find("ey"); at != std::string_view::npos; at = text.find("ey", at + 1)) {
            if (at > 0 && isTokenCharacter(text[at - 1]))
                continue;
            std::size_t end = at;
            while (end < text.size() && (isTokenCharacter(text[end]) || text[end] == '.'))
                ++end;
            addCompact(text.substr(at, end - at));
            at = std::max(at, end - 1);
        }
    }

    /// What follows the third segment, or of an encrypted token the fifth, is no longer the token.
    void addCompact(std::string_view text)
    {
        const auto firstSegments = [text](std::size_t count) {
            std::size_t end = 0;
            for (std::size_t i = 0; i < count && end != std::string_view::npos; ++i)
                end = text.find('.', i == 0 ? 0 : end + 1);
            return text.substr(0, end);
        };
        const auto dots = std::ranges::count(text, '.');
        if (dots >= 2 && claimsOf(firstSegments(3)).asObject())
            addToken("", firstSegments(3), "token");
        else if (dots >= 4)
            add("", firstSegments(5), "token");
    }

    const Recording &m_recording;
    const std::string m_public;
    std::set<std::string> m_known;
    std::vector<Secret> m_secrets;
};

} // namespace

std::vector<Secret> secretsIn(const Recording &recording)
{
    return SecretCollection(recording).run();
}

} // namespace tokenscope::login
