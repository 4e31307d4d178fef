// SPDX-License-Identifier: Apache-2.0
#include "app/cli/private_file.h"

#include "explain/phrases/plain_text.h"

#include <cerrno>
#include <cstdio>
#include <cstdlib>
#include <system_error>

#include <fcntl.h>
#include <unistd.h>

namespace tokenscope::cli {

using namespace Qt::StringLiterals;

namespace {

bool writeAll(int file, std::string_view bytes)
{
    while (!bytes.empty()) {
        const ssize_t written = ::write(file, bytes.data(), bytes.size());
        if (written < 0 && errno == EINTR)
            continue;
        if (written <= 0)
            return false;
        bytes.remove_prefix(std::size_t(written));
    }
    return ::fsync(file) == 0;
}

} // namespace

std::expected<void, QString> writePrivateFile(const std::string &path, std::string_view bytes)
{
    std::string temporary = path + ".XXXXXX";
    const auto failure = [&path] {
        const QString reason = QString::fromStdString(std::generic_category().message(errno));
        return std::unexpected(explain::plainText(path) + u" cannot be written: "_s + reason + u'.');
    };
    const int file = ::mkostemp(temporary.data(), O_CLOEXEC); // mode 0600
    if (file < 0)
        return failure();
    const bool isWritten = writeAll(file, bytes);
    const int reason = errno;
    const bool isClosed = ::close(file) == 0;
    if (isWritten && isClosed && std::rename(temporary.c_str(), path.c_str()) == 0)
        return {};
    auto failed = failure();
    if (!isWritten) {
        errno = reason;
        failed = failure();
    }
    ::unlink(temporary.c_str());
    return failed;
}

} // namespace tokenscope::cli
