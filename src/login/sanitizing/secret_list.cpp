// SPDX-License-Identifier: Apache-2.0
#include "login/sanitizing/secret_list.h"

#include "base/ascii.h"
#include "base/base64url.h"
#include "base/deflate.h"
#include "base/unescaped_text.h"
#include "login/recording/http_fields.h"
#include "login/sanitizing/named_values.h"
#include "login/sanitizing/secret_names.h"
#include "json/document.h"

#include <algorithm>
#include <array>

namespace tokenscope::login {

namespace {

constexpr std::size_t shortestSecret = 6; ///< of one that is looked for everywhere
constexpr std::size_t shortestCookie = 8;

bool isTokenCharacter(char c)
{
    return ascii::isLetterOrDigit(c) || c == '_' || c == '-';
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

/// `Bearer` and its like, before what `Authorization` holds.
std::string_view schemeOf(std::string_view value)
{
    constexpr std::array<std::string_view, 6> schemes = {"bearer", "basic", "dpop", "token", "apikey", "negotiate"};
    const std::string_view word = value.substr(0, value.find(' '));
    const bool isScheme =
        word.size() < value.size() &&
        std::ranges::any_of(schemes, [&](std::string_view each) { return ascii::isSame(word, each); });
    return isScheme ? word : std::string_view();
}

const std::string *textMember(const json::Object &object, std::initializer_list<std::string_view> names)
{
    for (const std::string_view name : names) {
        const json::Value *member = object.find(name);
        if (member && member->asString())
            return member->asString();
    }
    return nullptr;
}

/// Of a member: with a hyphen it may be a header's name.
std::string_view labelOfName(std::string_view name)
{
    const std::string_view label = labelOfParameter(name);
    return label.empty() && name.contains('-') ? labelOfHeader(ascii::inLowerCase(name)) : label;
}

/// Text that a string holds packed: gzip or text in base64. Empty where it does not.
std::string unpacked(std::string_view text)
{
    constexpr std::size_t shortest = 16;
    constexpr std::size_t most = 4 * 1024 * 1024;
    const bool mayBe = text.size() >= shortest && std::ranges::all_of(text.substr(0, 256), [](char c) {
                           return isTokenCharacter(c) || c == '+' || c == '/' || c == '=' || ascii::isBlank(c);
                       });
    if (!mayBe)
        return {};
    const Bytes bytes = base64url::decodeLenient(text);
    const bool isGzip = bytes.size() > 2 && bytes[0] == 0x1F && bytes[1] == 0x8B;
    const auto inflated = isGzip ? inflateAny(bytes, most) : std::expected<Bytes, InflateFault>();
    return std::string(asText(isGzip && inflated ? *inflated : bytes));
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
        addValue(m_recording.har.root, 0);
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

    /// In all depths of the file, and of JSON in its texts.
    void addValue(const json::Value &value, int depth)
    {
        if (depth > deepestText)
            return;
        if (const std::string *text = value.asString())
            addText(*text, depth);
        if (const json::Array *array = value.asArray())
            addList(*array, depth);
        if (const json::Object *object = value.asObject())
            addObject(*object, depth);
    }

    /// `["refresh_token", "…"]` is a pair too.
    void addList(const json::Array &list, int depth)
    {
        const std::string *name = list.size() == 2 ? list[0].asString() : nullptr;
        const std::string *value = name ? list[1].asString() : nullptr;
        if (value && looksRandom(*value))
            addToken(*name, *value, labelOfName(*name));
        for (const json::Value &each : list)
            addValue(each, depth + 1);
    }

    void addObject(const json::Object &object, int depth)
    {
        // An error has a code too.
        const bool isOauth = object.find("state") || object.find("grant_type") || object.find("code_verifier");
        const std::string *type = textMember(object, {"mimeType"});
        const bool isOfProgram = type && isProgram(ascii::inLowerCase(*type));
        for (const json::Member &member : object.members()) {
            if (member.name != "code" || isOauth)
                addLabelled(member.name, member.value, labelOfName(member.name));
            if (isOfProgram && member.name == "text" && member.value.asString())
                addTokens(*member.value.asString());
            else
                addValue(member.value, depth + 1);
        }
        addCookieObjects(object);
        const std::string *name = textMember(object, {"name", "key", "header"});
        const json::Value *value = object.find("value");
        if (name && value)
            addLabelled(*name, *value, labelOfName(*name));
    }

    /// Of a value that is in a list, or in an object with its type or such beside it.
    void addLabelled(const std::string &name, const json::Value &value, std::string_view label)
    {
        if (label.empty())
            return;
        if (const std::string *text = value.asString())
            addCredentials(name, *text, label);
        for (const json::Value &each : value.asArray() ? *value.asArray() : json::Array()) {
            const std::string *text = each.asString();
            if (text && !text->contains(' ')) // a sentence says what is wrong with the field
                addToken(name, *text, label);
        }
        const std::string *inside =
            value.asObject() ? textMember(*value.asObject(), {"value", "raw", "text", "$", "_"}) : nullptr;
        if (inside)
            addToken(name, *inside, label);
    }

    /// Behind a scheme, if there is one. Of Basic the password goes, and the name stays.
    void addCredentials(std::string_view name, std::string_view value, std::string_view label)
    {
        const std::string_view scheme = schemeOf(value);
        if (scheme.empty())
            return addToken(name, value, label);
        const std::string_view rest = value.substr(scheme.size() + 1);
        if (!ascii::isSame(scheme, "basic"))
            return addToken(name, rest, label);
        const Bytes bytes = base64url::decodeLenient(rest);
        const std::string_view pair = asText(bytes);
        const std::size_t colon = pair.find(':');
        if (colon != std::string_view::npos)
            add("client_secret", pair.substr(colon + 1), "secret");
    }

    void addText(std::string_view source, int depth)
    {
        const UnescapedText text(source);
        addTokensOf(text.text());
        findNamedValues(text, [this](const NamedValue &each) { addCredentials(each.name, each.value, each.label); });
        const std::size_t first = source.find_first_not_of(" \t\r\n\xEF\xBB\xBF");
        const bool mayBeJson = first != std::string_view::npos && std::string_view("{[\"").contains(source[first]);
        if (mayBeJson) {
            if (const auto document = json::parse(source.substr(first)))
                addValue(document->root, depth + 1);
        } else if (const std::string inside = depth < deepestText ? unpacked(source) : std::string(); !inside.empty()) {
            addText(inside, depth + 1);
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
        // Decoded, where the file has them in base64.
        if (isProgram(entry.responseType))
            addTokens(entry.body);
        else
            addText(entry.body, 0);
        addText(entry.requestBody, 0);
    }

    void addCookie(const std::string &name, const std::string &value) { addToken(name, value, "cookie"); }

    void addHeader(const Field &header)
    {
        if (header.name == "set-cookie" || header.name == "set-cookie2")
            addJoinedCookies(", " + header.value);
        // Where a script cannot set headers it sends its token as a protocol; a cookie can do without a name.
        const bool isList = header.name == "sec-websocket-protocol" || header.name == "cookie";
        if (isList)
            addRandomElements(header);
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

    void addRandomElements(const Field &header)
    {
        const std::string_view value = header.value;
        for (std::size_t begin = 0; begin < value.size();) {
            const std::size_t end = std::min(value.find_first_of(",; ", begin), value.size());
            const std::string_view element = value.substr(begin, end - begin);
            if (!element.contains('=') && looksRandom(element))
                addToken(header.name, element, "header");
            begin = end + 1;
        }
    }

    /// `cookies` of requests and answers, which may be there without their headers.
    void addCookieObjects(const json::Object &object)
    {
        const json::Value *cookies = object.find("cookies");
        for (const json::Value &each : cookies && cookies->asArray() ? *cookies->asArray() : json::Array()) {
            const std::string *name = each.asObject() ? textMember(*each.asObject(), {"name"}) : nullptr;
            const std::string *value = each.asObject() ? textMember(*each.asObject(), {"value"}) : nullptr;
            if (name && value)
                addCookie(*name, *value);
        }
    }

    /// Several cookies that somebody joined into one header with commas: `a=b; Path=/, c=d`.
    void addJoinedCookies(std::string_view value)
    {
        for (std::size_t comma = value.find(", "); comma != std::string_view::npos;
             comma = value.find(", ", comma + 1)) {
            const std::string_view pair = value.substr(comma + 2, value.find_first_of(";,", comma + 2) - comma - 2);
            const std::size_t sign = pair.find('=');
            if (sign != std::string_view::npos)
                addCookie(std::string(pair.substr(0, sign)), std::string(pair.substr(sign + 1)));
        }
    }

    /// Compact tokens wherever they stand.
    void addTokens(std::string_view source) { addTokensOf(UnescapedText(source).text()); }

    void addTokensOf(std::string_view text)
    {
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

    static constexpr int deepestText = 64;

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
