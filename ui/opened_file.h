// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "jose/jwk_set.h"

#include <QString>
#include <QStringList>

#include <memory>

namespace tokenscope::ui {

/// What a file that the user opened or dropped holds.
struct OpenedFile
{
    QString name;                             ///< without its folder, escaped
    std::shared_ptr<const jose::JwkSet> keys; ///< where it is any of what inspect::loadKeys reads
    QStringList passedOver;                   ///< what beside the keys could not be read, in words
    QString text;                             ///< otherwise
    QString fault;                            ///< why it could not be read
};

/// Reads a regular file of at most 16 MiB. The path is the system's own, which need not be UTF-8. All of these are for
/// worker threads.
OpenedFile readOpenedFile(const QByteArray &path);
/// The same for a path as Qt shows it; see fileShownAs().
OpenedFile readShownFile(const QString &path);

/// Keys out of a text; without a name, and with a fault where there are none.
OpenedFile readPastedKeys(const QString &text);

} // namespace tokenscope::ui
