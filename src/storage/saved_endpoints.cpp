// SPDX-License-Identifier: Apache-2.0
#include "storage/saved_endpoints.h"

#include "storage/database.h"
#include "storage/kept_name.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tokenscope::storage {

namespace {

using endpoint::Endpoint;

constexpr qsizetype longestUrl = 4096;

Outcome refuse(StorageFault fault, const QString &detail = {})
{
    return std::unexpected(StorageError{fault, detail});
}

/// Whatever is hidden when an address is shown is a secret.
bool holdsSecret(const QUrl &url)
{
    return !url.userInfo().isEmpty() || endpoint::shownUrl(url).contains(u"••••"_s);
}

/// A fragment is never sent, and an address that a login came back to has tokens in it.
QString keptUrl(const QUrl &url)
{
    return url.toString(QUrl::FullyEncoded | QUrl::RemoveFragment);
}

/// An UPDATE or DELETE of a row that is not there does nothing, and succeeds.
Outcome requireRow(Database &database)
{
    const auto rows = database.changedRows();
    if (!rows)
        return std::unexpected(rows.error());
    return *rows > 0 ? Outcome() : refuse(StorageFault::Gone);
}

std::optional<SavedEndpoint> readEndpoint(const Database::Row &row)
{
    const auto kind = endpoint::kindNamed(row[2].toString());
    if (!kind)
        return std::nullopt;
    return SavedEndpoint{row[0].toLongLong(), {row[1].toString(), *kind, QUrl(row[3].toString())}};
}

} // namespace

std::optional<StorageError> findFault(const Endpoint &endpoint)
{
    if (const auto fault = findNameFault(endpoint.name))
        return StorageError{*fault, endpoint.name};
    if (holdsSecret(endpoint.url))
        return StorageError{StorageFault::SecretInUrl, endpoint.name};
    const QString typed = endpoint.url.toString(QUrl::FullyEncoded);
    if (typed.size() > longestUrl || !endpoint::requestUrl(endpoint.kind, typed))
        return StorageError{StorageFault::BadUrl, endpoint.name};
    return std::nullopt;
}

SavedEndpoints::SavedEndpoints(Database &database)
    : m_database(database)
{
}

std::expected<QList<SavedEndpoint>, StorageError> SavedEndpoints::all()
{
    const auto rows = m_database.rows(u"SELECT id, name, kind, url FROM endpoint ORDER BY position, id"_s);
    if (!rows)
        return std::unexpected(rows.error());
    QList<SavedEndpoint> endpoints;
    for (const Database::Row &row : *rows) {
        if (auto endpoint = readEndpoint(row))
            endpoints.append(std::move(*endpoint));
    }
    return endpoints;
}

Outcome SavedEndpoints::add(const Endpoint &endpoint)
{
    return m_database.change([&] { return insert(endpoint); });
}

std::expected<ImportedEndpoints, StorageError> SavedEndpoints::add(const QList<Endpoint> &endpoints)
{
    ImportedEndpoints imported;
    const Outcome done = m_database.change([&]() -> Outcome {
        for (const Endpoint &given : endpoints) {
            Endpoint endpoint = given;
            const auto known = all();
            if (!known)
                return std::unexpected(known.error());
            endpoint.url.setFragment({});
            if (std::ranges::find(*known, endpoint, &SavedEndpoint::endpoint) != known->end()) {
                ++imported.known;
                continue;
            }
            const auto name = freeName(endpoint.name);
            if (!name)
                return std::unexpected(name.error());
            imported.renamed += *name != endpoint.name;
            endpoint.name = *name;
            if (const Outcome inserted = insert(endpoint); !inserted)
                return inserted;
            ++imported.added;
        }
        return {};
    });
    if (!done)
        return std::unexpected(done.error());
    return imported;
}

Outcome SavedEndpoints::insert(const Endpoint &endpoint)
{
    if (const auto fault = findFault(endpoint))
        return std::unexpected(*fault);
    const auto figures =
        m_database.rows(u"SELECT count(*), coalesce(max(position), 0) + 1, coalesce(sum(name = ?), 0) FROM endpoint"_s,
                        {endpoint.name});
    if (!figures)
        return std::unexpected(figures.error());
    const Database::Row &row = figures->first();
    if (row[0].toInt() >= limit)
        return refuse(StorageFault::TooMany);
    if (row[2].toInt() > 0)
        return refuse(StorageFault::NameTaken, endpoint.name);
    return m_database.run(u"INSERT INTO endpoint (position, name, kind, url) VALUES (?, ?, ?, ?)"_s,
                          {row[1], endpoint.name, endpoint::kindName(endpoint.kind), keptUrl(endpoint.url)});
}

Outcome SavedEndpoints::replace(qint64 id, const Endpoint &endpoint)
{
    if (const auto fault = findFault(endpoint))
        return std::unexpected(*fault);
    return m_database.change([&]() -> Outcome {
        const auto others =
            m_database.rows(u"SELECT id FROM endpoint WHERE name = ? AND id <> ?"_s, {endpoint.name, id});
        if (!others)
            return std::unexpected(others.error());
        if (!others->isEmpty())
            return refuse(StorageFault::NameTaken, endpoint.name);
        const Outcome done =
            m_database.run(u"UPDATE endpoint SET name = ?, kind = ?, url = ? WHERE id = ?"_s,
                           {endpoint.name, endpoint::kindName(endpoint.kind), keptUrl(endpoint.url), id});
        return done ? requireRow(m_database) : done;
    });
}

Outcome SavedEndpoints::duplicate(qint64 id)
{
    return m_database.change([&]() -> Outcome {
        const auto known = all();
        if (!known)
            return std::unexpected(known.error());
        const auto original = std::ranges::find(*known, id, &SavedEndpoint::id);
        if (original == known->end())
            return refuse(StorageFault::Gone);
        const auto name = freeName(original->endpoint.name);
        if (!name)
            return std::unexpected(name.error());
        return insert({*name, original->endpoint.kind, original->endpoint.url});
    });
}

Outcome SavedEndpoints::remove(qint64 id)
{
    return m_database.change([&] {
        const Outcome done = m_database.run(u"DELETE FROM endpoint WHERE id = ?"_s, {id});
        return done ? requireRow(m_database) : done;
    });
}

Outcome SavedEndpoints::moveUp(qint64 id)
{
    return swap(id, -1);
}

Outcome SavedEndpoints::moveDown(qint64 id)
{
    return swap(id, 1);
}

Outcome SavedEndpoints::swap(qint64 id, int distance)
{
    return m_database.change([&]() -> Outcome {
        const auto known = all();
        if (!known)
            return std::unexpected(known.error());
        const auto moved = std::ranges::find(*known, id, &SavedEndpoint::id);
        if (moved == known->end())
            return refuse(StorageFault::Gone);
        const qsizetype from = moved - known->begin();
        const qsizetype to = from + distance;
        if (to < 0 || to >= known->size())
            return {};
        QList<SavedEndpoint> order = *known;
        order.swapItemsAt(from, to);
        for (qsizetype place = 0; place < order.size(); ++place) {
            const Outcome placed =
                m_database.run(u"UPDATE endpoint SET position = ? WHERE id = ?"_s, {place + 1, order[place].id});
            if (!placed)
                return placed;
        }
        return {};
    });
}

std::expected<QString, StorageError> SavedEndpoints::freeName(const QString &name)
{
    const auto rows = m_database.rows(u"SELECT name FROM endpoint"_s);
    if (!rows)
        return std::unexpected(rows.error());
    QStringList taken;
    for (const Database::Row &row : *rows)
        taken.append(row[0].toString());
    QString free = name;
    for (int number = 2; taken.contains(free); ++number) {
        const QString suffix = u" (%1)"_s.arg(number);
        free = name.left(longestName - suffix.size()) + suffix;
    }
    return free;
}

} // namespace tokenscope::storage
