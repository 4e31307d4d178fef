// SPDX-License-Identifier: Apache-2.0
#include "ui/files/file_name.h"

#include <QFile>
#include <QFileInfo>
#include <QUrl>

#include <dirent.h>

#include <memory>

namespace tokenscope::ui {

namespace {

struct CloseFolder
{
    void operator()(DIR *folder) const { ::closedir(folder); }
};

} // namespace

QByteArray fileOfUrl(const QUrl &url)
{
    if (!url.isLocalFile())
        return {};
    return QByteArray::fromPercentEncoding(url.path(QUrl::FullyEncoded).toLatin1());
}

QByteArray firstFileOf(const QList<QUrl> &urls)
{
    for (const QUrl &url : urls) {
        if (QByteArray file = fileOfUrl(url); !file.isEmpty())
            return file;
    }
    return {};
}

QList<QByteArray> argumentsShownAs(const QStringList &shown, int argc, char **argv)
{
    QList<QByteArray> arguments;
    int next = 1;
    for (const QString &argument : shown) {
        int i = next;
        while (i < argc && QString::fromLocal8Bit(argv[i]) != argument)
            ++i;
        arguments.append(i < argc ? QByteArray(argv[i]) : QFile::encodeName(argument));
        if (i < argc)
            next = i + 1;
    }
    return arguments;
}

std::optional<QByteArray> fileShownAs(const QString &path)
{
    if (!path.contains(QChar::ReplacementCharacter))
        return QFile::encodeName(path);
    const qsizetype slash = path.lastIndexOf(u'/');
    const QByteArray folderName = slash < 0 ? QByteArray(".") : QFile::encodeName(path.first(slash + 1));
    const QString wanted = path.sliced(slash + 1);
    if (path.indexOf(QChar::ReplacementCharacter) < slash)
        return std::nullopt; // it is the folder that has a name like that
    const std::unique_ptr<DIR, CloseFolder> folder(::opendir(folderName.constData()));
    std::optional<QByteArray> found;
    for (const dirent *entry = folder ? ::readdir(folder.get()) : nullptr; entry; entry = ::readdir(folder.get())) {
        if (QFile::decodeName(entry->d_name) != wanted)
            continue;
        if (found)
            return std::nullopt;
        found = (slash < 0 ? QByteArray() : folderName) + entry->d_name;
    }
    return found ? found : QFile::encodeName(path);
}

} // namespace tokenscope::ui
