// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "jose/keys/jwk_set.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

#include <memory>
#include <optional>

namespace tokenscope::ui {

/// What a file that the user opened or dropped holds, or a text.
struct OpenedFile
{
    QString name;                             ///< without its folder, escaped
    std::shared_ptr<const jose::JwkSet> keys; ///< where it is any of what inspect::loadKeys reads
    QStringList passedOver;                   ///< what beside the keys could not be read, in words
    QString text;                             ///< otherwise
    QString fault;                            ///< why it could not be read
};

/// What several files hold together.
struct OpenedFiles
{
    std::shared_ptr<const jose::JwkSet> keys; ///< of all that hold keys, in their order; null where none does
    QString keysName;                         ///< the names of those files
    QStringList passedOver;                   ///< as above, after the name of its file
    std::optional<QString> text;              ///< of the others, one below the other
    QStringList faults;                       ///< of each file that could not be read, after its name
};

/// A file as it is.
struct FileContent
{
    QString name; ///< without its folder, escaped
    QByteArray bytes;
    QString fault; ///< why it could not be read
};

/// Read regular files of at most 16 MiB together. The paths are the system's own, which need not be UTF-8. All of these
/// are for worker threads.
OpenedFiles readOpenedFiles(const QList<QByteArray> &paths);
/// The same for paths as Qt shows them; see fileShownAs().
OpenedFiles readShownFiles(const QStringList &paths);

FileContent readShownFile(const QString &path);

/// Keys out of a text; without a name, and with a fault where there are none.
OpenedFile readPastedKeys(const QString &text);

} // namespace tokenscope::ui
