// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QFuture>
#include <QString>

namespace tokenscope::ui {

/// Writes a file whole or not at all, on a worker thread: beside its place first, checked to the disk, then renamed.
/// Gives an empty text, or what went wrong. (QSaveFile reports success on a full disk and leaves an empty file.)
QFuture<QString> writeReportFile(const QString &path, const QByteArray &bytes);

} // namespace tokenscope::ui
