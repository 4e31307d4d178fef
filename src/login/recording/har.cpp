// SPDX-License-Identifier: Apache-2.0
#include "login/recording/har.h"

#include "base/ascii.h"
#include "base/base64url.h"
#include "base/civil_time.h"
#include "base/percent.h"
#include "base/stop_point.h"
#include "login/recording/placeholder.h"
#include "json/writer.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace tokenscope::login {

namespace {

const json::Object *objectIn(const json::Object *object, std::string_view name)
{
    const json::Value *value = object ? object->find(name) : nullptr;
    return value ? value->asObject() : nullptr;
}

std::string textIn(const json::Object *object, std::string_view name)
{
    const json::Value *value = object ? object->find(name) : nullptr;
    const std::string *text = value ? value->asString() : nullptr;
    return text ? *text : std::string();
}

double numberIn(const json::Object *object, std::string_view name)
{
    const json::Value *value = object ? object->find(name) : nullptr;
    const double number = value && value->asNumber() ? value->asNumber()->toDouble() : 0;
    return std::isfinite(number) ? number : 0;
}

/// Pairs of `name` and `value`; Firefox and Charles also have headers without a value.
Fields fieldsIn(const json::Object *object, std::string_view name)
{
    Fields fields;
    const json::Value *value = object ? object->find(name) : nullptr;
    for (const json::Value &each : value && value->asArray() ? *value->asArray() : json::Array()) {
        if (each.asObject())
            fields.push_back({textIn(each.asObject(), "name"), textIn(each.asObject(), "value")});
    }
    return fields;
}

Fields headersIn(const json::Object *message)
{
    Fields headers = fieldsIn(message, "headers");
    std::erase_if(headers, [](const Field &header) { return header.name.empty() || header.name.front() == ':'; });
    for (Field &header : headers)
        header.name = ascii::inLowerCase(header.name);
    return headers;
}

std::string mediaType(std::string_view text)
{
    text = text.substr(0, text.find(';'));
    while (!text.empty() && ascii::isBlank(text.back()))
        text.remove_suffix(1);
    return ascii::inLowerCase(text);
}

std::optional<Instant> startOf(const json::Object &entry)
{
    const auto time = parseRfc3339(textIn(&entry, "startedDateTime"));
    if (!time)
        return std::nullopt;
    return Instant(time->moment) + std::chrono::duration_cast<std::chrono::milliseconds>(time->fraction);
}

std::chrono::milliseconds durationOf(const json::Object &entry)
{
    constexpr double aDay = 86'400'000;
    return std::chrono::milliseconds(std::int64_t(std::clamp(numberIn(&entry, "time"), 0.0, aDay)));
}

/// Some programs save a form only as its fields, and some of those with the escapes still in them.
std::string bodyFromFields(const Fields &fields)
{
    std::string text;
    for (const Field &field : fields) {
        text += (text.empty() ? "" : "&") + percent::encode(percent::decode(field.name)) + '=' +
                percent::encode(percent::decode(field.value));
    }
    return text;
}

void readRequestBody(HarEntry &entry, const json::Object *request)
{
    const json::Object *data = objectIn(request, "postData");
    entry.requestType = mediaType(textIn(data, "mimeType"));
    if (entry.requestType.empty())
        entry.requestType = mediaType(textOf(entry.requestHeaders, "content-type"));
    entry.requestBody = textIn(data, "text");
    if (textIn(data, "encoding") == "base64")
        entry.requestBody = asText(base64url::decodeLenient(entry.requestBody));
    if (entry.requestBody.empty())
        entry.requestBody = bodyFromFields(fieldsIn(data, "params"));
}

void readAnswer(HarEntry &entry, const json::Object *response)
{
    entry.status = int(std::clamp(numberIn(response, "status"), 0.0, 999.0));
    entry.responseHeaders = headersIn(response);
    const json::Object *content = objectIn(response, "content");
    entry.responseType = mediaType(textIn(content, "mimeType"));
    if (entry.responseType.empty() || entry.responseType == "x-unknown")
        entry.responseType = mediaType(textOf(entry.responseHeaders, "content-type"));
    entry.body = textIn(content, "text");
    if (textIn(content, "encoding") == "base64")
        entry.body = asText(base64url::decodeLenient(entry.body));
    entry.location = textOf(entry.responseHeaders, "location");
    if (entry.location.empty())
        entry.location = textIn(response, "redirectURL");
    if (entry.status < 300 || entry.status > 399)
        entry.location.clear();
    entry.failure = textIn(response, "_error");
}

bool isTrue(const json::Object *object, std::string_view name)
{
    const json::Value *value = object ? object->find(name) : nullptr;
    return value && *value == json::Value(true);
}

const json::Array &cookiesIn(const json::Object *message)
{
    static const json::Array none;
    const json::Value *list = message ? message->find("cookies") : nullptr;
    return list && list->asArray() ? *list->asArray() : none;
}

/// As `Set-Cookie` writes it.
std::string setCookieText(const json::Object &cookie)
{
    std::string text = textIn(&cookie, "name") + '=' + textIn(&cookie, "value");
    for (const auto &[member, attribute] : {std::pair("path", "; Path="), std::pair("domain", "; Domain="),
                                            std::pair("expires", "; Expires="), std::pair("sameSite", "; SameSite=")}) {
        if (const std::string value = textIn(&cookie, member); !value.empty())
            text += attribute + value;
    }
    if (isTrue(&cookie, "secure"))
        text += "; Secure";
    if (isTrue(&cookie, "httpOnly"))
        text += "; HttpOnly";
    return text;
}

/// As if its headers had the cookies that are listed beside them.
void takeListedCookies(HarEntry &entry, const json::Object &recorded)
{
    std::string sent;
    for (const json::Value &each : cookiesIn(objectIn(&recorded, "request"))) {
        if (const json::Object *cookie = each.asObject())
            sent += (sent.empty() ? "" : "; ") + textIn(cookie, "name") + '=' + textIn(cookie, "value");
    }
    if (!sent.empty())
        entry.requestHeaders.push_back({"cookie", std::move(sent)});
    for (const json::Value &each : cookiesIn(objectIn(&recorded, "response"))) {
        if (const json::Object *cookie = each.asObject())
            entry.responseHeaders.push_back({"set-cookie", setCookieText(*cookie)});
    }
}

std::optional<HarEntry> readEntry(const json::Value &value)
{
    const json::Object *object = value.asObject();
    const json::Object *request = objectIn(object, "request");
    const auto address = readAddress(textIn(request, "url"));
    if (!address)
        return std::nullopt;
    HarEntry entry;
    entry.address = *address;
    entry.method = ascii::inUpperCase(textIn(request, "method"));
    entry.started = startOf(*object);
    entry.duration = durationOf(*object);
    entry.requestHeaders = headersIn(request);
    readRequestBody(entry, request);
    readAnswer(entry, objectIn(object, "response"));
    return entry;
}

void orderByTime(std::vector<HarEntry> &entries)
{
    if (std::ranges::all_of(entries, [](const HarEntry &entry) { return entry.started.has_value(); }))
        std::ranges::stable_sort(entries, {}, [](const HarEntry &entry) { return *entry.started; });
}

bool hasCookieHeader(const HarEntry &entry)
{
    return valueOf(entry.requestHeaders, "cookie") || valueOf(entry.responseHeaders, "set-cookie");
}

/// Some programs leave cookies out of the headers, and list them beside these alone. Where any header has one, a list
/// with more is of cookies that were there, and not of what was sent.
void takeListedCookies(Har &har, const json::Array &recorded)
{
    for (HarEntry &entry : har.entries) {
        takeListedCookies(entry, *recorded[entry.number - 1].asObject());
        har.hasCookies = har.hasCookies || hasCookieHeader(entry);
    }
}

/// What a token's header and payload were, with a signature that verifies nothing.
std::string unsignedToken(const json::Member &token)
{
    const json::Value *header = token.value.asObject() ? token.value.asObject()->find("header") : nullptr;
    const json::Value *payload = token.value.asObject() ? token.value.asObject()->find("payload") : nullptr;
    if (!header || !payload)
        return token.name;
    return base64url::encode(asBytes(json::write(*header))) + '.' + base64url::encode(asBytes(json::write(*payload))) +
           ".~" + token.name;
}

/// A sanitized recording, with its tokens back where they were, but for their signatures.
std::optional<json::Document> withTokens(std::string_view text, const json::Object &tokens)
{
    constexpr std::size_t mostGrowth = 4; // tokens are sent again and again, but not without end
    std::map<std::string_view, std::string> byName;
    for (const json::Member &member : tokens.members())
        byName.emplace(member.name, unsignedToken(member));
    std::string restored;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t next = std::min(text.find(placeholderStart, at), text.size());
        restored.append(text.substr(at, next - at));
        std::size_t end = std::min(text.find_first_not_of("abcdefghijklmnopqrstuvwxyz-0123456789",
                                                          std::min(next + placeholderStart.size(), text.size())),
                                   text.size());
        const std::string_view name = text.substr(next, end - next);
        const auto token = byName.find(name);
        restored += token == byName.end() ? name : std::string_view(token->second);
        if (restored.size() > mostGrowth * text.size())
            return std::nullopt;
        at = end;
    }
    auto document = json::parse(restored);
    return document ? std::optional(std::move(*document)) : std::nullopt;
}

} // namespace

std::string_view nameOf(HarFault fault)
{
    switch (fault) {
    case HarFault::NotJson:
        return "not_json";
    case HarFault::NotHar:
        return "not_har";
    case HarFault::TooManyEntries:
        return "too_many_entries";
    case HarFault::NoEntries:
        return "no_entries";
    }
    return {};
}

std::expected<Har, HarError> readHar(std::string_view text)
{
    if (text.starts_with("\xEF\xBB\xBF"))
        text.remove_prefix(3);
    auto document = json::parse(text);
    if (!document)
        return std::unexpected(HarError{HarFault::NotJson, document.error()});
    const json::Object *log = objectIn(document->root.asObject(), "log");
    const json::Object *tokens = objectIn(log, removedTokensMember);
    if (tokens && textIn(log, "comment") == sanitizedComment) {
        if (auto restored = withTokens(text, *tokens))
            *document = std::move(*restored);
        log = objectIn(document->root.asObject(), "log");
    }
    const json::Value *list = log ? log->find("entries") : nullptr;
    if (!list || !list->asArray())
        return std::unexpected(HarError{HarFault::NotHar});
    if (list->asArray()->size() > maximumEntries)
        return std::unexpected(HarError{HarFault::TooManyEntries});
    Har har;
    std::size_t number = 0;
    for (const json::Value &each : *list->asArray()) {
        stopPoint();
        ++number;
        auto entry = readEntry(each);
        if (!entry) {
            har.unread.push_back(number);
            continue;
        }
        entry->number = number;
        har.hasCookies = har.hasCookies || hasCookieHeader(*entry);
        har.entries.push_back(std::move(*entry));
    }
    if (har.entries.empty())
        return std::unexpected(HarError{HarFault::NoEntries});
    if (!har.hasCookies)
        takeListedCookies(har, *list->asArray());
    const bool hasTokens = std::ranges::any_of(
        har.entries, [](const HarEntry &entry) { return valueOf(entry.requestHeaders, "authorization"); });
    har.isStripped = textIn(objectIn(log, "creator"), "name") == "WebInspector" && !har.hasCookies && !hasTokens;
    orderByTime(har.entries);
    har.isSanitized = textIn(log, "comment") == sanitizedComment;
    har.root = std::move(document->root);
    return har;
}

} // namespace tokenscope::login
