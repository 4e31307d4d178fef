// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/civil_time.h"
#include "storage/storage_error.h"

#include <QString>

#include <expected>
#include <memory>

namespace tokenscope::storage {

class Database;

struct OpenedDatabase
{
    std::unique_ptr<Database> database;
    QString damaged; ///< where the damaged one lies now that was set aside, or empty
};

/// Opens what is there, or a fresh one in the place of a damaged one. Processes take turns, or each would set aside
/// what another has just begun; one that has waited for two seconds opens without replacing.
std::expected<OpenedDatabase, StorageError> openOrReplaceDatabase(const QString &path, Moment now);

} // namespace tokenscope::storage
