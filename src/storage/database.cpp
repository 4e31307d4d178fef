// SPDX-License-Identifier: Apache-2.0
#include "storage/database.h"

#include "storage/database_file.h"
#include "storage/schema.h"

#include <QSqlError>
#include <QSqlQuery>
#include <QSqlRecord>
#include <QThread>

#include <atomic>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace tokenscope::storage {

namespace {

/// Another window writes for milliseconds; longer than this it hangs.
constexpr auto busyPatience = 2s;
/// SQLite's own waiting sleeps for ever longer, and starves beside a process that writes all the time.
constexpr auto connectOptions = "QSQLITE_BUSY_TIMEOUT=0"_L1;
constexpr int busyPauseMicroseconds = 1000;
/// Between two changes of ours, so that a process that waits comes in between however long the disk takes.
constexpr auto politePause = 3ms;

QString nextConnectionName()
{
    static std::atomic<int> count = 0;
    return u"tokenscope-%1"_s.arg(++count);
}

StorageError errorOf(const QSqlError &error)
{
    // https://www.sqlite.org/rescode.html: the low byte of an extended code is the primary one.
    enum Code {
        Busy = 5,
        Locked = 6,
        ReadOnly = 8,
        Corrupt = 11,
        Full = 13,
        CannotOpen = 14,
        Format = 24,
        NotADb = 26
    };
    const QString detail = error.databaseText().isEmpty() ? error.driverText() : error.databaseText();
    switch (error.nativeErrorCode().toInt() & 0xff) {
    case Busy:
    case Locked:
        return {StorageFault::Busy, detail};
    case ReadOnly:
    case CannotOpen:
        return {StorageFault::Unwritable, detail};
    case Corrupt:
    case Format:
    case NotADb:
        return {StorageFault::Damaged, detail};
    case Full:
        return {StorageFault::Full, detail};
    default:
        return {StorageFault::Failed, detail};
    }
}

} // namespace

Database::Database(const QString &file)
    : m_name(nextConnectionName())
    , m_connection(QSqlDatabase::addDatabase(u"QSQLITE"_s, m_name))
{
    m_connection.setConnectOptions(connectOptions);
    m_connection.setDatabaseName(file);
}

Database::~Database()
{
    m_connection = {}; // or removeDatabase() would warn of a connection in use
    QSqlDatabase::removeDatabase(m_name);
}

std::expected<std::unique_ptr<Database>, StorageError> Database::open(const QString &path, int pageLimit)
{
    if (const Outcome file = makeDatabaseFile(path); !file)
        return std::unexpected(file.error());
    std::unique_ptr<Database> database(new Database(path));
    if (const Outcome connected = database->connect(pageLimit); !connected)
        return std::unexpected(connected.error());
    return database;
}

std::expected<std::unique_ptr<Database>, StorageError> Database::openInMemory()
{
    std::unique_ptr<Database> database(new Database(u":memory:"_s));
    if (const Outcome connected = database->connect(defaultPageLimit); !connected)
        return std::unexpected(connected.error());
    return database;
}

Outcome Database::connect(int pageLimit)
{
    if (!QSqlDatabase::isDriverAvailable(u"QSQLITE"_s))
        return std::unexpected(StorageError{StorageFault::NoDriver, {}});
    if (!m_connection.open())
        return std::unexpected(errorOf(m_connection.lastError()));
    const QString limit = u"PRAGMA max_page_count = %1"_s.arg(pageLimit);
    // What is deleted is overwritten, and what is only for this run never sees the disk.
    for (const QString &setting :
         {u"PRAGMA synchronous = FULL"_s, u"PRAGMA secure_delete = ON"_s, u"PRAGMA temp_store = MEMORY"_s, limit}) {
        if (const Outcome set = run(setting); !set)
            return set;
    }
    return prepareSchema(*this);
}

std::expected<QList<Database::Row>, StorageError> Database::rows(const QString &statement, const QVariantList &values)
{
    const QDeadlineTimer deadline(busyPatience);
    auto found = attempt(statement, values);
    while (!found && found.error().fault == StorageFault::Busy && !deadline.hasExpired()) {
        QThread::usleep(busyPauseMicroseconds);
        found = attempt(statement, values);
    }
    return found;
}

std::expected<QList<Database::Row>, StorageError> Database::attempt(const QString &statement,
                                                                    const QVariantList &values)
{
    QSqlQuery query(m_connection);
    query.setForwardOnly(true);
    if (!query.prepare(statement))
        return std::unexpected(errorOf(query.lastError()));
    for (const QVariant &value : values)
        query.addBindValue(value);
    if (!query.exec())
        return std::unexpected(errorOf(query.lastError()));
    QList<Row> found;
    while (query.next()) {
        Row row;
        for (int column = 0; column < query.record().count(); ++column)
            row.append(query.value(column));
        found.append(std::move(row));
    }
    if (query.lastError().isValid()) // a page that cannot be read ends the rows early
        return std::unexpected(errorOf(query.lastError()));
    return found;
}

Outcome Database::run(const QString &statement, const QVariantList &values)
{
    const auto done = rows(statement, values);
    return done ? Outcome() : std::unexpected(done.error());
}

std::expected<qint64, StorageError> Database::number(const QString &statement)
{
    const auto found = rows(statement);
    if (!found)
        return std::unexpected(found.error());
    return found->first().first().toLongLong();
}

std::expected<qint64, StorageError> Database::changedRows()
{
    return number(u"SELECT changes()"_s);
}

std::expected<qint64, StorageError> Database::lastId()
{
    return number(u"SELECT last_insert_rowid()"_s);
}

Outcome Database::change(const std::function<Outcome()> &work)
{
    if (!m_politeUntil.hasExpired())
        QThread::usleep(std::chrono::microseconds(politePause).count());
    if (const Outcome begun = run(u"BEGIN IMMEDIATE"_s); !begun)
        return begun;
    Outcome done = work();
    if (done)
        done = run(u"COMMIT"_s);
    if (!done)
        (void)run(u"ROLLBACK"_s); // after some errors SQLite has done so itself
    m_politeUntil.setRemainingTime(politePause);
    return done;
}

} // namespace tokenscope::storage
