// SPDX-License-Identifier: Apache-2.0
#include "ui/file_name.h"

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

QByteArray argumentShownAs(const QString &shown, int argc, char **argv)
{
    for (int i = 1; i < argc; ++i) {
        if (QString::fromLocal8Bit(argv[i]) == shown)
            return argv[i];
    }
    return QFile::encodeName(shown);
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
