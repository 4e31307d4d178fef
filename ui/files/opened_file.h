// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "jose/keys/jwk_set.h"
#include "ui/files/locked_keys.h"
#include "ui/session/named_keys.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

#include <memory>
#include <optional>
#include <vector>

namespace tokenscope::ui {

/// What a file that the user opened or dropped holds, or a text.
struct OpenedFile
{
    QString name;                             ///< without its folder, escaped
    std::shared_ptr<const jose::JwkSet> keys; ///< where it is any of what inspect::loadKeys reads
    QStringList passedOver;                   ///< what beside the keys could not be read, in words
    QString text;                             ///< otherwise
    QString fault;                            ///< why it could not be read
    std::optional<LockedKeys> lock;           ///< a passphrase would open more of it
};

/// What several files hold together.
struct OpenedFiles
{
    std::vector<NamedKeys> sets;    ///< of each that holds keys, in their order
    QStringList passedOver;         ///< as above, after the name of its file
    std::optional<QString> text;    ///< of the others, one below the other
    QStringList faults;             ///< of each file that could not be read, after its name
    std::optional<LockedKeys> lock; ///< of the first that has one

    /// Of the files that hold keys.
    QString keysName() const;
};

/// A file as it is.
struct FileContent
{
    QString name; ///< without its folder, escaped
    QByteArray bytes;
    QString fault; ///< why it could not be read
};

/// Read regular files of at most 16 MiB together. The paths are the system's own, which need not be UTF-8. All of these
/// are for worker threads. What is encrypted is opened with the passphrase.
OpenedFiles readOpenedFiles(const QList<QByteArray> &paths, const Passphrase &passphrase = nullptr);
/// The same for paths as Qt shows them; see fileShownAs().
OpenedFiles readShownFiles(const QStringList &paths, const Passphrase &passphrase = nullptr);

FileContent readShownFile(const QString &path);
/// A file that may be larger than those.
FileContent readLargeFile(const QByteArray &path, qint64 largest);

/// Keys out of a text; without a name, and with a fault if there are none.
OpenedFile readPastedKeys(const QString &text, const Passphrase &passphrase = nullptr);

} // namespace tokenscope::ui
