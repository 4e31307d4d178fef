// SPDX-License-Identifier: Apache-2.0
#include "ui/report_file.h"

#include <QFile>
#include <QTemporaryFile>
#include <QtConcurrentRun>

#include <cstdio>
#include <unistd.h>

namespace tokenscope::ui {

namespace {

QString write(const QString &path, const QByteArray &bytes)
{
    QTemporaryFile file(path + QStringLiteral(".XXXXXX"));
    const bool written = file.open() && file.write(bytes) == bytes.size() && file.flush() && fsync(file.handle()) == 0;
    if (!written)
        return file.errorString();
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup | QFile::ReadOther);
    file.setAutoRemove(false);
    const QByteArray from = QFile::encodeName(file.fileName());
    file.close();
    if (std::rename(from.constData(), QFile::encodeName(path).constData()) == 0)
        return {};
    const QString reason = qt_error_string();
    QFile::remove(QFile::decodeName(from));
    return reason;
}

} // namespace

QFuture<QString> writeReportFile(const QString &path, const QByteArray &bytes)
{
    return QtConcurrent::run(&write, path, bytes);
}

} // namespace tokenscope::ui
