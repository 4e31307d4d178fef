// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "storage/storage_error.h"

#include <QByteArray>
#include <QString>

#include <expected>
#include <functional>
#include <string_view>

namespace tokenscope::storage {

/// Of a regular file that is not larger than `limit` bytes.
std::expected<QByteArray, StorageError> readWholeFile(const QString &path, qint64 limit);

/// From its first byte on readable for its owner alone, whatever the umask says. What was there before stays until the
/// new bytes are on the disk; every step is checked, which QSaveFile does not do.
Outcome writeWholeFile(const QString &path, const QByteArray &bytes);

/// Takes the bytes of a file piece by piece.
using PieceSink = std::function<void(std::string_view)>;
/// The same of bytes that need not be in memory all at once. Where `produce` gives false nothing is kept; that is no
/// failure of this.
Outcome writeWholeFile(const QString &path, const std::function<bool(const PieceSink &)> &produce);

} // namespace tokenscope::storage
