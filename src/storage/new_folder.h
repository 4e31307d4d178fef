// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "storage/storage_error.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace tokenscope::storage {

struct FolderEntry
{
    QString name;
    QByteArray bytes;
};

/// Makes a folder with these files, which its owner alone can read. Where something is there already it has to be an
/// empty folder; anything else is StorageFault::NameTaken.
Outcome writeNewFolder(const QString &path, const std::vector<FolderEntry> &files);

} // namespace tokenscope::storage
