// SPDX-License-Identifier: Apache-2.0
#include "storage/new_folder.h"

#include "storage/whole_file.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <sys/stat.h>

namespace tokenscope::storage {

Outcome writeNewFolder(const QString &path, const std::vector<FolderEntry> &files)
{
    constexpr mode_t ownerAlone = 0700;
    if (::mkdir(QFile::encodeName(path).constData(), ownerAlone) != 0) {
        const bool isThere = errno == EEXIST;
        const QString reason = qt_error_string();
        const bool isEmptyFolder =
            isThere && QFileInfo(path).isDir() &&
            QDir(path).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
        if (isThere && !isEmptyFolder)
            return std::unexpected(StorageError{StorageFault::NameTaken, path});
        if (!isThere)
            return std::unexpected(StorageError{StorageFault::FileUnwritable, reason});
    }
    for (const FolderEntry &file : files) {
        if (auto written = writeWholeFile(path + QLatin1Char('/') + file.name, file.bytes); !written)
            return written;
    }
    return {};
}

} // namespace tokenscope::storage
