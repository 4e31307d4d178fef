// SPDX-License-Identifier: Apache-2.0
#include "storage/database_replacement.h"

#include "storage/database.h"
#include "storage/database_file.h"

#include <QLockFile>

#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace tokenscope::storage {

namespace {

constexpr std::chrono::milliseconds patience = 2s;

bool isDamaged(const std::expected<std::unique_ptr<Database>, StorageError> &database)
{
    return !database && database.error().fault == StorageFault::Damaged;
}

} // namespace

std::expected<OpenedDatabase, StorageError> openOrReplaceDatabase(const QString &path, Moment now)
{
    auto database = Database::open(path);
    QString damaged;
    if (isDamaged(database)) {
        QLockFile turn(path + u".lock"_s); // one that a killed process left counts for nothing
        if (!turn.tryLock(int(patience.count())))
            return std::unexpected(database.error());
        database = Database::open(path); // by now it may be another one
        if (isDamaged(database)) {
            if (const auto aside = setDatabaseFileAside(path, now)) {
                damaged = *aside;
                database = Database::open(path);
            }
        }
    }
    if (!database)
        return std::unexpected(database.error());
    return OpenedDatabase{std::move(*database), damaged};
}

} // namespace tokenscope::storage
