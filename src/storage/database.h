// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "storage/storage_error.h"

#include <QDeadlineTimer>
#include <QList>
#include <QSqlDatabase>
#include <QString>
#include <QVariant>

#include <expected>
#include <functional>
#include <memory>

namespace tokenscope::storage {

/// A connection to the program's one SQLite file, for the thread that made it. Every statement is checked. A change is
/// on the disk when its transaction has returned, and after a crash it is there as a whole or not at all: a rollback
/// journal with synchronous=FULL.
class Database
{
public:
    using Row = QVariantList;

    /// 128 MiB in pages of 4 KiB.
    static constexpr int defaultPageLimit = 32 * 1024;

    /// Makes the file (0600) and its folder (0700) where they are missing, checks the whole of it, and brings its
    /// tables up to date. Files that are not ours are left as they are.
    static std::expected<std::unique_ptr<Database>, StorageError> open(const QString &path,
                                                                       int pageLimit = defaultPageLimit);
    /// Gone with the object.
    static std::expected<std::unique_ptr<Database>, StorageError> openInMemory();

    ~Database();
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    /// One statement, its `?` filled in order; the rows that it gives.
    std::expected<QList<Row>, StorageError> rows(const QString &statement, const QVariantList &values = {});
    Outcome run(const QString &statement, const QVariantList &values = {});
    /// Rows that the last INSERT, UPDATE or DELETE touched, and the id that the last INSERT gave.
    std::expected<qint64, StorageError> changedRows();
    std::expected<qint64, StorageError> lastId();

    /// `work` as one transaction: kept where it succeeds, undone where it does not.
    Outcome change(const std::function<Outcome()> &work);

private:
    explicit Database(const QString &file);

    Outcome connect(int pageLimit);
    std::expected<QList<Row>, StorageError> attempt(const QString &statement, const QVariantList &values);
    std::expected<qint64, StorageError> number(const QString &statement);

    QString m_name; ///< of the connection, in Qt's list of them
    QSqlDatabase m_connection;
    QDeadlineTimer m_politeUntil{0}; ///< another process may come first until then
};

} // namespace tokenscope::storage
