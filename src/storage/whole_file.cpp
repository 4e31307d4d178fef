// SPDX-License-Identifier: Apache-2.0
#include "storage/whole_file.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryFile>

#include <cstdio>
#include <unistd.h>

namespace tokenscope::storage {

std::expected<QByteArray, StorageError> readWholeFile(const QString &path, qint64 limit)
{
    // A pipe or a device may never end.
    if (QFileInfo::exists(path) && !QFileInfo(path).isFile())
        return std::unexpected(StorageError{StorageFault::NotAFile, {}});
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return std::unexpected(StorageError{StorageFault::FileUnreadable, file.errorString()});
    QByteArray bytes = file.read(limit + 1);
    if (file.error() != QFile::NoError)
        return std::unexpected(StorageError{StorageFault::FileUnreadable, file.errorString()});
    if (bytes.size() > limit)
        return std::unexpected(StorageError{StorageFault::FileTooLarge, {}});
    return bytes;
}

Outcome writeWholeFile(const QString &path, const QByteArray &bytes)
{
    QTemporaryFile file(path + QStringLiteral(".XXXXXX"));
    const bool written = file.open() && file.write(bytes) == bytes.size() && file.flush() && fsync(file.handle()) == 0;
    if (!written)
        return std::unexpected(StorageError{StorageFault::FileUnwritable, file.errorString()});
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup | QFile::ReadOther);
    file.setAutoRemove(false);
    const QByteArray from = QFile::encodeName(file.fileName());
    file.close();
    if (std::rename(from.constData(), QFile::encodeName(path).constData()) == 0)
        return {};
    const QString reason = qt_error_string();
    QFile::remove(QFile::decodeName(from));
    return std::unexpected(StorageError{StorageFault::FileUnwritable, reason});
}

} // namespace tokenscope::storage
