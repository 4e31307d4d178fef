// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "jose/jwk_set.h"

#include <QFuture>
#include <QString>

#include <memory>

namespace tokenscope::ui {

/// What a file that the user opened or dropped holds.
struct OpenedFile
{
    QString name;                             ///< without its folder
    std::shared_ptr<const jose::JwkSet> keys; ///< where it is a key set, a key or a response with keys
    QString text;                             ///< otherwise
    QString fault;                            ///< why it could not be read
};

/// Reads a regular file of at most 16 MiB on a worker thread.
QFuture<OpenedFile> readOpenedFile(const QString &path);

} // namespace tokenscope::ui
