// SPDX-License-Identifier: Apache-2.0
#include "ui/opened_file.h"

#include "endpoint/key_response.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QtConcurrentRun>

namespace tokenscope::ui {

namespace {

constexpr qint64 largestFile = 16LL * 1024 * 1024;

QString tr(const char *text)
{
    return QCoreApplication::translate("OpenedFile", text);
}

OpenedFile read(const QString &path)
{
    OpenedFile opened;
    const QFileInfo info(path);
    opened.name = info.fileName();
    // A pipe or a device may never end.
    if (!info.isFile()) {
        opened.fault = tr("This is no regular file.");
        return opened;
    }
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        opened.fault = file.errorString();
        return opened;
    }
    const QByteArray bytes = file.read(largestFile + 1);
    if (bytes.size() > largestFile) {
        opened.fault = tr("It is larger than 16 MiB, which is the limit here.");
        return opened;
    }
    opened.keys = endpoint::parseKeyBody(endpoint::Kind::JwksUrl, 200, bytes).keys;
    if (!opened.keys)
        opened.text = QString::fromUtf8(bytes);
    return opened;
}

} // namespace

QFuture<OpenedFile> readOpenedFile(const QString &path)
{
    return QtConcurrent::run(&read, path);
}

} // namespace tokenscope::ui
