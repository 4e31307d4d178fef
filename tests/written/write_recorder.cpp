// SPDX-License-Identifier: Apache-2.0
// Preloaded into a program under test: a copy of everything that it writes into regular files goes to a log beside, so
// that what was overwritten or deleted since can be searched too. Bearer tokens that it sends are noted likewise: they
// are what is searched for. Not seen are writes inside of the C library (stdio); those files are read when the run is
// over.
//
//   TOKENSCOPE_WRITES    folder of the logs, one for each process; without it nothing is recorded
//   TOKENSCOPE_PROGRAMS  folder of the programs that are meant: not the shell, Node.js, or a keyring
//
// A record is the path in a line, the number of bytes in a line, the bytes.
#include <algorithm>
#include <cerrno>
#include <climits>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <string_view>

#include <dlfcn.h>
#include <fcntl.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/uio.h>
#include <unistd.h>

namespace {

char logPath[PATH_MAX]; // no object that could be destroyed before the last write

__attribute__((constructor)) void nameLog()
{
    const char *folder = std::getenv("TOKENSCOPE_WRITES");
    const char *programs = std::getenv("TOKENSCOPE_PROGRAMS");
    char program[PATH_MAX] = {};
    if (!folder || !programs || ::readlink("/proc/self/exe", program, sizeof program - 1) <= 0)
        return;
    const std::string_view path = program;
    if (path.starts_with(programs)) {
        const char *name = program + path.rfind('/') + 1;
        std::snprintf(logPath, sizeof logPath, "%s/%s.%d", folder, name, static_cast<int>(::getpid()));
    }
}

void record(const char *place, const iovec *parts, int count)
{
    std::size_t size = 0;
    for (int i = 0; i < count; ++i)
        size += parts[i].iov_len;
    char head[PATH_MAX + 32];
    const int headSize = std::snprintf(head, sizeof head, "%s\n%zu\n", place, size);
    const int log = ::open(logPath, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, S_IRUSR | S_IWUSR);
    // One system call a record: threads and forked processes do not mix theirs.
    iovec record[IOV_MAX] = {{head, static_cast<std::size_t>(headSize)}};
    if (log < 0 || count >= IOV_MAX)
        std::abort(); // or the search would pass for want of what it searches
    std::copy(parts, parts + count, record + 1);
    const ssize_t written = ::syscall(SYS_writev, log, record, count + 1);
    if (written != static_cast<ssize_t>(size) + headSize)
        std::abort();
    ::close(log);
}

/// Before the write itself, which may be the last that the process does.
void note(int file, const iovec *parts, int count)
{
    struct stat about{};
    if (logPath[0] == '\0' || ::fstat(file, &about) != 0)
        return;
    const int before = errno;
    if (S_ISREG(about.st_mode)) {
        char link[64];
        char place[PATH_MAX] = {};
        std::snprintf(link, sizeof link, "/proc/self/fd/%d", file);
        if (::readlink(link, place, sizeof place - 1) > 0)
            record(place, parts, count);
    } else if (S_ISSOCK(about.st_mode)) {
        for (int i = 0; i < count; ++i) {
            const std::string_view sent(static_cast<const char *>(parts[i].iov_base), parts[i].iov_len);
            if (sent.find("Authorization: Bearer ") != sent.npos)
                record("sent", parts + i, 1);
        }
    }
    errno = before;
}

void note(int file, const void *bytes, std::size_t size)
{
    const iovec part{const_cast<void *>(bytes), size};
    note(file, &part, 1);
}

/// The function that would be called without this one.
template <typename Function>
Function *next(Function *, const char *name)
{
    return reinterpret_cast<Function *>(::dlsym(RTLD_NEXT, name));
}

} // namespace

extern "C" {

ssize_t write(int file, const void *bytes, size_t size)
{
    static const auto real = next(&write, "write");
    note(file, bytes, size);
    return real(file, bytes, size);
}

ssize_t pwrite(int file, const void *bytes, size_t size, off_t offset)
{
    static const auto real = next(&pwrite, "pwrite");
    note(file, bytes, size);
    return real(file, bytes, size, offset);
}

ssize_t pwrite64(int file, const void *bytes, size_t size, off64_t offset)
{
    static const auto real = next(&pwrite64, "pwrite64");
    note(file, bytes, size);
    return real(file, bytes, size, offset);
}

ssize_t writev(int file, const iovec *parts, int count)
{
    static const auto real = next(&writev, "writev");
    note(file, parts, count);
    return real(file, parts, count);
}

ssize_t send(int socket, const void *bytes, size_t size, int flags)
{
    static const auto real = next(&send, "send");
    note(socket, bytes, size);
    return real(socket, bytes, size, flags);
}

} // extern "C"
