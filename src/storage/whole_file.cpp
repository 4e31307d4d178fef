// SPDX-License-Identifier: Apache-2.0
#include "storage/whole_file.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryFile>

#include <cerrno>
#include <cstdio>
#include <fcntl.h>
#include <unistd.h>

namespace tokenscope::storage {

namespace {

/// A new name is on the disk once the folder is. Some file systems cannot be asked for that.
bool keepEntry(const QString &folder)
{
    const int handle = ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (handle < 0)
        return true; // a folder that may be written and not read
    const bool isKept = ::fsync(handle) == 0 || errno == EINVAL;
    ::close(handle);
    return isKept;
}

} // namespace

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
    return writeWholeFile(path, [&bytes](const PieceSink &write) {
        write({bytes.constData(), std::size_t(bytes.size())});
        return true;
    });
}

Outcome writeWholeFile(const QString &path, const std::function<bool(const PieceSink &)> &produce)
{
    QTemporaryFile file(path + QStringLiteral(".XXXXXX"));
    // The system's reason: Qt has none for a write that took a part of the bytes.
    const auto unwritable = [] {
        return std::unexpected(StorageError{StorageFault::FileUnwritable, qt_error_string()});
    };
    if (!file.open())
        return unwritable();
    bool isWritten = true;
    int reason = 0; // of the first piece that failed: other calls follow
    const bool isWanted = produce([&](std::string_view piece) {
        if (!isWritten)
            return;
        isWritten = file.write(piece.data(), qint64(piece.size())) == qint64(piece.size());
        reason = errno;
    });
    if (!isWritten) {
        errno = reason;
        return unwritable();
    }
    if (!isWanted)
        return {};
    if (!file.flush() || ::fsync(file.handle()) != 0)
        return unwritable();
    const QString name = file.fileName(); // it has had none until now
    if (name.isEmpty() || std::rename(QFile::encodeName(name).constData(), QFile::encodeName(path).constData()) != 0)
        return unwritable();
    file.setAutoRemove(false);
    return keepEntry(QFileInfo(path).absolutePath()) ? Outcome() : unwritable();
}

} // namespace tokenscope::storage
