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

} // namespace

std::expected<OpenedDatabase, StorageError> openOrReplaceDatabase(const QString &path, Moment now)
{
    if (const Outcome folder = makeDatabaseFolder(path); !folder)
        return std::unexpected(folder.error());
    // Also for opening: anyone who has a damaged file open would take the journal of the fresh one for its own, and of
    // several that make the same file at once one may fail. A lock that a killed process left counts for nothing.
    QLockFile turn(path + u".lock"_s);
    const bool isOurTurn = turn.tryLock(int(patience.count()));
    auto database = Database::open(path);
    QString damaged;
    if (isOurTurn && !database && database.error().fault == StorageFault::Damaged) {
        if (const auto aside = setDatabaseFileAside(path, now)) {
            damaged = *aside;
            database = Database::open(path);
        }
    }
    if (!database)
        return std::unexpected(database.error());
    return OpenedDatabase{std::move(*database), damaged};
}

} // namespace tokenscope::storage
