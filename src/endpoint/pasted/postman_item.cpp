// SPDX-License-Identifier: Apache-2.0
#include "endpoint/pasted/postman_item.h"

#include "endpoint/address/member_text.h"
#include "json/document.h"

#include <algorithm>
#include <array>
#include <map>

namespace tokenscope::endpoint {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestHeaderName = 64;

const json::Object *memberObject(const json::Object &object, std::string_view name)
{
    const json::Value *value = object.find(name);
    return value ? value->asObject() : nullptr;
}

/// Empty if there is none.
const json::Array &memberArray(const json::Object &object, std::string_view name)
{
    static const json::Array none;
    const json::Value *value = object.find(name);
    const json::Array *array = value ? value->asArray() : nullptr;
    return array ? *array : none;
}

bool isDisabled(const json::Object &pair)
{
    const json::Value *disabled = pair.find("disabled");
    return disabled && disabled->asBool() && *disabled->asBool();
}

/// The name and value pairs of a list of objects with `key` and `value`. What is unticked there is not sent.
std::map<QString, QString> pairsIn(const json::Array &list)
{
    std::map<QString, QString> pairs;
    for (const json::Value &each : list) {
        if (const json::Object *pair = each.asObject(); pair && !isDisabled(*pair))
            pairs.try_emplace(memberText(*pair, "key"), memberText(*pair, "value"));
    }
    return pairs;
}

/// One round: a value that names a variable itself stays as it is.
QString filledIn(const QString &text, const std::map<QString, QString> &variables)
{
    QString filled;
    qsizetype at = 0;
    while (at < text.size()) {
        const qsizetype start = text.indexOf("{{"_L1, at);
        const qsizetype end = start < 0 ? -1 : text.indexOf("}}"_L1, start);
        if (end < 0)
            break;
        const auto variable = variables.find(text.sliced(start + 2, end - start - 2).trimmed());
        filled += text.sliced(at, start - at);
        filled += variable == variables.end() ? text.sliced(start, end + 2 - start) : variable->second;
        at = end + 2;
    }
    return filled + text.sliced(at);
}

QString bearerIn(const json::Object &owner)
{
    const json::Object *auth = memberObject(owner, "auth");
    if (!auth || memberText(*auth, "type") != "bearer"_L1)
        return {};
    if (const json::Object *before = memberObject(*auth, "bearer")) // in format 2.0
        return memberText(*before, "token");
    const auto pairs = pairsIn(memberArray(*auth, "bearer"));
    const auto token = pairs.find(u"token"_s);
    return token == pairs.end() ? QString() : token->second;
}

/// A request, and the token that the folders around it send along.
struct FoundItem
{
    const json::Object *item = nullptr;
    QString inheritedToken;
};

/// Depth first; the parser bounds the depth.
FoundItem firstItem(const json::Object &object)
{
    if (const json::Value *request = object.find("request"); request && (request->asObject() || request->asString()))
        return {&object, {}};
    for (const json::Value &each : memberArray(object, "item")) {
        const json::Object *item = each.asObject();
        FoundItem found = item ? firstItem(*item) : FoundItem();
        if (!found.item)
            continue;
        if (found.inheritedToken.isEmpty())
            found.inheritedToken = bearerIn(object);
        return found;
    }
    return {};
}

/// Of a text, or a list of texts with that between them.
QString joinedTexts(const json::Object &object, std::string_view name, QChar separator)
{
    QStringList parts;
    for (const json::Value &each : memberArray(object, name)) {
        if (const std::string *part = each.asString())
            parts << QString::fromStdString(*part);
    }
    return parts.isEmpty() ? memberText(object, name) : parts.join(separator);
}

/// `raw`, or what its parts come to where a program wrote those alone.
QString addressOf(const json::Object &url)
{
    if (const QString raw = memberText(url, "raw"); !raw.isEmpty())
        return raw;
    const QString host = joinedTexts(url, "host", u'.');
    if (host.isEmpty())
        return {};
    const QString protocol = memberText(url, "protocol");
    const QString port = memberText(url, "port");
    const QString path = joinedTexts(url, "path", u'/');
    QStringList query;
    for (const json::Value &each : memberArray(url, "query")) {
        if (const json::Object *pair = each.asObject(); pair && !isDisabled(*pair))
            query << memberText(*pair, "key") + u'=' + memberText(*pair, "value");
    }
    return (protocol.isEmpty() ? u"https"_s : protocol) + "://"_L1 + host + (port.isEmpty() ? port : u':' + port) +
           (path.startsWith(u'/') ? path : u'/' + path) + (query.isEmpty() ? QString() : u'?' + query.join(u'&'));
}

RequestRaw requestOf(const json::Object &item)
{
    RequestRaw raw;
    raw.name = memberText(item, "name");
    raw.url = memberText(item, "request"); // short for a GET
    const json::Object *request = memberObject(item, "request");
    if (!request)
        return raw;
    raw.method = memberText(*request, "method");
    raw.url = memberText(*request, "url");
    if (const json::Object *url = memberObject(*request, "url"))
        raw.url = addressOf(*url);
    for (const auto &[name, value] : pairsIn(memberArray(*request, "header")))
        raw.addHeader(name, value);
    if (const QString token = bearerIn(*request); !token.isEmpty())
        raw.token = token;
    return raw;
}

/// Headers that are sent anyway, or that browsers add and no endpoint of keys reads.
bool isOfNoConcern(const QString &lowerName)
{
    static constexpr std::array names = {"user-agent"_L1,   "content-type"_L1,  "content-length"_L1,
                                         "connection"_L1,   "cache-control"_L1, "pragma"_L1,
                                         "dnt"_L1,          "priority"_L1,      "upgrade-insecure-requests"_L1,
                                         "postman-token"_L1};
    return lowerName.startsWith("accept"_L1) || lowerName.startsWith("sec-"_L1) ||
           std::ranges::find(names, lowerName) != names.end();
}

} // namespace

void RequestRaw::addHeader(const QString &headerName, const QString &value)
{
    const QString text = value.trimmed();
    const QString trimmed = headerName.trimmed();
    const bool isAuthorization = trimmed.compare("Authorization"_L1, Qt::CaseInsensitive) == 0;
    if (isAuthorization && text.startsWith("Bearer "_L1, Qt::CaseInsensitive))
        token = text.sliced(7).trimmed();
    else if (!trimmed.isEmpty() && !isOfNoConcern(trimmed.toLower()))
        notFollowed << trimmed.left(longestHeaderName);
}

std::optional<RequestRaw> postmanRequest(const QString &text)
{
    if (!text.trimmed().startsWith(u'{'))
        return std::nullopt;
    const auto document = json::parse(text.trimmed().toStdString());
    const json::Object *root = document ? document->root.asObject() : nullptr;
    const FoundItem found = root ? firstItem(*root) : FoundItem();
    if (!found.item)
        return std::nullopt;
    RequestRaw raw = requestOf(*found.item);
    const json::Object *request = memberObject(*found.item, "request");
    const bool hasOwnSignIn = request && memberObject(*request, "auth"); // "noauth" too
    if (raw.token.isEmpty() && !hasOwnSignIn)
        raw.token = found.inheritedToken;
    const auto variables = pairsIn(memberArray(*root, "variable"));
    for (QString *each : {&raw.url, &raw.token})
        *each = filledIn(*each, variables);
    return raw.url.isEmpty() ? std::nullopt : std::optional(raw);
}

} // namespace tokenscope::endpoint
