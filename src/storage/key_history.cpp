// SPDX-License-Identifier: Apache-2.0
#include "storage/key_history.h"

#include "base/char_view.h"
#include "concurrency/release_off_thread.h"
#include "jose/keys/key_export.h"
#include "jose/keys/public_key_set.h"
#include "storage/database.h"

using namespace Qt::StringLiterals;

namespace tokenscope::storage {

namespace {

using inspect::KeyOrigin;

qint64 secondsOf(Moment moment)
{
    return moment.time_since_epoch().count();
}

Moment momentOf(const QVariant &seconds)
{
    return Moment(std::chrono::seconds(seconds.toLongLong()));
}

QString nameOf(KeyOrigin origin)
{
    const std::string_view name = inspect::keyOriginName(origin);
    return QString::fromLatin1(name.data(), qsizetype(name.size()));
}

std::optional<KeyOrigin> originNamed(const QString &name)
{
    for (const KeyOrigin origin : {KeyOrigin::Endpoint, KeyOrigin::Discovery, KeyOrigin::Demo}) {
        if (name == nameOf(origin))
            return origin;
    }
    return std::nullopt;
}

QByteArray publicText(const jose::JwkSet &keys)
{
    const auto text = jose::exportKeys(jose::publicKeySet(keys), jose::ExportForm::Jwks, jose::ExportParts::Public);
    QByteArray json = QByteArray::fromStdString(text.value()); // a set in this form there always is
    if (!keys.ambiguousMember().empty())                       // which is what it has to be taken for later too
        json.insert(json.lastIndexOf('}'), ",\"keys\":[]");
    return json;
}

std::optional<KeptKeySet> readSet(const Database::Row &row)
{
    const auto origin = originNamed(row[1].toString());
    const QByteArray text = row[4].toByteArray();
    auto keys = jose::JwkSet::parse(charView(text));
    if (!origin || !keys)
        return std::nullopt;
    return KeptKeySet{row[0].toLongLong(), *origin, momentOf(row[2]), momentOf(row[3]),
                      concurrency::releasedOffThread(std::make_shared<const jose::JwkSet>(std::move(*keys)))};
}

} // namespace

QString historyAddress(endpoint::Kind kind, const QString &typedUrl)
{
    const auto url = endpoint::requestUrl(kind, typedUrl);
    return url ? endpoint::kindName(kind) + u' ' + endpoint::shownUrl(*url) : QString();
}

KeyHistory::KeyHistory(Database &database, HistoryLimits limits)
    : m_database(database)
    , m_limits(limits)
{
}

std::expected<qint64, StorageError> KeyHistory::remember(const QString &address, KeyOrigin origin,
                                                         const jose::JwkSet &keys, Moment now, Keep keep)
{
    const QByteArray text = publicText(keys);
    if (std::size_t(text.size()) > m_limits.setBytes)
        return std::unexpected(StorageError{StorageFault::TooLarge, {}});
    const bool lasts = keep == Keep::Lasting;
    const QString table = lasts ? u"key_set"_s : u"passing_key_set"_s;
    qint64 id = 0;
    const Outcome done = m_database.change([&] {
        const Outcome written = write(table, address, origin, text, now, id);
        return written ? prune(table, address, id) : written;
    });
    if (!done)
        return std::unexpected(done.error());
    return lasts ? id : -id;
}

Outcome KeyHistory::write(const QString &table, const QString &address, KeyOrigin origin, const QByteArray &text,
                          Moment now, qint64 &id)
{
    // By id: the clock may have been set back meanwhile.
    const auto newest = m_database.rows(
        u"SELECT rowid, keys = ? FROM %1 WHERE address = ? ORDER BY rowid DESC LIMIT 1"_s.arg(table), {text, address});
    if (!newest)
        return std::unexpected(newest.error());
    if (!newest->isEmpty() && newest->first()[1].toBool()) {
        id = newest->first()[0].toLongLong();
        return m_database.run(u"UPDATE %1 SET last_seen = ? WHERE rowid = ?"_s.arg(table), {secondsOf(now), id});
    }
    const Outcome inserted = m_database.run(
        u"INSERT INTO %1 (address, origin, first_seen, last_seen, keys) VALUES (?, ?, ?, ?, ?)"_s.arg(table),
        {address, nameOf(origin), secondsOf(now), secondsOf(now), text});
    if (!inserted)
        return inserted;
    const auto given = m_database.lastId();
    if (!given)
        return std::unexpected(given.error());
    id = *given;
    return {};
}

/// The set that was just seen stays whatever the clock says.
Outcome KeyHistory::prune(const QString &table, const QString &address, qint64 newest)
{
    const Outcome fewer =
        m_database.run(u"DELETE FROM %1 WHERE address = ? AND rowid NOT IN (SELECT rowid FROM %1 WHERE address = ?"
                       " ORDER BY rowid = ? DESC, last_seen DESC, rowid DESC LIMIT ?)"_s.arg(table),
                       {address, address, newest, m_limits.setsPerAddress});
    if (!fewer)
        return fewer;
    return m_database.run(
        u"DELETE FROM %1 WHERE rowid IN (SELECT rowid FROM (SELECT rowid, sum(length(keys))"
        " OVER (ORDER BY rowid = ? DESC, last_seen DESC, rowid DESC) AS total FROM %1) WHERE total > ?)"_s.arg(table),
        {newest, qint64(m_limits.totalBytes)});
}

std::expected<QList<KeptKeySet>, StorageError> KeyHistory::sets(const QString &address)
{
    const auto rows = m_database.rows(
        u"SELECT * FROM (SELECT rowid AS id, origin, first_seen, last_seen, keys FROM key_set WHERE address = ?"
        " UNION ALL SELECT -rowid, origin, first_seen, last_seen, keys FROM passing_key_set WHERE address = ?)"
        " ORDER BY last_seen DESC, abs(id) DESC"_s,
        {address, address});
    if (!rows)
        return std::unexpected(rows.error());
    QList<KeptKeySet> sets;
    for (const Database::Row &row : *rows) {
        if (auto set = readSet(row))
            sets.append(std::move(*set));
    }
    return sets;
}

Outcome KeyHistory::clear(const QString &address)
{
    return m_database.change([&]() -> Outcome {
        const Outcome lasting = m_database.run(u"DELETE FROM key_set WHERE address = ?"_s, {address});
        return lasting ? m_database.run(u"DELETE FROM passing_key_set WHERE address = ?"_s, {address}) : lasting;
    });
}

} // namespace tokenscope::storage
