// SPDX-License-Identifier: Apache-2.0
#include "login/har.h"

#include "base/ascii.h"
#include "base/base64url.h"
#include "base/civil_time.h"
#include "login/placeholder.h"

#include <algorithm>
#include <cmath>

namespace tokenscope::login {

namespace {

std::string lowered(std::string_view text)
{
    std::string result(text);
    std::ranges::transform(result, result.begin(), ascii::lowered);
    return result;
}

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
        header.name = lowered(header.name);
    return headers;
}

std::string mediaType(std::string_view text)
{
    text = text.substr(0, text.find(';'));
    while (!text.empty() && ascii::isBlank(text.back()))
        text.remove_suffix(1);
    return lowered(text);
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

/// What characters a form does not keep are escaped, so that reading it gives them back.
std::string escapedForForm(std::string_view text)
{
    static constexpr std::string_view digits = "0123456789ABCDEF";
    std::string result;
    for (const char c : text) {
        const bool isKept = ascii::isLetter(c) || ascii::isDigit(c) || c == '-' || c == '_' || c == '.' || c == '~';
        if (isKept)
            result += c;
        else
            result += {'%', digits[static_cast<unsigned char>(c) >> 4], digits[c & 15]};
    }
    return result;
}

/// Some programs save a form only as its fields, and some of those with the escapes still in them.
std::string bodyFromFields(const Fields &fields)
{
    std::string text;
    for (const Field &field : fields) {
        text += (text.empty() ? "" : "&") + escapedForForm(percentDecoded(field.name, false)) + '=' +
                escapedForForm(percentDecoded(field.value, false));
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

std::optional<HarEntry> readEntry(const json::Value &value)
{
    const json::Object *object = value.asObject();
    const json::Object *request = objectIn(object, "request");
    const auto address = readAddress(textIn(request, "url"));
    if (!address)
        return std::nullopt;
    HarEntry entry;
    entry.address = *address;
    entry.method = textIn(request, "method");
    std::ranges::transform(entry.method, entry.method.begin(),
                           [](char c) { return c >= 'a' && c <= 'z' ? char(c - 'a' + 'A') : c; });
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
    const json::Value *list = log ? log->find("entries") : nullptr;
    if (!list || !list->asArray())
        return std::unexpected(HarError{HarFault::NotHar});
    if (list->asArray()->size() > maximumEntries)
        return std::unexpected(HarError{HarFault::TooManyEntries});
    Har har;
    std::size_t number = 0;
    for (const json::Value &each : *list->asArray()) {
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
    orderByTime(har.entries);
    har.isSanitized = textIn(log, "comment") == sanitizedComment;
    har.root = std::move(document->root);
    return har;
}

} // namespace tokenscope::login
