// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QMetaType>
#include <QString>

#include <expected>

namespace tokenscope::storage {

enum class StorageFault {
    // The database. What keeps the file from being used leaves the program working in memory.
    NoDriver,   ///< Qt has no plug-in for SQLite
    NotAFile,   ///< a folder, a pipe, a device
    Unwritable, ///< `detail`: the system's reason
    SetAside,   ///< it was damaged: `detail` is where it lies now, and a fresh one is in use
    Damaged,    ///< and could not be set aside
    Foreign,    ///< another program's database; it was not touched
    Newer,      ///< of a later version of this program; it was not touched
    Full,       ///< no room on the disk, or the size limit is reached
    Busy,       ///< another process held it for too long
    Failed,     ///< anything else; `detail`: the database's reason
    // What is to be kept
    NameMissing,
    NameTooLong,
    NameUnprintable, ///< control, bidirectional or invisible characters
    NameTaken,
    Gone, ///< another window has deleted it
    TooMany,
    TooLarge,
    BadUrl,      ///< `detail`: the endpoint's name
    SecretInUrl, ///< credentials, or a query parameter that holds a secret; `detail`: the endpoint's name
    // Files of endpoints
    FileUnreadable, ///< `detail`: the system's reason
    FileUnwritable, ///< `detail`: the system's reason
    FileTooLarge,
    NotJson,
    NotEndpoints, ///< JSON of another kind; `detail`: the member
};

/// What went wrong, and with what. The sentence for people is explain::storageWords().
struct StorageError
{
    StorageFault fault = StorageFault::Failed;
    QString detail;
    bool operator==(const StorageError &) const = default;
};

using Outcome = std::expected<void, StorageError>;

} // namespace tokenscope::storage

Q_DECLARE_METATYPE(tokenscope::storage::StorageError)
