// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "storage/storage_error.h"

#include <QByteArray>
#include <QString>

#include <expected>

namespace tokenscope::storage {

/// Of a regular file that is not larger than `limit` bytes.
std::expected<QByteArray, StorageError> readWholeFile(const QString &path, qint64 limit);

/// From its first byte on readable for its owner alone, whatever the umask says. What was there before stays until the
/// new bytes are on the disk; every step is checked, which QSaveFile does not do.
Outcome writeWholeFile(const QString &path, const QByteArray &bytes);

} // namespace tokenscope::storage
