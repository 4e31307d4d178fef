// SPDX-License-Identifier: Apache-2.0
#include "app/cli/make/output_file.h"

#include "app/cli/command_line_words.h"
#include "app/cli/terminal.h"
#include "base/base64url.h"
#include "crypto/digest.h"

#include <QStringList>

#include <cerrno>
#include <cstdio>
#include <cstring>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace tokenscope::cli {

namespace {

QString unwritableWords(const std::string &path, int error)
{
    return CommandLineWords::tr("%1 cannot be written: %2.")
        .arg(QString::fromStdString(path), QString::fromLocal8Bit(std::strerror(error)));
}

/// A new file; 0, or the system's number for what went wrong. What was begun is removed.
int writeNewFile(const std::string &path, ByteView bytes, Readers readers)
{
    const mode_t mode = readers == Readers::Owner ? 0600 : 0666;
    const int descriptor = ::open(path.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, mode);
    if (descriptor < 0)
        return errno;
    int error = 0;
    while (!bytes.empty() && error == 0) {
        const auto written = ::write(descriptor, bytes.data(), bytes.size());
        if (written > 0)
            bytes = bytes.subspan(std::size_t(written));
        else if (written == 0)
            error = ENOSPC;
        else if (errno != EINTR)
            error = errno;
    }
    if (error == 0 && ::fsync(descriptor) != 0 && errno != EINVAL)
        error = errno;
    if (::close(descriptor) != 0 && error == 0)
        error = errno;
    if (error != 0)
        ::unlink(path.c_str());
    return error;
}

} // namespace

std::optional<QString> outputObstacle(const std::string &path, Existing existing)
{
    struct stat status = {};
    if (path == "-" || ::lstat(path.c_str(), &status) != 0)
        return std::nullopt;
    const QString name = QString::fromStdString(path);
    if (!S_ISREG(status.st_mode))
        return CommandLineWords::tr("%1 is not an ordinary file, and is left as it is. Name a new file.").arg(name);
    if (existing == Existing::Keep)
        return CommandLineWords::tr("%1 is there already, and is left as it is. --force replaces it.").arg(name);
    return std::nullopt;
}

ExitCode notMade(const QString &words)
{
    complain(words);
    return ExitCode::Usage;
}

std::optional<QString> writeOutput(const std::string &path, ByteView bytes, Readers readers, Existing existing)
{
    if (path == "-") {
        printBytes(asText(bytes));
        return std::nullopt;
    }
    if (auto obstacle = outputObstacle(path, existing))
        return obstacle;
    if (existing == Existing::Keep) {
        const int error = writeNewFile(path, bytes, readers);
        if (error == EEXIST)
            return outputObstacle(path, existing);
        return error == 0 ? std::nullopt : std::optional(unwritableWords(path, error));
    }
    const std::string beside = path + '.' + base64url::encode(crypto::randomBytes(9));
    int error = writeNewFile(beside, bytes, readers);
    if (error == 0 && std::rename(beside.c_str(), path.c_str()) != 0) {
        error = errno;
        ::unlink(beside.c_str());
    }
    return error == 0 ? std::nullopt : std::optional(unwritableWords(path, error));
}

} // namespace tokenscope::cli
