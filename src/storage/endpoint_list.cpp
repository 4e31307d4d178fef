// SPDX-License-Identifier: Apache-2.0
#include "storage/endpoint_list.h"

#include "base/char_view.h"
#include "storage/saved_endpoints.h"
#include "json/document.h"
#include "json/writer.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tokenscope::storage {

namespace {

using endpoint::Endpoint;

constexpr std::string_view versionMember = "tokenscope_endpoints";
constexpr std::string_view listMember = "endpoints";
constexpr std::int64_t version = 1;

template <typename Result>
std::expected<Result, StorageError> refuseMember(const QString &member)
{
    return std::unexpected(StorageError{StorageFault::NotEndpoints, member});
}

std::optional<QString> textOf(const json::Object &object, std::string_view name)
{
    const json::Value *value = object.find(name);
    const std::string *text = value ? value->asString() : nullptr;
    return text ? std::optional(QString::fromStdString(*text)) : std::nullopt;
}

std::expected<Endpoint, StorageError> readEntry(const json::Value &value, const QString &place)
{
    const json::Object *entry = value.asObject();
    if (!entry)
        return refuseMember<Endpoint>(place);
    constexpr std::array<std::string_view, 3> names{"name", "kind", "url"};
    for (const json::Member &member : entry->members()) {
        if (std::ranges::find(names, member.name) == names.end())
            return refuseMember<Endpoint>(place + u'/' + QString::fromStdString(member.name));
    }
    for (const std::string_view name : names) {
        if (!textOf(*entry, name))
            return refuseMember<Endpoint>(place + u'/' + QLatin1StringView(name.data(), qsizetype(name.size())));
    }
    const auto kind = endpoint::kindNamed(*textOf(*entry, "kind"));
    if (!kind)
        return refuseMember<Endpoint>(place + u"/kind"_s);
    Endpoint endpoint{*textOf(*entry, "name"), *kind, QUrl(*textOf(*entry, "url"))};
    if (const auto fault = findFault(endpoint))
        return std::unexpected(*fault);
    return endpoint;
}

} // namespace

QByteArray writeEndpointList(const QList<Endpoint> &endpoints)
{
    json::Array entries;
    for (const Endpoint &endpoint : endpoints) {
        json::Object entry;
        entry.append("name", endpoint.name.toStdString());
        entry.append("kind", endpoint::kindName(endpoint.kind).toStdString());
        entry.append("url", endpoint.url.toString(QUrl::FullyEncoded).toStdString());
        entries.push_back(std::move(entry));
    }
    json::Object list;
    list.append(std::string(versionMember), json::Value(version));
    list.append(std::string(listMember), std::move(entries));
    return QByteArray::fromStdString(json::write(list, json::Layout::Indented)) + '\n';
}

std::expected<QList<Endpoint>, StorageError> readEndpointList(const QByteArray &text)
{
    using Result = QList<Endpoint>;
    const auto document = json::parse(charView(text));
    if (!document)
        return std::unexpected(StorageError{StorageFault::NotJson, {}});
    if (!document->duplicates.empty())
        return refuseMember<Result>(QString::fromStdString(document->duplicates.front().pointer));
    const json::Object *list = document->root.asObject();
    const json::Value *number = list ? list->find(versionMember) : nullptr;
    if (!number || *number != json::Value(version))
        return refuseMember<Result>(u'/' + QLatin1StringView(versionMember.data(), qsizetype(versionMember.size())));
    const json::Value *entries = list->find(listMember);
    if (!entries || !entries->asArray() || list->size() != 2)
        return refuseMember<Result>(u"/endpoints"_s);
    Result endpoints;
    for (const json::Value &value : *entries->asArray()) {
        const auto endpoint = readEntry(value, u"/endpoints/%1"_s.arg(endpoints.size()));
        if (!endpoint)
            return std::unexpected(endpoint.error());
        endpoints.append(*endpoint);
    }
    return endpoints;
}

} // namespace tokenscope::storage
