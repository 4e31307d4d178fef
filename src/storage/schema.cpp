// SPDX-License-Identifier: Apache-2.0
#include "storage/schema.h"

#include "storage/database.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace tokenscope::storage {

namespace {

/// "TkSc", in the file's header: tells `file`, and us, whose database it is.
constexpr qint64 applicationId = 0x546b5363;

/// What takes a file from each version to the next; PRAGMA user_version counts them. Never edited, only added to.
const QList<QStringList> &migrations()
{
    static const QList<QStringList> steps{
        {
            u"CREATE TABLE key_set (id INTEGER PRIMARY KEY AUTOINCREMENT, address TEXT NOT NULL, origin TEXT NOT NULL,"
            " first_seen INTEGER NOT NULL, last_seen INTEGER NOT NULL, keys BLOB NOT NULL)"_s,
            u"CREATE INDEX key_set_by_address ON key_set (address, last_seen)"_s,
            u"CREATE TABLE endpoint (id INTEGER PRIMARY KEY AUTOINCREMENT, position INTEGER NOT NULL,"
            " name TEXT NOT NULL UNIQUE, kind TEXT NOT NULL, url TEXT NOT NULL)"_s,
            u"CREATE TABLE expectations (name TEXT PRIMARY KEY NOT NULL, document BLOB NOT NULL)"_s,
            u"CREATE TABLE workspace (name TEXT PRIMARY KEY NOT NULL, document BLOB NOT NULL)"_s,
        },
    };
    return steps;
}

/// Sets that are kept while the program runs: those of the demo endpoint, and what the disk would not take.
constexpr auto passingKeySets = "CREATE TEMP TABLE passing_key_set AS"
                                " SELECT address, origin, first_seen, last_seen, keys FROM key_set LIMIT 0"_L1;

std::expected<QVariant, StorageError> value(Database &database, const QString &statement)
{
    const auto rows = database.rows(statement);
    if (!rows)
        return std::unexpected(rows.error());
    return rows->isEmpty() || rows->first().isEmpty() ? QVariant() : rows->first().first();
}

Outcome refuseSchema(StorageFault fault, const QString &detail = {})
{
    return std::unexpected(StorageError{fault, detail});
}

Outcome checkOwner(Database &database)
{
    // In this order: another process may make the tables in between, and the owner with them.
    const auto tables = value(database, u"SELECT count(*) FROM sqlite_master"_s);
    const auto owner = value(database, u"PRAGMA application_id"_s);
    if (!owner || !tables)
        return std::unexpected(owner ? tables.error() : owner.error());
    const bool isNew = owner->toLongLong() == 0 && tables->toLongLong() == 0;
    return isNew || owner->toLongLong() == applicationId ? Outcome() : refuseSchema(StorageFault::Foreign);
}

Outcome migrate(Database &database)
{
    const auto version = value(database, u"PRAGMA user_version"_s);
    if (!version)
        return std::unexpected(version.error());
    if (version->toLongLong() > migrations().size())
        return refuseSchema(StorageFault::Newer, version->toString());
    for (qsizetype step = std::max<qsizetype>(version->toLongLong(), 0); step < migrations().size(); ++step) {
        for (const QString &statement : migrations()[step]) {
            if (const Outcome done = database.run(statement); !done)
                return done;
        }
    }
    if (const Outcome owned = database.run(u"PRAGMA application_id = %1"_s.arg(applicationId)); !owned)
        return owned;
    return database.run(u"PRAGMA user_version = %1"_s.arg(migrations().size()));
}

bool isUpToDate(Database &database)
{
    const auto version = value(database, u"PRAGMA user_version"_s);
    return version && version->toLongLong() == migrations().size();
}

/// A sound file in which somebody altered tables is of no more use than a broken one.
Outcome checkTables(Database &database)
{
    for (const QString &statement :
         {u"SELECT id, address, origin, first_seen, last_seen, keys FROM key_set LIMIT 0"_s,
          u"SELECT id, position, name, kind, url FROM endpoint LIMIT 0"_s,
          u"SELECT name, document FROM expectations LIMIT 0"_s, u"SELECT name, document FROM workspace LIMIT 0"_s}) {
        const Outcome asked = database.run(statement);
        if (!asked)
            return asked.error().fault == StorageFault::Failed
                       ? refuseSchema(StorageFault::Damaged, asked.error().detail)
                       : asked;
    }
    return {};
}

} // namespace

Outcome prepareSchema(Database &database)
{
    if (const Outcome owned = checkOwner(database); !owned)
        return owned;
    const auto sound = value(database, u"PRAGMA quick_check(1)"_s);
    if (!sound)
        return std::unexpected(sound.error());
    if (sound->toString() != "ok"_L1)
        return refuseSchema(StorageFault::Damaged, sound->toString());
    if (!isUpToDate(database)) {
        // Version and owner are read again inside: another process may have been faster.
        const Outcome done = database.change([&database] { return migrate(database); });
        if (!done)
            return done;
    }
    if (const Outcome complete = checkTables(database); !complete)
        return complete;
    return database.run(passingKeySets);
}

} // namespace tokenscope::storage
