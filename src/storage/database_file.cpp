// SPDX-License-Identifier: Apache-2.0
#include "storage/database_file.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTimeZone>

#include <cerrno>
#include <cstdio>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace tokenscope::storage {

namespace {

constexpr auto journalSuffix = "-journal"_L1;

StorageError unwritable()
{
    return {StorageFault::Unwritable, qt_error_string(errno)};
}

} // namespace

Outcome makeDatabaseFolder(const QString &path)
{
    const QString folder = QFileInfo(path).absolutePath();
    if (QFileInfo(folder).isDir())
        return {};
    QDir().mkpath(QFileInfo(folder).absolutePath());
    // Another process may have been faster.
    if (::mkdir(QFile::encodeName(folder).constData(), S_IRWXU) != 0 && errno != EEXIST)
        return std::unexpected(unwritable());
    return {};
}

Outcome makeDatabaseFile(const QString &path)
{
    if (const Outcome made = makeDatabaseFolder(path); !made)
        return made;
    const QString folder = QFileInfo(path).absolutePath();
    const QByteArray name = QFile::encodeName(path);
    if (const int file = ::open(name.constData(), O_CREAT | O_EXCL | O_WRONLY | O_CLOEXEC, S_IRUSR | S_IWUSR);
        file >= 0)
        ::close(file);
    else if (errno != EEXIST)
        return std::unexpected(unwritable());
    if (!QFileInfo(path).isFile())
        return std::unexpected(StorageError{StorageFault::NotAFile, {}});
    // The journal needs the folder. SQLite would open what it cannot write for reading, and fail later.
    if (::access(name.constData(), R_OK | W_OK) != 0 || ::access(QFile::encodeName(folder).constData(), W_OK) != 0)
        return std::unexpected(unwritable());
    return {};
}

std::expected<QString, StorageError> setDatabaseFileAside(const QString &path, Moment now)
{
    const QDateTime time = QDateTime::fromSecsSinceEpoch(now.time_since_epoch().count(), QTimeZone::utc()).toUTC();
    const QString stem = path + u".damaged-"_s + time.toString(u"yyyyMMdd'T'HHmmss'Z'"_s);
    QString aside = stem;
    for (int count = 2; QFileInfo::exists(aside); ++count)
        aside = u"%1-%2"_s.arg(stem).arg(count);
    // The journal first: left behind for a moment, another process would play it into its fresh file.
    const bool hadJournal = QFile::rename(path + journalSuffix, aside + journalSuffix);
    if (std::rename(QFile::encodeName(path).constData(), QFile::encodeName(aside).constData()) != 0) {
        const StorageError error = unwritable();
        if (hadJournal)
            QFile::rename(aside + journalSuffix, path + journalSuffix);
        return std::unexpected(error);
    }
    return aside;
}

} // namespace tokenscope::storage
