// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/civil_time.h"
#include "storage/storage_error.h"

#include <QString>

#include <expected>

namespace tokenscope::storage {

/// The folder of that file, for its owner only, if there is none.
Outcome makeDatabaseFolder(const QString &path);

/// An empty file if there is none, for its owner only, in such a folder. What is there has to be a regular file
/// that can be written.
Outcome makeDatabaseFile(const QString &path);

/// Out of the way, with its journal: `….damaged-20261123T084255Z`. Gives the new path.
std::expected<QString, StorageError> setDatabaseFileAside(const QString &path, Moment now);

} // namespace tokenscope::storage
